//! What a shape consists of: pieces of structure, and what stands between them.

use std::borrow::Cow;
use std::cell::Cell;

use super::leaf::Test;
use crate::block::{Block, WIDTH, Window, block_at, padded};
use crate::contract::{Array, Field, Rule};
use crate::json::{Reader, number_length};
use crate::rules::{self, Noted};

/// Values of one shape that rules look at.
pub(super) const MOST_NOTES: usize = 8;
/// No rule looks at it.
pub(super) const NO_NOTE: u8 = u8::MAX;

/// A piece of structure of at most two blocks, and what follows it.
pub(super) struct Step {
    /// The piece's first bytes and its last: twice the same where it is no longer than a block.
    blocks: [[u8; WIDTH]; 2],
    /// Ones for the bytes of a block that count.
    mask: [u8; WIDTH],
    /// Where the second block begins.
    second: u8,
    pub(super) length: u8,
    pub(super) then: Then,
}

pub(super) enum Then {
    /// The inside of a string that is not empty.
    Text(Text),
    /// More structure, or the end.
    More,
    /// Each with how long the last one was.
    Number(Cell<u8>),
    Flag(Cell<u8>),
    /// One or more items of these shapes, and the commas between them.
    Items(&'static Array),
    /// The end of an object with rules.
    Rules(Box<Ruled>),
}

pub(super) struct Text {
    pub(super) row: &'static Field,
    pub(super) test: Test,
    /// How long the last one was, at most 255: a guess.
    pub(super) length: Cell<u8>,
    /// Where rules find it, or [`NO_NOTE`].
    pub(super) note: u8,
}

/// Rules, and what they need to know of the members that are there.
pub(super) struct Ruled {
    pub(super) rules: &'static [Rule],
    pub(super) members: Vec<Member>,
}

/// What structure tells of a member; its text is the document's.
pub(super) struct Member {
    pub(super) row: &'static Field,
    pub(super) filled: bool,
    pub(super) is_object: bool,
    pub(super) inner_filled: u64,
    pub(super) note: u8,
}

/// The texts that rules look at.
pub(super) type Notes<'b> = [Option<&'b [u8]>; MOST_NOTES];

/// A piece of structure as steps, the last of which ends with `then`.
pub(super) fn steps(piece: &[u8], then: Then) -> Vec<Step> {
    let mut parts: Vec<Step> = piece.chunks(2 * WIDTH).map(Step::of).collect();
    if parts.is_empty() {
        parts.push(Step::of(&[]));
    }
    if let Some(last) = parts.last_mut() {
        last.then = then;
    }
    parts
}

impl Step {
    fn of(piece: &[u8]) -> Step {
        let second = piece.len().saturating_sub(WIDTH);
        let blocks =
            [0, second].map(|from| padded(piece.get(from..).unwrap_or_default().get(..WIDTH).unwrap_or(piece)));
        let mut mask = [0; WIDTH];
        mask.iter_mut().zip(piece).for_each(|(byte, _)| *byte = u8::MAX);
        Step { blocks, mask, second: second as u8, length: piece.len() as u8, then: Then::More }
    }

    /// Whether this piece is what comes next.
    #[inline(always)]
    pub(super) fn is_next(&self, window: &Window) -> bool {
        let mask = Block::of(&self.mask);
        let [first, second] = &self.blocks;
        let first = block_at(window, 0).differs(Block::of(first), mask);
        let second = block_at(window, usize::from(self.second)).differs(Block::of(second), mask);
        first.or(second).is_zero()
    }

    /// The bytes of its structure.
    pub(super) fn piece(&self) -> impl Iterator<Item = u8> + '_ {
        let [first, second] = &self.blocks;
        let length = usize::from(self.length);
        let behind = WIDTH - length.saturating_sub(WIDTH).min(WIDTH);
        let more = second.iter().skip(if length > WIDTH { behind } else { WIDTH });
        first.iter().take(length).chain(more).copied()
    }
}

impl Text {
    /// The length of the text this block begins with, if it is plain ASCII and as long as the last one. Comparing with a
    /// guess, the next step need not wait until the length is known. That a quote stands behind it, the next step says.
    #[inline(always)]
    pub(super) fn guessed(&self, block: Block) -> Option<usize> {
        let length = usize::from(self.length.get());
        if length >= WIDTH {
            return None;
        }
        let end = 1 << length;
        (block.stops() & (2 * end - 1) == end).then_some(length)
    }

    /// The length of the text that these bytes begin with. An empty one is structure.
    #[inline(never)]
    pub(super) fn length(&self, bytes: &[u8]) -> Option<usize> {
        let mut reader = Reader::new(bytes);
        match reader.plain() {
            // A guess of nothing would take an empty text for one that is there.
            Some(text) => (!text.raw.is_empty()).then(|| noted(text.raw.len(), &self.length)),
            None => reader.unusual().ok().filter(|text| text.well_formed).map(|text| text.raw.len()),
        }
    }

    /// Whether there are texts that it does not pass for.
    pub(super) fn is_tested(&self) -> bool {
        self.test != Test::Filled || self.note != NO_NOTE
    }

    /// Judges what is between the quotes, and keeps it for the rules that look at it.
    #[inline(never)]
    pub(super) fn judge<'b>(&self, raw: &'b [u8], notes: &mut Notes<'b>) -> Option<()> {
        if let Some(slot) = notes.get_mut(usize::from(self.note)) {
            *slot = Some(plain(raw)?);
        }
        self.test.passes(self.row, raw).then_some(())
    }
}

/// How long the number is that these bytes begin with, of which the cell takes note.
pub(super) fn number(bytes: &[u8], last: &Cell<u8>) -> Option<usize> {
    Some(noted(number_length(bytes)?, last))
}

/// The same of `true` or `false`.
pub(super) fn flag(bytes: &[u8], last: &Cell<u8>) -> Option<usize> {
    let word = [&b"true"[..], b"false"].into_iter().find(|word| bytes.starts_with(word))?;
    Some(noted(word.len(), last))
}

/// A length, of which a cell takes note.
fn noted(length: usize, last: &Cell<u8>) -> usize {
    last.set(u8::try_from(length).unwrap_or(u8::MAX));
    length
}

/// A text without escapes.
fn plain(raw: &[u8]) -> Option<&[u8]> {
    (!raw.contains(&b'\\')).then_some(raw)
}

impl Ruled {
    pub(super) fn hold(&self, notes: &Notes<'_>) -> bool {
        let lookup = |name: &str| {
            let member = self.members.iter().find(|member| member.row.name == name)?;
            let content = notes.get(usize::from(member.note)).copied().flatten().unwrap_or_default();
            Some(Noted {
                filled: member.filled,
                content: Cow::Borrowed(content),
                row: member.row,
                is_object: member.is_object,
                inner_filled: member.inner_filled,
            })
        };
        rules::judge(self.rules, lookup, |_, _, _| Err(())).is_ok()
    }
}
