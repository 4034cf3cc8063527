//! What the ordinary road tells of itself where it shall be learned: which values it met, and where it wrote each.

use std::ops::Range;

use super::held::Held;
use crate::contract::{Signal, Via};

/// A reply that is being learned.
#[derive(Default)]
pub(super) struct Lesson<'a> {
    /// Values that are neither `null` nor blank, in the document's order.
    pub(super) leaves: Vec<Leaf<'a>>,
    /// What was written of them into the data and into what is left over, each in its own order.
    pub(super) data: Vec<Source>,
    pub(super) extra: Vec<Source>,
}

/// A value where it stands.
pub(super) struct Leaf<'a> {
    pub(super) value: Held<'a>,
    pub(super) start: usize,
    pub(super) signal: Option<Signal>,
}

/// Which value these bytes were made of, and how.
pub(super) struct Source {
    /// Where the value begins in the document.
    pub(super) start: usize,
    pub(super) via: Via,
    pub(super) written: Range<usize>,
}
