//! Examples, from the rows' samples; never of a secret.

mod failure;

use super::super::base64::encoded;
use super::super::json::{Json, Object};
use crate::contract::field::Privacy;
use crate::contract::{Field, Kind, Presence, Shape, Signal};

pub(in super::super) use failure::of_failure;

/// A request's body, of the samples of its rows; `None` where there are none, or none of what must be there.
pub(in super::super) fn of_request(shape: &Shape) -> Option<Json> {
    object(shape, |row| row.belongs_in.is_none())
}

/// A reply that says success. An optional row is another form of what stands in the reply anyway.
pub(in super::super) fn of_success(root: &Field) -> Option<Json> {
    let usual = |row: &Field| row.signal == Some(Signal::Verdict) || (row.signal.is_none() && !is_optional(row));
    let any = |row: &Field| matches!(row.signal, None | Some(Signal::Verdict));
    value(root, usual).or_else(|| value(root, any))
}

fn is_optional(row: &Field) -> bool {
    row.presence == Presence::Optional
}

/// Which rows an example shows; never one of a secret.
type Shown = fn(&Field) -> bool;

fn object(shape: &Shape, shown: Shown) -> Option<Json> {
    let rows = shape.fields.iter().filter(|row| row.privacy != Privacy::Secret && shown(row));
    let mut members = Object::new();
    for row in rows {
        match value(row, shown) {
            Some(value) => members.put(row.name, value),
            None if row.presence == Presence::Required => return None,
            None => {}
        }
    }
    (!members.is_empty()).then_some(Json::Object(members))
}

fn value(row: &Field, shown: Shown) -> Option<Json> {
    match row.kind {
        Kind::Object(shape) => object(shape, shown),
        Kind::Array(array) => value(&array.item, shown).map(|item| Json::List(vec![item])),
        _ => sample(row).or_else(|| first_value(row)),
    }
}

/// A row's own sample, in the documented type; a document's is made of its rows' samples.
pub(super) fn sample(row: &Field) -> Option<Json> {
    let sample = row.note.sample;
    match row.kind {
        Kind::Document(shape) if sample.is_empty() => {
            of_request(shape).map(|document| Json::from(encoded(document.line().as_bytes())))
        }
        _ if sample.is_empty() => None,
        Kind::Flag => Some(Json::Flag(sample == "true")),
        Kind::AmountNumber => Some(Json::Number(sample.to_owned())),
        Kind::Object(_) | Kind::Array(_) | Kind::Any => None,
        _ => Some(Json::from(sample)),
    }
}

/// What must be there and has no sample: the first of its documented values.
fn first_value(row: &Field) -> Option<Json> {
    match row.kind {
        Kind::Enum(values) | Kind::Known(values) if row.presence == Presence::Required => {
            values.first().map(|value| Json::from(*value))
        }
        _ => None,
    }
}
