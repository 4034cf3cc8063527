//! What is left of an object's rules where its structure is known: only what they ask of texts.
//!
//! Invariant: where the structure is that of a clean object, these hold exactly when the rules do. Which fields are filled is
//! structure, so what rules ask of that is as it was when the object was clean.

use std::borrow::Cow;

use crate::contract::{Field, Rule};
use crate::format::document_number;
use crate::rules::{self, Noted};

/// Values of one shape that rules look at.
pub(super) const MOST_NOTES: usize = 16;
/// No rule looks at it.
pub(super) const NO_NOTE: u8 = u8::MAX;

/// The texts that rules look at.
pub(super) type Notes<'b> = [&'b [u8]; MOST_NOTES];

pub(super) enum Ruled {
    /// The number suits the type of document.
    Suits { kind: u8, row: &'static Field, number: u8 },
    /// Not this text, which would ask for a field that is not there.
    IsNot { note: u8, value: &'static str },
}

impl Ruled {
    /// What this rule asks of the texts beside those of a clean object, `note` telling where one will be found. `None`: it
    /// cannot be told in this way.
    pub(super) fn of<'a>(
        rule: &'static Rule,
        sibling: impl Fn(&str) -> Option<Noted<'a>>,
        mut note: impl FnMut(&str) -> Option<u8>,
    ) -> Option<Option<Ruled>> {
        let filled = |name: &str| sibling(name).is_some_and(|noted| noted.filled);
        Some(match *rule {
            // They ask which fields are filled, nothing else.
            Rule::OneOf(_) | Rule::Instead(..) => None,
            Rule::NeededIf { field, value, .. } => {
                let as_if = |name: &str| {
                    let noted = sibling(name)?;
                    let content = if name == field { Cow::Borrowed(value.as_bytes()) } else { noted.content };
                    Some(Noted { content, ..noted })
                };
                let would_fail = rules::judge(std::slice::from_ref(rule), as_if, |_, _, _| Err(())).is_err();
                // No text is structure.
                let has_text = sibling(field).is_some_and(|noted| !noted.content.is_empty());
                if has_text && would_fail { Some(Ruled::IsNot { note: note(field)?, value }) } else { None }
            }
            Rule::DocumentNumber { kind, number } if filled(kind) && filled(number) => {
                Some(Ruled::Suits { row: sibling(kind)?.row, kind: note(kind)?, number: note(number)? })
            }
            Rule::DocumentNumber { .. } => None,
        })
    }

    pub(super) fn holds(&self, notes: &Notes<'_>) -> bool {
        let text = |note: u8| notes.get(usize::from(note)).copied().unwrap_or_default();
        match *self {
            Ruled::Suits { kind, row, number } => {
                document_number::plausible(rules::documented(row, text(kind)), text(number))
            }
            Ruled::IsNot { note, value } => text(note) != value.as_bytes(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST_NOTES, Notes, Ruled};

    #[test]
    fn a_text_that_would_ask_for_more_is_not_there() {
        let mut notes: Notes<'_> = [&[]; MOST_NOTES];
        notes[1] = b"CC";
        for (note, value, expected) in [(1, "CC", false), (1, "NIT", true), (0, "CC", true), (99, "CC", true)] {
            assert_eq!(Ruled::IsNot { note, value }.holds(&notes), expected, "{note} {value}");
        }
    }
}
