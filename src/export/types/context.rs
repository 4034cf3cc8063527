//! A provider: its operations by name, and what its contract adds to a context.

use super::doc::{cited, comment};
use crate::contract::catalogue::operations;
use crate::contract::{Header, Provider, Source};
use crate::export::json::quoted;
use crate::export::words::{capitalized, name};

pub(super) fn provider(provider: &Provider) -> String {
    let id = capitalized(provider.id);
    let mut out = comment(0, &[&format!("Operations of {} by name.", provider.name)]);
    out.push_str(&format!("export interface {id} {{\n"));
    for operation in operations().filter(|operation| operation.provider.id == provider.id) {
        let request = format!("`{} {}`:", operation.method.as_str(), operation.path);
        let place = cited(operation.source.file, operation.source.line);
        out.push_str(&comment(1, &[&request, operation.summary, &place]));
        out.push_str(&format!("  readonly {}: {};\n", name(operation), quoted(operation.id)));
    }
    out.push_str("}\n\n");
    out.push_str(&context(provider, &id));
    out
}

fn context(provider: &Provider, id: &str) -> String {
    let invoker = invoker(provider);
    let mut out = comment(0, &[&format!("What calls to {} need beside an origin.", provider.name)]);
    out.push_str(&format!("export interface {id}OwnContext {{\n"));
    out.push_str(&comment(1, &["What proves who calls."]));
    out.push_str("  readonly credentials: {\n");
    for credential in provider.credentials {
        let mark = if credential.required { "" } else { "?" };
        out.push_str(&comment(2, &[credential.doc, if credential.secret { "Secret." } else { "" }]));
        out.push_str(&format!("    readonly {}{mark}: string;\n", credential.name));
    }
    out.push_str("  };\n");
    if !invoker.is_empty() {
        out.push_str(&comment(1, &["Who calls, and from where: what the headers are made of."]));
        out.push_str(&format!("  readonly invoker?: {id}Invoker;\n"));
    }
    for setting in provider.settings {
        let row = headers(provider).find(|row| row.source == Source::Setting(setting));
        out.push_str(&comment(1, &[row.map_or("", |row| row.doc)]));
        out.push_str(&format!("  readonly {setting}?: Scalar;\n"));
    }
    out.push_str("}\n\n");
    if !invoker.is_empty() {
        out.push_str(&comment(0, &[&format!("Who calls {}, and from where.", provider.name)]));
        out.push_str(&format!("export interface {id}Invoker {{\n{invoker}}}\n\n"));
        out.push_str(&comment(0, &[&format!("What {} may be told of who calls.", provider.name)]));
        out.push_str(&format!("export type {id}InvokerKey = keyof {id}Invoker;\n\n"));
    }
    out
}

/// The keys of all header sets, in the order of their first appearance.
fn invoker(provider: &Provider) -> String {
    let mut keys: Vec<&str> = Vec::new();
    let mut out = String::new();
    for row in headers(provider) {
        let Some(key) = row.invoker_key().filter(|key| !keys.contains(key)) else { continue };
        keys.push(key);
        out.push_str(&comment(1, &[row.doc, &format!("Header `{}`.", row.name)]));
        out.push_str(&format!("  readonly {key}?: Scalar;\n"));
    }
    out
}

fn headers(provider: &Provider) -> impl Iterator<Item = &'static Header> {
    let id = provider.id;
    operations().filter(move |operation| operation.provider.id == id).flat_map(|operation| operation.headers)
}
