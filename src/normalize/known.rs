//! An accelerator that knows the structure of replies that were normalized before, and what was written of them.
//!
//! It writes data and extra, or says "don't know", never a warning or a problem. Invariant: what it writes is, byte for
//! byte, what the ordinary road writes, which is silent about that reply. Why: what stands between the values (braces,
//! keys, commas, white space, `null`, blank strings) is the same, byte for byte, as in a reply that was a success without
//! a warning, so that the same values are there, and they go to the same places; each value is judged anew by the same
//! functions: whether it is blank, whether its converter has something to remark, whether a verdict or code still means
//! success. Who checks it: `tests/known_replies.rs`, the fuzz target `replies`, and the allocations test, which shows
//! that it is at work.
//!
//! It keeps no value: only keys and punctuation of replies without unknown keys, and how long values were.
//! Memory is bounded: four plans of an operation, each of at most 8 KiB of structure, 8 KiB of output around the values
//! and 512 values, which take up to 90 KiB; a plan of a usual reply takes 15 KiB.

mod cache;
mod learn;
mod path;
mod plan;
mod program;
mod span;
mod template;

use std::cell::{Cell, RefCell};

use super::lesson::Lesson;
use crate::contract::Operation;
use cache::{Cache, Key};

thread_local! {
    static CACHE: RefCell<Cache> = const { RefCell::new(Cache::NEW) };
    static SWITCHED_OFF: Cell<bool> = const { Cell::new(false) };
}

/// Switches it on or off for this thread, and forgets what it knows. It is on at first.
pub(crate) fn switch(on: bool) {
    SWITCHED_OFF.set(!on);
    CACHE.set(Cache::NEW);
}

/// What happened to a successful reply's body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// Its data and extra are written.
    Written,
    /// Nothing is known of it; whether it is worth learning.
    Strange { learn: bool },
}

/// Writes data and extra of a body with a status of success, if its structure is known.
pub(super) fn write(operation: &Operation, body: &[u8], data: &mut Vec<u8>, extra: &mut Vec<u8>) -> Known {
    if SWITCHED_OFF.get() {
        return Known::Strange { learn: false };
    }
    CACHE.with_borrow_mut(|cache| cache.write(Key::of(operation), body, data, extra))
}

/// Learns from a body of which the ordinary road made `data` and `extra` without a warning.
pub(super) fn learn(operation: &Operation, body: &[u8], lesson: &Lesson<'_>, data: &[u8], extra: &[u8]) {
    if let Some(plan) = learn::plan(operation, body, lesson, data, extra) {
        CACHE.with_borrow_mut(|cache| cache.keep(Key::of(operation), plan));
    }
}
