//! The shapes that are known, and which of them are worth to be tried or learned.

use std::cell::Cell;

use super::key::Key;
use super::step::{Outcome, Parts};
use super::tape::Tape;
use crate::contract::{Array, Shape};
use crate::format::base64;

/// Shapes kept of one object or item.
const MOST_TAPES: usize = 4;
/// Values in a row, fitting or not, that tell how the next ones will be.
const MANY: u32 = 16;

/// How a document is known to be clean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    Whole,
    ByItems,
}

/// The shapes that this thread knows.
#[derive(Default)]
pub(super) struct Cache {
    slots: Vec<Slot>,
}

impl Cache {
    /// How a document of this shape is known to be clean.
    pub(super) fn knows(&self, bytes: &[u8], shape: &'static Shape) -> Option<Known> {
        let is_clean = |key| self.end(key, bytes, 0) == Some(bytes.len());
        if is_clean(Key::of_whole(shape)) {
            return Some(Known::Whole);
        }
        is_clean(Key::of_shape(shape)).then_some(Known::ByItems)
    }

    /// Where the clean value of this object that begins at `start` ends.
    pub(super) fn end(&self, key: Key, bytes: &[u8], start: usize) -> Option<usize> {
        self.find(key)?.run(self, bytes, start)
    }

    /// Whether the shape of a clean document that is not known shall be learned.
    pub(super) fn is_worth_learning(&mut self, shape: &'static Shape) -> bool {
        let by_items = self.find(Key::of_shape(shape)).map_or(0, |slot| slot.fitted.replace(0));
        self.slot(Key::of_whole(shape)).is_some_and(|slot| slot.is_worth_learning(by_items))
    }

    /// The same of one that is only known by its items.
    pub(super) fn is_worth_learning_whole(&mut self, shape: &'static Shape) -> bool {
        self.slot(Key::of_whole(shape)).is_some_and(|slot| slot.is_worth_learning(0))
    }

    /// Keeps a shape, if it is another one than those that are known.
    pub(super) fn keep(&mut self, key: Key, tape: Tape) {
        if let Some(slot) = self.slot(key)
            && slot.tapes.iter().all(|known| known.structure != tape.structure)
        {
            slot.keep(tape);
        }
    }

    /// All there is, as bytes.
    #[cfg(test)]
    pub(super) fn structures(&self) -> Vec<Box<[u8]>> {
        self.slots.iter().flat_map(|slot| &slot.tapes).map(|tape| tape.structure.clone()).collect()
    }

    /// What each shape takes, in bytes.
    #[cfg(test)]
    pub(super) fn sizes(&self) -> Vec<usize> {
        self.slots.iter().flat_map(|slot| &slot.tapes).map(Tape::size).collect()
    }

    #[inline(always)]
    fn find(&self, key: Key) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.key == key)
    }

    /// The shapes of this object, which has a place from now on.
    fn slot(&mut self, key: Key) -> Option<&mut Slot> {
        if self.find(key).is_none() {
            self.slots.push(Slot::new(key));
        }
        self.slots.iter_mut().find(|slot| slot.key == key)
    }
}

impl Parts for Cache {
    fn items(&self, array: &'static Array, bytes: &[u8], start: usize) -> Option<usize> {
        let slot = self.find(Key::of_item(array))?;
        let mut at = start;
        let mut count = 0;
        loop {
            at = slot.run(self, bytes, at)?;
            count += 1;
            // White space in front of a comma is left to the walk.
            if bytes.get(at) != Some(&b',') {
                break;
            }
            at += 1;
            while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(at) {
                at += 1;
            }
        }
        (array.min..=array.max).contains(&count).then_some(at)
    }

    fn is_document(&self, symbols: &[u8], shape: &'static Shape) -> bool {
        base64::decode(symbols).is_some_and(|bytes| self.knows(&bytes, shape).is_some())
    }
}

/// The known shapes of one object.
struct Slot {
    key: Key,
    tapes: Vec<Tape>,
    /// The tape that fitted last.
    last: Cell<usize>,
    /// Values in a row that were not known to be clean.
    strangers: Cell<u32>,
    /// Values that a tape fitted, since the last one was learned.
    fitted: Cell<u32>,
    /// Values that might have been learned since then.
    missed: u32,
    /// How often learning did not pay: each time doubles the misses before the next.
    patience: u32,
}

impl Slot {
    fn new(key: Key) -> Slot {
        let (tapes, last, strangers, fitted) = Default::default();
        Slot { key, tapes, last, strangers, fitted, missed: 0, patience: 0 }
    }

    /// Where a clean value that begins at `start` ends.
    fn run(&self, cache: &Cache, bytes: &[u8], start: usize) -> Option<usize> {
        let strangers = self.strangers.get();
        // Where every value has a shape of its own, or a fault, most are not even tried.
        if strangers >= MANY && !strangers.is_multiple_of(MANY) {
            self.strangers.set(strangers.wrapping_add(1));
            return None;
        }
        let outcome = match self.tapes.get(self.last.get()).map(|tape| tape.fit(cache, bytes, start)) {
            Some(Outcome::Other) => self.others(cache, bytes, start),
            Some(outcome) => outcome,
            None => Outcome::Other,
        };
        match outcome {
            Outcome::Clean(end) => {
                self.strangers.set(0);
                self.fitted.set(self.fitted.get().saturating_add(1));
                Some(end)
            }
            Outcome::Unclean | Outcome::Other => {
                self.strangers.set(strangers.wrapping_add(1));
                None
            }
        }
    }

    /// The other tapes first, then all of them whatever lengths values have.
    #[inline(never)]
    fn others(&self, cache: &Cache, bytes: &[u8], start: usize) -> Outcome {
        let last = self.last.get();
        let tapes =
            || (last..self.tapes.len()).chain(0..last).filter_map(|index| Some((index, self.tapes.get(index)?)));
        let fits = tapes().skip(1).map(|(index, tape)| (index, tape.fit(cache, bytes, start)));
        let looks = tapes().map(|(index, tape)| (index, tape.look(cache, bytes, start)));
        for (index, outcome) in fits.chain(looks) {
            if outcome != Outcome::Other {
                self.last.set(index);
                return outcome;
            }
        }
        Outcome::Other
    }

    /// Keeps a tape; one that has not fitted lately makes room.
    fn keep(&mut self, tape: Tape) {
        let fitted = self.last.get();
        if self.tapes.len() < MOST_TAPES {
            self.tapes.push(tape);
            self.last.set(self.tapes.len() - 1);
        } else {
            let oldest = (fitted + 1) % MOST_TAPES;
            if let Some(place) = self.tapes.get_mut(oldest) {
                *place = tape;
                self.last.set(oldest);
            }
        }
    }

    /// Whether a clean value that no tape fitted shall be learned: not where learning did not pay lately.
    fn is_worth_learning(&mut self, by_items: u32) -> bool {
        if self.fitted.replace(0).max(by_items) >= MANY {
            self.patience = 0;
        }
        self.missed += 1;
        let worth = self.missed >> self.patience > 0;
        if worth {
            self.missed = 0;
            self.patience = (self.patience + 1).min(10);
        }
        worth
    }
}
