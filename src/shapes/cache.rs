//! The shapes that are known, and which of them are worth to be tried or learned.

use std::cell::Cell;

use super::key::Key;
use super::tape::{Items, Tape};
use crate::contract::Array;

/// Shapes kept of one object or item.
const MOST_TAPES: usize = 4;
/// Values in a row, fitting or not, that tell how the next ones will be.
const MANY: u32 = 16;

/// The shapes that this thread knows.
#[derive(Default)]
pub(super) struct Cache {
    slots: Vec<Slot>,
}

impl Cache {
    /// Where the clean value of this object that begins at `start` ends.
    pub(super) fn end(&self, key: Key, bytes: &[u8], start: usize) -> Option<usize> {
        self.slots.iter().find(|slot| slot.key == key)?.run(self, bytes, start)
    }

    /// Whether the shape of a clean value that is not known shall be learned.
    pub(super) fn is_worth_learning(&mut self, key: Key) -> bool {
        self.slot(key).is_some_and(Slot::is_worth_learning)
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

    /// The shapes of this object, which has a place from now on.
    fn slot(&mut self, key: Key) -> Option<&mut Slot> {
        if !self.slots.iter().any(|slot| slot.key == key) {
            self.slots.push(Slot::new(key));
        }
        self.slots.iter_mut().find(|slot| slot.key == key)
    }
}

impl Items for Cache {
    fn item(&self, array: &'static Array, bytes: &[u8], start: usize) -> Option<usize> {
        self.end(Key::of_item(array), bytes, start)
    }
}

/// The known shapes of one object.
struct Slot {
    key: Key,
    tapes: Vec<Tape>,
    /// The tape that fitted last.
    last: Cell<usize>,
    /// Values in a row that no tape fitted.
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
        // Where every value has a shape of its own, most are not even tried.
        if strangers >= MANY && !strangers.is_multiple_of(MANY) {
            self.strangers.set(strangers.wrapping_add(1));
            return None;
        }
        let end = self.fitting(cache, bytes, start);
        match end {
            Some(_) => {
                self.strangers.set(0);
                self.fitted.set(self.fitted.get().saturating_add(1));
            }
            None => self.strangers.set(strangers.wrapping_add(1)),
        }
        end
    }

    fn fitting(&self, cache: &Cache, bytes: &[u8], start: usize) -> Option<usize> {
        let last = self.last.get();
        if let Some(end) = self.tapes.get(last)?.run(cache, bytes, start) {
            return Some(end);
        }
        let others = self.tapes.iter().enumerate().filter(|(index, _)| *index != last);
        let (index, end) = others.filter_map(|(index, tape)| Some((index, tape.run(cache, bytes, start)?))).next()?;
        self.last.set(index);
        Some(end)
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
    fn is_worth_learning(&mut self) -> bool {
        if self.fitted.replace(0) >= MANY {
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
