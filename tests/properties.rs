//! Laws of requests that hold for any input: what is sent is sound, what is judged twice is judged alike.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    missing_docs
)]
#![allow(dead_code)]

#[path = "properties/check.rs"]
mod check;
#[path = "generated/contexts.rs"]
mod contexts;
#[path = "generated/document.rs"]
mod document;
#[path = "oracle/mutation.rs"]
mod mutation;
#[path = "generated/parameters.rs"]
mod parameters;
#[path = "oracle/rewrite.rs"]
mod rewrite;
#[path = "generated/sample.rs"]
mod sample;
#[path = "oracle/words.rs"]
mod words;

use check::check;
use document::Document;
use mutation::{Mutation, mutated, mutations};
use parameters::Request;
use proptest::prelude::*;
use proptest::test_runner::{TestCaseError, TestCaseResult};
use serde_json::Value;
use ventanilla::contract::catalogue::operations;
use ventanilla::contract::{Field, Kind, Operation, Shape};
use ventanilla::{Code, Context, Input, Issue, Options, Place, Prepared, Verdict, route};

fn with_body() -> impl Iterator<Item = (&'static Operation, &'static Shape)> {
    operations().filter_map(|operation| Some((operation, operation.body?)))
}

fn context(operation: &Operation) -> Context {
    contexts::context(&contexts::entries(operation))
}

fn judge(operation: &Operation, body: &[u8]) -> Verdict {
    operation.validate(&Request::valid(operation).input(Some(body)), Options::default())
}

/// Without offsets, which depend on the bytes around.
fn plain(issues: &[Issue]) -> Vec<(Place, Code, String)> {
    issues.iter().map(|issue| (issue.place, issue.code, issue.pointer.clone())).collect()
}

fn sorted<T: Ord>(mut list: Vec<T>) -> Vec<T> {
    list.sort();
    list
}

/// Its members stand apart from each other by white space that the numbers decide.
fn spaced(document: &Document, seed: u16, out: &mut Vec<u8>) {
    let gap = |out: &mut Vec<u8>, salt: u16| {
        let spaces: [&[u8]; 5] = [b"", b" ", b"\n", b"\t ", b"\r\n"];
        out.extend_from_slice(spaces[usize::from(seed.wrapping_mul(31).wrapping_add(salt)) % spaces.len()]);
    };
    gap(out, 1);
    match document {
        Document::Raw(text) => out.extend_from_slice(text),
        Document::List(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                out.extend_from_slice(if index > 0 { b"," } else { b"" });
                spaced(item, seed.rotate_left(1), out);
            }
            out.push(b']');
        }
        Document::Object(members) => {
            out.push(b'{');
            for (index, (key, value)) in members.iter().enumerate() {
                out.extend_from_slice(if index > 0 { b"," } else { b"" });
                gap(out, 2);
                out.extend([b"\"", &key[..], b"\""].concat());
                gap(out, 3);
                out.push(b':');
                spaced(value, seed.rotate_left(1), out);
            }
            gap(out, 4);
            out.push(b'}');
        }
    }
    gap(out, 5);
}

#[test]
fn what_is_sent_is_the_documented_form_of_what_was_given() {
    for (operation, shape) in with_body() {
        let sample = sample::object(shape);
        let words = words::of_shape(shape);
        let flattened = sample::flattened(shape);
        let context = context(operation);
        check(operation, (mutations(10), any::<u16>()), |(list, seed): (Vec<Mutation>, u16)| {
            let mut document = mutated(if seed % 4 == 0 { &flattened } else { &sample }, &list, &words);
            mutation::reordered(&mut document, seed);
            let mut body = Vec::new();
            spaced(&document, seed, &mut body);
            let request = Request::valid(operation);
            let verdict = judge(operation, &body);
            match operation.prepare(&request.input(Some(&body)), &context) {
                Err(refused) => prop_assert_eq!(plain(&refused.issues), plain(&verdict.issues)),
                Ok(prepared) => {
                    prop_assert!(verdict.is_valid(), "{verdict:?}");
                    prop_assert_eq!(plain(&prepared.verdict.warnings), plain(&verdict.warnings));
                    sent(operation, shape, &body, &prepared)?;
                }
            }
            Ok(())
        });
    }
}

