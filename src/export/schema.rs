//! JSON Schemas (draft 2020-12) of what an operation takes and gives, as strict as the engine's issues.
//!
//! What only warns is no rule here. A verdict of Ajv on parsed values differs from the engine's on
//! bytes, on purpose, in these cases:
//!
//! - *bytes*: malformed JSON, a byte order mark, bytes behind the document, text that is not UTF-8, half
//!   of a surrogate pair, the same key twice and a body over its limit are gone once a document is parsed;
//! - *depth and number of keys*: nesting deeper than 32, more than 1,024 unknown keys of one object and
//!   more than 256 parameters have no keyword;
//! - *dangerous keys* inside the value of an unknown field: schemas look into fields they know;
//! - *number text*: a number with an exponent is no amount where a text is documented, and one beyond
//!   the range of a double is no number to Ajv;
//! - *formats*: without its format asserted, `date` takes 31 February, `iban` wrong check digits and a
//!   country's wrong length, `ip` what merely looks like an address, `base64` a wrong length or last character;
//! - *documents in Base64*: `contentSchema` is an annotation;
//! - *names in any case*: a header under another spelling than the documented one is not looked at, and a
//!   body field given twice in different cases is not noticed;
//! - *texts that stand for nothing*: `IP NOT FOUND` in another case, or with a space at an end, is only
//!   refused by the engine;
//! - *numbers as parameters*: where a length is limited, the engine judges a number's text.

mod builder;
mod data;
pub(super) mod example;
mod header;
mod members;
mod parameter;
mod pattern;
mod reply;
mod rules;
mod value;
mod words;

use super::json::{Json, Object, texts};
use crate::contract::{Field, Operation, Presence, Rule};

pub(super) use builder::{Form, Schemas};
pub(super) use data::data;
pub(super) use header::{default, is_refused};
pub(super) use reply::reply;
pub(super) use words::{some, source};

impl Schemas {
    /// The request body; `None`: the operation has none.
    pub(super) fn body(&self, operation: &Operation) -> Option<Object> {
        operation.body.map(|shape| self.object(shape, false))
    }

    /// The whole input; `headers` and `body` may be names of schemas written elsewhere.
    pub(super) fn input(&self, operation: &Operation, headers: Json, body: Option<Json>) -> Object {
        let path = self.parameters(operation.path_parameters, &[], true);
        let query = self.parameters(operation.query.fields, operation.query.rules, false);
        let needed = [
            ("path", is_needed(operation.path_parameters, &[])),
            ("query", is_needed(operation.query.fields, operation.query.rules)),
            ("body", body.is_some()),
        ];
        let required: Vec<&str> = needed.into_iter().filter_map(|(name, needed)| needed.then_some(name)).collect();
        let properties =
            Object::new().with("path", path).with("query", query).with("headers", headers).maybe("body", body);
        Object::new().with("type", "object").with("properties", properties).filled("required", texts(required))
    }
}

/// Whether some of these parameters must be given: one by itself, or one of several.
pub(super) fn is_needed(rows: &[Field], rules: &[Rule]) -> bool {
    rows.iter().any(|row| row.presence == Presence::Required) || rules.iter().any(|rule| matches!(rule, Rule::OneOf(_)))
}

/// Marks a schema as a document of its own.
pub(super) fn document(title: &str, schema: Object) -> Object {
    Object::new().with("$schema", "https://json-schema.org/draft/2020-12/schema").with("title", title).and(schema)
}
