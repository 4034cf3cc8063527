//! `npm/generated/errors.js`: the error tables with their texts, and who looks them up: what only the command line
//! asks for.

use super::json::{Json, Object, texts};
use super::schema::{some, source};
use super::words::PREAMBLE;
use crate::contract::catalogue::operations;
use crate::contract::{ErrorRow, ErrorTable, Lookup};

/// The module's text.
pub(super) fn module() -> String {
    let mut tables: Vec<&ErrorTable> = Vec::new();
    for lookup in operations().flat_map(|operation| operation.errors) {
        if !tables.iter().any(|known| known.id == lookup.table.id) {
            tables.push(lookup.table);
        }
    }
    let tables: String = tables.into_iter().map(table).collect();
    let lookups = operations().fold(Object::new(), |all, operation| {
        all.with(operation.id, operation.errors.iter().map(lookup).collect::<Vec<_>>())
    });
    format!(
        "// {PREAMBLE}\n\n/** Every table, in the order in which the operations come to them; texts are in English, Spanish, Portuguese. */\n\
         export const tables = [\n{tables}];\n\n\
         /** What each operation looks up, in this order. */\nexport const lookups = {};\n",
        Json::from(lookups).pretty()
    )
}

fn table(table: &ErrorTable) -> String {
    let rows: String =
        table.rows.iter().map(|row| format!("      {},\n", Json::from(error(table, row)).line())).collect();
    let id = Json::from(table.id).line();
    format!("  {{\n    \"id\": {id},\n    \"rows\": [\n{rows}    ],\n  }},\n")
}

fn error(table: &ErrorTable, row: &ErrorRow) -> Object {
    Object::new()
        .with("status", u32::from(row.status))
        .maybe("type", some(row.kind))
        .with("code", row.code)
        .maybe("anyCode", row.any_code.then_some(true))
        .with("category", row.category.name())
        .maybe("field", some(row.field))
        .maybe("description", some(row.description))
        .maybe("exampleOnly", row.example_only.then_some(true))
        .with("texts", texts(row.texts))
        .maybe("cites", source(table.file, row.line))
}

fn lookup(lookup: &Lookup) -> Object {
    Object::new().with("table", lookup.table.id).maybe("onlyType", some(lookup.only_type))
}
