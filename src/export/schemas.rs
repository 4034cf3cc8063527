//! `npm/generated/schemas.js`: the JSON Schemas of every operation's input, body and data.

use super::json::{Json, Object, quoted};
use super::schema::{self, Form, Schemas};
use super::words::{PREAMBLE, capitalized, name};
use crate::contract::Operation;
use crate::contract::catalogue::operations;

/// The module's text.
pub(super) fn module() -> String {
    let mut shared = Shared::default();
    let mut rows = String::new();
    for operation in operations() {
        let [input, body, data] = of(operation, &mut shared);
        let row = Object::new().with("input", input).with("body", body).with("data", data);
        rows.push_str(&format!("  {}: {},\n", quoted(operation.id), Json::from(row).line()));
    }
    format!("// {PREAMBLE}\n{}\nexport const schemas = {{\n{rows}}};\n", shared.text)
}

fn of(operation: &'static Operation, shared: &mut Shared) -> [Json; 3] {
    let schemas = Schemas::of(operation, Form::Accepted);
    let prefix = format!("{}{}", operation.provider.id, capitalized(name(operation)));
    let title = |part: &str| format!("{} {part}", operation.id);
    let headers = shared.constant(&format!("{prefix}Headers"), schemas.headers(operation));
    let body = schemas
        .body(operation)
        .map(|body| shared.constant(&format!("{prefix}Body"), schema::document(&title("body"), body)));
    let input = schema::document(&title("input"), schemas.input(operation, headers, body.clone()));
    let data = shared
        .constant(&format!("{prefix}Data"), schema::document(operation.reply.model.name, schema::data(operation)));
    [shared.constant(&format!("{prefix}Input"), input), body.unwrap_or(Json::Null), data]
}

/// Constants, each text written once.
#[derive(Default)]
struct Shared {
    written: Vec<(String, String)>,
    text: String,
}

impl Shared {
    fn constant(&mut self, name: &str, schema: Object) -> Json {
        let text = Json::from(schema).pretty();
        if let Some((known, _)) = self.written.iter().find(|(_, other)| *other == text) {
            return Json::Name(known.clone());
        }
        self.text.push_str(&format!("\nconst {name} = {text};\n"));
        self.written.push((name.to_owned(), text));
        Json::Name(name.to_owned())
    }
}
