//! The shapes that are known, and which of them are worth to be tried or learned.

use std::cell::Cell;

use super::key::Key;
use super::step::{Doubts, Outcome, Parts};
use super::tape::Tape;
use crate::contract::{Array, Field, Shape};
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

/// A text that the judge is to look at: its row, where it begins, the pointer to it.
pub(super) type Text<'t> = (&'static Field, usize, &'t str);

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

    /// The same, with texts of a document as a whole that the judge is to look at: their rows, where they begin, their pointers.
    pub(super) fn knows_but(&self, bytes: &[u8], shape: &'static Shape) -> Option<(Known, Vec<Text<'_>>)> {
        let mut doubts = Doubts::some();
        if let Some(slot) = self.find(Key::of_whole(shape))
            && slot.run(self, bytes, 0, &mut doubts) == Some(bytes.len())
        {
            let tape = slot.tapes.get(slot.last.get())?;
            let text = |(step, start): (u16, usize)| tape.text(step).map(|(row, pointer)| (row, start, pointer));
            return Some((Known::Whole, doubts.list.into_iter().map(text).collect::<Option<_>>()?));
        }
        (self.end(Key::of_shape(shape), bytes, 0) == Some(bytes.len())).then(|| (Known::ByItems, Vec::new()))
    }

    /// Where the clean value of this object that begins at `start` ends.
    pub(super) fn end(&self, key: Key, bytes: &[u8], start: usize) -> Option<usize> {
        self.find(key)?.run(self, bytes, start, &mut Doubts::default())
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
            at = slot.run(self, bytes, at, &mut Doubts::default())?;
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
        // The second one is learned: a process that judges one document shall not wait until learning is compiled.
        Slot { key, tapes, last, strangers, fitted, missed: 0, patience: 1 }
    }

    /// Where a clean value that begins at `start` ends.
    fn run(&self, cache: &Cache, bytes: &[u8], start: usize, doubts: &mut Doubts) -> Option<usize> {
        let strangers = self.strangers.get();
        // Where every value has a shape of its own, or a fault, most are not even tried.
        if strangers >= MANY && !strangers.is_multiple_of(MANY) {
            self.strangers.set(strangers.wrapping_add(1));
            return None;
        }
        let outcome = match self.tapes.get(self.last.get()).map(|tape| tape.fit(cache, bytes, start, doubts)) {
            Some(Outcome::Other) => self.others(cache, bytes, start, doubts),
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
    fn others(&self, cache: &Cache, bytes: &[u8], start: usize, doubts: &mut Doubts) -> Outcome {
        let last = self.last.get();
        let tapes =
            || (last..self.tapes.len()).chain(0..last).filter_map(|index| Some((index, self.tapes.get(index)?)));
        let fits = tapes().skip(1).map(|(index, tape)| (index, tape, false));
        let looks = tapes().map(|(index, tape)| (index, tape, true));
        for (index, tape, carefully) in fits.chain(looks) {
            let outcome = match carefully {
                true => tape.look(cache, bytes, start, doubts),
                false => tape.fit(cache, bytes, start, doubts),
            };
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{Cache, Doubts, Key, Known, MANY, MOST_TAPES, Outcome, Parts, Slot};
    use crate::contract::field::{array, document, object, shape, text};
    use crate::contract::{Array, Shape};
    use crate::shapes::learn::Learn;
    use crate::walk;

    static ITEM: Shape = shape(&[text("a").optional(), text("b").optional()]);
    static LIST: Array = Array { item: object("", &ITEM), min: 2, max: 3 };
    static SHAPE: Shape = shape(&[array("list", &LIST).optional(), document("file", &ITEM).optional()]);

    /// What is learned of these documents.
    fn taught(shape: &'static Shape, documents: &[&str]) -> Cache {
        let mut cache = Cache::default();
        for document in documents {
            let mut learn = Learn::new(document.as_bytes(), shape);
            assert_eq!(walk::request(document.as_bytes(), shape, &mut learn), Ok(()), "{document}");
            learn.tapes().for_each(|(key, tape)| cache.keep(key, tape));
        }
        cache
    }

    #[test]
    fn a_list_may_have_any_number_of_known_items() {
        let cache = taught(&SHAPE, &[r#"{"list":[{"a":"x"},{"b":"x"}]}"#]);
        for (list, expected) in [
            (r#"[{"a":"x"},{"b":"y"}]"#, Some(Known::Whole)),
            (r#"[{"b":"x"},{"a":"y"}]"#, Some(Known::ByItems)),
            (r#"[{"a":"x"},{"a":"y"},{"b":"z"}]"#, Some(Known::ByItems)),
            ("[{\"b\":\"x\"}, \n\r\t{\"a\":\"y\"}]", Some(Known::ByItems)),
            (r#"[{"a":"x"}]"#, None),
            (r#"[{"a":"x"},{"a":"x"},{"a":"x"},{"a":"x"}]"#, None),
            (r#"[{"a":"x"},{"a":"x","b":"x"}]"#, None),
        ] {
            let document = format!(r#"{{"list":{list}}}"#);
            assert_eq!(cache.knows(document.as_bytes(), &SHAPE), expected, "{list}");
        }
        let items = br#"{"a":"x"} ,{"b":"y"}"#;
        assert_eq!(cache.end(Key::of_item(&LIST), items, 0), Some(9));
        assert_eq!(cache.items(&LIST, items, 0), None);
    }

    #[test]
    fn a_file_is_known_by_its_document() {
        let file = r#"{"file":"eyJhIjoieCJ9"}"#;
        let mut cache = taught(&ITEM, &[r#"{"a":"x"}"#]);
        assert!(cache.is_document(b"eyJhIjoieSJ9", &ITEM) && !cache.is_document(b"eyJiIjoieSJ9", &ITEM));
        assert!(!cache.is_document(b"?", &ITEM));
        let mut learn = Learn::new(file.as_bytes(), &SHAPE);
        assert_eq!(walk::request(file.as_bytes(), &SHAPE, &mut learn), Ok(()));
        learn.tapes().for_each(|(key, tape)| cache.keep(key, tape));
        assert_eq!(cache.knows(br#"{"file":"eyJhIjoieSJ9"}"#, &SHAPE), Some(Known::Whole));
        assert_eq!(cache.knows(br#"{"file":"eyJiIjoieSJ9"}"#, &SHAPE), None);
    }

    /// How many strangers may come before one that is known is not even tried.
    #[test]
    fn behind_many_strangers_few_are_tried() {
        for strangers in 0..3 * MANY {
            let cache = taught(&ITEM, &[r#"{"a":"x"}"#]);
            let run =
                |bytes: &[u8]| cache.find(Key::of_whole(&ITEM)).unwrap().run(&cache, bytes, 0, &mut Doubts::default());
            (0..strangers).for_each(|_| assert_eq!(run(b"{}"), None));
            let expected = (strangers < MANY || strangers % MANY == 0).then_some(9);
            assert_eq!(run(br#"{"a":"y"}"#), expected, "{strangers}");
        }
    }

    #[test]
    fn a_new_shape_takes_the_place_behind_the_one_that_fitted_last() {
        let documents = ["{ }", "{  }", "{   }", "{    }", "{     }", "{      }", "{       }"];
        let known = |cache: &Cache| -> Vec<usize> {
            cache.slots.iter().flat_map(|slot| &slot.tapes).map(|tape| tape.structure.len() - 3).collect()
        };
        for (learned, expected) in
            [(3, [1, 2, 3].as_slice()), (4, &[1, 2, 3, 4]), (5, &[5, 2, 3, 4]), (6, &[5, 6, 3, 4])]
        {
            assert_eq!(known(&taught(&ITEM, documents.get(..learned).unwrap())), expected, "{learned}");
        }
        let mut cache = taught(&ITEM, documents.get(..MOST_TAPES).unwrap());
        assert_eq!(cache.knows(b"{  }", &ITEM), Some(Known::Whole));
        for (key, tape) in Learn::new(b"{      }", &ITEM).tapes() {
            cache.keep(key, tape);
        }
        assert_eq!(known(&cache), [1, 2, 6, 4]);
    }

    /// Which of so many documents that might be learned are.
    fn worth(count: usize, mut ask: impl FnMut(usize) -> bool) -> Vec<usize> {
        (1..=count).filter(|document| ask(*document)).collect()
    }

    #[test]
    fn what_does_not_pay_is_learned_less_and_less() {
        let (mut cache, mut whole) = (Cache::default(), Cache::default());
        assert_eq!(worth(70, |_| cache.is_worth_learning(&ITEM)), [2, 6, 14, 30, 62]);
        assert_eq!(worth(70, |_| whole.is_worth_learning_whole(&ITEM)), [2, 6, 14, 30, 62]);
        let mut slot = Slot::new(Key::of_whole(&ITEM));
        let learned = worth(5000, |_| slot.is_worth_learning(0));
        assert_eq!(learned.get(9..), Some(&[2046, 3070, 4094][..]), "at least every 1024th");
    }

    #[test]
    fn what_pays_is_learned_at_once() {
        for (fitted, by_items, expected) in [
            (MANY, 0, &[1, 3, 7][..]),
            (MANY - 1, 0, &[2, 6]),
            (0, MANY, &[1, 2, 3, 4, 5, 6, 7]),
            (0, MANY - 1, &[2, 6]),
        ] {
            let mut slot = Slot::new(Key::of_whole(&ITEM));
            slot.fitted.set(fitted);
            assert_eq!(worth(8, |document| document < 8 && slot.is_worth_learning(by_items)), expected);
        }
    }

    #[test]
    fn what_is_unclean_is_not_looked_at_by_other_shapes() {
        let cache = taught(&SHAPE, &[r#"{"file":"eyJhIjoieCJ9"}"#]);
        let slot = cache.find(Key::of_whole(&SHAPE)).unwrap();
        let outcome = slot.others(&cache, br#"{"file":"eyJhIjoieSJ9"}"#, 0, &mut Doubts::default());
        assert_eq!(outcome, Outcome::Unclean);
    }
}
