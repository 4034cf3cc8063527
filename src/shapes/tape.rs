//! One known shape: structure and values in turn, as they stood in a clean document.

use std::cell::{Cell, RefCell};

use super::form::Form;
use super::leaf::{Leaf, Width};
use super::ruled::{MOST_NOTES, Notes};
use super::scan::text_end;
use super::step::{Doubts, Outcome, Parts, Step, Then, Value};
use crate::block::same;
use crate::contract::Field;

/// Values after which the lengths of one are taken for those of all again.
const LONG: u32 = 1 << 16;

/// Structure and values in turn.
pub(super) struct Tape {
    /// The structure alone, with marks for what stands between: what makes it another shape than the others.
    pub(super) structure: Box<[u8]>,
    steps: Box<[Step]>,
    /// The pointers to the texts, one behind the other.
    places: Box<str>,
    /// The same as blocks, as far as lengths are known.
    form: RefCell<Form>,
    /// Values since the lengths were last noted.
    runs: Cell<u32>,
}

impl Tape {
    pub(super) fn new(structure: Vec<u8>, steps: Vec<Step>, places: String) -> Tape {
        let form = RefCell::new(Form::of(&structure, &steps));
        Tape { structure: structure.into(), steps: steps.into(), places: places.into(), form, runs: Cell::new(0) }
    }

    /// The row of the text at this step, and the pointer to it.
    pub(super) fn text(&self, step: u16) -> Option<(&'static Field, &str)> {
        match &self.steps.get(usize::from(step))?.then {
            Then::Value(Value { leaf: Leaf::Text(row, _), place: (start, end), .. }) => {
                Some((row, self.places.get(usize::from(*start)..usize::from(*end))?))
            }
            _ => None,
        }
    }

    /// Where the value that begins at `start` ends, if it is clean and its values are as long as they were.
    #[inline(always)]
    pub(super) fn fit(&self, parts: &impl Parts, bytes: &[u8], start: usize, doubts: &mut Doubts) -> Outcome {
        doubts.list.clear();
        let runs = self.runs.get();
        match self.form.try_borrow() {
            Ok(form) if runs < LONG => {
                self.runs.set(runs + 1);
                form.fit(&self.steps, parts, bytes, start, doubts)
            }
            _ => Outcome::Other,
        }
    }

    /// The same whatever lengths its values have, of which it takes note.
    pub(super) fn look(&self, parts: &impl Parts, bytes: &[u8], start: usize, doubts: &mut Doubts) -> Outcome {
        doubts.list.clear();
        let outcome = self.read(parts, bytes, start, doubts).unwrap_or(Outcome::Other);
        if matches!(outcome, Outcome::Clean(_)) {
            self.remember();
        }
        outcome
    }

    #[cfg(test)]
    pub(super) fn size(&self) -> usize {
        let form = self.form.borrow().size();
        size_of::<Tape>() + self.places.len() + self.structure.len() + size_of_val(&*self.steps) + form
    }

    fn remember(&self) {
        let anew = self.runs.replace(0) >= LONG;
        for step in &self.steps {
            if let Then::Value(value) = &step.then {
                let seen = value.seen.get();
                value.width.set(if anew || value.width.get() == seen { seen } else { Width::Varies });
            }
        }
        if let Ok(mut form) = self.form.try_borrow_mut() {
            *form = Form::of(&self.structure, &self.steps);
        }
    }

