//! A sink that writes the shape of a clean document down, and of the clean items of any document.
//!
//! A document with lists is written down twice: whole, and with its items apart. Where something is to be said, what it is
//! said of is not written down: the document, and the items that it stands in.

use std::borrow::Cow;

use super::key::Key;
use super::leaf::{Leaf, Width};
use super::ruled::{MOST_NOTES, NO_NOTE, Ruled};
use super::step::{self, Step, Then};
use super::tape::Tape;
use crate::contract::{Field, Kind, Shape};
use crate::issue::{Code, Detail, Finding};
use crate::json::Text;
use crate::pointer::At;
use crate::rules::Noted;
use crate::walk::{Flow, Seen, Sink, Stop, Value};

/// Bytes of structure in one shape; what has more is walked.
const LARGEST_TAPE: usize = 6 * 1024;
/// Bytes of a document that may be learned as one.
pub(super) const LARGEST_WHOLE: usize = 16 * 1024;
/// Bytes of pointers to its values.
const LARGEST_PLACES: usize = 16 * 1024;
/// Pieces of structure in one shape.
const MOST_STEPS: usize = 256;
/// Shapes that are learned of one document.
const MOST_LEARNED: usize = 32;
/// Findings of one document; where there are more, others will hardly be like it.
const MOST_FINDINGS: usize = 16;
/// Mark a value's place, and a list's, in the structure: no structure holds these bytes.
const VALUE: u8 = 0;
const ITEMS: u8 = 1;

pub(super) struct Learn<'b> {
    bytes: &'b [u8],
    /// The document as one.
    whole: Draft,
    /// The tapes that are being written, each inside the one before.
    open: Vec<Draft>,
    done: Vec<Draft>,
    findings: usize,
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
    /// The pointers to the values, one behind the other: only of a document as a whole.
    places: String,
    hopeless: bool,
    /// Whether the list that is being read has its step.
    in_items: bool,
}

impl Draft {
    fn new(key: Key, from: usize) -> Draft {
        let (structure, steps, texts, places) = Default::default();
        Draft { key, from, structure, steps, texts, notes: 0, places, hopeless: false, in_items: false }
    }

    /// Writes down the structure up to `start`, what follows, and that structure goes on at `end`.
    fn step(&mut self, bytes: &[u8], start: usize, end: usize, then: Then) {
        let piece = bytes.get(self.from..start).unwrap_or_default();
        self.from = end;
        self.hopeless |= self.structure.len() + piece.len() > LARGEST_TAPE || self.steps.len() == MOST_STEPS;
        if !self.hopeless {
            self.structure.extend_from_slice(piece);
            self.steps.push(Step { end: self.structure.len() as u16, then });
            self.structure.push(if matches!(self.steps.last(), Some(Step { then: Then::Items(_), .. })) {
                ITEMS
            } else {
                VALUE
            });
        }
    }

    /// Writes down the pointer to the next value.
    fn place(&mut self, at: &At<'_>) -> (u16, u16) {
        let start = self.places.len();
        self.places.push_str(&at.pointer());
        self.hopeless |= self.places.len() > LARGEST_PLACES;
        (start as u16, self.places.len() as u16)
    }

    /// Writes down a value that stands between `start` and `end`.
    fn value(&mut self, bytes: &[u8], start: usize, end: usize, leaf: Leaf, place: (u16, u16)) {
        let width = bytes.get(start..end).map_or(Width::Varies, |raw| leaf.width(raw));
        self.step(
            bytes,
            start,
            end,
            Then::Value(step::Value { leaf, width: width.into(), seen: width.into(), note: NO_NOTE, place }),
        );
        self.texts.push((start, self.steps.len()));
    }

    /// Where rules will find this text; an empty one is structure.
    fn note(&mut self, text: Text<'_>) -> Option<u8> {
        let (_, steps) = self.texts.iter().rfind(|(start, _)| *start == text.start + 1)?;
        let Then::Value(value) = &mut self.steps.get_mut(steps.checked_sub(1)?)?.then else {
            return None;
        };
        if value.note == NO_NOTE && usize::from(self.notes) < MOST_NOTES {
            value.note = self.notes;
            self.notes += 1;
        }
        (value.note != NO_NOTE).then_some(value.note)
    }

