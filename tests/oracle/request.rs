//! A second, naive judge of request bodies: recursion over `serde_json::Value`, written from the
//! vocabulary's documentation and the decisions.
//!
//! A `Value` has each key once, so exact duplicates are out of its reach; an alias beside its
//! canonical key is not.

use serde::Deserialize;
use serde_json::{Map, Value};
use ventanilla::Code;
use ventanilla::contract::{Check, Field, Kind, Presence, Rule, Shape};
use ventanilla::format::document_number;

use super::formats;

/// Code and pointer of every issue and warning.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Findings {
    pub(crate) issues: Vec<(Code, String)>,
    pub(crate) warnings: Vec<(Code, String)>,
}

pub(crate) fn judge(shape: &Shape, body: &Value) -> Findings {
    let mut findings = Findings::default();
    match body {
        Value::Object(members) => object(shape, members, "", true, &mut findings),
        other => {
            findings.issue(Code::Type, "");
            findings.soundness(other, "");
        }
    }
    findings.issues.sort();
    findings.warnings.sort();
    findings
}

/// How deep objects and arrays are nested.
pub(crate) fn depth(value: &Value) -> usize {
    match value {
        Value::Object(members) => 1 + members.values().map(depth).max().unwrap_or(0),
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

pub(crate) fn below(at: &str, step: &str) -> String {
    format!("{at}/{}", step.replace('~', "~0").replace('/', "~1"))
}

impl Findings {
    fn issue(&mut self, code: Code, at: &str) {
        self.issues.push((code, at.to_owned()));
    }

    fn warning(&mut self, code: Code, at: &str) {
        self.warnings.push((code, at.to_owned()));
    }

    fn missing(&mut self, presence: Presence, at: &str) {
        match presence {
            Presence::Required => self.issue(Code::Required, at),
            Presence::Expected => self.warning(Code::Required, at),
            Presence::Optional => {}
        }
    }

    /// Keys that no document may have, at any depth (decision 25).
    fn soundness(&mut self, value: &Value, at: &str) {
        match value {
            Value::Object(members) => members.iter().for_each(|(key, value)| {
                let at = below(at, key);
                if is_dangerous(key) {
                    self.issue(Code::DangerousKey, &at);
                }
                self.soundness(value, &at);
            }),
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(index, item)| self.soundness(item, &below(at, &index.to_string())));
            }
            _ => {}
        }
    }
}

fn is_dangerous(key: &str) -> bool {
    ["__proto__", "constructor", "prototype"].contains(&key)
}

fn is_called(row: &Field, key: &str) -> bool {
    row.name == key || row.aliases.contains(&key) || (row.any_case && row.name.eq_ignore_ascii_case(key))
}

/// The row's key and value among these members.
fn member<'v>(row: &Field, members: &'v Map<String, Value>) -> Option<(&'v String, &'v Value)> {
    members.iter().find(|(key, _)| is_called(row, key))
}

fn is_blank(value: &Value) -> bool {
    value.is_null() || value.as_str() == Some("")
}

fn object(shape: &Shape, members: &Map<String, Value>, at: &str, looks_for_missing: bool, findings: &mut Findings) {
    for (key, value) in members {
        let place = below(at, key);
        let Some(row) = shape.fields.iter().find(|row| is_called(row, key)) else {
            match is_dangerous(key) {
                true => findings.issue(Code::DangerousKey, &place),
                false => findings.warning(Code::Unknown, &place),
            }
            findings.soundness(value, &place);
            continue;
        };
        if row.name != key {
            findings.warning(Code::Alias, &place);
        }
        if member(row, members).is_some_and(|(first, _)| first != key) {
            findings.issue(Code::Duplicate, &place);
            findings.soundness(value, &place);
        } else {
            judge_value(row, value, &place, findings);
        }
    }
    flat_forms(shape, members, at, findings);
    if looks_for_missing {
        for row in shape.fields.iter().filter(|row| !row.gathers && member(row, members).is_none()) {
            findings.missing(row.presence, &below(at, row.name));
        }
    }
    for rule in shape.rules {
        judge_rule(rule, shape, members, at, findings);
    }
}

