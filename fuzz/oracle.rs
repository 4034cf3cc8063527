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

/// A document in which no key is there twice, which a `Value` cannot tell, and that is not nested too deeply.
pub(crate) fn read(bytes: &[u8]) -> Option<Value> {
    let value = serde_json::from_slice(bytes).ok()?;
    let colons = rewrite::outside_of_strings(bytes).filter(|byte| *byte == b':').count();
    (members(&value) == colons && request::depth(&value) <= 32).then_some(value)
}

fn members(value: &Value) -> usize {
    match value {
        Value::Object(members) => members.len() + members.values().map(self::members).sum::<usize>(),
        Value::Array(items) => items.iter().map(members).sum(),
        _ => 0,
    }
}
