//! Words that several exported files use.

use crate::contract::{Effect, Evidence, Operation};

/// How well the sources support method and path, in a word.
pub(super) fn evidence(operation: &Operation) -> &'static str {
    match operation.evidence {
        Evidence::Stated => "stated",
        Evidence::Confirmed => "confirmed",
        Evidence::Inferred => "inferred",
    }
}

/// Whether it changes anything, in a word.
pub(super) fn effect(operation: &Operation) -> &'static str {
    match operation.effect {
        Effect::Read => "read",
        Effect::Write => "write",
        Effect::Unknown => "unknown",
    }
}

/// An operation's name within its provider.
pub(super) fn name(operation: &Operation) -> &'static str {
    operation.id.split_once('.').map_or(operation.id, |(_, name)| name)
}

/// A word as a type's name has it.
pub(super) fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// First line of generated files.
pub(super) const PREAMBLE: &str =
    "Generated from the contract by `npm run export`: change the tables in src/contract/ instead.";
