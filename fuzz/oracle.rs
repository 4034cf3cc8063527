//! The naive second implementations of tests/oracle, for the documents that they can speak of.

#[path = "../tests/oracle/formats.rs"]
mod formats;
#[path = "../tests/oracle/reply.rs"]
pub(crate) mod reply;
#[path = "../tests/oracle/request.rs"]
pub(crate) mod request;
#[path = "../tests/oracle/rewrite.rs"]
pub(crate) mod rewrite;

use serde_json::Value;

/// A document of which a `Value` can tell everything: no key is there twice, no number has an exponent that is written in
/// another way than `serde_json` writes it, and it is not nested too deeply.
pub(crate) fn read(bytes: &[u8]) -> Option<Value> {
    let value = serde_json::from_slice(bytes).ok()?;
    let outside: Vec<u8> = rewrite::outside_of_strings(bytes).collect();
    let colons = outside.iter().filter(|byte| **byte == b':').count();
    let changes = outside.windows(2).any(|pair| pair[0] == b'E' || pair[0] == b'e' && pair[1].is_ascii_digit());
    (members(&value) == colons && !changes && request::depth(&value) <= 32).then_some(value)
}

fn members(value: &Value) -> usize {
    match value {
        Value::Object(members) => members.len() + members.values().map(self::members).sum::<usize>(),
        Value::Array(items) => items.iter().map(members).sum(),
        _ => 0,
    }
}
