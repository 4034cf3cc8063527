//! A JSON document beside the rows that describe it.

use serde_json::{Map, Value};
use ventanilla::contract::{Field, Kind, Shape};
use ventanilla::format::base64;

/// Where a walk stands: the row's pointer in the contract, with `*` for any item, and the value's in the document.
#[derive(Clone, Default)]
pub(crate) struct At {
    pub(crate) row: String,
    pub(crate) pointer: String,
}

impl At {
    fn key(&self, name: &str, spelling: &str) -> At {
        At { row: format!("{}{}", self.row, segment(name)), pointer: format!("{}{}", self.pointer, segment(spelling)) }
    }

    fn item(&self, index: usize) -> At {
        At { row: format!("{}/*", self.row), pointer: format!("{}/{index}", self.pointer) }
    }
}

/// What a walk meets.
pub(crate) trait Visitor {
    /// A value and its row, under the name that the document writes.
    fn field(&mut self, at: &At, row: &'static Field, spelling: &str, value: &Value);
    /// An object and the shape that its rules are part of.
    fn object(&mut self, _at: &At, _shape: &'static Shape, _members: &Map<String, Value>) {}
}

/// Goes through the object's rows.
pub(crate) fn visit(shape: &'static Shape, members: &Map<String, Value>, at: &At, visitor: &mut dyn Visitor) {
    visitor.object(at, shape, members);
    for (key, value) in members {
        let Some(row) = named(shape, key) else { continue };
        let at = at.key(row.name, key);
        visitor.field(&at, row, key, value);
        visit_value(row, value, &at, visitor);
    }
}

/// Goes through what a row's value holds.
pub(crate) fn visit_value(row: &'static Field, value: &Value, at: &At, visitor: &mut dyn Visitor) {
    match (row.kind, value) {
        (Kind::Object(shape), Value::Object(members)) => visit(shape, members, at, visitor),
        (Kind::Object(shape), Value::Array(items)) if row.single_item_tolerated => {
            if let [Value::Object(members)] = items.as_slice() {
                visit(shape, members, &At { row: at.row.clone(), pointer: at.item(0).pointer }, visitor);
            }
        }
        (Kind::Object(shape), value) if !row.stands_for.is_empty() => {
            if let Some(field) = named(shape, row.stands_for) {
                let at = At { row: at.key(field.name, "").row, pointer: at.pointer.clone() };
                visitor.field(&at, field, field.name, value);
                visit_value(field, value, &at, visitor);
            }
        }
        (Kind::Array(array), Value::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                let at = at.item(index);
                visitor.field(&at, &array.item, "", item);
                visit_value(&array.item, item, &at, visitor);
            }
        }
        (Kind::Document(shape), Value::String(text)) => {
            let inner = base64::decode(text.as_bytes()).and_then(|bytes| serde_json::from_slice(&bytes).ok());
            if let Some(Value::Object(members)) = inner {
                visit(shape, &members, at, visitor);
            }
        }
        _ => {}
    }
}

/// The row that a pointer into a document is about: its pointer in the contract, and the last name as it was written.
pub(crate) fn resolve(shape: &'static Shape, pointer: &str) -> Option<(String, &'static Field, String)> {
    let segments: Vec<String> = pointer.split('/').skip(1).map(unescaped).collect();
    let mut at = String::new();
    let mut rows = shape;
    let mut rest = segments.iter();
    loop {
        let written = rest.next()?;
        let mut row = named(rows, written)?;
        at.push_str(&segment(row.name));
        let mut next = rest.as_slice().first();
        while let (Kind::Array(array), Some(_)) = (row.kind, next) {
            rest.next();
            next = rest.as_slice().first();
            at.push_str("/*");
            row = &array.item;
        }
        if row.single_item_tolerated && next.is_some_and(|next| next.parse::<usize>().is_ok()) {
            rest.next();
            next = rest.as_slice().first();
        }
        match (row.kind, next) {
            (_, None) => return Some((at, row, written.clone())),
            (Kind::Object(inner) | Kind::Document(inner), Some(_)) => rows = inner,
            _ => return None,
        }
    }
}

/// Neither `null` nor empty nor blank.
pub(crate) fn is_filled(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
        Value::Bool(_) | Value::Number(_) => true,
    }
}

pub(crate) fn segment(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}

fn unescaped(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}

fn named(shape: &'static Shape, key: &str) -> Option<&'static Field> {
    let is = |row: &&Field, name: &str| if row.any_case { name.eq_ignore_ascii_case(key) } else { name == key };
    shape
        .fields
        .iter()
        .find(|row| is(row, row.name))
        .or_else(|| shape.fields.iter().find(|row| row.aliases.iter().any(|alias| is(row, alias))))
}
