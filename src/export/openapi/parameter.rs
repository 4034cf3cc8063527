//! Parameters: path, query and the headers that are none of OpenAPI's own and no required credential.

use super::super::json::{Json, Object};
use super::super::schema::{Schemas, default, some};
use super::components::Components;
use super::security;
use crate::contract::{Field, Header, Operation, Presence};

pub(super) fn parameters(operation: &Operation, schemas: &Schemas, components: &mut Components) -> Vec<Json> {
    let path = operation.path_parameters.iter().map(|row| Json::from(field(row, "path", schemas)));
    let query = operation.query.fields.iter().map(|row| Json::from(field(row, "query", schemas)));
    let mut out: Vec<Json> = path.chain(query).collect();
    for row in operation.headers {
        if !security::is_scheme(row) && !OWN.iter().any(|own| own.eq_ignore_ascii_case(row.name)) {
            out.push(Json::from(components.put("parameters", row.name, header(row, schemas))));
        }
    }
    out
}

fn field(row: &Field, place: &str, schemas: &Schemas) -> Object {
    Object::new()
        .with("name", row.name)
        .with("in", place)
        .with("required", place == "path" || row.presence == Presence::Required)
        .maybe("description", some(row.note.doc))
        .with("schema", schemas.parameter(row, place == "path"))
        .maybe("example", some(row.note.sample))
        .and(schemas.marks(row))
}

/// Required are the headers without which nothing is sent, not those that are merely expected. Operations
/// share them: the lines of the source, which differ, are left out.
fn header(row: &Header, schemas: &Schemas) -> Object {
    let mut schema = schemas.header_value(row);
    if let Some(default) = default(row) {
        schema.put("default", default);
    }
    Object::new()
        .with("name", row.name)
        .with("in", "header")
        .with("required", row.presence == Presence::Required)
        .maybe("description", some(row.doc))
        .with("schema", schema)
        .maybe("x-secret", row.secret.then_some(true))
}

/// Headers that OpenAPI describes in other ways.
const OWN: [&str; 3] = ["Accept", "Content-Type", "Authorization"];
