//! What a tolerated body becomes when it is sent, naively over `serde_json::Value`: documented
//! names, documented spellings and types, flat forms in their object. For bodies without an issue.

use serde_json::{Map, Value};
use ventanilla::contract::{Field, Kind, Shape};

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