fn sent(operation: &Operation, shape: &'static Shape, given: &[u8], prepared: &Prepared) -> TestCaseResult {
    // Decision 20: nothing in an encoded document is rewritten.
    let encoded = documents(shape, "");
    let inside = |issue: &Issue| encoded.iter().any(|document| issue.pointer.starts_with(document));
    let tolerated = |issue: &&Issue| matches!(issue.code, Code::Alias | Code::Coerced) && !inside(issue);
    let shown = String::from_utf8_lossy(given).into_owned();
    let forms: Vec<&Issue> = prepared.verdict.warnings.iter().filter(tolerated).collect();
    let capped = prepared.verdict.warnings.len() > 100;
    prop_assert!(capped || prepared.rewritten.is_some() != forms.is_empty(), "{:?}\n{}", forms, shown);
    let body = prepared.body(Some(given)).unwrap();
    let text = String::from_utf8_lossy(body).into_owned();
    let value: Value =
        serde_json::from_slice(body).map_err(|error| TestCaseError::fail(format!("{error}\n{shown}\n{text}")))?;
    let expected = rewrite::documented(shape, &serde_json::from_slice(given).unwrap());
    prop_assert_eq!(&value, &expected, "{}\n{}", shown, text);
    let again = judge(operation, body);
    prop_assert!(
        again.is_valid() && !again.warnings.iter().any(|issue| tolerated(&issue)),
        "{again:?}\n{shown}\n{text}"
    );
    if !forms.iter().any(|issue| rewrite::moves(shape, issue)) {
        prop_assert_eq!(rewrite::white_space(body), rewrite::white_space(given), "{}\n{}", shown, text);
    }
    Ok(())
}

/// Pointers below the documents in Base64 that a body holds.
fn documents(shape: &'static Shape, parent: &str) -> Vec<String> {
    let of_row = |row: &'static Field| match row.kind {
        Kind::Document(_) => vec![format!("{parent}/{}/", row.name)],
        Kind::Object(inner) => documents(inner, &format!("{parent}/{}", row.name)),
        _ => Vec::new(),
    };
    shape.fields.iter().flat_map(of_row).collect()
}

#[test]
fn a_verbatim_body_is_never_rewritten() {
    for (operation, shape) in with_body() {
        let sample = sample::object(shape);
        let words = words::of_shape(shape);
        let context = context(operation).verbatim(true);
        check(operation, mutations(8), |list: Vec<Mutation>| {
            let body = mutated(&sample, &list, &words).bytes();
            if let Ok(prepared) = operation.prepare(&Request::valid(operation).input(Some(&body)), &context) {
                prop_assert_eq!(prepared.body(Some(&body)), Some(&body[..]));
            }
            Ok(())
        });
    }
}

/// Nearly JSON: tokens in any order.
fn soup() -> impl Strategy<Value = Vec<u8>> {
    let token = prop_oneof![
        prop::sample::select(vec![
            "{", "}", "[", "]", ",", ":", "\"", "null", "true", "1", "-0.5e+9", " ", "\\u0000", "\"a\":", "{\"a\":[",
            "]}"
        ])
        .prop_map(|token| token.as_bytes().to_vec()),
        any::<Vec<u8>>().prop_map(|bytes| bytes.into_iter().take(3).collect()),
    ];
    prop::collection::vec(token, 0..60).prop_map(|tokens| tokens.concat())
}

#[test]
fn any_bytes_get_a_verdict_and_white_space_behind_them_changes_nothing() {
    for operation in operations() {
        check(operation, prop_oneof![any::<Vec<u8>>(), soup()], |bytes: Vec<u8>| {
            let verdict = judge(operation, &bytes);
            prop_assert!(verdict.issues.len() <= 101 && verdict.warnings.len() <= 101);
            let longer = judge(operation, &[&bytes[..], b" \r\n\t"].concat());
            let cut = verdict.issues.iter().any(|issue| issue.code == Code::Syntax);
            if !cut {
                prop_assert_eq!(plain(&verdict.issues), plain(&longer.issues));
                prop_assert_eq!(plain(&verdict.warnings), plain(&longer.warnings));
            }
            Ok(())
        });
    }
}

/// The quick look at a body says "clean" or nothing: a remark elsewhere makes the slow one look again.
#[test]
fn what_the_quick_look_finds_clean_is_clean() {
    for (operation, shape) in with_body() {
        let sample = sample::object(shape);
        let words = words::of_shape(shape);
        check(operation, (mutations(3), any::<u16>()), |(list, seed): (Vec<Mutation>, u16)| {
            let mut document = mutated(&sample, &list, &words);
            mutation::reordered(&mut document, seed);
            let quick = judge(operation, &document.bytes());
            if let Document::Object(members) = &mut document
                && quick.warnings.len() < 100
                && !quick.issues.iter().any(|issue| issue.code == Code::Depth)
            {
                members.insert(0, (b"notInAnyTable".to_vec(), Document::raw("1")));
                let slow = judge(operation, &document.bytes());
                let expected =
                    [plain(&quick.warnings), vec![(Place::Body, Code::Unknown, "/notInAnyTable".to_owned())]];
                prop_assert_eq!(sorted(plain(&slow.warnings)), sorted(expected.concat()));
                prop_assert_eq!(sorted(plain(&slow.issues)), sorted(plain(&quick.issues)));
            }
            Ok(())
        });
    }
}

fn is_token(name: &str) -> bool {
    !name.is_empty()
        && name.chars().all(|character| character.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(character))
}

/// Decision 14: bytes 20–7E, inner TAB, A0–FF.
fn is_sendable(value: &str) -> bool {
    let trimmed = value.trim_matches([' ', '\t']) == value;
    trimmed && value.chars().all(|character| matches!(character, '\t' | ' '..='~' | '\u{A0}'..='\u{FF}'))
}

