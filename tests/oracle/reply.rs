//! A second, naive normalizer of replies: recursion over `serde_json::Value`, written from the
//! vocabulary's documentation and the decisions. It knows outcome, data and extra, no problems.

use serde_json::{Map, Value};
use ventanilla::contract::{Field, Kind, Operation, Property, PropertyKind, Shape, Signal, Via};

use super::formats;
use super::request::below;

/// What a reply comes to.
#[derive(Debug, PartialEq)]
pub(crate) enum Outcome {
    Failure,
    Success { data: Value, extra: Map<String, Value> },
}

pub(crate) fn normalize(operation: &Operation, status: u16, reply: &Value) -> Outcome {
    let mut reading = Reading { scopes: vec![Scope::default()], signals: Vec::new(), extra: Vec::new() };
    let envelope = operation.provider.envelope.fields;
    let own = match operation.reply.root.map(|root| root.kind) {
        Some(Kind::Object(shape)) => shape.fields,
        _ => &[],
    };
    match (reply, operation.reply.root) {
        (Value::Object(members), _) => reading.object(&[own, envelope], members, "", 0),
        (other, Some(root)) => reading.value(root, other, "", 0),
        (other, None) => reading.left("", other),
    }
    if !(200..=299).contains(&status) || reading.says_no(operation) {
        return Outcome::Failure;
    }
    let fine = operation.provider.success_codes.unwrap_or_default();
    let (data, extra) = reading.settled(operation, fine);
    Outcome::Success { data, extra }
}

/// An item of a canonical list, or the root.
#[derive(Default)]
struct Scope {
    list: Option<&'static Property>,
    parent: usize,
    /// Whether several rows fill it (decision 31).
    shared: bool,
    constants: &'static [(&'static Property, &'static str)],
    values: Vec<Captured>,
    /// Lists that the reply has here, if without items.
    lists: Vec<&'static Property>,
}

struct Captured {
    property: &'static Property,
    rank: u8,
    via: Via,
    value: Value,
    at: String,
}

struct Heard {
    signal: Signal,
    value: Value,
    at: String,
    mapped: bool,
}

struct Reading {
    scopes: Vec<Scope>,
    signals: Vec<Heard>,
    extra: Vec<(String, Value)>,
}

fn is_called(row: &Field, key: &str) -> bool {
    row.name == key || row.aliases.contains(&key) || (row.any_case && row.name.eq_ignore_ascii_case(key))
}

impl Reading {
    fn left(&mut self, at: &str, value: &Value) {
        self.extra.push((at.to_owned(), value.clone()));
    }