    /// What the rules of an object that ends here ask of its texts.
    fn rules(&mut self, bytes: &[u8], shape: &'static Shape, noted: &[(&'static str, Seen<'_>)], end: usize) {
        let seen = |name: &str| noted.iter().find(|(row, _)| *row == name).map(|(_, seen)| seen);
        let sibling = |name: &str| {
            let (row, seen) = (shape.fields.iter().find(|row| row.name == name)?, seen(name)?);
            let content = seen.text.map_or(Cow::Borrowed(&b""[..]), |text| text.content());
            let (filled, is_object, inner_filled) = (seen.filled, seen.is_object, seen.inner_filled);
            Some(Noted { filled, content, row, is_object, inner_filled })
        };
        let mut asked = Vec::new();
        for rule in shape.rules {
            match Ruled::of(rule, sibling, |name| self.note(seen(name)?.text?)) {
                Some(ruled) => asked.extend(ruled),
                None => self.hopeless = true,
            }
        }
        if !asked.is_empty() {
            self.step(bytes, end, end, Then::Rules(asked.into()));
        }
    }
}

impl<'b> Learn<'b> {
    pub(super) fn new(bytes: &'b [u8], shape: &'static Shape) -> Learn<'b> {
        let whole = Draft::new(Key::of_whole(shape), 0);
        Learn { bytes, whole, open: vec![Draft::new(Key::of_shape(shape), 0)], done: Vec::new(), findings: 0 }
    }

    /// What was learned; the walk must have ended well.
    pub(super) fn tapes(mut self) -> impl Iterator<Item = (Key, Tape)> {
        self.end(self.bytes.len());
        let end = self.bytes.len();
        self.whole.step(self.bytes, end, end, Then::End);
        // Without a list the two are the same.
        self.done.retain(|draft| draft.structure != self.whole.structure);
        let whole = Some(self.whole).filter(|whole| !whole.hopeless);
        self.done
            .into_iter()
            .chain(whole)
            .map(|draft| (draft.key, Tape::new(draft.structure, draft.steps, draft.places)))
    }

    /// The innermost tape ends here.
    fn end(&mut self, end: usize) {
        let bytes = self.bytes;
        if let Some(mut draft) = self.open.pop() {
            draft.step(bytes, end, end, Then::End);
            let known = |done: &Draft| done.key == draft.key && done.structure == draft.structure;
            if !draft.hopeless && self.done.len() < MOST_LEARNED && !self.done.iter().any(known) {
                self.done.push(draft);
            }
        }
    }

    /// The tapes that what is read now belongs to.
    fn drafts(&mut self) -> impl Iterator<Item = &mut Draft> {
        self.open.last_mut().into_iter().chain([&mut self.whole])
    }

    /// Something was said of what is being read.
    fn is_unclean(&mut self) -> Flow {
        self.open.iter_mut().chain([&mut self.whole]).for_each(|draft| draft.hopeless = true);
        self.findings += 1;
        if self.findings > MOST_FINDINGS { Err(Stop::Enough) } else { Ok(()) }
    }

    fn give_up(&mut self) {
        self.drafts().for_each(|draft| draft.hopeless = true);
    }
}