    fn read(&self, parts: &impl Parts, bytes: &[u8], start: usize, doubts: &mut Doubts) -> Option<Outcome> {
        let mut notes: Notes<'_> = [&[]; MOST_NOTES];
        let mut at = start;
        let mut from = 0;
        for (index, step) in (0..).zip(&self.steps) {
            let piece = self.structure.get(from..usize::from(step.end))?;
            from = usize::from(step.end) + 1;
            let end = at + piece.len();
            if !same(bytes.get(at..end)?, piece) {
                return None;
            }
            at = end;
            match &step.then {
                Then::Value(value) => {
                    let end = value.leaf.end(bytes, at)?;
                    let raw = bytes.get(at..end)?;
                    let passes = value.judge(raw, &mut notes);
                    if passes != Some(true) && (passes.is_none() || doubts.add(index, at).is_none()) {
                        return Some(Outcome::Unclean);
                    }
                    value.seen.set(value.leaf.width(raw));
                    at = end;
                }
                Then::Rules(rules) if rules.iter().all(|rule| rule.holds(&notes)) => {}
                Then::Rules(_) => return Some(Outcome::Unclean),
                Then::Items(array) => at = parts.items(array, bytes, at)?,
                Then::Document(shape) => {
                    let end = text_end(bytes, at)?;
                    if !parts.is_document(bytes.get(at..end)?, shape) {
                        return Some(Outcome::Unclean);
                    }
                    at = end;
                }
                Then::End => {}
            }
        }
        Some(Outcome::Clean(at))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{Doubts, LONG, Outcome, Parts, Step, Tape, Then, Value};
    use crate::contract::field::{NO_FIELDS, text};
    use crate::contract::{Array, Field, Shape};
    use crate::shapes::leaf::{Leaf, Width};
    use crate::shapes::ruled::NO_NOTE;

    /// Knows documents, or none.
    struct Documents(bool);

    impl Parts for Documents {
        fn items(&self, _array: &'static Array, _bytes: &[u8], _start: usize) -> Option<usize> {
            None
        }

        fn is_document(&self, _symbols: &[u8], _shape: &'static Shape) -> bool {
            self.0
        }
    }

    static ROW: Field = text("a");

    /// `{"a":…}`
    fn tape(then: Then) -> Tape {
        let steps = vec![Step { end: 6, then }, Step { end: 9, then: Then::End }];
        Tape::new(b"{\"a\":\"\0\"}\0".to_vec(), steps, "/a".to_owned())
    }

    fn of_text() -> Tape {
        let width = Width::Fixed { length: 2, point: 0 };
        let leaf = Leaf::of_text(&ROW);
        tape(Then::Value(Value { leaf, width: width.into(), seen: width.into(), note: NO_NOTE, place: (0, 2) }))
    }

    fn width(tape: &Tape) -> Width {
        let Then::Value(value) = &tape.steps.first().unwrap().then else { return Width::Varies };
        value.width.get()
    }

    fn fit(tape: &Tape, bytes: &[u8]) -> Outcome {
        tape.fit(&Documents(false), bytes, 0, &mut Doubts::default())
    }

    fn look(tape: &Tape, bytes: &[u8]) -> Outcome {
        tape.look(&Documents(false), bytes, 0, &mut Doubts::default())
    }

    #[test]
    fn a_text_is_found_by_its_step() {
        let tape = of_text();
        assert_eq!(tape.text(0).map(|(row, pointer)| (row.name, pointer)), Some(("a", "/a")));
        assert!(tape.text(1).is_none() && tape.text(2).is_none());
    }

    #[test]
    fn lengths_are_known_until_they_vary() {
        let (short, long) = (br#"{"a":"xx"}"#, br#"{"a":"xxx"}"#);
        let tape = of_text();
        let fixed = width(&tape);
        assert_eq!((fit(&tape, short), tape.runs.get()), (Outcome::Clean(10), 1));
        assert_eq!((fit(&tape, long), tape.runs.get()), (Outcome::Other, 2));
        assert_eq!((look(&tape, short), width(&tape), tape.runs.get()), (Outcome::Clean(10), fixed, 0));
        assert_eq!((look(&tape, long), width(&tape)), (Outcome::Clean(11), Width::Varies));
        assert_eq!((fit(&tape, short), fit(&tape, long)), (Outcome::Clean(10), Outcome::Clean(11)));
    }

    #[test]
    fn after_long_one_length_is_that_of_all_again() {
        let long = br#"{"a":"xxx"}"#;
        let tape = of_text();
        look(&tape, long);
        tape.runs.set(LONG - 1);
        assert_eq!((fit(&tape, long), tape.runs.get()), (Outcome::Clean(11), LONG));
        assert_eq!((fit(&tape, long), tape.runs.get()), (Outcome::Other, LONG));
        assert_eq!((look(&tape, long), tape.runs.get()), (Outcome::Clean(11), 0));
        assert_eq!(width(&tape), Width::Fixed { length: 3, point: 0 });
    }

    #[test]
    fn an_encoded_document_is_known_or_not() {
        let bytes = br#"{"a":"e30="}"#;
        for (known, expected) in [(true, Outcome::Clean(12)), (false, Outcome::Unclean)] {
            let tape = tape(Then::Document(&NO_FIELDS));
            let mut doubts = Doubts::default();
            assert_eq!(tape.look(&Documents(known), bytes, 0, &mut doubts), expected);
            assert_eq!(tape.fit(&Documents(known), bytes, 0, &mut doubts), expected);
        }
    }
}
