//! `npm/generated/operations/`: what the package knows of every operation without asking the wasm, a file per provider,
//! so that who needs one provider does not load the others; `npm/generated/operations.js` has them all.

use super::json::{Json, Object, number};
use super::words::{PREAMBLE, effect, evidence, name};
use crate::contract::catalogue::{PROVIDERS, operations};
use crate::contract::{ErrorRow, ErrorTable, Operation, Provider};

/// The text of the module that joins the providers' own.
pub(super) fn module() -> String {
    let mut out = format!("// {PREAMBLE}\n");
    for provider in PROVIDERS {
        out.push_str(&format!("import {{ operations as {0} }} from \"./operations/{0}.js\";\n", provider.id));
    }
    let all: Vec<String> = PROVIDERS.iter().map(|provider| format!("...{}", provider.id)).collect();
    let all = all.join(", ");
    out + &format!("\n/** In the order of the indices at the wasm boundary. */\nexport const operations = [{all}];\n")
}

/// The text of a provider's module.
pub(super) fn of_provider(provider: &Provider) -> String {
    let own = || operations().enumerate().filter(|(_, operation)| operation.provider.id == provider.id);
    let mut out = format!("// {PREAMBLE}\n");
    let mut written: Vec<&str> = Vec::new();
    for lookup in own().flat_map(|(_, operation)| operation.errors) {
        if !written.contains(&lookup.table.id) {
            written.push(lookup.table.id);
            out.push_str(&table(lookup.table));
        }
    }
    let rows = own().map(|(index, operation)| row(index, operation)).collect::<Vec<_>>();
    out.push_str("\nexport const operations = ");
    out.push_str(&Json::from(rows).pretty());
    out.push_str(";\n");
    out + ROWS
}

/// What a row's `errors` is: a function that reads the tables when it is first called.
const ROWS: &str = "
function rows(...tables) {
  let read;
  return () => {
    read ??= Object.freeze(tables.flatMap((table) => JSON.parse(table)));
    return read;
  };
}
";

fn row(index: usize, operation: &Operation) -> Object {
    let tables: Vec<String> = operation.errors.iter().map(|lookup| constant(lookup.table)).collect();
    Object::new()
        .with("index", number(index as u64))
        .with("id", operation.id)
        .with("provider", operation.provider.id)
        .with("name", name(operation))
        .with("method", operation.method.as_str())
        .with("basePath", operation.provider.base_path)
        .with("path", operation.path)
        .with("summary", operation.summary)
        .with("evidence", evidence(operation))
        .with("effect", effect(operation))
        .with("maxBytes", operation.max_bytes)
        .with("hasBody", operation.body.is_some())
        .with("usesAuthorization", operation.uses_authorization())
        .with("errors", Json::Name(format!("rows({})", tables.join(", "))))
}

/// Errors that several operations share are written once: as JSON text, for few programs look at them and a text costs
/// an import next to nothing.
fn table(table: &ErrorTable) -> String {
    let rows: Vec<String> = table.rows.iter().map(|row| template(&Json::from(error(row)).line())).collect();
    format!("\n// {}\nconst {} = `[\n  {}\n]`;\n", table.file, constant(table), rows.join(",\n  "))
}

/// A text as a template literal has it.
fn template(text: &str) -> String {
    text.replace('\\', "\\\\").replace('`', "\\`").replace("${", "\\${")
}

fn error(row: &ErrorRow) -> Object {
    Object::new()
        .with("status", u32::from(row.status))
        .maybe("type", super::schema::some(row.kind))
        .with("code", if row.any_code { "" } else { row.code })
        .with("category", row.category.name())
        .maybe("field", super::schema::some(row.field))
        .maybe("description", super::schema::some(row.description))
}

/// A table's id as a JavaScript name.
fn constant(table: &ErrorTable) -> String {
    let words = table.id.split(|character: char| !character.is_ascii_alphanumeric());
    let upper: Vec<String> = words.map(str::to_ascii_uppercase).collect();
    upper.join("_")
}
