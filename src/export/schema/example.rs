//! Examples, from the rows' samples; never of a secret.

use super::super::json::{Json, Object};
use crate::contract::field::Privacy;
use crate::contract::{Field, Kind, Presence, Shape};

/// An object of the samples of its rows; `None` where there are none, or none of what must be there.
pub(in super::super) fn example(shape: &Shape) -> Option<Json> {
    let rows = shape.fields.iter().filter(|row| row.belongs_in.is_none() && row.privacy != Privacy::Secret);
    let mut members = Object::new();
    for row in rows {
        match of(row) {
            Some(value) => members.put(row.name, value),
            None if row.presence == Presence::Required => return None,
            None => {}
        }
    }
    (!members.is_empty()).then_some(Json::Object(members))
}

fn of(row: &Field) -> Option<Json> {
    match row.kind {
        Kind::Object(shape) => example(shape),
        Kind::Array(array) => of(&array.item).map(|item| Json::List(vec![item])),
        _ => sample(row).or_else(|| first_value(row)),
    }
}

/// A row's own sample, in the documented type.
pub(super) fn sample(row: &Field) -> Option<Json> {
    let sample = row.note.sample;
    match row.kind {
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
