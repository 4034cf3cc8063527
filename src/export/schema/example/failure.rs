//! Examples of documented errors, in the provider's envelope.

use super::super::super::json::{Json, Object};
use crate::contract::{ErrorRow, Field, Kind, Shape, Signal};

/// A reply that says this error; `None`: the row stands for its status, whatever the reply says.
pub(in super::super::super) fn of_failure(envelope: &Shape, row: &ErrorRow) -> Option<Json> {
    let code = if row.any_code { "" } else { row.code };
    let said = [(Signal::Code, code), (Signal::Type, row.kind), (Signal::Description, row.description)];
    let mut words: Vec<Word> = said.into_iter().filter(|(_, text)| !text.is_empty()).collect();
    if words.is_empty() {
        return None;
    }
    words.push((Signal::Verdict, "ER"));
    object(envelope, &mut words)
}

/// What is to be said, by the kind of row that says it.
type Word = (Signal, &'static str);

/// Each word goes to the first row for it: the further ones are other forms of envelope.
fn object(shape: &Shape, words: &mut Vec<Word>) -> Option<Json> {
    let mut members = Object::new();
    for row in shape.fields {
        if let Some(value) = of(row, words) {
            members.put(row.name, value);
        }
    }
    (!members.is_empty()).then_some(Json::Object(members))
}

fn of(row: &Field, words: &mut Vec<Word>) -> Option<Json> {
    match row.kind {
        Kind::Object(shape) => object(shape, words),
        Kind::Array(_) => None,
        _ => {
            let index = words.iter().position(|(signal, _)| row.signal == Some(*signal))?;
            let (_, text) = words.remove(index);
            Some(Json::from(text))
        }
    }
}
