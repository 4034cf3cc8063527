//! The laws of replies: every one has an outcome, nothing is lost, and how a document is written changes nothing.

use serde_json::{Map, Value};
use ventanilla::contract::Operation;
use ventanilla::{Code, Options, Problem, Reply, Success};

use super::oracle::reply::Outcome;
use super::{operation, oracle};

/// An operation's id on a line, a status' letter, then a reply.
///
/// Nothing is lost: where the naive normalizer of tests/oracle can speak, data and extra are its own, value by value. A
/// reply that `serde_json` has read and written again has the same outcome, and its canonical data is, byte for byte,
/// what `serde_json` would have written.
pub fn normalize(bytes: &[u8]) {
    let Some((operation, [letter, body @ ..])) = operation(bytes) else { return };
    let status = STATUSES[usize::from(*letter) % STATUSES.len()];
    let outcome = outcome(operation, status, body);
    match &outcome {
        Ok(success) => canonical(operation, status, success),
        Err(problem) => presentable(problem),
    }
    let Some(value) = oracle::read(body) else { return };
    normalized_alike(operation, status, &value, &outcome);
    written_again(operation, status, &value, &outcome);
}

const STATUSES: [u16; 16] = [200, 201, 202, 204, 206, 302, 400, 401, 404, 409, 422, 429, 500, 503, 504, 0];

type Normalized = Result<Success, Box<Problem>>;

fn outcome(operation: &Operation, status: u16, body: &[u8]) -> Normalized {
    operation.normalize(&Reply { status, retry_after: None, body }, Options::default())
}

fn canonical(operation: &Operation, status: u16, success: &Success) {
    assert!((200..=299).contains(&status));
    assert_eq!((success.meta.operation, success.meta.status), (operation.id, status));
    assert!(success.warnings.len() <= 101);
    assert_eq!(read(&success.data).is_null(), !operation.reply.has_data());
    assert!(read(&success.extra).is_object());
}

fn presentable(problem: &Problem) {
    assert!((400..=599).contains(&problem.status));
    assert!(!problem.title.is_empty() && !problem.detail.is_empty());
    assert!(!problem.detail.contains(['{', '}']), "a placeholder reaches a person");
    assert!(problem.fields.iter().all(|field| field.pointer.starts_with('/')), "{:?}", problem.fields);
    // The provider's own text may name a person: nobody has asked for it (decision 37).
    assert!(problem.provider.as_ref().is_some_and(|side| side.description.is_none()));
    serde_json::to_vec(problem).expect("a problem is JSON");
}

/// As `serde_json` reads it: halves of surrogate pairs would be an error.
fn read(text: &[u8]) -> Value {
    serde_json::from_slice(text).expect("canonical data is JSON")
}

fn normalized_alike(operation: &Operation, status: u16, value: &Value, outcome: &Normalized) {
    let expected = oracle::reply::normalize(operation, status, value);
    let found = match outcome {
        Err(_) => Outcome::Failure,
        Ok(success) => Outcome::Success {
            data: read(&success.data),
            extra: serde_json::from_slice(&success.extra).expect("extra is an object"),
        },
    };
    assert_eq!(without_blanks(found), without_blanks(expected), "the naive normalizer has another outcome");
    let Ok(success) = outcome else { return };
    let is_there = |code: Code| !matches!(code, Code::Required);
    for warning in success.warnings.iter().filter(|warning| is_there(warning.code)) {
        assert!(value.pointer(&warning.pointer).is_some(), "{warning} is about nothing");
    }
}

/// Blank values may stand under `extra` or be left out (decision 28 calls them absent).
fn without_blanks(outcome: Outcome) -> Outcome {
    let blank = |value: &Value| value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty());
    match outcome {
        Outcome::Success { data, extra } => {
            let extra: Map<String, Value> = extra.into_iter().filter(|(_, value)| !blank(value)).collect();
            Outcome::Success { data, extra }
        }
        failure => failure,
    }
}

/// White space and the choice of escapes say nothing.
fn written_again(operation: &Operation, status: u16, value: &Value, first: &Normalized) {
    let written = serde_json::to_vec(value).expect("a value is JSON");
    match (first, outcome(operation, status, &written)) {
        (Ok(first), Ok(again)) => {
            assert_eq!(read(&first.data), read(&again.data));
            assert_eq!(read(&first.extra), read(&again.extra));
            assert_eq!(first.warnings, again.warnings);
            for canonical in [&again.data, &again.extra] {
                let own = serde_json::to_string(&read(canonical)).expect("a value is JSON");
                // Of control characters `serde_json` has short escapes.
                if !CONTROL.iter().any(|escape| own.contains(escape)) {
                    assert_eq!(String::from_utf8_lossy(canonical), own);
                }
            }
        }
        (Err(first), Err(again)) => {
            let told = |problem: &Problem| serde_json::to_value(problem).expect("a problem is JSON");
            assert_eq!(told(first), told(&again));
        }
        _ => panic!("the outcome depends on how a document is written"),
    }
}

const CONTROL: [&str; 5] = ["\\b", "\\f", "\\n", "\\r", "\\t"];

/// The law of known replies: what was learned changes no outcome. The structures of earlier inputs are met again.
pub fn replies(bytes: &[u8]) {
    let Some((operation, [letter, body @ ..])) = operation(bytes) else { return };
    let status = if letter % 8 == 0 { 400 } else { 200 };
    let outcome = || match outcome(operation, status, body) {
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
