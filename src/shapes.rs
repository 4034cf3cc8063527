//! The shape cache: an accelerator that knows the structure of bodies that were clean before.
//!
//! It answers "clean" or "don't know", never an issue. Invariant: it says clean of a document only if the walk with
//! [`Collect`](crate::validate::Collect) finds nothing in it. Why: what stands between the values (braces, keys, commas,
//! white space, `null`, `""`) is the same, byte for byte, as in a document that was clean, so keys, nesting, presence,
//! duplicates and depth are the same; every other value is judged by its row and the rules by theirs, each time.
//! Who checks it: `tests/shapes.rs`, the fuzz target `shapes`, and the allocations test, which shows that it is at work.
//!
//! It keeps no value: only keys and punctuation of documents without unknown keys, and how long values were.
//! Memory is bounded: four shapes of a body and of the items of each list, of at most 8 KiB of structure each, which take
//! up to 50 KiB; a body that is sent as programs write it takes 15 KiB.

mod cache;
mod form;
mod key;
mod leaf;
mod learn;
mod ruled;
mod scan;
mod step;
mod tape;

use std::cell::{Cell, RefCell};

use crate::contract::{Array, Shape};
use crate::walk;
use cache::{Cache, Known};
use key::Key;
use learn::{LARGEST_WHOLE, Learn};

thread_local! {
    static CACHE: RefCell<Cache> = RefCell::new(Cache::default());
    static SWITCHED_OFF: Cell<bool> = const { Cell::new(false) };
}

/// Switches it on or off for this thread, and forgets what it knows. It is on at first.
pub(crate) fn switch(on: bool) {
    SWITCHED_OFF.set(!on);
    CACHE.with_borrow_mut(|cache| *cache = Cache::default());
}

/// Whether a document of this shape is known to be clean.
pub(crate) fn is_clean(bytes: &[u8], shape: &'static Shape) -> bool {
    if SWITCHED_OFF.get() {
        return false;
    }
    let known = CACHE.with_borrow(|cache| cache.knows(bytes, shape));
    if known == Some(Known::ByItems)
        && bytes.len() <= LARGEST_WHOLE
        && CACHE.with_borrow_mut(|cache| cache.is_worth_learning_whole(shape))
    {
        write_down(bytes, shape);
    }
    known.is_some()
}

/// Where the item that begins here ends, if it is known to be clean.
pub(crate) fn clean_item(bytes: &[u8], start: usize, array: &'static Array) -> Option<usize> {
    if SWITCHED_OFF.get() {
        return None;
    }
    CACHE.with_borrow(|cache| cache.end(Key::of_item(array), bytes, start))
}

/// Learns the shape of a document that the walk found clean, unless shapes change too often to be worth it.
pub(crate) fn learn(bytes: &[u8], shape: &'static Shape) {
    if SWITCHED_OFF.get() || !CACHE.with_borrow_mut(|cache| cache.is_worth_learning(shape)) {
        return;
    }
    write_down(bytes, shape);
}

fn write_down(bytes: &[u8], shape: &'static Shape) {
    let mut learn = Learn::new(bytes, shape);
    if walk::request(bytes, shape, &mut learn).is_ok() {
        CACHE.with_borrow_mut(|cache| learn.tapes().for_each(|(key, tape)| cache.keep(key, tape)));
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::{CACHE, Cache};
    use crate::contract::bcs::SYNC_DATA_FILE;
    use crate::{Input, Options};

    /// An encoded document's places are places in its own bytes, not in those of the body around it.
    #[test]
    fn of_a_file_the_structure_of_its_document_is_learned() {
        CACHE.with_borrow_mut(|cache| *cache = Cache::default());
        let case = include_str!("../tests/cases/bcs/syncDataFile/valid.json");
        let case: serde_json::Value = serde_json::from_str(case).unwrap();
        let body = case["input"]["body"].to_string();
        for _ in 0..4 {
            assert!(SYNC_DATA_FILE.validate(&Input::new().body(body.as_bytes()), Options::default()).is_clean());
        }
        let structures = CACHE.with_borrow(Cache::structures);
        assert!(!structures.is_empty());
        for structure in structures {
            assert_eq!(structure.first(), Some(&b'{'), "{}", String::from_utf8_lossy(&structure));
        }
    }
}
