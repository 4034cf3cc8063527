//! What a reply looks like on the wire: documented types, nothing required, nothing refused (decision 30).

use super::super::json::Object;
use super::builder::Schemas;
use super::words::{any_of, types};
use crate::contract::{Field, Kind, Shape};

/// A reply's root and, beside its own rows, those of an envelope.
pub(in super::super) fn reply(schemas: &Schemas, root: &Field) -> Object {
    schemas.loose(root)
}

impl Schemas {
    fn loose(&self, row: &Field) -> Object {
        self.described(row).and(self.loose_value(row)).and(self.remarks(row))
    }

    fn loose_value(&self, row: &Field) -> Object {
        let documented = match row.kind {
            Kind::Flag => "boolean",
            Kind::AmountNumber => "number",
            Kind::Object(shape) => return self.loose_object(row, shape),
            Kind::Array(array) => return Object::new().with("type", "array").with("items", self.loose(&array.item)),
            Kind::Any => return Object::new(),
            _ => "string",
        };
        let mut names = vec![documented];
        names.extend(row.number_tolerated.then_some("number"));
        names.extend(row.nullable.then_some("null"));
        Object::new().with("type", types(&names))
    }

    fn loose_object(&self, row: &Field, shape: &Shape) -> Object {
        if let Some(only) = shape.fields.iter().find(|field| field.name == row.stands_for) {
            let object = Field { stands_for: "", ..*row };
            return any_of(vec![self.loose_object(&object, shape), self.loose_value(only)]);
        }
        let properties = shape.fields.iter().fold(Object::new(), |all, field| all.with(field.name, self.loose(field)));
        let mut names = vec!["object"];
        // Some senders put the text where others put an object around it.
        names.extend(row.signal.map(|_| "string"));
        names.extend(row.nullable.then_some("null"));
        Object::new().with("type", types(&names)).filled("properties", properties)
    }
}
