//! Laws of replies that hold for any status and any bytes: an outcome always, and nothing is lost.
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
#[path = "generated/document.rs"]
mod document;
#[path = "oracle/formats.rs"]
mod formats;
#[path = "oracle/mutation.rs"]
mod mutation;
#[path = "oracle/reply.rs"]
mod reply;
#[path = "oracle/reply_sample.rs"]
mod reply_sample;
#[path = "oracle/request.rs"]
mod request;
#[path = "oracle/words.rs"]
mod words;

use check::check;
use document::Document;
use mutation::{Mutation, mutated, mutations};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use serde_json::{Map, Value};
use ventanilla::contract::canonical::MODELS;
use ventanilla::contract::catalogue::operations;
use ventanilla::contract::{Category, Operation, PropertyKind};
use ventanilla::{Code, Options, Reply, Success, set_shape_cache};

fn read(text: &[u8]) -> Result<Value, TestCaseError> {
    serde_json::from_slice(text)
        .map_err(|error| TestCaseError::fail(format!("{error}: {}", String::from_utf8_lossy(text))))
}

fn soup() -> impl Strategy<Value = Vec<u8>> {
    let tokens = [
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "null",
        "true",
        "1",
        "-0.5e9",
        " ",
        "\\u0000",
        "\"responseType\":",
        "\"value\":",
        "\"ER500\"",
        "\"code\":",
        "\"errors\":[",
        "{\"a\":[",
        "]}",
        "<html>",
        "\u{FEFF}",
        "\"message\":\"{min}\"",
    ];
    let token = prop_oneof![
        3 => prop::sample::select(tokens.to_vec()).prop_map(|token| token.as_bytes().to_vec()),
        1 => any::<Vec<u8>>().prop_map(|bytes| bytes.into_iter().take(3).collect()),
    ];
    prop::collection::vec(token, 0..60).prop_map(|tokens| tokens.concat())
}

#[test]
fn any_status_with_any_bytes_has_an_outcome() {
    for operation in operations() {
        let strategy = (any::<u16>(), prop_oneof![any::<Vec<u8>>(), soup()], prop::option::of(any::<String>()));
        check(operation, strategy, |(status, body, retry_after)| {
            let status = if status % 3 == 0 { 200 } else { status };
            let reply = Reply { status, retry_after: retry_after.as_deref(), body: &body };
            match operation.normalize(&reply, Options::default()) {
                Ok(success) => {
                    prop_assert!((200..=299).contains(&success.meta.status));
                    read(&success.data)?;
                    prop_assert!(read(&success.extra)?.is_object());
                    prop_assert!(success.warnings.len() <= 101);
                }
                Err(problem) => {
                    prop_assert!(Category::ALL.iter().any(|category| category.name() == problem.category));
                    prop_assert!((400..=599).contains(&problem.status), "{}", problem.status);
                    prop_assert!(!problem.title.is_empty() && !problem.detail.is_empty());
                    prop_assert!(!problem.detail.contains(['{', '}']), "{}", problem.detail);
                    serde_json::to_vec(&problem).unwrap();
                }
            }
            Ok(())
        });
    }
}

/// A scalar of a reply and where it stands.
fn scalars(value: &Value, at: &str, out: &mut Vec<(String, Value)>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| scalars(value, &request::below(at, key), out)),
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(index, item)| scalars(item, &request::below(at, &index.to_string()), out));
        }
        Value::Null => {}
        Value::String(text) if text.trim().is_empty() => {}
        scalar => out.push((at.to_owned(), scalar.clone())),
    }
}

/// Where a leftover of this place would stand: under its own pointer, or within a value kept whole.
fn is_kept(extra: &Map<String, Value>, at: &str, scalar: &Value) -> bool {
    extra
        .iter()
        .any(|(pointer, kept)| at.strip_prefix(pointer.as_str()).and_then(|rest| kept.pointer(rest)) == Some(scalar))
}

