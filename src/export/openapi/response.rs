//! Responses: documented successes, and errors grouped by their status.

use std::collections::BTreeMap;

use super::super::json::{Json, Object};
use super::super::schema::{Schemas, example, reply, some, source};
use super::components::{Components, Examples, component, content};
use crate::contract::{ErrorRow, ErrorTable, Field, Operation, Shape, field};

pub(super) fn responses(operation: &Operation, schemas: &Schemas, components: &mut Components) -> Object {
    let mut out = Object::new();
    let errors = by_status(operation);
    for status in operation.reply.statuses {
        let rows = errors.get(status);
        let response = success(operation, rows, schemas, components).maybe("x-errors", rows.map(listed));
        out.put(&status.to_string(), response);
    }
    let tables: Vec<&str> = operation.errors.iter().map(|lookup| lookup.table.id).collect();
    for (status, rows) in errors.iter().filter(|(status, _)| !operation.reply.statuses.contains(status)) {
        let response = failure(description(rows), rows, operation, schemas, components).with("x-errors", listed(rows));
        let name = format!("{}.{status}", tables.join("-"));
        out.put(&status.to_string(), components.put("responses", &name, response));
    }
    let other = failure("Any other failure.".to_owned(), &Rows::new(), operation, schemas, components);
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

fn success(operation: &Operation, errors: Option<&Rows>, schemas: &Schemas, components: &mut Components) -> Object {
    let Some(root) = operation.reply.root else {
        return Object::new().with("description", "The call succeeded; the reply has no body.");
    };
    let schema = components.put("schemas", &component(operation, "Reply"), reply(schemas, root));
    let mut examples = Examples::usual(example::of_success(root));
    examples.others = failures(errors.map_or(&[], Vec::as_slice), operation, components);
    Object::new().with("description", "The call succeeded.").with("content", content(schema, examples))
}

/// Failures have the provider's envelope, whatever the operation.
fn failure(
    description: String,
    rows: &Rows,
    operation: &Operation,
    schemas: &Schemas,
    components: &mut Components,
) -> Object {
    let envelope: &'static Shape = operation.provider.envelope;
    let root: Field = field::object("", envelope);
    let shared = Schemas { file: operation.provider.source, ..*schemas };
    let schema = components.put("schemas", "Envelope", reply(&shared, &root));
    let examples = Examples { usual: None, others: failures(rows, operation, components) };
    Object::new().with("description", description).with("content", content(schema, examples))
}

/// An example of each row that a reply's body can say, named by its type and code.
fn failures(rows: &[(&'static ErrorTable, &'static ErrorRow)], operation: &Operation, all: &mut Components) -> Object {
    let mut out = Object::new();
    for (_, row) in rows {
        let Some(reply) = example::of_failure(operation.provider.envelope, row) else { continue };
        let parts: Vec<&str> = some(row.kind).into_iter().chain(code(row)).collect();
        let name: String = parts.join("-").chars().map(of_component).collect();
        let example = Object::new().with("summary", english(row)).with("value", reply);
        let (name, reference) = all.named("examples", &name, example);
        out.put(&name, reference);
    }
    out
}

/// What names of components may be made of.
fn of_component(character: char) -> char {
    if character.is_ascii_alphanumeric() || matches!(character, '.' | '-') { character } else { '_' }
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

fn error(table: &ErrorTable, row: &'static ErrorRow) -> Object {
    Object::new()
        .maybe("code", code(row))
        .maybe("x-any-code", row.any_code.then_some(true))
        .maybe("type", some(row.kind))
        .with("category", row.category.name())
        .with("description", english(row))
        .maybe("field", some(row.field))
        .maybe("x-example-only", row.example_only.then_some(true))
        .maybe("x-source", source(table.file, row.line))
}

/// What stands for any code of its type is none.
fn code(row: &'static ErrorRow) -> Option<&'static str> {
    some(row.code).filter(|_| !row.any_code)
}

fn english(row: &ErrorRow) -> &'static str {
    let [english, ..] = row.texts;
    english
}
