//! Small schemas, and small questions about a row.

use super::super::json::{Json, Object, texts};

/// The place in the source that documents a row.
pub(in super::super) fn source(file: &str, line: u32) -> Option<String> {
    (line > 0).then(|| format!("{file}:{line}"))
}

pub(in super::super) fn some(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// One alternative as it is, several as `anyOf`.
pub(super) fn any_of(mut alternatives: Vec<Object>) -> Object {
    match (alternatives.pop(), alternatives.is_empty()) {
        (Some(only), true) => only,
        (Some(last), false) => {
            alternatives.push(last);
            Object::new().with("anyOf", alternatives)
        }
        (None, _) => Object::new(),
    }
}

pub(super) fn not(schema: Object) -> Object {
    Object::new().with("not", schema)
}

/// One type as a text, several as a list.
pub(super) fn types(names: &[&str]) -> Json {
    match names {
        [only] => Json::from(*only),
        several => texts(several.iter().copied()),
    }
}
