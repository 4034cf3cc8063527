//! `openapi/*.json`: OpenAPI 3.1, one document a provider: its own API, in the documented spellings.
//!
//! Bodies are what `prepare` sends; tolerated forms are the package's, not the provider's.

mod components;
mod operation;
mod parameter;
mod response;
mod security;

use super::json::{Json, Object};
use super::words::PREAMBLE;
use crate::contract::catalogue::operations;
use crate::contract::{Origin, Provider, VERSION};
use components::Components;

/// The document's text.
pub(super) fn document(provider: &Provider) -> String {
    let mut components = Components::default();
    let mut paths = Object::new();
    for operation in operations().filter(|operation| operation.provider.id == provider.id) {
        let method = operation.method.as_str().to_ascii_lowercase();
        let described = operation::operation(operation, &mut components);
        match paths.get_mut(operation.path) {
            Some(Json::Object(item)) => item.put(&method, described),
            _ => paths.put(operation.path, Object::new().with(&method, described)),
        }
    }
    let servers: Vec<Object> = provider.origins.iter().map(|origin| server(provider, origin)).collect();
    let tag = Object::new()
        .with("name", provider.id)
        .with("x-displayName", provider.name)
        .with("description", format!("Operations of {}.", provider.name));
    let document = Object::new()
        .with("openapi", "3.1.0")
        .with("x-generated", PREAMBLE)
        .with("info", info(provider))
        .with("servers", servers)
        .with("tags", vec![tag])
        .with("paths", paths)
        .with("components", components.object());
    format!("{}\n", Json::from(document).pretty())
}

fn info(provider: &Provider) -> Object {
    let description = "The operations of this provider that Ventanilla knows, as its contract has them from the \
        provider's documentation and its examples. `x-source` names file and line of the source, `x-evidence` how well \
        it supports method and path, `x-effect` whether a call changes anything. Beside the formats of JSON Schema: \
        `iban` (ISO 13616), `ip` (IPv4 or IPv6), `mac` (six octets) and `decimal` (digits, optionally a sign and a fraction).";
    let license = env!("CARGO_PKG_LICENSE");
    Object::new()
        .with("title", format!("{}, as Ventanilla calls it", provider.name))
        .with("version", VERSION)
        .with("description", description)
        .with("contact", Object::new().with("name", "The maintainers of Ventanilla"))
        .with("license", Object::new().with("name", license).with("identifier", license))
}

fn server(provider: &Provider, origin: &Origin) -> Object {
    let documented = match origin.base_path {
        "" => "The source shows none.".to_owned(),
        path => format!("The source shows {path}."),
    };
    let variable = Object::new()
        .with("default", provider.base_path)
        .with("description", format!("Path between the origin and an operation's path. {documented}"));
    Object::new()
        .with("url", format!("{}{{basePath}}", origin.url))
        .with("description", origin.environment)
        .with("variables", Object::new().with("basePath", variable))
}
