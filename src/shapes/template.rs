//! A shape with all its values as long as they were last: then every byte has its place, and none must be searched.
//!
//! Invariant: what it says clean has the steps' structure, plain text of at least one byte between, and passes the same
//! tests, so the steps would say the same.

use super::step::{MOST_NOTES, Step, Then, flag, number};
use crate::block::{Block, WIDTH, padded};

pub(super) struct Template {
    length: usize,
    /// Structure, zeros for values, and ones where structure is.
    blocks: Vec<[[u8; WIDTH]; 2]>,
    /// Values that not every text passes for: where, how long, and of which step.
    tests: Vec<(usize, usize, usize)>,
}

/// Blocks that are compared before the first difference is noticed.
const BATCH: usize = 8;

impl Template {
    /// Of steps without lists, whose values are not too long.
    pub(super) fn of(steps: &[Step]) -> Option<Template> {
        let (mut bytes, mut mask, mut tests) = (Vec::new(), Vec::new(), Vec::new());
        for (index, step) in steps.iter().enumerate() {
            bytes.extend(step.piece());
            mask.resize(bytes.len(), u8::MAX);
            let (length, tested) = match &step.then {
                Then::Text(text) => (text.length.get(), text.is_tested()),
                Then::Number(length) | Then::Flag(length) => (length.get(), true),
                Then::Rules(_) => (0, true),
                Then::More => (0, false),
                Then::Items(_) => return None,
            };
            if length == u8::MAX {
                return None;
            }
            if tested {
                tests.push((bytes.len(), usize::from(length), index));
            }
            bytes.resize(bytes.len() + usize::from(length), 0);
            mask.resize(bytes.len(), 0);
        }
        let length = bytes.len();
        let whole = length.next_multiple_of(WIDTH);
        bytes.resize(whole, 0);
        mask.resize(whole, u8::MAX);
        let (bytes, _) = bytes.as_chunks();
        let (mask, _) = mask.as_chunks();
        let blocks = bytes.iter().zip(mask).map(|(bytes, mask)| [*bytes, *mask]).collect();
        Some(Template { length, blocks, tests })
    }

    /// Where the value that these bytes begin with ends, if it has this form and is clean.
    pub(super) fn run(&self, steps: &[Step], bytes: &[u8]) -> Option<usize> {
        let bytes = bytes.get(..self.length)?;
        let (whole, last) = bytes.as_chunks();
        let mut blocks = self.blocks.chunks(BATCH);
        let strays = |strays: Block, (block, [expected, mask]): (&[u8; WIDTH], &[[u8; WIDTH]; 2])| {
            strays.or(Block::of(block).strays(Block::of(expected), Block::of(mask)))
        };
        for batch in whole.chunks(BATCH) {
            let expected = blocks.next()?;
            if !batch.iter().zip(expected).fold(Block::ZERO, strays).is_zero() {
                return None;
            }
        }
        if !last.is_empty() && !strays(Block::ZERO, (&padded(last), self.blocks.last()?)).is_zero() {
            return None;
        }
        let mut notes = [None; MOST_NOTES];
        for &(offset, length, step) in &self.tests {
            let value = bytes.get(offset..offset + length)?;
            match &steps.get(step)?.then {
                Then::Text(text) => text.judge(value, &mut notes)?,
                Then::Number(last) => (number(value, last)? == length).then_some(())?,
                Then::Flag(last) => (flag(value, last)? == length).then_some(())?,
                Then::Rules(ruled) => ruled.hold(&notes).then_some(())?,
                Then::More | Then::Items(_) => {}
            }
        }
        Some(self.length)
    }
}