    /// `tables` in order of precedence: the reply's own rows, then the envelope's.
    fn object(&mut self, tables: &[&'static [Field]], members: &Map<String, Value>, at: &str, scope: usize) {
        let row_of = |key: &str| tables.iter().flat_map(|rows| rows.iter()).find(|row| is_called(row, key));
        for (index, (key, value)) in members.iter().enumerate() {
            let place = below(at, key);
            match row_of(key) {
                // Of several spellings of a key the last one counts, as of the same key (decision 25).
                Some(row)
                    if !row.repeats
                        && members
                            .keys()
                            .skip(index + 1)
                            .any(|later| row_of(later).is_some_and(|other| std::ptr::eq(other, row))) => {}
                Some(row) => self.value(row, value, &place, scope),
                None => self.left(&place, value),
            }
        }
    }

    fn value(&mut self, row: &'static Field, value: &Value, at: &str, scope: usize) {
        match (row.kind, value) {
            (_, Value::Null) => {}
            (Kind::Any, _) => self.leaf(row, value, at, scope),
            // Decision 31: each item is an occurrence of the key.
            (_, Value::Array(items)) if row.repeats => items.iter().enumerate().for_each(|(index, item)| {
                self.value(row, item, &below(at, &index.to_string()), scope);
            }),
            (Kind::Object(shape), Value::Object(members)) => {
                let scope = self.scope(row, scope);
                self.object(&[shape.fields], members, at, scope);
            }
            (Kind::Object(shape), other) if !row.stands_for.is_empty() => {
                let scope = self.scope(row, scope);
                let only = shape.fields.iter().find(|field| field.name == row.stands_for).unwrap();
                self.value(only, other, at, scope);
            }
            (Kind::Array(array), Value::Array(items)) => {
                self.scopes[scope].lists.extend(row.item_of);
                for (index, item) in items.iter().enumerate() {
                    let scope = self.scope(row, scope);
                    self.value(&array.item, item, &below(at, &index.to_string()), scope);
                }
            }
            (_, Value::Object(_) | Value::Array(_)) if row.signal.is_some() => self.leaf(row, value, at, scope),
            (Kind::Object(_) | Kind::Array(_), _) if row.signal.is_none() => self.left(at, value),
            (_, Value::Object(_) | Value::Array(_)) => self.left(at, value),
            _ => self.leaf(row, value, at, scope),
        }
    }

    /// A new item where the row opens one.
    fn scope(&mut self, row: &'static Field, parent: usize) -> usize {
        let Some(list) = row.item_of else { return parent };
        let is_shared = |scope: &Scope| {
            scope.shared && scope.parent == parent && scope.list.is_some_and(|own| std::ptr::eq(own, list))
        };
        if row.shares_item
            && let Some(index) = self.scopes.iter().position(is_shared)
        {
            return index;
        }
        let shared = row.shares_item;
        self.scopes.push(Scope { list: Some(list), parent, shared, constants: row.with, ..Scope::default() });
        self.scopes.len() - 1
    }

    fn leaf(&mut self, row: &'static Field, value: &Value, at: &str, scope: usize) {
        if let Some(signal) = row.signal {
            let mapped = row.to.is_some();
            self.signals.push(Heard { signal, value: value.clone(), at: at.to_owned(), mapped });
            if !mapped {
                return;
            }
        }
        let scope = if matches!(row.kind, Kind::Object(_) | Kind::Array(_)) { scope } else { self.scope(row, scope) };
        match row.to {
            Some(property) => {
                let captured =
                    Captured { property, rank: row.rank, via: row.via, value: value.clone(), at: at.to_owned() };
                self.scopes[scope].values.push(captured);
            }
            None => self.left(at, value),
        }
    }

    /// Decisions 26 and 27: a failure anywhere in the body.
    fn says_no(&self, operation: &Operation) -> bool {
        self.signals.iter().any(|heard| {
            let text = plain(&heard.value).unwrap_or_default();
            let said = text.trim();
            let is_container = heard.value.is_object() || heard.value.is_array();
            match (heard.signal, operation.provider.success_codes) {
                (Signal::Verdict | Signal::Code | Signal::Fault, _) if is_container => true,
                (Signal::Fault, _) => !said.is_empty(),
                (Signal::Verdict, _) => verdict(said) == Some(false),
                (Signal::Code, Some(fine)) => !said.is_empty() && !fine.contains(&said),
                _ => false,
            }
        })
    }

    fn settled(mut self, operation: &Operation, fine: &[&str]) -> (Value, Map<String, Value>) {
        for heard in std::mem::take(&mut self.signals) {
            let text = plain(&heard.value).unwrap_or_default();
            let spent = match heard.signal {
                Signal::Verdict => verdict(text.trim()).is_some(),
                Signal::Code => fine.contains(&text.trim()),
                _ => false,
            };
            if !heard.mapped && !spent {
                self.left(&heard.at, &heard.value);
            }
        }
        let mut objects: Vec<Map<String, Value>> = Vec::new();
        for scope in &mut self.scopes {
            let mut object = Map::new();
            scope.values.sort_by_key(|captured| captured.rank);
            for captured in scope.values.drain(..) {
                let taken = at(&object, captured.property.path).is_some();
                match convert(captured.via, &captured.value) {
                    _ if taken && !is_blank(&captured.value) => self.extra.push((captured.at, captured.value)),
                    Converted::Value(value) if !taken => put(&mut object, captured.property.path, value),
                    Converted::Misplaced => self.extra.push((captured.at, captured.value)),
                    _ => {}
                }
            }
            objects.push(object);
        }
        // Items come after what they are items of.
        for index in (1..objects.len()).rev() {
            let mut object = std::mem::take(&mut objects[index]);
            let scope = &self.scopes[index];
            if object.is_empty() {
                continue;
            }
            scope.lists.iter().for_each(|list| put_list(&mut object, list));
            for (property, word) in scope.constants {
                if at(&object, property.path).is_none() {
                    put(&mut object, property.path, Value::from(*word));
                }
            }
            let list = scope.list.unwrap();
            assert!(matches!(list.kind, PropertyKind::List(_)));
            let parent = &mut objects[scope.parent];
            match at(parent, list.path) {
                None => put(parent, list.path, Value::Array(vec![Value::Object(object)])),
                Some(_) => parent[list.path].as_array_mut().unwrap().insert(0, Value::Object(object)),
            }
        }
        self.scopes[0].lists.iter().for_each(|list| put_list(&mut objects[0], list));
        let told = !operation.reply.model.properties.is_empty();
        let data = if told { Value::Object(objects.remove(0)) } else { Value::Null };
        (data, self.extra.into_iter().collect())
    }
}

/// What a verdict says; nothing where it is none that is known (decision 26).
fn verdict(said: &str) -> Option<bool> {
    let upper = said.to_ascii_uppercase();
    match upper.as_str() {
        "OK" | "TRUE" => Some(true),
        "FALSE" => Some(false),
        other => other.starts_with("ER").then_some(false),
    }
}

fn is_blank(value: &Value) -> bool {
    value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty())
}

