//! What a shape consists of: pieces of structure, and what stands between them.

use std::cell::Cell;

use super::leaf::{Leaf, Width};
use super::ruled::{NO_NOTE, Notes, Ruled};
use crate::contract::{Array, Shape};

/// Texts of one document that the judge looks at; where there are more, all of it is walked.
const MOST_DOUBTS: usize = 16;

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
    /// The pointer to it, among those of its tape: where that begins and ends.
    pub(super) place: (u16, u16),
}

/// Texts of a known structure that do not pass by themselves, which the judge is to look at: their steps, and where they begin.
#[derive(Default)]
pub(super) struct Doubts {
    pub(super) list: Vec<(u16, usize)>,
    pub(super) most: usize,
}

impl Doubts {
    /// Room for some.
    pub(super) fn some() -> Doubts {
        Doubts { list: Vec::new(), most: MOST_DOUBTS }
    }

    /// One more; `None`: there is no room for it.
    #[inline(never)]
    pub(super) fn add(&mut self, step: u16, start: usize) -> Option<()> {
        let has_room = self.list.len() < self.most;
        if has_room {
            self.list.push((step, start));
        }
        has_room.then_some(())
    }
}

/// What became of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// The value is clean but for the doubts, and ends here.
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

    /// Whether what stands there passes, which is kept for the rules that look at it; `None`: they cannot.
    #[inline(always)]
    pub(super) fn judge<'b>(&self, raw: &'b [u8], notes: &mut Notes<'b>) -> Option<bool> {
        // A text with an escape is not what the rules compare.
        if self.note != NO_NOTE && raw.contains(&b'\\') {
            return None;
        }
        self.note(raw, notes);
        Some(self.leaf.passes(raw))
    }

    /// Keeps a text without escapes for the rules that look at it.
    #[inline(always)]
    pub(super) fn note<'b>(&self, raw: &'b [u8], notes: &mut Notes<'b>) {
        if let Some(note) = notes.get_mut(usize::from(self.note)) {
            *note = raw;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Doubts, MOST_DOUBTS, NO_NOTE, Value};
    use crate::contract::Field;
    use crate::contract::field::{date, text};
    use crate::shapes::leaf::{Leaf, Width};
    use crate::shapes::ruled::MOST_NOTES;

    static ANY: Field = text("any");
    static DATE: Field = date("date");

    #[test]
    fn doubts_are_few() {
        let (mut none, mut some) = (Doubts::default(), Doubts::some());
        assert_eq!(none.add(0, 0), None);
        for step in 0..MOST_DOUBTS as u16 {
            assert_eq!(some.add(step, 7), Some(()));
        }
        assert_eq!((some.add(99, 7), some.list.len()), (None, MOST_DOUBTS));
    }

    fn value(row: &'static Field, note: u8) -> Value {
        let width = Width::Varies;
        Value { leaf: Leaf::of_text(row), width: width.into(), seen: width.into(), note, place: (0, 0) }
    }

    #[test]
    fn rules_look_at_texts_without_escapes() {
        for (note, raw, expected) in
            [(NO_NOTE, "x", Some(true)), (NO_NOTE, "\\n", Some(true)), (3, "x", Some(true)), (3, "\\n", None)]
        {
            let mut notes = [&b""[..]; MOST_NOTES];
            assert_eq!(value(&ANY, note).judge(raw.as_bytes(), &mut notes), expected, "{note} {raw}");
            let noted = if note == 3 && expected.is_some() { raw } else { "" };
            assert_eq!(notes.get(3), Some(&noted.as_bytes()), "{note} {raw}");
        }
        assert_eq!(value(&DATE, 0).judge(b"2023-02-29", &mut [&b""[..]; MOST_NOTES]), Some(false));
    }

    #[test]
    fn what_rules_look_at_is_looked_at() {
        for (row, note, expected) in [(&ANY, NO_NOTE, true), (&ANY, 0, false), (&DATE, NO_NOTE, false)] {
            let value = value(row, note);
            assert_eq!((value.is_told_by_lanes(), value.passes_anything()), (expected, expected), "{note}");
        }
    }
}
