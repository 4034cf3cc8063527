//! What an operation takes.

use super::doc::{cited, comment, of_field};
use super::words::{key, literals, type_name};
use crate::contract::{Field, Kind, Operation, Presence, Rule, Shape};
use crate::export::json::quoted;
use crate::export::schema::{is_needed, is_refused};

pub(super) fn input(operation: &Operation) -> String {
    let name = type_name(operation);
    let file = operation.source.file;
    let place = cited(file, operation.source.line);
    let mut out = comment(0, &[&format!("What `{}` takes.", operation.id), operation.summary, &place]);
    out.push_str(&format!("export interface {name}Input {{\n"));
    out.push_str(&group("path", operation.path_parameters, &[], file));
    out.push_str(&group("query", operation.query.fields, operation.query.rules, file));
    out.push_str(&comment(1, &["Wire names in any case; never secrets or computed ids."]));
    out.push_str(&format!("  readonly headers?: {name}Headers;\n"));
    if operation.body.is_some() {
        out.push_str(&comment(1, &["The body, as the documentation has it."]));
        out.push_str(&format!("  readonly body: {name}Body;\n"));
    }
    out.push_str("}\n\n");
    out.push_str(&headers(operation, &name));
    if let Some(body) = operation.body {
        out.push_str(&comment(0, &[&format!("The body of `{}`.", operation.id)]));
        out.push_str(&format!("export interface {name}Body {}\n\n", object(body, 0, file)));
    }
    out
}

/// Path or query parameters. No interface, so that they are assignable to parameters of unknown names.
fn group(name: &str, rows: &[Field], rules: &[Rule], file: &str) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let members: String = rows
        .iter()
        .map(|row| {
            let mark = if row.presence == Presence::Required { "" } else { "?" };
            format!("{}    readonly {}{mark}: {};\n", of_field(2, row, file), key(row.name), scalar(row))
        })
        .collect();
    let documented = comment(1, &[&format!("Parameters of the {name}.")]);
    format!("{documented}  readonly {name}{}: {{\n{members}  }};\n", if is_needed(rows, rules) { "" } else { "?" })
}

fn scalar(row: &Field) -> String {
    match row.kind {
        Kind::Enum(values) => literals(values, false),
        Kind::Known(values) => literals(values, true),
        Kind::Flag => "boolean".to_owned(),
        Kind::Format(_) => "string".to_owned(),
        _ => "Scalar".to_owned(),
    }
}

fn headers(operation: &Operation, name: &str) -> String {
    let mut out = comment(0, &[&format!("Headers that a caller of `{}` may give.", operation.id)]);
    out.push_str(&format!("export type {name}Headers = {{\n"));
    for row in operation.headers.iter().filter(|row| !is_refused(operation, row.name)) {
        let typed = if matches!(row.kind, Kind::Format(_)) { "string" } else { "Scalar" };
        out.push_str(&comment(1, &[row.doc, &cited(operation.provider.source, row.line)]));
        out.push_str(&format!("  readonly {}?: {typed};\n", quoted(row.name)));
    }
    out.push_str("  readonly [name: string]: Scalar | undefined;\n};\n\n");
    out
}

fn object(shape: &Shape, depth: usize, file: &str) -> String {
    let indent = "  ".repeat(depth);
    let rows = shape.fields.iter().filter(|row| row.belongs_in.is_none());
    let members: String = rows
        .map(|row| {
            let mark = if row.presence == Presence::Required { "" } else { "?" };
            let documented = of_field(depth + 1, row, file);
            format!("{documented}{indent}  readonly {}{mark}: {};\n", key(row.name), value(row, depth + 1, file))
        })
        .collect();
    format!("{{\n{members}{indent}}}")
}

fn value(row: &Field, depth: usize, file: &str) -> String {
    let typed = match row.kind {
        Kind::Enum(values) => literals(values, false),
        Kind::Known(values) => literals(values, true),
        Kind::Flag => "boolean".to_owned(),
        // A text keeps the decimal that a double would round.
        Kind::AmountNumber => "number | string".to_owned(),
        Kind::Any => "unknown".to_owned(),
        Kind::Object(shape) => object(shape, depth, file),
        Kind::Array(array) => format!("readonly ({})[]", value(&array.item, depth, file)),
        _ => "string".to_owned(),
    };
    if row.nullable { format!("{typed} | null") } else { typed }
}
