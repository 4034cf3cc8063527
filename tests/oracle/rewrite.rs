//! What a tolerated body becomes when it is sent, naively over `serde_json::Value`: documented
//! names, documented spellings and types, flat forms in their object. For bodies without an issue.

use serde_json::{Map, Value};
use ventanilla::contract::{Field, Kind, Shape};
use ventanilla::{Detail, Issue};

pub(crate) fn documented(shape: &Shape, body: &Value) -> Value {
    match body {
        Value::Object(members) => Value::Object(object(shape, members)),
        other => other.clone(),
    }
}

fn object(shape: &Shape, members: &Map<String, Value>) -> Map<String, Value> {
    let mut out = Map::new();
    let mut flat: Vec<(&str, &str, Value)> = Vec::new();
    for (key, given) in members {
        match shape.fields.iter().find(|row| is_called(row, key)) {
            Some(row) => match (row.belongs_in, row.kind) {
                (Some(target), Kind::Object(inner)) => {
                    let (leaving, staying): (Vec<_>, Vec<_>) = given
                        .as_object()
                        .unwrap()
                        .iter()
                        .partition(|(key, _)| inner.fields.iter().any(|row| row.name == **key));
                    if leaving.is_empty() || !staying.is_empty() {
                        out.insert(
                            row.name.to_owned(),
                            staying.into_iter().map(|(key, value)| (key.clone(), value.clone())).collect(),
                        );
                    }
                    for (key, given) in leaving {
                        let row = inner.fields.iter().find(|row| row.name == *key).unwrap();
                        flat.push((target, row.name, value(row, given)));
                    }
                }
                (Some(target), _) => flat.push((target, row.name, value(row, given))),
                (None, _) => drop(out.insert(row.name.to_owned(), value(row, given))),
            },
            None => drop(out.insert(key.clone(), given.clone())),
        }
    }
    for (target, name, value) in flat {
        let inner = out.entry(target).or_insert_with(|| Value::Object(Map::new()));
        inner.as_object_mut().unwrap().insert(name.to_owned(), value);
    }
    out
}

fn is_called(row: &Field, key: &str) -> bool {
    row.name == key || row.aliases.contains(&key) || (row.any_case && row.name.eq_ignore_ascii_case(key))
}

fn value(row: &Field, given: &Value) -> Value {
    match (row.kind, given) {
        (Kind::Object(shape), Value::Object(members)) => Value::Object(object(shape, members)),
        (Kind::Object(_), Value::Array(items)) if row.single_item_tolerated => value(row, &items[0]),
        (Kind::Array(array), Value::Array(items)) => items.iter().map(|item| value(&array.item, item)).collect(),
        (Kind::AmountText, Value::Number(number)) => Value::from(number.to_string()),
        (Kind::AmountNumber, Value::String(text)) if !text.is_empty() => serde_json::from_str(text).unwrap(),
        (Kind::AmountNumber, Value::Number(_)) => given.clone(),
        (Kind::Flag, Value::String(text)) if !text.is_empty() => Value::from(text == "true"),
        (Kind::Any, _) => given.clone(),
        (_, Value::Number(number)) if row.number_tolerated => Value::from(number.to_string()),
        (_, Value::String(text)) => {
            let spelled = row.spellings.iter().find(|(spelling, _)| spelling == text);
            spelled.map_or_else(|| given.clone(), |(_, documented)| Value::from(*documented))
        }
        _ => given.clone(),
    }
}

/// Whether a tolerated form leaves its place: then white space goes with it.
pub(crate) fn moves(shape: &'static Shape, issue: &Issue) -> bool {
    match &issue.detail {
        Detail::Canonical(target) => {
            flat_rows(shape).iter().any(|(name, into)| into == target && issue.pointer.ends_with(name))
        }
        detail => *detail == Detail::Expected("object"),
    }
}

/// Rows that are flat forms, and the objects they belong into.
fn flat_rows(shape: &'static Shape) -> Vec<(&'static str, &'static str)> {
    let inner = shape.fields.iter().filter_map(|row| match row.kind {
        Kind::Object(shape) => Some(flat_rows(shape)),
        Kind::Array(array) => match array.item.kind {
            Kind::Object(shape) => Some(flat_rows(shape)),
            _ => None,
        },
        _ => None,
    });
    let own = shape.fields.iter().filter_map(|row| Some((row, row.belongs_in?)));
    let own = own.flat_map(|(row, target)| match row.kind {
        Kind::Object(shape) => shape.fields.iter().map(|row| (row.name, target)).collect(),
        _ => vec![(row.name, target)],
    });
    inner.flatten().chain(own).collect()
}

/// White space outside of strings.
pub(crate) fn white_space(body: &[u8]) -> Vec<u8> {
    outside_of_strings(body).filter(u8::is_ascii_whitespace).collect()
}

/// The bytes of a document that belong to no string.
pub(crate) fn outside_of_strings(body: &[u8]) -> impl Iterator<Item = u8> {
    let (mut inside, mut escaped) = (false, false);
    let outside = body.iter().filter(move |&&byte| {
        let closes = inside && byte == b'"' && !escaped;
        escaped = inside && byte == b'\\' && !escaped;
        if closes {
            inside = false;
        } else if byte == b'"' {
            inside = true;
        }
        !inside && byte != b'"'
    });
    outside.copied()
}
