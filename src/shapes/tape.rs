//! One known shape: structure and values in turn, as they stood in a clean document.

use std::cell::{Cell, RefCell};

use super::form::Form;
use super::leaf::Width;
use super::ruled::{MOST_NOTES, Notes};
use super::scan::text_end;
use super::step::{Outcome, Parts, Step, Then};
use crate::block::same;

/// Values after which the lengths of one are taken for those of all again.
const LONG: u32 = 1 << 16;

/// Structure and values in turn.
pub(super) struct Tape {
    /// The structure alone, with marks for what stands between: what makes it another shape than the others.
    pub(super) structure: Box<[u8]>,
    steps: Box<[Step]>,
    /// The same as blocks, as far as lengths are known.
    form: RefCell<Form>,
    /// Values since the lengths were last noted.
    runs: Cell<u32>,
}

impl Tape {
    pub(super) fn new(structure: Vec<u8>, steps: Vec<Step>) -> Tape {
        let form = RefCell::new(Form::of(&structure, &steps));
        Tape { structure: structure.into(), steps: steps.into(), form, runs: Cell::new(0) }
    }

    /// Where the value that begins at `start` ends, if it is clean and its values are as long as they were.
    #[inline(always)]
    pub(super) fn fit(&self, parts: &impl Parts, bytes: &[u8], start: usize) -> Outcome {
        let runs = self.runs.get();
        match self.form.try_borrow() {
            Ok(form) if runs < LONG => {
                self.runs.set(runs + 1);
                form.fit(&self.steps, parts, bytes, start)
            }
            _ => Outcome::Other,
        }
    }

    /// The same whatever lengths its values have, of which it takes note.
    pub(super) fn look(&self, parts: &impl Parts, bytes: &[u8], start: usize) -> Outcome {
        let outcome = self.read(parts, bytes, start).unwrap_or(Outcome::Other);
        if matches!(outcome, Outcome::Clean(_)) {
            self.remember();
        }
        outcome
    }

    #[cfg(test)]
    pub(super) fn size(&self) -> usize {
        let form = self.form.borrow().size();
        size_of::<Tape>() + self.structure.len() + size_of_val(&*self.steps) + form
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

    fn read(&self, parts: &impl Parts, bytes: &[u8], start: usize) -> Option<Outcome> {
        let mut notes: Notes<'_> = [&[]; MOST_NOTES];
        let mut at = start;
        let mut from = 0;
        for step in &self.steps {
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
                    if value.judge(raw, &mut notes).is_none() {
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
