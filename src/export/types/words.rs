//! Names and literals of TypeScript.

use super::super::json::quoted;
use super::super::words::capitalized;
use crate::contract::Operation;

/// `bcs.getPila` as the beginning of a type's name.
pub(super) fn type_name(operation: &Operation) -> String {
    operation.id.split('.').map(capitalized).collect()
}

/// A property's name, quoted where it is no identifier.
pub(super) fn key(name: &str) -> String {
    let plain = |character: char| character.is_ascii_alphanumeric() || character == '_';
    if name.chars().all(plain) && !name.starts_with(|first: char| first.is_ascii_digit()) {
        name.to_owned()
    } else {
        quoted(name)
    }
}

/// Literals, and any other string where the list is not closed.
pub(super) fn literals(values: &[&str], open: bool) -> String {
    let literals = values.iter().map(|value| quoted(value));
    literals.chain(open.then(|| "(string & {})".to_owned())).collect::<Vec<_>>().join(" | ")
}
