//! The canonical models.

use super::doc::comment;
use super::words::{key, literals};
use crate::contract::{Model, Property, PropertyKind};

pub(super) fn interface(model: &Model) -> String {
    let mut root = Node::default();
    for property in model.properties {
        let segments: Vec<&'static str> = property.path.split('/').collect();
        root.insert(&segments, property);
    }
    format!("{}export interface {} {}\n\n", comment(0, &[model.doc]), model.name, root.text(0))
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
    fn text(&self, depth: usize) -> String {
        if let Some(property) = self.property {
            return value(property);
        }
        let indent = "  ".repeat(depth);
        let members: String = self
            .inner
            .iter()
            .map(|(name, node)| {
                let documented = comment(depth + 1, &[node.property.map_or("", |property| property.doc)]);
                format!("{documented}{indent}  readonly {}?: {};\n", key(name), node.text(depth + 1))
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
