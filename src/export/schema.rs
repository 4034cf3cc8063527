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

mod data;
pub(super) mod example;
mod header;
mod members;
mod parameter;
mod pattern;
mod reply;
mod rules;
mod value;

use super::json::{Json, Object, texts};
use crate::contract::field::Privacy;
use crate::contract::{Field, Operation, Presence, Rule};

pub(super) use data::data;
pub(super) use header::{default, is_refused};
pub(super) use reply::reply;

/// Which requests a schema is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// What the engine takes without an issue, tolerated forms and all.
    Accepted,
    /// What `prepare` sends: the documented spellings only.
    Sent,
}

/// Writes schemas of one operation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Schemas {
    pub(super) form: Form,
    /// The seed file that the rows' lines refer to.
    pub(super) file: &'static str,
}

impl Schemas {
    pub(super) fn of(operation: &Operation, form: Form) -> Schemas {
        Schemas { form, file: operation.source.file }
    }

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

    /// What a row is, to stand before its rules.
    fn described(&self, field: &Field) -> Object {
        Object::new().maybe("description", some(field.note.doc))
    }

    /// What else is known of a row, to stand behind its rules.
    fn remarks(&self, field: &Field) -> Object {
        let sample = example::sample(field).filter(|_| field.privacy != Privacy::Secret);
        Object::new().maybe("examples", sample.map(|sample| vec![sample])).and(self.marks(field))
    }

    /// Who may see a row, and where it is from.
    pub(super) fn marks(&self, field: &Field) -> Object {
        let privacy = match field.privacy {
            Privacy::Plain => None,
            Privacy::Personal => Some("x-personal"),
            Privacy::Secret => Some("x-secret"),
        };
        let marks = privacy.map_or_else(Object::new, |mark| Object::new().with(mark, true));
        marks
            .maybe("x-example-only", field.note.example_only.then_some(true))
            .maybe("x-source", source(self.file, field.note.line))
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

/// The place in the source that documents a row.
pub(super) fn source(file: &str, line: u32) -> Option<String> {
    (line > 0).then(|| format!("{file}:{line}"))
}

pub(super) fn some(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// One alternative as it is, several as `anyOf`.
fn any_of(mut alternatives: Vec<Object>) -> Object {
    match (alternatives.pop(), alternatives.is_empty()) {
        (Some(only), true) => only,
        (Some(last), false) => {
            alternatives.push(last);
            Object::new().with("anyOf", alternatives)
        }
        (None, _) => Object::new(),
    }
}

fn not(schema: Object) -> Object {
    Object::new().with("not", schema)
}

/// One type as a text, several as a list.
fn types(names: &[&str]) -> Json {
    match names {
        [only] => Json::from(*only),
        several => texts(several.iter().copied()),
    }
}
