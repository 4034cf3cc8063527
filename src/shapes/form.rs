//! A shape as blocks: runs of structure and of values of known length, and between them the values whose length varies.
//!
//! Invariant: what it says clean has the steps' structure, texts of at least one byte between, and passes the same tests, so
//! the careful look would say the same. Who checks it: `tests/shapes.rs`, the fuzz target `shapes`.

use super::leaf::{Lane, Width};
use super::ruled::{MOST_NOTES, Notes};
use super::scan::text_end;
use super::step::{Doubts, Outcome, Parts, Step, Then};
use crate::block::{Block, WIDTH};

/// Bytes of structure and of values of known length; what is longer varies.
const LARGEST: usize = 8 * 1024;
/// Blocks of a run after which it is asked whether all was as expected.
const FIRST: usize = 8;

pub(super) struct Form {
    runs: Vec<Run>,
    /// For each byte the highest that may stand there, and how many lower ones may.
    blocks: Vec<[[u8; WIDTH]; 2]>,
    tests: Vec<Test>,
}

/// Bytes whose places are known, and what follows them.
struct Run {
    length: u16,
    /// Whole blocks in front of the last one, which ends where the run ends.
    blocks: u16,
    tests: u16,
    /// The step that follows.
    then: u16,
}

/// A value of known length that not every text passes for, or that rules look at; or the rules themselves.
struct Test {
    /// In its run.
    offset: u16,
    length: u16,
    step: u16,
}

impl Form {
    pub(super) fn of(structure: &[u8], steps: &[Step]) -> Form {
        let (runs, blocks, tests) = Default::default();
        let mut form = Form { runs, blocks, tests };
        let mut lanes: Vec<Lane> = Vec::new();
        let mut total = 0;
        let mut from = 0;
        for (index, step) in (0..).zip(steps) {
            let piece = structure.get(from..usize::from(step.end)).unwrap_or_default();
            from = usize::from(step.end) + 1;
            lanes.extend(piece.iter().map(|byte| Lane::Exactly(*byte)));
            total += piece.len();
            let offset = lanes.len() as u16;
            match &step.then {
                Then::Rules(_) => {
                    form.tests.push(Test { offset, length: 0, step: index });
                }
                Then::Value(value) => match value.width.get() {
                    width @ Width::Fixed { length, .. } if total < LARGEST => {
                        let length = usize::from(length);
                        total += length;
                        lanes.extend((0..length).map(|place| value.leaf.lane(width, place)));
                        if !value.is_told_by_lanes() {
                            form.tests.push(Test { offset, length: length as u16, step: index });
                        }
                    }
                    _ => form.end_run(&mut lanes, index),
                },
                Then::Items(_) | Then::Document(_) | Then::End => form.end_run(&mut lanes, index),
            }
        }
        form.runs.shrink_to_fit();
        form.blocks.shrink_to_fit();
        form.tests.shrink_to_fit();
        form
    }

    #[cfg(test)]
    pub(super) fn size(&self) -> usize {
        size_of_val(&*self.runs) + size_of_val(&*self.blocks) + size_of_val(&*self.tests)
    }

    /// The lanes up to here are a run, which this step follows.
    fn end_run(&mut self, lanes: &mut Vec<Lane>, then: u16) {
        let tests = self.tests.len() - self.runs.iter().map(|run| usize::from(run.tests)).sum::<usize>();
        let ranges: Vec<(u8, u8)> = lanes.drain(..).map(Lane::range).collect();
        let (blocks, last) = (ranges.len().saturating_sub(1) / WIDTH, ranges.len().saturating_sub(WIDTH));
        let starts = (0..blocks).map(|block| block * WIDTH).chain([last]);
        self.blocks.extend(starts.map(|start| {
            let lane = |place: usize| ranges.get(start + place).copied().unwrap_or_default();
            let (highest, lower) =
                (std::array::from_fn(|place| lane(place).0), std::array::from_fn(|place| lane(place).1));
            [highest, lower]
        }));
        let (length, blocks) = (ranges.len() as u16, blocks as u16);
        self.runs.push(Run { length, blocks, tests: tests as u16, then });
    }

    /// Where the value that begins at `start` ends, if it has this form and is clean.
    pub(super) fn fit(
        &self,
        steps: &[Step],
        parts: &impl Parts,
        bytes: &[u8],
        start: usize,
        doubts: &mut Doubts,
    ) -> Outcome {
        self.run(steps, parts, bytes, start, doubts).unwrap_or(Outcome::Other)
    }

