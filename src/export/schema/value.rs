//! One row of a body: which JSON values it takes.

use super::super::json::{Json, Object, texts};
use super::builder::{Form, Schemas};
use super::pattern;
use super::words::{any_of, not, types};
use crate::contract::{Array, Check, Field, Kind, Presence, Shape};

impl Schemas {
    /// A row with its documentation.
    pub(super) fn field(&self, field: &Field) -> Object {
        self.described(field).and(self.values(field)).and(self.remarks(field))
    }

    /// A row's rules alone.
    pub(super) fn values(&self, field: &Field) -> Object {
        let blank = field.presence != Presence::Required;
        match &field.kind {
            Kind::Text { min, max } => self.text(field, pattern::of_length(*min, *max, blank).and(refused(field))),
            Kind::Digits { min, max } => self.text(field, pattern::of_digits(*min, *max, blank)),
            Kind::Known(values) => {
                let known = texts(values.iter().copied());
                self.text(
                    field,
                    pattern::of_length(0, crate::contract::field::UNLIMITED, blank).with("x-known-values", known),
                )
            }
            Kind::Format(format) => self.text(field, pattern::of_format(*format, blank)),
            Kind::AmountText => self.text(field, pattern::of_decimal(blank)),
            Kind::Document(shape) => self.encoded(field, shape, blank),
            Kind::Enum(values) => self.listed(field, values, blank),
            Kind::Flag => self.flag(field, blank),
            Kind::AmountNumber => self.number(field, blank),
            Kind::Any if blank => Object::new(),
            Kind::Any => not(Object::new().with("const", "")),
            Kind::Object(shape) => self.nested(field, shape),
            Kind::Array(array) => self.array(field, array),
        }
    }

    /// A text with `rules`, or what is taken for one.
    fn text(&self, field: &Field, rules: Object) -> Object {
        let number = field.number_tolerated || matches!(field.kind, Kind::AmountText);
        Object::new().with("type", self.with_tolerated("string", number.then_some("number"), field)).and(rules)
    }

    fn with_tolerated(&self, documented: &str, tolerated: Option<&str>, field: &Field) -> Json {
        let mut names = vec![documented];
        names.extend(tolerated.filter(|_| self.form == Form::Accepted));
        names.extend(field.nullable.then_some("null"));
        types(&names)
    }

    fn encoded(&self, field: &Field, shape: &Shape, blank: bool) -> Object {
        let rules = pattern::of_base64(blank).with("contentMediaType", "application/json");
        self.text(field, rules).with("contentSchema", self.object(shape, false))
    }

    fn listed(&self, field: &Field, values: &[&str], blank: bool) -> Object {
        let mut all: Vec<Json> = values.iter().map(|value| Json::from(*value)).collect();
        if self.form == Form::Accepted {
            all.extend(field.spellings.iter().map(|(spelling, _)| Json::from(*spelling)));
        }
        all.extend(blank.then(|| Json::from("")));
        all.extend(field.nullable.then_some(Json::Null));
        let listed = Object::new().with("type", self.with_tolerated("string", None, field)).with("enum", all);
        if field.number_tolerated && self.form == Form::Accepted {
            return any_of(vec![listed, Object::new().with("type", "number")]);
        }
        listed
    }

    fn flag(&self, field: &Field, blank: bool) -> Object {
        let mut all = vec![Json::from(true), Json::from(false)];
        if self.form == Form::Accepted {
            all.extend([Json::from("true"), Json::from("false")]);
        }
        all.extend(blank.then(|| Json::from("")));
        let text = all.iter().any(|value| matches!(value, Json::Text(_)));
        all.extend(field.nullable.then_some(Json::Null));
        let mut names = vec!["boolean"];
        names.extend(text.then_some("string"));
        names.extend(field.nullable.then_some("null"));
        let out = Object::new().with("type", types(&names));
        if text { out.with("enum", all) } else { out }
    }

    fn number(&self, field: &Field, blank: bool) -> Object {
        let text = blank || self.form == Form::Accepted;
        let mut names = vec!["number"];
        names.extend(text.then_some("string"));
        names.extend(field.nullable.then_some("null"));
        let out = Object::new().with("type", types(&names));
        match self.form {
            Form::Accepted => out.and(pattern::pattern(pattern::NUMBER, blank)),
            Form::Sent if blank => out.with("maxLength", 0),
            Form::Sent => out,
        }
    }

    fn nested(&self, field: &Field, shape: &Shape) -> Object {
        let mut object = self.object(shape, field.gathers);
        if field.nullable {
            object.put("type", types(&["object", "null"]));
        }
        if !field.single_item_tolerated || self.form == Form::Sent {
            return object;
        }
        let list =
            Object::new().with("type", "array").with("items", object.clone()).with("minItems", 1).with("maxItems", 1);
        any_of(vec![object, list])
    }

    fn array(&self, field: &Field, array: &Array) -> Object {
        Object::new()
            .with("type", self.with_tolerated("array", None, field))
            .with("items", self.field(&array.item))
            .maybe("minItems", (array.min > 0).then_some(array.min))
            .maybe("maxItems", (array.max != crate::contract::field::UNLIMITED).then_some(array.max))
    }
}

/// The text that a row refuses though it fits.
fn refused(field: &Field) -> Object {
    match field.check {
        Some(check @ Check::Undefined) => not(Object::new().with("const", check.name())),
        _ => Object::new(),
    }
}
