//! What must hold for any bytes: the fuzz targets' bodies, which tests/fuzz_corpus.rs runs over the corpus.

#![allow(dead_code)]

mod accelerated;

pub use accelerated::{churn, shapes, tails};
use serde_json::Value;
use ventanilla::contract::{Field, Kind, Operation, Shape};
use ventanilla::{Code, Context, Input, Options, Reply, Verdict};

/// An operation's id on a line, then a body.
pub fn validate(bytes: &[u8]) {
    let Some((operation, body)) = operation(bytes) else { return };
    let verdict = judge(operation, body);
    assert!(verdict.issues.len() <= 101 && verdict.warnings.len() <= 101);
    let Some(shape) = operation.body else { return };
    const UNREADABLE: [Code; 5] = [Code::Syntax, Code::Trailing, Code::Bom, Code::Utf8, Code::Depth];
    let seen = |codes: &[Code]| verdict.issues.iter().any(|issue| codes.contains(&issue.code));
    let read = serde_json::from_slice::<Value>(body);
    if seen(&UNREADABLE) {
        // A document in Base64 may be no JSON where the body around it is.
        let encoded = documents(shape, "");
        let inside = |pointer: &str| encoded.iter().any(|document| pointer.starts_with(document));
        let mut unreadable = verdict.issues.iter().filter(|issue| UNREADABLE.contains(&issue.code));
        let about_documents = unreadable.all(|issue| inside(&issue.pointer));
        assert!(read.is_err() || seen(&[Code::Depth]) || about_documents, "JSON is refused");
    } else {
        assert!(read.is_ok() || seen(&[Code::Size, Code::TooManyIssues]), "what is no JSON is taken");
    }
    // The quick look said "clean": with a remark to make, the slow one finds that remark and nothing else.
    let inner = body.trim_ascii_start().strip_prefix(b"{").map(<[u8]>::trim_ascii_start);
    if let Some(inner) = inner.filter(|_| bodily(&verdict).next().is_none()) {
        let comma: &[u8] = if inner.starts_with(b"}") { b"" } else { b"," };
        let longer = [b"{\"notInAnyTable\":1", comma, inner].concat();
        let again = judge(operation, &longer);
        let found: Vec<_> = bodily(&again).collect();
        assert_eq!(found, [(Code::Unknown, "/notInAnyTable")]);
    }
}

/// Where a body holds documents in Base64.
fn documents(shape: &Shape, parent: &str) -> Vec<String> {
    let of_row = |row: &Field| match row.kind {
        Kind::Document(_) => vec![format!("{parent}/{}", row.name)],
        Kind::Object(inner) => documents(inner, &format!("{parent}/{}", row.name)),
        _ => Vec::new(),
    };
    shape.fields.iter().flat_map(of_row).collect()
}

/// An operation's id on a line, a status' letter, then a reply.
pub fn normalize(bytes: &[u8]) {
    let Some((operation, [letter, body @ ..])) = operation(bytes) else { return };
    let statuses = [200, 201, 202, 204, 206, 302, 400, 401, 404, 409, 422, 429, 500, 503, 504, 0];
    let status = statuses[usize::from(*letter) % statuses.len()];
    match operation.normalize(&Reply { status, retry_after: None, body }, Options::default()) {
        Ok(success) => {
            assert!((200..=299).contains(&status));
            let read = |text: &[u8]| serde_json::from_slice::<Value>(text).expect("canonical data is JSON");
            let data = read(&success.data);
            assert_eq!(data.is_null(), !operation.reply.has_data());
            assert!(read(&success.extra).is_object());
        }
        Err(problem) => {
            assert!((400..=599).contains(&problem.status));
            assert!(!problem.detail.contains(['{', '}']), "a placeholder reaches a person");
            serde_json::to_vec(&problem).expect("a problem is JSON");
        }
    }
}

/// The law of known replies: what was learned changes no outcome. The structures of earlier inputs are met again.
pub fn replies(bytes: &[u8]) {
    let Some((operation, [letter, body @ ..])) = operation(bytes) else { return };
    let status = if letter % 8 == 0 { 400 } else { 200 };
    let outcome = || match operation.normalize(&Reply { status, retry_after: None, body }, Options::default()) {
        Ok(success) => Ok((success.data, success.extra, success.warnings, success.meta)),
        Err(problem) => Err(serde_json::to_string(&problem).expect("a problem is JSON")),
    };
    // The second one may meet the structure, the fourth one a template.
    let known = [outcome(), outcome(), outcome(), outcome(), outcome()];
    let plain = std::thread::scope(|scope| {
        let without = scope.spawn(|| {
            ventanilla::set_shape_cache(false);
            outcome()
        });
        without.join().expect("normalized")
    });
    assert!(known.iter().all(|outcome| *outcome == plain), "what is known changes an outcome");
}

/// An operation's id, the input's head and the context on a line each, then the body.
pub fn prepare(bytes: &[u8]) {
    let Some((operation, rest)) = operation(bytes) else { return };
    let mut lines = rest.splitn(3, |&byte| byte == b'\n');
    let (Some(head), Some(context)) = (lines.next(), lines.next()) else { return };
    let Some(input) = Input::from_json(head, lines.next()) else { return };
    let context = Context::from_json(context, operation.provider);
    let Ok(prepared) = operation.prepare(&input, &context) else { return };
    accelerated::same_without(|| {
        let prepared = operation.prepare(&input, &context).ok()?;
        let headers: Vec<_> = prepared.headers().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Some((prepared.url, headers, prepared.rewritten, prepared.verdict))
    });
    assert!(prepared.verdict.is_valid());
    let legal = |character: char| character.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@/?%[]".contains(character);
    assert!(prepared.url.chars().all(legal), "{}", prepared.url);
    for (name, value) in prepared.headers() {
        assert!(!name.is_empty() && name.chars().all(|character| character.is_ascii_graphic() && character != ':'));
        let sendable = |character: char| matches!(character, '\t' | ' '..='~' | '\u{A0}'..='\u{FF}');
        assert!(value == "•••" || value.chars().all(sendable), "{name}");
    }
    if let Some(body) = &prepared.rewritten {
        serde_json::from_slice::<Value>(body).expect("a rewritten body is JSON");
        let again = operation.validate(&Input { body: Some(body), ..input.clone() }, Options::default());
        assert!(again.is_valid(), "{again:?}");
        let tolerated = |(code, _): (Code, &str)| matches!(code, Code::Alias | Code::Coerced);
        assert!(!bodily(&again).any(tolerated), "{again:?}");
    }
}

/// By its id: a corpus keeps its meaning when operations are added.
fn operation(bytes: &[u8]) -> Option<(&'static Operation, &[u8])> {
    let end = bytes.iter().position(|&byte| byte == b'\n')?;
    let (id, rest) = bytes.split_at(end);
    Some((ventanilla::operation(std::str::from_utf8(id).ok()?)?, rest.get(1..)?))
}

fn judge(operation: &Operation, body: &[u8]) -> Verdict {
    operation.validate(&Input::new().body(body), Options::default())
}

/// What is said of the body; the inputs here have no parameters.
fn bodily(verdict: &Verdict) -> impl Iterator<Item = (Code, &str)> {
    let all = verdict.issues.iter().chain(&verdict.warnings);
    all.filter(|issue| issue.place == ventanilla::Place::Body).map(|issue| (issue.code, issue.pointer.as_str()))
}