    /// `None`: it has another form.
    #[inline(always)]
    fn run(
        &self,
        steps: &[Step],
        parts: &impl Parts,
        bytes: &[u8],
        start: usize,
        doubts: &mut Doubts,
    ) -> Option<Outcome> {
        let mut blocks = self.blocks.as_slice();
        let mut tests = self.tests.as_slice();
        let mut notes: Notes<'_> = [&[]; MOST_NOTES];
        let mut at = start;
        for run in &self.runs {
            let here = bytes.get(at..at + usize::from(run.length))?;
            let (expected, behind) = blocks.split_at_checked(usize::from(run.blocks))?;
            let ([expected_last], behind) = behind.split_first_chunk()?;
            blocks = behind;
            let strays = match here.last_chunk() {
                Some(last) => Block::of(last).beyond(expected_last),
                None => Block::at(bytes, at).beyond(expected_last).and(Block::ones(here.len())),
            };
            if !none_strays(here, expected, strays) {
                return None;
            }
            let (due, later) = tests.split_at_checked(usize::from(run.tests))?;
            tests = later;
            for test in due {
                let passes = match &steps.get(usize::from(test.step))?.then {
                    Then::Value(value) => {
                        let offset = usize::from(test.offset);
                        let raw = here.get(offset..offset + usize::from(test.length))?;
                        value.note(raw, &mut notes);
                        value.leaf.passes(raw) || doubts.add(test.step, at + offset).is_some()
                    }
                    Then::Rules(rules) => rules.iter().all(|rule| rule.holds(&notes)),
                    Then::Items(_) | Then::Document(_) | Then::End => true,
                };
                if !passes {
                    return Some(Outcome::Unclean);
                }
            }
            at += usize::from(run.length);
            match &steps.get(usize::from(run.then))?.then {
                Then::Value(value) => {
                    let end = value.leaf.end(bytes, at)?;
                    if !value.passes_anything() {
                        let passes = value.judge(bytes.get(at..end)?, &mut notes);
                        if passes != Some(true) && (passes.is_none() || doubts.add(run.then, at).is_none()) {
                            return Some(Outcome::Unclean);
                        }
                    }
                    at = end;
                }
                Then::Items(array) => at = parts.items(array, bytes, at)?,
                Then::Document(shape) => {
                    let end = text_end(bytes, at)?;
                    if !parts.is_document(bytes.get(at..end)?, shape) {
                        return Some(Outcome::Unclean);
                    }
                    at = end;
                }
                Then::Rules(_) | Then::End => {}
            }
        }
        Some(Outcome::Clean(at))
    }
}

/// Whether these bytes are within their ranges, block by block, and nothing is among the `strays` of the last block.
#[inline(always)]
fn none_strays(bytes: &[u8], expected: &[[[u8; WIDTH]; 2]], mut strays: Block) -> bool {
    let (blocks, _) = bytes.as_chunks();
    // The first ones tell whether it is another shape; the others are asked all at once, two in a round.
    let first = expected.len().min(FIRST);
    let (Some((blocks, more)), (expected, more_expected)) = (blocks.split_at_checked(first), expected.split_at(first))
    else {
        return false;
    };
    for (block, expected) in blocks.iter().zip(expected) {
        strays = strays.or(Block::of(block).beyond(expected));
    }
    if more_expected.is_empty() || !strays.is_zero() {
        return strays.is_zero();
    }
    let ((pairs, _), (expected, last)) = (more.as_chunks(), more_expected.as_chunks());
    for ([one, two], [expected, expected_two]) in pairs.iter().zip(expected) {
        let (one, two) = (Block::of(one).beyond(expected), Block::of(two).beyond(expected_two));
        strays = strays.or(one).or(two);
    }
    if let ([expected], Some(block)) = (last, more.get(more_expected.len() - 1)) {
        strays = strays.or(Block::of(block).beyond(expected));
    }
    strays.is_zero()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::{FIRST, Form, none_strays};
    use crate::block::{Block, WIDTH};
    use crate::contract::Field;
    use crate::contract::field::text;
    use crate::shapes::leaf::{Leaf, Width};
    use crate::shapes::ruled::NO_NOTE;
    use crate::shapes::step::{Step, Then, Value};

    static ROW: Field = text("a");
    /// A number of its own: who changes the limit changes how much memory there is to be.
    const KNOWN: usize = 8192;

    /// How many runs pieces of these lengths are with a value of eight bytes behind each.
    fn runs(pieces: &[usize]) -> usize {
        let (mut structure, mut steps) = (Vec::new(), Vec::new());
        for piece in pieces {
            structure.extend(std::iter::repeat_n(b'x', *piece));
            let width = Width::Fixed { length: 8, point: 0 };
            let leaf = Leaf::of_text(&ROW);
            let value = Value { leaf, width: width.into(), seen: width.into(), note: NO_NOTE, place: (0, 0) };
            steps.push(Step { end: structure.len() as u16, then: Then::Value(value) });
            structure.push(0);
        }
        steps.push(Step { end: structure.len() as u16, then: Then::End });
        Form::of(&structure, &steps).runs.len()
    }

    #[test]
    fn what_is_too_long_varies() {
        for (pieces, expected) in [
            (&[1; 10][..], 1),
            (&[KNOWN - 1], 1),
            (&[KNOWN], 2),
            (&[KNOWN + 1], 2),
            (&[KNOWN - 10, 1], 1),
            (&[KNOWN - 9, 1], 2),
            (&[KNOWN - 9, 1, 1], 3),
        ] {
            assert_eq!(runs(pieces), expected, "{pieces:?}");
        }
    }

    #[test]
    fn a_stray_is_found_in_any_block() {
        for blocks in 1..2 * FIRST {
            let mut bytes = vec![b'x'; blocks * WIDTH];
            let expected = vec![[[b'x'; WIDTH], [0; WIDTH]]; blocks];
            let none = Block::ones(0);
            assert!(none_strays(&bytes, &expected, none), "{blocks}");
            assert!(!none_strays(&bytes, &expected, Block::ones(1)), "{blocks}");
            for place in 0..bytes.len() {
                bytes[place] = b'y';
                assert!(!none_strays(&bytes, &expected, none), "{blocks} {place}");
                bytes[place] = b'x';
            }
        }
    }
}