/// Decision 18: fields beside the object they belong into.
fn flat_forms(shape: &Shape, members: &Map<String, Value>, at: &str, findings: &mut Findings) {
    for target in shape.fields.iter().filter(|row| row.gathers) {
        let Kind::Object(inner) = target.kind else { continue };
        let nested = member(target, members).map(|(_, value)| value);
        let is_nested =
            |row: &Field| nested.and_then(Value::as_object).is_some_and(|nested| member(row, nested).is_some());
        let flat: Vec<&Field> = shape
            .fields
            .iter()
            .filter(|row| row.belongs_in == Some(target.name) && member(row, members).is_some())
            .collect();
        // Of a flat object, its fields are the flat forms (decision 19).
        let stand = |row: &&Field| match row.kind {
            Kind::Object(shape) => {
                let members = member(row, members).and_then(|(_, value)| value.as_object());
                let there =
                    shape.fields.iter().filter(|inner| members.is_some_and(|object| member(inner, object).is_some()));
                there.map(|inner| (inner, below(&below(at, row.name), inner.name))).collect::<Vec<_>>()
            }
            _ => vec![(shape.fields.iter().find(|other| other.name == row.name).unwrap(), below(at, row.name))],
        };
        let flat: Vec<(&Field, String)> = flat.iter().flat_map(stand).collect();
        for (row, place) in &flat {
            match is_nested(row) {
                true => findings.issue(Code::Duplicate, place),
                false => findings.warning(Code::Alias, place),
            }
        }
        let place = below(at, target.name);
        match nested {
            None if flat.is_empty() => findings.missing(target.presence, &place),
            // Its type is an issue already.
            Some(other) if !other.is_object() => {}
            _ => inner
                .fields
                .iter()
                .filter(|row| !is_nested(row) && !flat.iter().any(|(flat, _)| flat.name == row.name))
                .for_each(|row| findings.missing(row.presence, &below(&place, row.name))),
        }
    }
}

fn judge_value(row: &Field, value: &Value, at: &str, findings: &mut Findings) {
    match (row.kind, value) {
        (Kind::Any, value) => findings.soundness(value, at),
        (_, Value::Null) if row.nullable => {}
        (Kind::Object(shape), Value::Object(members)) => object(shape, members, at, !row.gathers, findings),
        (Kind::Object(_), Value::Array(items)) if row.single_item_tolerated => single(row, items, at, findings),
        (Kind::Array(array), Value::Array(items)) => {
            items.iter().enumerate().for_each(|(index, item)| {
                judge_value(&array.item, item, &below(at, &index.to_string()), findings);
            });
            if items.len() < array.min as usize {
                findings.issue(Code::MinItems, at);
            }
            if items.len() > array.max as usize {
                findings.issue(Code::MaxItems, at);
            }
        }
        (Kind::Object(_) | Kind::Array(_), value) => {
            findings.issue(Code::Type, at);
            findings.soundness(value, at);
        }
        (_, Value::String(text)) => judge_text(row, text, at, findings),
        (Kind::Flag, Value::Bool(_)) | (Kind::AmountNumber, Value::Number(_)) => {}
        (Kind::AmountText, Value::Number(number)) => {
            if !formats::is_decimal(&number.to_string()) {
                findings.issue(Code::Format, at);
            } else {
                findings.warning(Code::Coerced, at);
            }
        }
        (_, Value::Number(_)) if row.number_tolerated => findings.warning(Code::Coerced, at),
        (_, value) => {
            findings.issue(Code::Type, at);
            findings.soundness(value, at);
        }
    }
}

/// Decision 22: an array of exactly one object.
fn single(row: &Field, items: &[Value], at: &str, findings: &mut Findings) {
    match items.len() {
        0 => findings.issue(Code::MinItems, at),
        1 => findings.warning(Code::Coerced, at),
        _ => findings.issue(Code::MaxItems, at),
    }
    let item_row = Field { single_item_tolerated: false, ..*row };
    items
        .iter()
        .enumerate()
        .for_each(|(index, item)| judge_value(&item_row, item, &below(at, &index.to_string()), findings));
}

