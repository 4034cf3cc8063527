//! The structure of a reply and its values in turn: finds the values in a body with the same structure.

use super::span::{Sort, Span};
use crate::block::{Block, WIDTH, padded};
use crate::json::{Reader, number_length};

/// Structure and values in turn.
#[derive(Default)]
pub(super) struct Path {
    steps: Vec<Step>,
}

/// A piece of structure of at most one block, and what follows it.
struct Step {
    piece: [u8; WIDTH],
    /// Ones for the bytes that count.
    mask: [u8; WIDTH],
    length: u8,
    then: Option<Sort>,
}

impl Path {
    /// Adds a piece of structure, and what follows it.
    pub(super) fn push(&mut self, piece: &[u8], then: Option<Sort>) {
        let (whole, last) = piece.as_chunks::<WIDTH>();
        let (last, whole) = match whole {
            [whole @ .., end] if last.is_empty() => (&end[..], whole),
            _ => (last, whole),
        };
        self.steps.extend(whole.iter().map(|block| Step::of(block, None)));
        self.steps.push(Step::of(last, then));
    }

    /// Finds the values of a body, if its structure is this one.
    pub(super) fn find(&self, body: &[u8], spans: &mut Vec<Span>) -> Option<()> {
        spans.clear();
        let mut at = 0;
        for step in &self.steps {
            let next = Block::first(body.get(at..)?);
            if !next.differs(Block::of(&step.piece), Block::of(&step.mask)).is_zero() {
                return None;
            }
            at += usize::from(step.length);
            if let Some(sort) = step.then {
                let length = length(sort, body.get(at..)?)?;
                spans.push(Span::new(at, length));
                at += length;
            }
        }
        (at == body.len()).then_some(())
    }

    /// The structure, where each value is followed by the next piece.
    pub(super) fn pieces(&self) -> impl Iterator<Item = (&[u8], Option<Sort>)> {
        self.steps.iter().map(|step| (step.piece.get(..usize::from(step.length)).unwrap_or_default(), step.then))
    }
}

impl Step {
    fn of(piece: &[u8], then: Option<Sort>) -> Step {
        let mut mask = [0; WIDTH];
        mask.iter_mut().zip(piece).for_each(|(byte, _)| *byte = u8::MAX);
        Step { piece: padded(piece), mask, length: piece.len() as u8, then }
    }
}

/// How long the value is that these bytes begin with, if it is of this sort.
#[inline(always)]
fn length(sort: Sort, bytes: &[u8]) -> Option<usize> {
    match sort {
        Sort::Text => text(bytes),
        Sort::Number => number_length(bytes),
        Sort::Flag => [&b"true"[..], b"false"].into_iter().find(|word| bytes.starts_with(word)).map(<[u8]>::len),
    }
}

/// How long the text is, if it is Unicode without escapes and not blank.
#[inline(always)]
fn text(bytes: &[u8]) -> Option<usize> {
    match (Reader::new(bytes).plain(), bytes.first()) {
        // No white space begins like this.
        (Some(text), Some(b'#'..=b'~')) => Some(text.raw.len()),
        _ => unusual(bytes),
    }
}

#[inline(never)]
fn unusual(bytes: &[u8]) -> Option<usize> {
    let text = Reader::new(bytes).unusual().ok().filter(|text| text.well_formed && !text.escaped)?;
    let is_blank = std::str::from_utf8(text.raw).ok()?.trim().is_empty();
    (!is_blank).then_some(text.raw.len())
}
