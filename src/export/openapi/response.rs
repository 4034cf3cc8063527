//! Responses: documented successes, and errors grouped by their status.

use std::collections::BTreeMap;

use super::super::json::{Json, Object};
use super::super::schema::{Schemas, example, reply, some, source};
use super::{Components, component, content};
use crate::contract::{ErrorRow, ErrorTable, Field, Kind, Operation, Shape, field};

pub(super) fn responses(operation: &Operation, schemas: &Schemas, components: &mut Components) -> Object {
    let mut out = Object::new();
    let errors = by_status(operation);
    for status in operation.reply.statuses {
        let listed = errors.get(status).map(listed);
        out.put(&status.to_string(), success(operation, schemas, components).maybe("x-errors", listed));
    }
    let tables: Vec<&str> = operation.errors.iter().map(|lookup| lookup.table.id).collect();
    for (status, rows) in errors.iter().filter(|(status, _)| !operation.reply.statuses.contains(status)) {
        let response = failure(description(rows), operation, schemas, components).with("x-errors", listed(rows));
        let name = format!("{}.{status}", tables.join("-"));
        out.put(&status.to_string(), components.put("responses", &name, response));
    }
    let other = failure("Any other failure.".to_owned(), operation, schemas, components);
    out.with("default", components.put("responses", "Failure", other))
}

type Rows = Vec<(&'static ErrorTable, &'static ErrorRow)>;

fn by_status(operation: &Operation) -> BTreeMap<u16, Rows> {
    let mut out: BTreeMap<u16, Rows> = BTreeMap::new();
    for table in operation.errors.iter().map(|lookup| lookup.table) {
        for row in table.rows {
            out.entry(row.status).or_default().push((table, row));
        }
    }
    out
}

fn success(operation: &Operation, schemas: &Schemas, components: &mut Components) -> Object {
    let Some(root) = operation.reply.root else {
        return Object::new().with("description", "Done. The reply has no body.");
    };
    let schema = components.put("schemas", &component(operation, "Reply"), reply(schemas, root));
    let example = match root.kind {
        Kind::Object(shape) => example(shape),
        _ => None,
    };
    Object::new().with("description", "Done.").with("content", content(schema, example))
}

/// Failures have the provider's envelope, whatever the operation.
fn failure(description: String, operation: &Operation, schemas: &Schemas, components: &mut Components) -> Object {
    let envelope: &'static Shape = operation.provider.envelope;
    let root: Field = field::object("", envelope);
    let shared = Schemas { file: operation.provider.source, ..*schemas };
    let schema = components.put("schemas", "Envelope", reply(&shared, &root));
    Object::new().with("description", description).with("content", content(schema, None))
}

/// The text of a status that stands for one thing, else where to look.
fn description(rows: &Rows) -> String {
    match rows.as_slice() {
        [(_, only)] => english(only).to_owned(),
        _ => "Errors that the provider documents with this status: see `x-errors`.".to_owned(),
    }
}

fn listed(rows: &Rows) -> Json {
    Json::List(rows.iter().map(|(table, row)| Json::from(error(table, row))).collect())
}

fn error(table: &ErrorTable, row: &ErrorRow) -> Object {
    Object::new()
        .maybe("code", some(row.code))
        .maybe("type", some(row.kind))
        .with("category", row.category.name())
        .with("description", english(row))
        .maybe("field", some(row.field))
        .maybe("x-example-only", row.example_only.then_some(true))
        .maybe("x-source", source(table.file, row.line))
}

fn english(row: &ErrorRow) -> &'static str {
    let [english, ..] = row.texts;
    english
}
