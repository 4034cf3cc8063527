//! Credentials: security schemes, and which of them an operation asks for (decision 13).

use super::super::json::{Json, Object};
use super::super::schema::some;
use super::components::Components;
use crate::contract::catalogue::operations;
use crate::contract::{Header, Operation, Presence, Source};

/// One alternative for each family of security headers.
pub(super) fn requirements(operation: &Operation, components: &mut Components) -> Vec<Object> {
    let own = operation.headers.iter().collect();
    let mut families: Vec<Vec<&'static Header>> = vec![own];
    if operation.headers.iter().any(|row| row.oauth.is_some()) {
        families.push(operation.headers.iter().map(|row| row.oauth.unwrap_or(row)).collect());
    }
    let mut out = Vec::new();
    for family in families {
        let mut requirement = Object::new();
        for row in family.into_iter().filter(|row| is_scheme(row)) {
            components.put("securitySchemes", row.name, scheme(documented(row, operation)));
            requirement.put(row.name, Json::List(Vec::new()));
        }
        if !requirement.is_empty() {
            out.push(requirement);
        }
    }
    out
}

/// A secret without which nothing is sent; other secrets are parameters.
pub(super) fn is_scheme(row: &Header) -> bool {
    let credential = matches!(row.source, Source::Credential { .. } | Source::Token(_) | Source::Bearer(_));
    credential && row.secret && row.presence == Presence::Required
}

/// One scheme for all operations, as the first of them describes it.
fn documented(row: &'static Header, operation: &Operation) -> &'static Header {
    let siblings = operations().filter(|sibling| sibling.provider.id == operation.provider.id);
    let mut rows = siblings.flat_map(|sibling| sibling.headers);
    rows.find(|other| other.name == row.name && !other.doc.is_empty()).unwrap_or(row)
}

fn scheme(row: &Header) -> Object {
    let described = |scheme: Object| scheme.maybe("description", some(row.doc));
    match row.source {
        Source::Bearer(_) => described(Object::new().with("type", "http").with("scheme", "bearer")),
        _ => described(Object::new().with("type", "apiKey").with("in", "header").with("name", row.name)),
    }
}
