//! The canonical data of a successful outcome, by its model.

use super::super::json::{Json, Object, texts};
use super::words::some;
use crate::contract::{Model, Operation, Property, PropertyKind};

/// What `normalize` gives as `data`.
pub(in super::super) fn data(operation: &Operation) -> Object {
    if operation.reply.has_data() {
        return model(operation.reply.model);
    }
    Object::new().maybe("description", some(operation.reply.model.doc)).with("type", "null")
}

/// No property must be there: what is blank at the provider is absent (decision 28).
fn model(model: &Model) -> Object {
    let mut root = closed();
    for property in model.properties {
        let segments: Vec<&str> = property.path.split('/').collect();
        insert(&mut root, &segments, value(property));
    }
    Object::new().maybe("title", some(model.name)).maybe("description", some(model.doc)).and(root)
}

fn insert(object: &mut Object, segments: &[&str], value: Object) {
    let Some((first, rest)) = segments.split_first() else { return };
    let Some(Json::Object(properties)) = object.get_mut("properties") else { return };
    if rest.is_empty() {
        return properties.put(first, value);
    }
    if properties.get(first).is_none() {
        properties.put(first, closed());
    }
    if let Some(Json::Object(inner)) = properties.get_mut(first) {
        insert(inner, rest, value);
    }
}

fn closed() -> Object {
    Object::new().with("type", "object").with("properties", Object::new()).with("additionalProperties", false)
}

fn value(property: &Property) -> Object {
    let described = Object::new().maybe("description", some(property.doc));
    let text = || Object::new().with("type", "string");
    described.and(match property.kind {
        PropertyKind::Text | PropertyKind::Amount => text(),
        PropertyKind::Date => text().with("x-format", "date, or as received"),
        PropertyKind::Flag => Object::new().with("type", texts(["boolean", "string"])),
        PropertyKind::Word(words) => text().with("x-known-values", texts(words.iter().copied())),
        PropertyKind::List(items) => Object::new().with("type", "array").with("items", model(items)),
        PropertyKind::Value => Object::new(),
    })
}
