//! Who listens to a walk, and what is said to it.

use std::ops::Range;

use crate::contract::{Array, Field, Shape};
use crate::issue::{Code, Detail, Finding};
use crate::json::Text;
use crate::pointer::At;

/// Receives what a walk finds. The default methods are for sinks that only judge.
pub(crate) trait Sink {
    /// Whether values are judged by their rows (requests) or only read (replies).
    fn judges(&self) -> bool;

    /// Whether it wants to hear of what is clean too: rows that begin and end, values, rules.
    fn follows(&self) -> bool {
        true
    }

    fn issue(&mut self, at: &At<'_>, code: Code, detail: Detail) -> Flow;
    fn warning(&mut self, at: &At<'_>, code: Code, detail: Detail) -> Flow;

    /// An issue where `refused`, else a warning.
    fn finding(&mut self, at: &At<'_>, (refused, code, detail): Finding) -> Flow {
        if refused { self.issue(at, code, detail) } else { self.warning(at, code, detail) }
    }

    /// Whether an encoded document is known to be clean, so that it need not be walked.
    fn knows(&mut self, _bytes: &[u8], _shape: &'static Shape) -> bool {
        false
    }

    /// An encoded document was walked, which was not known.
    fn walked(&mut self, _bytes: &[u8], _shape: &'static Shape) {}

    /// Where the item that begins here ends, if it is known to be clean.
    fn known_item(&mut self, _bytes: &[u8], _start: usize, _array: &'static Array) -> Option<usize> {
        None
    }

    /// Whether edits are wanted.
    fn edits(&self) -> bool {
        false
    }

    /// Replaces these bytes when the document is sent.
    fn edit(&mut self, _range: Range<usize>, _with: Vec<u8>) {}
    /// A list of this row begins, perhaps without an item.
    fn list(&mut self, _row: &'static Field, _start: usize) {}
    /// A row begins to hold its fields or one of its items.
    fn open(&mut self, _row: &'static Field, _start: usize) {}
    /// It ends.
    fn close(&mut self, _row: &'static Field, _end: usize) {}
    /// A string that its row judged.
    fn text(&mut self, _row: &'static Field, _text: Text<'_>) {}
    /// A number, `true`, `false` or `null` that its row judged.
    fn bare(&mut self, _row: &'static Field, _value: Value<'_>, _start: usize, _end: usize) {}
    /// A container that a row takes whole.
    fn whole(&mut self) {}
    /// The rules of an object are judged, with what was noted for them.
    fn rules(&mut self, _shape: &'static Shape, _noted: &[(&'static str, Seen<'_>)], _end: usize) {}
    /// A value that fills a row.
    fn leaf(&mut self, _row: &'static Field, _at: &At<'_>, _value: Value<'_>, _start: usize) {}
    /// A value that no row describes.
    fn unknown(&mut self, _at: &At<'_>, _raw: &[u8], _start: usize) {}
    /// What was read in these bytes does not count: a later duplicate replaced it.
    fn forget(&mut self, _range: Range<usize>) {}
}

/// Goes on, or ends the walk.
pub(crate) type Flow = Result<(), Stop>;

/// Why a walk ended early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stop {
    /// The document cannot be read on; the sink has been told.
    Unreadable,
    /// The sink has heard enough.
    Enough,
}

/// A scalar, or any value of a row that takes it whole.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Value<'a> {
    Text(Text<'a>),
    Number(&'a [u8]),
    Flag(bool),
    Null,
    Raw(&'a [u8]),
}

/// What a judged value was, for the rules of its object.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Seen<'a> {
    /// Whether it is neither `null` nor an empty text.
    pub(crate) filled: bool,
    /// The token, where it is a string; of an object, that of its field which decides.
    pub(crate) text: Option<Text<'a>>,
    pub(crate) is_object: bool,
    /// The rows of an object that are filled, and those that were there at all.
    pub(crate) inner_filled: u64,
    pub(super) inner_seen: u64,
}

impl Seen<'_> {
    /// Whether the object of this shape had the field.
    pub(super) fn has_inner(&self, shape: &Shape, name: &str) -> bool {
        shape.fields.iter().position(|row| row.name == name).is_some_and(|bit| self.inner_seen >> bit & 1 == 1)
    }
}