/// A scalar as text.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

enum Converted {
    Absent,
    Value(Value),
    Misplaced,
}

/// Decisions 28 to 31; of what cannot be converted the text stays as it was received.
fn convert(via: Via, value: &Value) -> Converted {
    if is_blank(value) {
        return Converted::Absent;
    }
    let text = plain(value);
    let trimmed = text.as_deref().unwrap_or_default().trim().to_owned();
    let as_text = text.map_or_else(|| value.clone(), Value::from);
    Converted::Value(match via {
        Via::Opaque => value.clone(),
        Via::Text => as_text,
        Via::Money if value.is_number() || value.as_str().is_some_and(formats::is_decimal) => as_text,
        Via::Date if formats::is_date(&trimmed) => Value::from(trimmed),
        Via::Date if trimmed.len() == 8 && formats::is_digits(&trimmed) => {
            let dashed = format!("{}-{}-{}", &trimmed[..4], &trimmed[4..6], &trimmed[6..]);
            if formats::is_date(&dashed) { Value::from(dashed) } else { as_text }
        }
        Via::Flag | Via::NotFlag => match trimmed.to_uppercase().as_str() {
            "S" | "SI" | "SÍ" | "Y" | "1" | "TRUE" | "V" => Value::from(matches!(via, Via::Flag)),
            "N" | "NO" | "0" | "FALSE" => Value::from(matches!(via, Via::NotFlag)),
            _ => as_text,
        },
        Via::Money | Via::Date => as_text,
        Via::Enum(words) => words
            .iter()
            .find(|(code, _)| code.eq_ignore_ascii_case(&trimmed))
            .map_or(as_text, |(_, word)| Value::from(*word)),
        Via::Digits if as_text.as_str().is_some_and(formats::is_digits) => as_text,
        Via::Digits => return Converted::Misplaced,
    })
}

/// The value at a property's path, such as `document/number`.
fn at<'v>(object: &'v Map<String, Value>, path: &str) -> Option<&'v Value> {
    match path.split_once('/') {
        Some((first, rest)) => at(object.get(first)?.as_object()?, rest),
        None => object.get(path),
    }
}

fn put(object: &mut Map<String, Value>, path: &str, value: Value) {
    match path.split_once('/') {
        Some((first, rest)) => {
            let inner = object.entry(first).or_insert_with(|| Value::Object(Map::new()));
            put(inner.as_object_mut().unwrap(), rest, value);
        }
        None => drop(object.insert(path.to_owned(), value)),
    }
}

/// A list that the reply has is there, if without items.
fn put_list(object: &mut Map<String, Value>, list: &Property) {
    if at(object, list.path).is_none() {
        put(object, list.path, Value::Array(Vec::new()));
    }
}

/// All rows of a reply, or of its items, and of its envelope.
pub(crate) fn rows(operation: &Operation) -> Vec<&'static Shape> {
    let own = operation.reply.root.and_then(|root| match root.kind {
        Kind::Array(array) => object_of(&array.item),
        _ => object_of(root),
    });
    own.into_iter().chain([operation.provider.envelope]).collect()
}

fn object_of(row: &Field) -> Option<&'static Shape> {
    match row.kind {
        Kind::Object(shape) => Some(shape),
        _ => None,
    }
}
