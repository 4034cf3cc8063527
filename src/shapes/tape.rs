//! One known shape: structure and values in turn, as they stood in a clean document.

use std::cell::{Cell, RefCell};

use super::step::{MOST_NOTES, Notes, Step, Then, flag, number};
use super::template::Template;
use crate::block::{Window, block_at, padded};
use crate::contract::Array;
use crate::json::Reader;

/// So many more values of the known lengths than of others: they are worth to be tried.
const LUCKY: i8 = 16;

/// Structure and values in turn.
pub(super) struct Tape {
    /// The structure alone: what makes it another shape than the others.
    pub(super) structure: Box<[u8]>,
    steps: Vec<Step>,
    /// The same with values of fixed lengths, and what is known of how often that pays.
    fixed: RefCell<Option<Template>>,
    luck: Cell<i8>,
}

/// Knows the shapes of items.
pub(super) trait Items {
    /// Where the clean item that begins at `start` ends.
    fn item(&self, array: &'static Array, bytes: &[u8], start: usize) -> Option<usize>;
}

impl Tape {
    pub(super) fn new(structure: Vec<u8>, steps: Vec<Step>) -> Tape {
        Tape { structure: structure.into(), steps, fixed: RefCell::default(), luck: Cell::new(-1) }
    }

    /// Where the value that begins at `start` ends, if it has this shape and is clean.
    pub(super) fn run(&self, known: &impl Items, bytes: &[u8], start: usize) -> Option<usize> {
        let fixed = match &*self.fixed.borrow() {
            Some(fixed) => match fixed.run(&self.steps, bytes.get(start..)?) {
                Some(length) => {
                    self.luck.set(self.luck.get().saturating_add(1).min(LUCKY));
                    return Some(start + length);
                }
                None => true,
            },
            None => false,
        };
        let end = self.search(known, bytes, start)?;
        self.try_template(fixed);
        Some(end)
    }

    /// A value fitted, and not in the known lengths, if any are `known`: where they change often, they are not even tried.
    fn try_template(&self, known: bool) {
        let luck = self.luck.get();
        let (luck, next) = match known {
            true if luck == LUCKY => (0, Some(Template::of(&self.steps))),
            true if luck > -LUCKY => (luck - LUCKY / 4, None),
            true => (i8::MIN, Some(None)),
            false if luck == -1 => (0, Some(Template::of(&self.steps))),
            false => ((luck + 1).min(0), None),
        };
        self.luck.set(luck);
        if let Some(next) = next {
            self.fixed.replace(next);
        }
    }

    fn search(&self, known: &impl Items, bytes: &[u8], start: usize) -> Option<usize> {
        let mut rest = bytes.get(start..)?;
        let mut last: Window;
        let mut notes: Notes<'_> = [None; MOST_NOTES];
        for step in &self.steps {
            let window = match rest.first_chunk() {
                Some(window) => window,
                None => {
                    last = padded(rest);
                    &last
                }
            };
            if !step.is_next(window) {
                return None;
            }
            let length = usize::from(step.length);
            if let Then::Text(text) = &step.then {
                let end = match text.guessed(block_at(window, length)) {
                    Some(end) => end,
                    None => text.length(rest.get(length..)?)?,
                };
                let (before, behind) = rest.split_at_checked(length + end)?;
                if text.is_tested() {
                    text.judge(before.get(length..)?, &mut notes)?;
                }
                rest = behind;
            } else {
                rest = other(&step.then, known, rest.get(length..)?, &notes)?;
            }
        }
        Some(bytes.len() - rest.len())
    }
}

/// What is left behind anything but a text.
#[inline(never)]
fn other<'b>(then: &Then, known: &impl Items, rest: &'b [u8], notes: &Notes<'_>) -> Option<&'b [u8]> {
    match then {
        Then::Text(_) | Then::More => Some(rest),
        Then::Number(last) => rest.get(number(rest, last)?..),
        Then::Flag(last) => rest.get(flag(rest, last)?..),
        Then::Items(array) => rest.get(items(known, array, rest)?..),
        Then::Rules(ruled) => ruled.hold(notes).then_some(rest),
    }
}

/// Where the items end that these bytes begin with.
fn items(known: &impl Items, array: &'static Array, bytes: &[u8]) -> Option<usize> {
    let mut reader = Reader::new(bytes);
    let mut count = 0;
    loop {
        reader.go_to(known.item(array, bytes, reader.offset())?);
        count += 1;
        // White space in front of a comma is left to the walk.
        if bytes.get(reader.offset()) != Some(&b',') {
            break;
        }
        reader.skip_byte();
        reader.peek();
    }
    (array.min..=array.max).contains(&count).then_some(reader.offset())
}
