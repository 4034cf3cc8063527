//! The canonical models.

use super::super::origins::{Origin, origins};
use super::super::words::name;
use super::doc::comment;
use super::words::{key, literals};
use crate::contract::catalogue::operations;
use crate::contract::{Model, Operation, Property, PropertyKind};

/// The places that fill canonical properties, operation by operation.
pub(super) type Sources = Vec<(&'static Operation, Vec<Origin>)>;

/// The places in every operation's reply.
pub(super) fn sources() -> Sources {
    operations().map(|operation| (operation, origins(operation))).collect()
}

pub(super) fn interface(model: &Model, sources: &Sources) -> String {
    let mut root = Node::default();
    for property in model.properties {
        let segments: Vec<&'static str> = property.path.split('/').collect();
        root.insert(&segments, property);
    }
    format!("{}export interface {} {}\n\n", comment(0, &[model.doc]), model.name, root.text(0, sources))
}

/// The tree that the properties' paths make.
#[derive(Default)]
struct Node {
    property: Option<&'static Property>,
    inner: Vec<(&'static str, Node)>,
}

impl Node {
    fn insert(&mut self, segments: &[&'static str], property: &'static Property) {
        let Some((first, rest)) = segments.split_first() else {
            self.property = Some(property);
            return;
        };
        match self.inner.iter_mut().find(|(name, _)| name == first) {
            Some((_, node)) => node.insert(rest, property),
            None => {
                let mut node = Node::default();
                node.insert(rest, property);
                self.inner.push((first, node));
            }
        }
    }

    /// Nothing is required: what is blank at the provider is absent (decision 28).
    fn text(&self, depth: usize, sources: &Sources) -> String {
        if let Some(property) = self.property {
            return value(property);
        }
        let indent = "  ".repeat(depth);
        let members: String = self
            .inner
            .iter()
            .map(|(name, node)| {
                let documented = node
                    .property
                    .map_or_else(String::new, |property| comment(depth + 1, &[property.doc, &from(property, sources)]));
                format!("{documented}{indent}  readonly {}?: {};\n", key(name), node.text(depth + 1, sources))
            })
            .collect();
        format!("{{\n{members}{indent}}}")
    }
}

fn value(property: &Property) -> String {
    match property.kind {
        PropertyKind::Text | PropertyKind::Date | PropertyKind::Amount => "string".to_owned(),
        PropertyKind::Flag => "boolean | string".to_owned(),
        PropertyKind::Word(words) => literals(words, true),
        PropertyKind::List(items) => format!("readonly {}[]", items.name),
        PropertyKind::Value => "unknown".to_owned(),
    }
}

/// The places in the providers' replies that fill a property, operation by operation.
fn from(property: &Property, sources: &Sources) -> String {
    let places = sources.iter().filter_map(|(operation, origins)| places(operation, origins, property));
    let places: Vec<String> = places.collect();
    if places.is_empty() { String::new() } else { format!("From {}.", places.join("; ")) }
}

fn places(operation: &Operation, origins: &[Origin], property: &Property) -> Option<String> {
    let mut pointers: Vec<String> = Vec::new();
    for origin in origins.iter().filter(|origin| std::ptr::eq(origin.property, property)) {
        let pointer = match origin.pointer.as_str() {
            "" => "the whole reply".to_owned(),
            // A comment would end at `*/`: written as the sources write it, `listAddress[].postAddr.addr1`.
            pointer => format!("`{}`", pointer.replace("/*", "[]").replace('/', ".").trim_start_matches('.')),
        };
        if !pointers.contains(&pointer) {
            pointers.push(pointer);
        }
    }
    (!pointers.is_empty()).then(|| format!("{} {}", name(operation), pointers.join(", ")))
}
