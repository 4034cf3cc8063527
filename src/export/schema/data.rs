//! The canonical data of a successful outcome, by its model.

use super::super::json::{Json, Object, texts};
use super::super::origins::{Origin, origins};
use super::words::some;
use crate::contract::{Model, Operation, Property, PropertyKind};

/// What `normalize` gives as `data`.
pub(in super::super) fn data(operation: &'static Operation) -> Object {
    if operation.reply.has_data() {
        return model(operation.reply.model, &origins(operation), &mut Vec::new());
    }
    Object::new().maybe("description", some(operation.reply.model.doc)).with("type", "null")
}

/// No property must be there: what is blank at the provider is absent (decision 28).
fn model(model: &'static Model, origins: &[Origin], lists: &mut Vec<&'static Property>) -> Object {
    let mut root = closed();
    for property in model.properties {
        let segments: Vec<&str> = property.path.split('/').collect();
        insert(&mut root, &segments, value(property, origins, lists));
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

fn value(property: &'static Property, origins: &[Origin], lists: &mut Vec<&'static Property>) -> Object {
    let described = Object::new().maybe("description", some(property.doc));
    let text = || Object::new().with("type", "string");
    let shaped = described.and(match property.kind {
        PropertyKind::Text | PropertyKind::Amount => text(),
        PropertyKind::Date => text().with("x-format", "date, or as received"),
        PropertyKind::Flag => Object::new().with("type", texts(["boolean", "string"])),
        PropertyKind::Word(words) => text().with("x-known-values", texts(words.iter().copied())),
        PropertyKind::List(items) => {
            lists.push(property);
            let items = model(items, origins, lists);
            lists.pop();
            Object::new().with("type", "array").with("items", items)
        }
        PropertyKind::Value => Object::new(),
    });
    let is_here = |origin: &&Origin| {
        let same = |(one, other): (&&Property, &&Property)| std::ptr::eq(*one, *other);
        std::ptr::eq(origin.property, property)
            && origin.lists.len() == lists.len()
            && origin.lists.iter().zip(lists.iter()).all(same)
    };
    let places = origins.iter().filter(is_here).map(|origin| origin.pointer.as_str());
    shaped.filled("x-from", texts(places))
}
