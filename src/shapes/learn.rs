//! A sink that writes the shape of a clean document down; it ends the walk at the first thing that is to be said.

use super::key::Key;
use super::leaf::Test;
use super::step::{self, MOST_NOTES, Member, NO_NOTE, Ruled, Step, Then};
use super::tape::Tape;
use crate::contract::{Field, Kind, Shape};
use crate::issue::{Code, Detail};
use crate::json::Text;
use crate::pointer::At;
use crate::walk::{Flow, Seen, Sink, Stop, Value};

/// Bytes of structure in one shape; what has more is walked.
const LARGEST_TAPE: usize = 8 * 1024;
/// Shapes that are learned of one document.
const MOST_LEARNED: usize = 32;

pub(super) struct Learn<'b> {
    bytes: &'b [u8],
    /// The tapes that are being written, each inside the one before.
    open: Vec<Draft>,
    done: Vec<Draft>,
}

/// A tape that is being written.
struct Draft {
    key: Key,
    /// Where the structure begins that is not written down yet.
    from: usize,
    structure: Vec<u8>,
    steps: Vec<Step>,
    /// Where texts begin, each with the number of steps up to it.
    texts: Vec<(usize, usize)>,
    notes: u8,
    hopeless: bool,
    /// Whether the list that is being read has its step.
    in_items: bool,
}

impl Draft {
    fn new(key: Key, from: usize) -> Draft {
        let (structure, steps, texts) = Default::default();
        Draft { key, from, structure, steps, texts, notes: 0, hopeless: false, in_items: false }
    }

    /// Writes down the structure up to `start`, what follows, and that structure goes on at `end`.
    fn step(&mut self, bytes: &[u8], start: usize, end: usize, then: Then) {
        let piece = bytes.get(self.from..start).unwrap_or_default();
        self.hopeless |= self.structure.len() + piece.len() > LARGEST_TAPE;
        if !self.hopeless {
            self.structure.extend_from_slice(piece);
            // No structure holds a zero: it marks where something else stands.
            self.structure.push(0);
            self.steps.extend(step::steps(piece, then));
        }
        self.from = end;
    }

    /// Where rules will find this text; an empty one is structure.
    fn note(&mut self, text: Text<'_>) -> u8 {
        if text.raw.is_empty() {
            return NO_NOTE;
        }
        let found = self.texts.iter().rfind(|(start, _)| *start == text.start + 1);
        let step = found.and_then(|(_, steps)| self.steps.get_mut(steps.checked_sub(1)?));
        match step.map(|step| &mut step.then) {
            Some(Then::Text(text)) if text.note != NO_NOTE => text.note,
            Some(Then::Text(text)) if usize::from(self.notes) < MOST_NOTES => {
                text.note = self.notes;
                self.notes += 1;
                text.note
            }
            _ => {
                self.hopeless = true;
                NO_NOTE
            }
        }
    }
}

impl<'b> Learn<'b> {
    pub(super) fn new(bytes: &'b [u8], root: Key) -> Learn<'b> {
        Learn { bytes, open: vec![Draft::new(root, 0)], done: Vec::new() }
    }

    /// What was learned; the walk must have ended well.
    pub(super) fn tapes(mut self) -> impl Iterator<Item = (Key, Tape)> {
        self.end(self.bytes.len());
        self.done.into_iter().map(|draft| (draft.key, Tape::new(draft.structure, draft.steps)))
    }

    /// The innermost tape ends here.
    fn end(&mut self, end: usize) {
        let bytes = self.bytes;
        if let Some(mut draft) = self.open.pop() {
            draft.step(bytes, end, end, Then::More);
            let known = |done: &Draft| done.key == draft.key && done.structure == draft.structure;
            if !draft.hopeless && self.done.len() < MOST_LEARNED && !self.done.iter().any(known) {
                self.done.push(draft);
            }
        }
    }

    fn draft(&mut self) -> Option<&mut Draft> {
        self.open.last_mut()
    }

    fn give_up(&mut self) {
        if let Some(draft) = self.draft() {
            draft.hopeless = true;
        }
    }
}

impl Sink for Learn<'_> {
    fn judges(&self) -> bool {
        true
    }

    fn issue(&mut self, _at: &At<'_>, _code: Code, _detail: Detail) -> Flow {
        Err(Stop::Enough)
    }

    fn warning(&mut self, _at: &At<'_>, _code: Code, _detail: Detail) -> Flow {
        Err(Stop::Enough)
    }

    /// An encoded document has bytes of its own, and is learned apart.
    fn knows(&mut self, _bytes: &[u8], _shape: &'static Shape) -> bool {
        true
    }

    fn text(&mut self, row: &'static Field, text: Text<'_>) {
        if matches!(row.kind, Kind::Document(_)) {
            return self.give_up();
        }
        if text.raw.is_empty() {
            return;
        }
        let bytes = self.bytes;
        let length = u8::try_from(text.raw.len()).unwrap_or(u8::MAX).into();
        if let Some(draft) = self.draft() {
            let then = Then::Text(step::Text { row, test: Test::of(row), length, note: NO_NOTE });
            draft.step(bytes, text.start + 1, text.end() - 1, then);
            draft.texts.push((text.start + 1, draft.steps.len()));
        }
    }

    fn bare(&mut self, row: &'static Field, value: Value<'_>, start: usize, end: usize) {
        let length = u8::try_from(end - start).unwrap_or(u8::MAX);
        let then = match (value, row.kind) {
            // It decides whether the field is filled: structure.
            (Value::Null, _) => return,
            (Value::Flag(_), Kind::Flag) => Then::Flag(length.into()),
            (Value::Number(_), Kind::AmountNumber) => Then::Number(length.into()),
            _ => return self.give_up(),
        };
        let bytes = self.bytes;
        if let Some(draft) = self.draft() {
            draft.step(bytes, start, end, then);
        }
    }

    fn whole(&mut self) {
        self.give_up();
    }

    fn list(&mut self, _row: &'static Field, _start: usize) {
        if let Some(draft) = self.draft() {
            draft.in_items = false;
        }
    }

    fn open(&mut self, row: &'static Field, start: usize) {
        let Kind::Array(array) = row.kind else { return };
        let bytes = self.bytes;
        let key = Key::of_item(array);
        if let Some(draft) = self.draft()
            && !std::mem::replace(&mut draft.in_items, true)
        {
            draft.step(bytes, start, start, Then::Items(array));
        }
        self.open.push(Draft::new(key, start));
    }

    fn close(&mut self, row: &'static Field, end: usize) {
        if matches!(row.kind, Kind::Array(_)) {
            self.end(end);
            if let Some(draft) = self.draft() {
                draft.from = end;
            }
        }
    }

    fn rules(&mut self, shape: &'static Shape, noted: &[(&'static str, Seen<'_>)], end: usize) {
        let bytes = self.bytes;
        let Some(draft) = self.open.last_mut() else { return };
        let members = noted.iter().filter_map(|(name, seen)| {
            let row = shape.fields.iter().find(|row| row.name == *name)?;
            let note = seen.text.map_or(NO_NOTE, |text| draft.note(text));
            let (filled, is_object, inner_filled) = (seen.filled, seen.is_object, seen.inner_filled);
            Some(Member { row, filled, is_object, inner_filled, note })
        });
        let members = members.collect();
        draft.step(bytes, end, end, Then::Rules(Box::new(Ruled { rules: shape.rules, members })));
    }
}
