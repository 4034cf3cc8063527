//! What a shape consists of: pieces of structure, and what stands between them.

use std::cell::Cell;

use super::leaf::{Leaf, Width};
use super::ruled::{NO_NOTE, Notes, Ruled};
use crate::contract::{Array, Shape};

/// A piece of structure and what follows it.
pub(super) struct Step {
    /// Where the piece ends in the tape's structure: behind it stands a mark.
    pub(super) end: u16,
    pub(super) then: Then,
}

pub(super) enum Then {
    Value(Value),
    /// One or more items of these shapes, and the commas between them.
    Items(&'static Array),
    /// A document in Base64.
    Document(&'static Shape),
    /// The end of an object with rules.
    Rules(Box<[Ruled]>),
    /// The end.
    End,
}

/// A text that is not empty, a number or a flag.
pub(super) struct Value {
    pub(super) leaf: Leaf,
    /// What is known of its length, and what this one will add to that if all of the value is clean.
    pub(super) width: Cell<Width>,
    pub(super) seen: Cell<Width>,
    /// Where rules find it, or [`NO_NOTE`].
    pub(super) note: u8,
}

/// What became of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// The value is clean and ends here.
    Clean(usize),
    /// It has this structure, and something is to be said of it.
    Unclean,
    /// It has another structure, or its values have other lengths.
    Other,
}

/// Knows the shapes of what stands in tapes of its own.
pub(super) trait Parts {
    /// Where the last one of a list of clean items ends, of which the first begins at `start`.
    fn items(&self, array: &'static Array, bytes: &[u8], start: usize) -> Option<usize>;

    /// Whether these symbols are those of a clean document.
    fn is_document(&self, symbols: &[u8], shape: &'static Shape) -> bool;
}

impl Value {
    /// Whether nothing is left to be done with a text of known length.
    pub(super) fn is_told_by_lanes(&self) -> bool {
        self.note == NO_NOTE && self.leaf.is_told_by_lanes()
    }

    /// Whether every token of its kind passes, and no rule looks at it.
    #[inline(always)]
    pub(super) fn passes_anything(&self) -> bool {
        self.note == NO_NOTE && self.leaf.passes_anything()
    }

    /// Judges what stands there, and keeps it for the rules that look at it.
    #[inline(always)]
    pub(super) fn judge<'b>(&self, raw: &'b [u8], notes: &mut Notes<'b>) -> Option<()> {
        // A text with an escape is not what the rules compare.
        if self.note != NO_NOTE && raw.contains(&b'\\') {
            return None;
        }
        self.note(raw, notes);
        self.leaf.passes(raw).then_some(())
    }

    /// Keeps a text without escapes for the rules that look at it.
    #[inline(always)]
    pub(super) fn note<'b>(&self, raw: &'b [u8], notes: &mut Notes<'b>) {
        if let Some(note) = notes.get_mut(usize::from(self.note)) {
            *note = raw;
        }
    }
}