fn judge_text(row: &Field, text: &str, at: &str, findings: &mut Findings) {
    if text.is_empty() {
        // Decision 25a.
        if row.presence == Presence::Required {
            findings.issue(Code::MinLength, at);
        }
        return;
    }
    let length = text.chars().count();
    let mut limits = |min: u32, max: u32| {
        if length < min as usize {
            findings.issue(Code::MinLength, at);
        }
        if length > max as usize {
            findings.issue(Code::MaxLength, at);
        }
    };
    match row.kind {
        Kind::Text { min, max } => limits(min, max),
        Kind::Digits { min, max } => {
            limits(min, max);
            if !formats::is_digits(text) {
                findings.issue(Code::Pattern, at);
            }
        }
        Kind::Enum(values) | Kind::Known(values) if values.contains(&text) => {}
        Kind::Known(values) if row.value_any_case && values.iter().any(|value| value.eq_ignore_ascii_case(text)) => {}
        Kind::Enum(_) | Kind::Known(_) if row.spellings.iter().any(|(spelling, _)| *spelling == text) => {
            findings.warning(Code::Coerced, at);
        }
        Kind::Enum(_) => findings.issue(Code::Enum, at),
        Kind::Known(_) => findings.warning(Code::Enum, at),
        Kind::Format(format) if !formats::has(format, text) => findings.issue(Code::Format, at),
        Kind::AmountText if !formats::is_decimal(text) => findings.issue(Code::Format, at),
        Kind::Flag if ["true", "false"].contains(&text) => findings.warning(Code::Coerced, at),
        Kind::AmountNumber if formats::is_number(text) => findings.warning(Code::Coerced, at),
        Kind::Flag | Kind::AmountNumber => findings.issue(Code::Type, at),
        Kind::Document(shape) => document(shape, text, at, findings),
        _ => {}
    }
    match row.check {
        Some(check) if formats::passes(check, text) => {}
        Some(Check::Undefined) => findings.issue(Code::Pattern, at),
        Some(_) => findings.warning(Code::Heuristic, at),
        None => {}
    }
}

/// Decision 20: pointers go on into the decoded document.
fn document(shape: &Shape, text: &str, at: &str, findings: &mut Findings) {
    let Some(bytes) = formats::bytes(text) else { return findings.issue(Code::Format, at) };
    let mut reader = serde_json::Deserializer::from_slice(&bytes);
    match Value::deserialize(&mut reader) {
        Ok(Value::Object(members)) => object(shape, &members, at, true, findings),
        Ok(other) => {
            findings.issue(Code::Type, at);
            findings.soundness(&other, at);
        }
        Err(_) => return findings.issue(Code::Syntax, at),
    }
    if reader.end().is_err() {
        findings.issue(Code::Trailing, at);
    }
}

fn judge_rule(rule: &Rule, shape: &Shape, members: &Map<String, Value>, at: &str, findings: &mut Findings) {
    let value = |name: &str| {
        let row = shape.fields.iter().find(|row| row.name == name)?;
        member(row, members).map(|(_, value)| value)
    };
    let filled = |name: &str| value(name).is_some_and(|value| !is_blank(value));
    match *rule {
        Rule::OneOf(alternatives) => {
            if !alternatives.iter().any(|names| names.iter().all(|name| filled(name))) {
                findings.issue(Code::OneOf, at);
            }
        }
        Rule::NeededIf { field, value: wanted, inside, needs, refused } => {
            let object = if inside.is_empty() { Some(members) } else { value(inside).and_then(Value::as_object) };
            let there = object.and_then(|object| object.get(needs)).is_some_and(|value| !is_blank(value));
            // A sibling of another type is one fault: its type.
            let misfit =
                !inside.is_empty() && value(inside).is_some_and(|value| !value.is_object() && !is_blank(value));
            if decision(shape, field, value(field)).as_deref() == Some(wanted) && !there && !misfit {
                let parent = if inside.is_empty() { at.to_owned() } else { below(at, inside) };
                let place = below(&parent, needs);
                match refused {
                    true => findings.issue(Code::Dependent, &place),
                    false => findings.warning(Code::Dependent, &place),
                }
            }
        }
        Rule::Instead(field, others) => {
            for other in others.iter().filter(|other| filled(field) && filled(other)) {
                findings.warning(Code::Ambiguous, &below(at, other));
            }
        }
        Rule::DocumentNumber { kind, number } => {
            let text = |name: &str| value(name).and_then(Value::as_str).filter(|text| !text.is_empty());
            if let (Some(kind), Some(digits)) = (text(kind), text(number))
                && !document_number::plausible(kind.as_bytes(), digits.as_bytes())
            {
                findings.warning(Code::Heuristic, &below(at, number));
            }
        }
    }
}

/// A text, or of an object, or of an array of them, the text of the field that decides.
fn decision(shape: &Shape, name: &str, value: Option<&Value>) -> Option<String> {
    let row = shape.fields.iter().find(|row| row.name == name)?;
    match (row.kind, value?) {
        (_, Value::String(text)) => Some(text.clone()),
        (Kind::Object(inner), Value::Object(members)) => {
            let deciding = inner.fields.iter().find(|row| row.decides)?;
            member(deciding, members).and_then(|(_, value)| value.as_str()).map(str::to_owned)
        }
        (Kind::Object(_), Value::Array(items)) => items.last().and_then(|item| decision(shape, name, Some(item))),
        _ => None,
    }
}
