//! Credentials: security schemes, and which of them an operation asks for (decision 13).

use super::super::json::{Json, Object};
use super::super::schema::some;
use super::Components;
use crate::contract::{Header, Operation, Presence, Source};

/// One alternative for each family of security headers.
pub(super) fn requirements(operation: &Operation, components: &mut Components) -> Vec<Object> {
    let own = operation.headers.iter().collect();
    let mut families: Vec<Vec<&Header>> = vec![own];
    if operation.headers.iter().any(|row| row.oauth.is_some()) {
        families.push(operation.headers.iter().map(|row| row.oauth.unwrap_or(row)).collect());
    }
    let mut out = Vec::new();
    for family in families {
        let mut requirement = Object::new();
        for row in family.into_iter().filter(|row| is_scheme(row)) {
            components.put("securitySchemes", row.name, scheme(row));
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
    let credential = matches!(row.source, Source::Credential { .. } | Source::Bearer(_));
    credential && row.secret && row.presence == Presence::Required
}

fn scheme(row: &Header) -> Object {
    // One scheme for all operations: the lines of the source differ between them, the meaning does not.
    let described = |scheme: Object| scheme.maybe("description", some(row.doc));
    match row.source {
        Source::Bearer(_) => described(Object::new().with("type", "http").with("scheme", "bearer")),
        _ => described(Object::new().with("type", "apiKey").with("in", "header").with("name", row.name)),
    }
}