/// The forms in which a scalar may stand in the canonical data (decisions 28 to 31).
fn forms(operation: &Operation, scalar: &Value) -> Vec<Value> {
    let text = match scalar {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let trimmed = text.trim();
    let mut out = vec![scalar.clone(), Value::from(text.clone()), Value::from(trimmed)];
    if ["S", "SI", "SÍ", "Y", "1", "TRUE", "V", "N", "NO", "0", "FALSE"].contains(&trimmed.to_uppercase().as_str()) {
        out.extend([Value::from(true), Value::from(false)]);
    }
    if trimmed.len() == 8 && formats::is_digits(trimmed) {
        out.push(Value::from(format!("{}-{}-{}", &trimmed[..4], &trimmed[4..6], &trimmed[6..])));
    }
    let codes = words::of_shapes(&reply::rows(operation)).texts;
    if codes.contains(&trimmed.to_lowercase()) {
        let known = MODELS.iter().flat_map(|model| model.properties);
        let words =
            known.filter_map(|property| if let PropertyKind::Word(words) = property.kind { Some(words) } else { None });
        out.extend(words.flatten().map(|word| Value::from(*word)));
    }
    out
}

/// Words that say how the call went are read, not kept.
fn is_envelope(operation: &Operation, scalar: &Value) -> bool {
    let text = scalar.as_str().map_or_else(|| scalar.to_string(), |text| text.trim().to_owned());
    text.eq_ignore_ascii_case("OK")
        || text.eq_ignore_ascii_case("TRUE")
        || operation.provider.success_codes.is_some_and(|codes| codes.contains(&text.as_str()))
}

/// With what was learned of other replies and of itself, an outcome is the same as without.
#[test]
fn what_is_known_changes_no_outcome() {
    for operation in operations() {
        let sample = reply_sample::sample(operation);
        let words = words::of_shapes(&reply::rows(operation));
        check(operation, (mutations(4), any::<u8>()), |(list, status): (Vec<Mutation>, u8)| {
            let body = mutated(&sample, &list, &words).bytes();
            let status = if status < 16 { u16::from(status) * 40 } else { 200 };
            let outcome =
                || match operation.normalize(&Reply { status, retry_after: None, body: &body }, Options::default()) {
                    Ok(success) => Ok((success.data, success.extra, success.warnings, success.meta)),
                    Err(problem) => Err(serde_json::to_string(&problem).unwrap()),
                };
            let known = [outcome(), outcome(), outcome()];
            let plain = std::thread::scope(|scope| {
                let without = scope.spawn(|| {
                    set_shape_cache(false);
                    outcome()
                });
                without.join().unwrap()
            });
            prop_assert!(known.iter().all(|outcome| *outcome == plain), "{status} {}", String::from_utf8_lossy(&body));
            Ok(())
        });
    }
}

#[test]
fn every_scalar_of_a_success_is_in_its_data_or_its_extra() {
    for operation in operations() {
        let sample = reply_sample::sample(operation);
        let words = words::of_shapes(&reply::rows(operation));
        check(operation, (mutations(10), any::<u16>()), |(list, seed): (Vec<Mutation>, u16)| {
            let mut document = mutated(&sample, &list, &words);
            mutation::reordered(&mut document, seed);
            let body = document.bytes();
            let outcome =
                operation.normalize(&Reply { status: 200, retry_after: None, body: &body }, Options::default());
            let Ok(success) = outcome else { return Ok(()) };
            // Of duplicates only the last one counts.
            if success.warnings.iter().any(|warning| warning.code == Code::Duplicate) {
                return Ok(());
            }
            nothing_is_lost(operation, &body, &success)
        });
    }
}

fn nothing_is_lost(operation: &Operation, body: &[u8], success: &Success) -> TestCaseResult {
    let (data, extra) = (read(&success.data)?, read(&success.extra)?);
    let extra = extra.as_object().unwrap();
    let (mut given, mut kept) = (Vec::new(), Vec::new());
    scalars(&read(body)?, "", &mut given);
    scalars(&data, "", &mut kept);
    let values: Vec<&Value> = kept.iter().map(|(_, value)| value).collect();
    for (at, scalar) in &given {
        let canonical = || forms(operation, scalar).iter().any(|form| values.contains(&form));
        let found = is_kept(extra, at, scalar) || canonical() || is_envelope(operation, scalar);
        prop_assert!(found, "{at} {scalar} is lost\n{data}\n{extra:?}\n{}", String::from_utf8_lossy(body));
    }
    Ok(())
}

/// The last of several counts, and only it; but for rows that repeat (decision 31).
#[test]
fn of_repeated_members_the_last_counts() {
    for operation in operations().filter(|operation| operation.reply.root.is_some()) {
        let (object, is_listed) = match reply_sample::sample(operation) {
            Document::List(mut items) => (items.remove(0), true),
            other => (other, false),
        };
        let Document::Object(members) = object else { panic!("a reply has an object") };
        let normal = |members: &[(Vec<u8>, Document)]| {
            let object = Document::Object(members.to_vec());
            let body = if is_listed { Document::List(vec![object]) } else { object }.bytes();
            operation.normalize(&Reply { status: 200, retry_after: None, body: &body }, Options::default()).unwrap()
        };
        let once = normal(&members);
        for index in 0..members.len() {
            let mut twice = members.clone();
            twice.insert(0, (members[index].0.clone(), Document::raw(r#"{"x":1}"#)));
            let found = normal(&twice);
            assert_eq!(found.data, once.data, "{} {index}", operation.id);
            if repeats(operation, &members[index].0) {
                assert_ne!(found.extra, once.extra, "{} {index}", operation.id);
                continue;
            }
            assert_eq!(found.extra, once.extra, "{} {index}", operation.id);
            assert!(found.warnings.iter().any(|warning| warning.code == Code::Duplicate), "{} {index}", operation.id);
        }
    }
}

fn repeats(operation: &Operation, key: &[u8]) -> bool {
    let mut rows = reply::rows(operation).into_iter().flat_map(|shape| shape.fields);
    rows.any(|row| row.repeats && row.name.as_bytes() == key)
}
