//! What the operations of one document share, and how a document refers to it.

use super::super::json::{Json, Object};
use super::super::words::{capitalized, name};
use crate::contract::Operation;

/// What operations share.
#[derive(Default)]
pub(super) struct Components {
    sections: Object,
}

impl Components {
    /// Puts a component and gives the reference to it; other contents under a taken name get the next one.
    pub(super) fn put(&mut self, section: &str, name: &str, value: impl Into<Json>) -> Object {
        self.named(section, name, value).1
    }

    /// The same, with the name it has got.
    pub(super) fn named(&mut self, section: &str, name: &str, value: impl Into<Json>) -> (String, Object) {
        let value = value.into();
        if self.sections.get(section).is_none() {
            self.sections.put(section, Object::new());
        }
        let mut unique = name.to_owned();
        if let Some(Json::Object(known)) = self.sections.get_mut(section) {
            let mut number = 1;
            while known.get(&unique).is_some_and(|other| *other != value) {
                number += 1;
                unique = format!("{name}.{number}");
            }
            known.put(&unique, value);
        }
        let reference = Object::new().with("$ref", format!("#/components/{section}/{unique}"));
        (unique, reference)
    }

    /// The sections in the order of the specification.
    pub(super) fn object(self) -> Object {
        let order = ["schemas", "responses", "parameters", "examples", "securitySchemes"];
        order.into_iter().fold(Object::new(), |all, name| all.maybe(name, self.sections.get(name).cloned()))
    }
}

/// A component's name, which the operation's begins.
pub(super) fn component(operation: &Operation, part: &str) -> String {
    format!("{}{part}", capitalized(name(operation)))
}

/// A media type's content: JSON of this schema.
pub(super) fn content(schema: Object, examples: Examples) -> Object {
    let media = Object::new().with("schema", schema);
    Object::new().with("application/json", media.and(examples.members()))
}

/// Examples of one media type, the usual one first.
pub(super) struct Examples {
    pub(super) usual: Option<Json>,
    pub(super) others: Object,
}

impl Examples {
    pub(super) fn usual(value: Option<Json>) -> Examples {
        Examples { usual: value, others: Object::new() }
    }

    /// `example` is for one, `examples` for several.
    pub(super) fn members(self) -> Object {
        if self.others.is_empty() {
            return Object::new().maybe("example", self.usual);
        }
        let usual = self.usual.map(|value| Object::new().with("summary", "Success").with("value", value));
        Object::new().with("examples", Object::new().maybe("success", usual).and(self.others))
    }
}
