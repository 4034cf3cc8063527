//! Files that are made from the contract: the package's tables, schemas and types, the providers'
//! OpenAPI documents and the README's table (feature `export`).
//!
//! The exporters know kinds, never an operation. They write nothing: [`stale`] is told what there is
//! and says what there should be.

mod base64;
mod errors;
mod headers;
mod json;
mod openapi;
mod operations;
mod origins;
mod readme;
mod schema;
mod schemas;
mod types;
mod words;

use crate::contract::catalogue::PROVIDERS;

/// The command that makes all files fresh.
pub const COMMAND: &str = "npm run export";

/// A file as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// Path from the repository's root.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// Every file whose text, as `read` finds it, is not what the contract says.
pub fn stale(read: impl Fn(&str) -> Option<String>) -> Vec<Exported> {
    let readme = read(readme::PATH).and_then(|text| readme::refreshed(&text));
    let readme = readme.map(|text| Exported { path: readme::PATH.to_owned(), text });
    let differs = |file: &Exported| read(&file.path).is_none_or(|text| text != file.text);
    files().into_iter().chain(readme).filter(differs).collect()
}

/// Every file that is made from the contract alone.
pub fn files() -> Vec<Exported> {
    let mut files = vec![
        Exported { path: "npm/generated/errors.js".to_owned(), text: errors::module() },
        Exported { path: "npm/generated/headers.js".to_owned(), text: headers::module() },
        Exported { path: "npm/generated/operations.js".to_owned(), text: operations::module() },
        Exported { path: "npm/generated/schemas.js".to_owned(), text: schemas::module() },
        Exported { path: "npm/generated/types.d.ts".to_owned(), text: types::module() },
    ];
    for provider in PROVIDERS {
        files.push(Exported { path: format!("openapi/{}.json", provider.id), text: openapi::document(provider) });
        let path = format!("npm/generated/operations/{}.js", provider.id);
        files.push(Exported { path, text: operations::of_provider(provider) });
    }
    files
}