fn is_url(url: &str) -> bool {
    let rest = url.strip_prefix("https://api.example.com").unwrap_or_default();
    let percents = rest
        .match_indices('%')
        .all(|(at, _)| rest.as_bytes()[at + 1..].iter().take(2).filter(|byte| byte.is_ascii_hexdigit()).count() == 2);
    let path = rest.split('?').next().unwrap_or_default();
    rest.starts_with('/')
        && percents
        && rest.chars().all(|character| character.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@/?%".contains(character))
        && rest.matches('?').count() <= 1
        && !path.split('/').skip(1).any(|segment| ["", ".", ".."].contains(&segment))
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[ -~]{0,12}",
        2 => any::<String>(),
        2 => prop::sample::select(vec!["", "..", ".", "%2e%2e", "a/b", "a b", "ñ", "a\r\nb: c", "\u{0}", " a", "IP NOT FOUND", "192.0.2.1", "Bearer abc"]).prop_map(str::to_owned),
    ]
}

#[test]
fn what_is_prepared_is_legal_http() {
    for operation in operations() {
        let body = operation.body.map(|shape| sample::object(shape).bytes());
        let entries = contexts::entries(operation);
        let names: Vec<String> = operation
            .headers
            .iter()
            .map(|row| row.name.to_owned())
            .chain(["x-other", "Host", "a b", ""].map(str::to_owned))
            .collect();
        let strategy = (prop::collection::vec((any::<u8>(), any::<u16>(), text()), 0..6), any::<u8>());
        check(operation, strategy, |(changes, options): (Vec<(u8, u16, String)>, u8)| {
            let mut request = Request::valid(operation);
            let mut context = contexts::context(&entries);
            for (what, which, text) in changes {
                let name = &names[usize::from(which) % names.len()];
                let groups = [request.path.len(), request.query.len()];
                match what % 8 {
                    0 if groups[0] > 0 => request.path[usize::from(which) % groups[0]].1 = Ok(text),
                    1 if groups[1] > 0 => request.query[usize::from(which) % groups[1]].1 = Ok(text),
                    2 => request.headers.push((name.clone(), Ok(text))),
                    3 => context = context.override_header(name, &text),
                    4 => context = changed(context, &entries[usize::from(which) % entries.len()], &text),
                    5 => context = context.override_path(&format!("/{text}")),
                    6 => context = context.base_path(&text),
                    _ => context = context.authorization(&text),
                }
            }
            context = context.oauth_headers(options & 1 > 0).tx_id_max16(options & 2 > 0).preview(options & 12 == 12);
            if let Ok(prepared) = operation.prepare(&request.input(body.as_deref()), &context) {
                prop_assert!(is_url(&prepared.url), "{}", prepared.url);
                for (name, value) in prepared.headers() {
                    prop_assert!(is_token(name), "{:?}", name);
                    prop_assert!(is_sendable(value) || value == "•••", "{}: {:?}", name, value);
                    let framing = ["host", "content-length", "transfer-encoding", "connection", "upgrade"];
                    prop_assert!(!framing.contains(&name.to_ascii_lowercase().as_str()), "{}", name);
                }
                let mut seen: Vec<String> = prepared.headers().map(|(name, _)| name.to_ascii_lowercase()).collect();
                seen.sort();
                seen.dedup();
                prop_assert_eq!(seen.len(), prepared.headers().count(), "a header is sent twice");
            }
            Ok(())
        });
    }
}

fn changed(context: Context, entry: &contexts::Entry, text: &str) -> Context {
    match entry {
        contexts::Entry::Credential(key, _) => context.credential(key, text),
        contexts::Entry::Invoker(key, _) => context.invoker(key, text),
        contexts::Entry::Setting(key, _) => context.setting(key, text),
        _ => context.authorization(text),
    }
}

/// The URL that is sent, below the provider's id, leads a gateway back to the same operation and values.
#[test]
fn a_prepared_url_routes_back() {
    for operation in operations() {
        let body = operation.body.map(|shape| sample::object(shape).bytes());
        let context = context(operation);
        check(operation, prop::collection::vec((any::<u8>(), text()), 0..4), |changes: Vec<(u8, String)>| {
            let mut request = Request::valid(operation);
            for (which, text) in changes {
                let path = request.path.len();
                if let Some(place) =
                    request.path.iter_mut().chain(&mut request.query).nth(usize::from(which) % (path + 3))
                {
                    place.1 = Ok(text);
                }
            }
            let Ok(prepared) = operation.prepare(&request.input(body.as_deref()), &context) else { return Ok(()) };
            let below = prepared.url.strip_prefix("https://api.example.com").unwrap();
            let url = format!("https://door.example/{}{below}", operation.provider.id);
            let matched = route::matches(operation.method.as_str(), &url).unwrap();
            prop_assert_eq!(matched.operation.id, operation.id);
            let again = Input { path: matched.path, query: matched.query, body: body.as_deref(), ..Input::new() };
            let outcome = operation.prepare(&again, &context);
            prop_assert_eq!(outcome.map(|prepared| prepared.url).ok(), Some(prepared.url));
            Ok(())
        });
    }
}
