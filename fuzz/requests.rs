//! The laws of requests: what is judged, and what is sent.

use serde_json::Value;
use ventanilla::contract::{Field, Kind, Operation, Shape};
use ventanilla::{Code, Context, Input, Issue, Options, Place, Prepared, Verdict, route};

use super::{UNREADABLE, accelerated, judge, line, operation, oracle};

/// An operation's id on a line, then a body. Where the naive judge of tests/oracle can speak, both say the same.
pub fn validate(bytes: &[u8]) {
    let Some((operation, body)) = operation(bytes) else { return };
    let verdict = judge(operation, body);
    assert!(verdict.issues.len() <= 101 && verdict.warnings.len() <= 101);
    let Some(shape) = operation.body else { return };
    let seen = |codes: &[Code]| verdict.issues.iter().any(|issue| codes.contains(&issue.code));
    let read = serde_json::from_slice::<Value>(body);
    if seen(&UNREADABLE) {
        let mut unreadable = verdict.issues.iter().filter(|issue| UNREADABLE.contains(&issue.code));
        // A document in Base64 may be no JSON where the body around it is.
        let about_documents = unreadable.all(|issue| is_encoded(shape, issue));
        assert!(read.is_err() || seen(&[Code::Depth]) || about_documents, "JSON is refused");
    } else {
        assert!(read.is_ok() || seen(&[Code::Size, Code::TooManyIssues]), "what is no JSON is taken");
    }
    judged_alike(shape, body, &verdict);
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

fn judged_alike(shape: &'static Shape, body: &[u8], verdict: &Verdict) {
    let Some(value) = oracle::read(body) else { return };
    let all = || verdict.issues.iter().chain(&verdict.warnings);
    // The naive judge knows no limits, and reads encoded documents as it reads bodies.
    let is_beyond = |issue: &Issue| {
        matches!(issue.code, Code::Size | Code::TooManyIssues)
            || is_encoded(shape, issue) && (UNREADABLE.contains(&issue.code) || issue.code == Code::Duplicate)
    };
    if all().any(is_beyond) {
        return;
    }
    let listed = |issues: &[Issue]| {
        let of_body = issues.iter().filter(|issue| issue.place == Place::Body);
        let mut list: Vec<_> = of_body.map(|issue| (issue.code, issue.pointer.clone())).collect();
        list.sort();
        list
    };
    let expected = oracle::request::judge(shape, &value);
    assert_eq!(listed(&verdict.issues), expected.issues, "the naive judge refuses otherwise");
    assert_eq!(listed(&verdict.warnings), expected.warnings, "the naive judge remarks otherwise");
}

/// An operation's id, the input's head and the context on a line each, then the body.
///
/// What is prepared is a legal request with the documented form of the body that was given; prepared again there is
/// nothing left to rewrite; and a gateway that is asked for its URL finds the operation and the same parameters.
pub fn prepare(bytes: &[u8]) {
    let Some((operation, rest)) = operation(bytes) else { return };
    let Some((head, rest)) = line(rest) else { return };
    let (given, body) = line(rest).map_or((rest, None), |(context, body)| (context, Some(body)));
    let Some(input) = Input::from_json(head, body) else { return };
    let context = Context::from_json(given, operation.provider);
    let Ok(prepared) = operation.prepare(&input, &context) else { return };
    accelerated::same_without(|| {
        let prepared = operation.prepare(&input, &context).ok()?;
        let headers: Vec<_> = prepared.headers().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Some((prepared.url, headers, prepared.rewritten, prepared.verdict))
    });
    assert!(prepared.verdict.is_valid());
    legal_url(&prepared.url);
    legal_headers(&prepared);
    if let Some(body) = &prepared.rewritten {
        nothing_to_rewrite(operation, &Input { body: Some(body), ..input.clone() }, &context, &prepared);
    }
    let Ok(told) = serde_json::from_slice::<Value>(given) else { return };
    if let (Some(shape), Some(body)) = (operation.body, input.body) {
        let is_verbatim = told.pointer("/options/verbatim") == Some(&Value::Bool(true));
        assert!(!is_verbatim || prepared.rewritten.is_none(), "a verbatim body is rewritten");
        if !is_verbatim {
            documented(shape, body, &prepared);
        }
    }
    // Another path is not the gateway's.
    if told.get("overrides").is_none() && told.get("basePath").is_none() {
        routes_back(operation, &input, &context, &prepared);
    }
}

fn legal_url(url: &str) {
    let legal = |character: char| character.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@/?%[]".contains(character);
    assert!(url.chars().all(legal), "{url}");
    let is_hex = |rest: &str| rest.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2;
    assert!(url.split('%').skip(1).all(is_hex), "{url}");
    assert!(url.matches('?').count() <= 1, "{url}");
}

/// A name is a token and is sent once; a value has no control character, and no white space that would be lost.
fn legal_headers(prepared: &Prepared) {
    let mut names = Vec::new();
    for (name, value) in prepared.headers() {
        let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        assert!(!name.is_empty() && name.bytes().all(is_token), "{name:?} is no name");
        let sendable = |character: char| matches!(character, '\t' | ' '..='~' | '\u{A0}'..='\u{FF}');
        let is_trimmed = value.trim_matches([' ', '\t']) == value;
        assert!(value == "•••" || is_trimmed && value.chars().all(sendable), "{name}");
        names.push(name.to_ascii_lowercase());
    }
    let framing = ["host", "content-length", "transfer-encoding", "connection", "upgrade"];
    assert!(!names.iter().any(|name| framing.contains(&name.as_str())), "{names:?}");
    names.sort();
    assert!(!names.windows(2).any(|pair| pair[0] == pair[1]), "a header is sent twice: {names:?}");
}

fn nothing_to_rewrite(operation: &Operation, sent: &Input<'_>, context: &Context, first: &Prepared) {
    let again = operation.prepare(sent, context).expect("what is sent is valid");
    assert!(again.rewritten.is_none(), "a rewritten body is rewritten");
    assert_eq!(again.url, first.url);
    assert!(again.headers().eq(first.headers()), "headers depend on the form of the body");
    let tolerated = |(code, _): (Code, &str)| matches!(code, Code::Alias | Code::Coerced);
    // Nothing in an encoded document is rewritten (decision 20).
    let encoded = operation.body.map_or_else(Vec::new, |shape| documents(shape, ""));
    let inside = |pointer: &str| encoded.iter().any(|document| pointer.starts_with(document));
    let left = bodily(&again.verdict).find(|found| tolerated(*found) && !inside(found.1));
    assert_eq!(left, None);
}

/// What is sent is what the naive writer of tests/oracle makes of the body. Where nothing changes its place, the bytes
/// between the values are those that were given.
fn documented(shape: &'static Shape, given: &[u8], prepared: &Prepared) {
    let sent = prepared.rewritten.as_deref().unwrap_or(given);
    let value = serde_json::from_slice::<Value>(sent).expect("a body that is sent is JSON");
    let Some(before) = oracle::read(given) else { return };
    assert_eq!(value, oracle::rewrite::documented(shape, &before), "the body is not the documented form");
    let remarks = &prepared.verdict.warnings;
    let all_told = !remarks.iter().any(|issue| issue.code == Code::TooManyIssues);
    if all_told && !remarks.iter().any(|issue| oracle::rewrite::moves(shape, issue)) {
        assert_eq!(oracle::rewrite::white_space(sent), oracle::rewrite::white_space(given));
    }
}

fn routes_back(operation: &Operation, input: &Input<'_>, context: &Context, prepared: &Prepared) {
    let below = prepared.url.split_once("://").and_then(|(_, rest)| Some(&rest[rest.find('/')?..]));
    let url = format!("/{}{}", operation.provider.id, below.expect("a URL has a path"));
    let matched = route::matches(&prepared.method, &url).expect("a prepared URL is one of the gateway's");
    assert_eq!(matched.operation.id, operation.id);
    let again = Input { path: matched.path, query: matched.query, ..input.clone() };
    let again = operation.prepare(&again, context).expect("the same request");
    assert_eq!(again.url, prepared.url);
}

/// Whether it is about what stands in a document in Base64.
fn is_encoded(shape: &Shape, issue: &Issue) -> bool {
    documents(shape, "").iter().any(|document| issue.pointer.starts_with(document))
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

/// What is said of the body; inputs of `validate` have no parameters.
fn bodily(verdict: &Verdict) -> impl Iterator<Item = (Code, &str)> {
    let all = verdict.issues.iter().chain(&verdict.warnings);
    all.filter(|issue| issue.place == Place::Body).map(|issue| (issue.code, issue.pointer.as_str()))
}