impl Sink for Learn<'_> {
    fn judges(&self) -> bool {
        true
    }

    fn issue(&mut self, _at: &At<'_>, _code: Code, _detail: Detail) -> Flow {
        self.is_unclean()
    }

    fn warning(&mut self, _at: &At<'_>, _code: Code, _detail: Detail) -> Flow {
        self.is_unclean()
    }

    fn judged(&mut self, _at: &At<'_>, _finding: Finding) -> Flow {
        // Each value is judged anew, and this one will be in doubt.
        Ok(())
    }

    fn knows(&mut self, _bytes: &[u8], _shape: &'static Shape) -> bool {
        // It was clean, and it was learned by itself.
        true
    }

    fn text(&mut self, row: &'static Field, at: &At<'_>, text: Text<'_>) {
        if text.raw.is_empty() {
            return;
        }
        let bytes = self.bytes;
        let place = self.whole.place(at);
        let (start, end) = (text.start + 1, text.end() - 1);
        self.drafts().for_each(|draft| match row.kind {
            Kind::Document(shape) => draft.step(bytes, start, end, Then::Document(shape)),
            _ => draft.value(bytes, start, end, Leaf::of_text(row), place),
        });
    }

    fn bare(&mut self, row: &'static Field, value: Value<'_>, start: usize, end: usize) {
        let leaf = match (value, row.kind) {
            // It decides whether the field is filled: structure.
            (Value::Null, _) => return,
            (Value::Flag(_), Kind::Flag) => Leaf::Flag,
            (Value::Number(_), Kind::AmountNumber) => Leaf::Number,
            _ => return self.give_up(),
        };
        let bytes = self.bytes;
        self.drafts().for_each(|draft| draft.value(bytes, start, end, leaf, (0, 0)));
    }

    fn whole(&mut self) {
        self.give_up();
    }

    fn list(&mut self, _row: &'static Field, _start: usize) {
        if let Some(draft) = self.open.last_mut() {
            draft.in_items = false;
        }
    }

    fn open(&mut self, row: &'static Field, start: usize) {
        let Kind::Array(array) = row.kind else { return };
        let bytes = self.bytes;
        if let Some(draft) = self.open.last_mut()
            && !std::mem::replace(&mut draft.in_items, true)
        {
            draft.step(bytes, start, start, Then::Items(array));
        }
        self.open.push(Draft::new(Key::of_item(array), start));
    }

    fn close(&mut self, row: &'static Field, end: usize) {
        if matches!(row.kind, Kind::Array(_)) {
            self.end(end);
            if let Some(draft) = self.open.last_mut() {
                draft.from = end;
            }
        }
    }

    fn rules(&mut self, shape: &'static Shape, noted: &[(&'static str, Seen<'_>)], end: usize) {
        let bytes = self.bytes;
        self.drafts().for_each(|draft| draft.rules(bytes, shape, noted, end));
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::MOST_FINDINGS;
    use super::{Draft, Key, LARGEST_PLACES, LARGEST_TAPE, Leaf, Learn, MOST_LEARNED, MOST_NOTES, MOST_STEPS, Then};
    use crate::contract::field::{amount_number, any, array, digits, flag, items, shape, text};
    use crate::contract::{Array, Field, Shape};
    use crate::json::Text;
    use crate::pointer::At;
    use crate::walk::{self, Stop};

    static ITEM: Shape = shape(&[
        text("a").optional(),
        text("b").optional(),
        text("c").optional(),
        text("d").optional(),
        text("e").optional(),
        text("f").optional(),
    ]);
    static LIST: Array = items(&ITEM);
    static SHAPE: Shape = shape(&[
        text("text").optional().nullable(),
        amount_number("number").optional(),
        flag("flag").optional(),
        digits("digits").optional().or_number(),
        any("any").optional(),
        array("list", &LIST).optional(),
    ]);
    static ROW: Field = text("a");

    /// The structures that are learned of a document, its values and lists as points.
    fn structures(document: &str) -> Vec<String> {
        let mut learn = Learn::new(document.as_bytes(), &SHAPE);
        assert_eq!(walk::request(document.as_bytes(), &SHAPE, &mut learn), Ok(()), "{document}");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(['\0', '\u{1}'], ".");
        learn.tapes().map(|(_, tape)| text(&tape.structure)).collect()
    }

    #[test]
    fn structure_is_all_but_what_passes_by_itself() {
        for (document, expected) in [
            (r#"{"text":"x"}"#, &[r#"{"text":"."}."#][..]),
            (r#"{"text":null}"#, &[r#"{"text":null}."#]),
            (r#"{"number":1.5,"flag":true}"#, &[r#"{"number":.,"flag":.}."#]),
            (r#"{"digits":1}"#, &[]),
            (r#"{"any":1}"#, &[]),
            (r#"{"any":{}}"#, &[]),
            (r#"{"list":[]}"#, &[r#"{"list":[]}."#]),
            (
                r#"{"list":[{"a":"x"},{"a":"y"}]}"#,
                &[r#"{"a":"."}."#, r#"{"list":[.]}."#, r#"{"list":[{"a":"."},{"a":"."}]}."#],
            ),
            (
                r#"{"list":[{"a":"x"},{"b":"y"}]}"#,
                &[r#"{"a":"."}."#, r#"{"b":"."}."#, r#"{"list":[.]}."#, r#"{"list":[{"a":"."},{"b":"."}]}."#],
            ),
            (r#"{"list":[{"a":"x"}],"any":1}"#, &[r#"{"a":"."}."#]),
        ] {
            assert_eq!(structures(document), expected, "{document}");
        }
    }

    /// The same structure may be that of two objects.
    #[test]
    fn what_is_learned_twice_is_kept_once_for_each_object() {
        let mut learn = Learn::new(b"{}", &SHAPE);
        for key in [Key::of_item(&LIST), Key::of_item(&LIST), Key::of_shape(&ITEM)] {
            learn.open.push(Draft::new(key, 0));
            learn.end(2);
        }
        assert_eq!(learn.done.len(), 2);
    }

    #[test]
    fn shapes_of_one_document_are_few() {
        let members = |bits: usize| {
            let members = ["a", "b", "c", "d", "e", "f"].iter().enumerate().filter(|(bit, _)| bits >> bit & 1 == 1);
            members.map(|(_, name)| format!(r#""{name}":"x""#)).collect::<Vec<_>>().join(",")
        };
        for (shapes, expected) in [(MOST_LEARNED - 1, MOST_LEARNED - 1), (MOST_LEARNED + 2, MOST_LEARNED)] {
            let list: Vec<String> = (1..=shapes).map(|bits| format!("{{{}}}", members(bits))).collect();
            let learned = structures(&format!(r#"{{"list":[{}]}}"#, list.join(",")));
            let items = learned.iter().filter(|structure| !structure.contains("list")).count();
            assert_eq!(items, expected, "{shapes}");
        }
    }

    #[test]
    fn a_shape_is_of_bounded_length() {
        let bytes = vec![b'x'; 2 * LARGEST_TAPE];
        for (length, hopeless) in [(1, false), (LARGEST_TAPE, false), (LARGEST_TAPE + 1, true)] {
            let mut draft = Draft::new(Key::of_shape(&SHAPE), 0);
            draft.step(&bytes, length, length, Then::End);
            assert_eq!(draft.hopeless, hopeless, "{length}");
        }
        let mut draft = Draft::new(Key::of_shape(&SHAPE), 0);
        for step in 0..MOST_STEPS {
            draft.step(&bytes, step, step, Then::End);
        }
        assert!(!draft.hopeless);
        draft.step(&bytes, MOST_STEPS, MOST_STEPS, Then::End);
        assert!(draft.hopeless);
    }

    #[test]
    fn pointers_stand_one_behind_the_other() {
        let mut draft = Draft::new(Key::of_whole(&SHAPE), 0);
        assert_eq!([draft.place(&At::ROOT.key(b"ab")), draft.place(&At::ROOT.key(b"c"))], [(0, 3), (3, 5)]);
        assert_eq!((draft.places.as_str(), draft.hopeless), ("/ab/c", false));
        for (length, hopeless) in [(LARGEST_PLACES, false), (LARGEST_PLACES + 1, true)] {
            let mut draft = Draft::new(Key::of_whole(&SHAPE), 0);
            draft.place(&At::ROOT.key(&vec![b'x'; length - 1]));
            assert_eq!(draft.hopeless, hopeless, "{length}");
        }
    }

    #[test]
    fn rules_look_at_so_many_texts() {
        let mut draft = Draft::new(Key::of_shape(&SHAPE), 0);
        let bytes = vec![b'x'; 100];
        let text = |start: usize| Text { raw: b"x", start, escaped: false, well_formed: true };
        for index in 0..=MOST_NOTES {
            let start = 3 * index;
            draft.value(&bytes, start + 1, start + 2, Leaf::of_text(&ROW), (0, 0));
            let note = draft.note(text(start));
            assert_eq!(note, (index < MOST_NOTES).then_some(index as u8));
            assert_eq!(draft.note(text(start)), note, "again");
        }
    }

    #[test]
    fn a_document_with_many_findings_teaches_nothing() {
        let mut learn = Learn::new(b"{}", &SHAPE);
        for finding in 1..=MOST_FINDINGS {
            assert_eq!(learn.is_unclean(), Ok(()), "{finding}");
        }
        assert_eq!(learn.is_unclean(), Err(Stop::Enough));
    }
}
