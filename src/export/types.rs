//! `npm/generated/types.d.ts`: what every operation takes and gives, for TypeScript.
//!
//! Types are the documented forms. Tolerated ones, such as aliases, pass at run time with a warning.

mod context;
mod doc;
mod input;
mod model;
mod words;

use super::json::quoted;
use super::words::{PREAMBLE, capitalized};
use crate::contract::catalogue::{PROVIDERS, operations};
use crate::contract::{ErrorTable, Model, Operation, PropertyKind};
use doc::comment;
use words::type_name;

/// The module's text.
pub(super) fn module() -> String {
    let mut out = format!("// {PREAMBLE}\n\n");
    out.push_str("/** What may stand for a parameter or a header's value: on the wire it is a text. */\n");
    out.push_str("export type Scalar = string | number | boolean;\n\n");
    out.push_str(&index());
    for provider in PROVIDERS {
        out.push_str(&context::provider(provider));
    }
    for operation in operations() {
        out.push_str(&input::input(operation));
    }
    let sources = model::sources();
    for model in models() {
        out.push_str(&model::interface(model, &sources));
    }
    for table in tables() {
        out.push_str(&error_code(table));
    }
    out
}

/// Every operation by its id.
fn index() -> String {
    let mut out = String::from(OPERATION_TYPES);
    out.push_str("/** Every operation by its id. */\nexport interface Operations {\n");
    for operation in operations() {
        let request = format!("{} {}", operation.method.as_str(), operation.path);
        out.push_str(&comment(1, &[&format!("`{request}`:"), operation.summary]));
        out.push_str(&format!("  readonly {}: OperationTypes<\n", quoted(operation.id)));
        out.push_str(&format!("    {},\n", quoted(operation.method.as_str())));
        out.push_str(&format!("    {},\n", quoted(operation.path)));
        out.push_str(&format!("    {}Input,\n", type_name(operation)));
        out.push_str(&format!("    {},\n", data(operation)));
        out.push_str(&format!("    {}\n  >;\n", error_codes(operation)));
    }
    out.push_str("}\n\n");
    out
}

const OPERATION_TYPES: &str = "\
/** The types of one operation. */
export interface OperationTypes<Method, Path, Input, Data, ErrorCode> {
  /** HTTP method. */
  readonly method: Method;
  /** Path below origin and base path; `{name}` stands for a path parameter. */
  readonly path: Path;
  /** What its verbs take. */
  readonly input: Input;
  /** What a success gives; `null` where there is nothing to tell. */
  readonly data: Data;
  /** The codes of the errors that its documentation lists. */
  readonly errorCode: ErrorCode;
}

";

fn data(operation: &Operation) -> &'static str {
    if operation.reply.has_data() { operation.reply.model.name } else { "null" }
}

/// The models of all data, each with those inside it behind it.
fn models() -> Vec<&'static Model> {
    let mut out = Vec::new();
    for operation in operations().filter(|operation| operation.reply.has_data()) {
        collect(operation.reply.model, &mut out);
    }
    out
}

fn collect(model: &'static Model, out: &mut Vec<&'static Model>) {
    if out.iter().any(|known| known.name == model.name) {
        return;
    }
    out.push(model);
    for property in model.properties {
        if let PropertyKind::List(items) = property.kind {
            collect(items, out);
        }
    }
}

/// Error tables with codes, each once.
fn tables() -> Vec<&'static ErrorTable> {
    let mut out: Vec<&'static ErrorTable> = Vec::new();
    for lookup in operations().flat_map(|operation| operation.errors) {
        let known = out.iter().any(|table| table.id == lookup.table.id);
        if !known && !codes(lookup.table).is_empty() {
            out.push(lookup.table);
        }
    }
    out
}

fn codes(table: &ErrorTable) -> Vec<&'static str> {
    let mut out = Vec::new();
    for row in table.rows {
        if !row.code.is_empty() && !row.any_code && !out.contains(&row.code) {
            out.push(row.code);
        }
    }
    out
}

fn error_codes(operation: &Operation) -> String {
    let tables = operation.errors.iter().map(|lookup| lookup.table).filter(|table| !codes(table).is_empty());
    let names: Vec<String> = tables.map(error_code_name).collect();
    if names.is_empty() { "never".to_owned() } else { names.join(" | ") }
}

fn error_code(table: &ErrorTable) -> String {
    let documented = format!("Error codes of the table `{}` ({}).", table.id, table.file);
    let values: String = codes(table).iter().map(|code| format!("\n  | {}", quoted(code))).collect();
    format!("{}export type {} ={values};\n\n", comment(0, &[&documented]), error_code_name(table))
}

fn error_code_name(table: &ErrorTable) -> String {
    let words = table.id.split(|character: char| !character.is_ascii_alphanumeric());
    let words: Vec<String> = words.map(error_word).collect();
    format!("{}ErrorCode", words.concat())
}

/// A table's id has names and acronyms: `STA` reads `Sta`, `basicData` reads `BasicData`.
fn error_word(word: &str) -> String {
    let is_acronym = !word.contains(|letter: char| letter.is_ascii_lowercase());
    if is_acronym { capitalized(&word.to_ascii_lowercase()) } else { capitalized(word) }
}
