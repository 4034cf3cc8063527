//! `npm/generated/headers.js`: the header rows of every operation, with where their values come from: what only the
//! command line asks for.

use super::json::{Json, Object, quoted, texts};
use super::schema::{some, source};
use super::words::{PREAMBLE, capitalized, name};
use crate::contract::catalogue::operations;
use crate::contract::{Header, Operation, Presence, ProcessIdRule, Source};

/// The module's text.
pub(super) fn module() -> String {
    let mut sets: Vec<(String, String)> = Vec::new();
    let mut constants = String::new();
    let mut rows = String::new();
    for operation in operations() {
        let text = set(operation);
        let known = sets.iter().find(|(_, other)| *other == text).map(|(name, _)| name.clone());
        let constant = known.unwrap_or_else(|| {
            let constant = format!("{}{}", operation.provider.id, capitalized(name(operation)));
            constants.push_str(&format!("\nconst {constant} = {text};\n"));
            sets.push((constant.clone(), text));
            constant
        });
        rows.push_str(&format!("  {}: {constant},\n", quoted(operation.id)));
    }
    format!(
        "// {PREAMBLE}\n{constants}\n/** In the order in which they are sent. */\nexport const headers = {{\n{rows}}};\n"
    )
}

fn set(operation: &Operation) -> String {
    let lines = operation.headers.iter().map(|row| {
        let oauth = row.oauth.map(|other| described(operation, other));
        let whole = described(operation, row)
            .maybe("oauth", oauth)
            .maybe("description", some(row.doc))
            .maybe("cites", source(operation.provider.source, row.line));
        format!("  {},\n", Json::from(whole).line())
    });
    format!("[\n{}]", lines.collect::<String>())
}

fn described(operation: &Operation, row: &Header) -> Object {
    Object::new()
        .with("name", row.name)
        .filled("aliases", texts(row.aliases.iter().copied()))
        .and(origin(operation, row))
        .with("presence", presence(row.presence))
        .maybe("secret", row.secret.then_some(true))
}

/// `source`, and what belongs to it: `value`, `default`, `rule`, `from`, a pointer into the context, and `invoker`,
/// the key under which the context may give what is else computed.
fn origin(operation: &Operation, row: &Header) -> Object {
    let (source, rule) = match row.source {
        Source::Fixed(value) => return Object::new().with("source", "fixed").with("value", value),
        Source::Invoker { .. } | Source::Setting(_) => ("context", None),
        Source::Credential { .. } => ("credential", None),
        Source::Token(_) => ("credential", Some("token")),
        Source::Bearer(_) => ("credential", Some("bearer")),
        Source::TxId => ("computed", Some("txId")),
        Source::ProcessDate => ("computed", Some("processDate")),
        Source::SessionKey(_) => ("computed", Some("sessionKey")),
        Source::ProcessId => match operation.process_id {
            ProcessIdRule::TxId => ("computed", Some("processId")),
            ProcessIdRule::LastDigits => ("computed", Some("processIdLastDigits")),
        },
    };
    let from = match row.source {
        Source::Setting(key) => Some(format!("/{key}")),
        Source::Credential { key, .. } | Source::Token(key) | Source::Bearer(key) | Source::SessionKey(key) => {
            Some(format!("/credentials/{key}"))
        }
        Source::Invoker { key, .. } => Some(format!("/invoker/{key}")),
        _ => None,
    };
    Object::new()
        .with("source", source)
        .maybe("rule", rule)
        .maybe("from", from)
        .maybe("default", super::schema::default(row))
        .maybe("invoker", row.invoker_key().filter(|_| source == "computed"))
}

fn presence(presence: Presence) -> &'static str {
    match presence {
        Presence::Required => "required",
        Presence::Expected => "expected",
        Presence::Optional => "optional",
    }
}
