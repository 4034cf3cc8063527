//! Path and query parameters: scalars that are judged by their text.

use super::super::json::{Json, Object, texts};
use super::builder::{Form, Schemas};
use super::pattern;
use super::words::{any_of, not, types};
use crate::contract::field::UNLIMITED;
use crate::contract::{Field, Kind, Presence, Rule};

impl Schemas {
    /// A group of parameters; values are scalars, of which the engine takes the text.
    pub(super) fn parameters(&self, rows: &[Field], rules: &[Rule], in_path: bool) -> Object {
        let documented = |row: &Field| self.described(row).and(self.parameter(row, in_path)).and(self.remarks(row));
        self.members(rows, rules, false, &documented, &|row| self.parameter(row, in_path))
    }

    /// What a parameter takes.
    pub(in super::super) fn parameter(&self, row: &Field, in_path: bool) -> Object {
        let blank = row.presence != Presence::Required;
        let scalar = self.scalars(&["string", "number", "boolean"]);
        let segment = |schema: Object| {
            if in_path { schema.and(not(Object::new().with("enum", texts([".", ".."])))) } else { schema }
        };
        match row.kind {
            Kind::Text { min, max } => segment(scalar.and(pattern::of_length(min, max, blank))),
            Kind::Known(values) => {
                let known = texts(values.iter().copied());
                segment(scalar.and(pattern::of_length(0, UNLIMITED, blank)).with("x-known-values", known))
            }
            Kind::Any => segment(scalar.and(pattern::of_length(0, UNLIMITED, blank))),
            Kind::Digits { min, max } => self.digits(min, max, blank),
            Kind::Enum(values) => self.one_of(row, values, blank),
            Kind::Flag => self.one_of(row, &["true", "false"], blank),
            Kind::Format(format) => Object::new().with("type", "string").and(pattern::of_format(format, blank)),
            Kind::AmountText => self.scalars(&["string", "number"]).and(pattern::of_decimal(blank)),
            Kind::AmountNumber => self.scalars(&["string", "number"]).and(pattern::pattern(pattern::NUMBER, blank)),
            // Containers are no parameters.
            Kind::Object(_) | Kind::Array(_) | Kind::Document(_) => not(Object::new()),
        }
    }

    /// Every way to give a text as it is; on the wire there is only the text.
    fn scalars(&self, names: &[&str]) -> Object {
        let sent = names.get(..1).unwrap_or_default();
        Object::new().with("type", types(if self.form == Form::Accepted { names } else { sent }))
    }

    /// An integer below 10²¹ is written by its digits.
    fn digits(&self, min: u32, max: u32, blank: bool) -> Object {
        let out = self.scalars(&["string", "integer"]).and(pattern::of_digits(min, max, blank));
        if self.form == Form::Sent {
            return out;
        }
        let power = |digits: u32| Json::Number(format!("1{}", "0".repeat(digits.min(21) as usize)));
        let least = if min > 1 { power(min - 1) } else { Json::Number("0".to_owned()) };
        out.with("minimum", least).with("exclusiveMaximum", power(max))
    }

    /// Listed texts, and what is written like one of them.
    fn one_of(&self, row: &Field, values: &[&str], blank: bool) -> Object {
        let mut all = Vec::new();
        let mut names = vec!["string"];
        all.extend(values.iter().map(|value| Json::from(*value)));
        if self.form == Form::Accepted {
            all.extend(row.spellings.iter().map(|(spelling, _)| Json::from(*spelling)));
            for (name, value) in values.iter().filter_map(|value| bare(value)) {
                if !names.contains(&name) {
                    names.push(name);
                }
                all.push(value);
            }
        }
        all.extend(blank.then(|| Json::from("")));
        any_of(vec![Object::new().with("type", types(&names)).with("enum", all)])
    }
}

/// The number or boolean whose text this is.
fn bare(text: &str) -> Option<(&'static str, Json)> {
    match text {
        "true" => Some(("boolean", Json::Flag(true))),
        "false" => Some(("boolean", Json::Flag(false))),
        _ => {
            let number: u32 = text.parse().ok()?;
            (number.to_string() == text).then(|| ("integer", Json::Number(text.to_owned())))
        }
    }
}
