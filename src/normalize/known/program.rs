//! What is written of a known reply: pieces of canonical JSON and values in turn.

use super::span::{Sort, Span};
use crate::contract::Via;
use crate::normalize::convert::{Canonical, is_crossed, judged};
use crate::normalize::held::{Held, word};

/// Bytes that are written at once: most pieces and values are no longer.
const CHUNK: usize = 32;

/// One half of the outcome.
#[derive(Default)]
pub(super) struct Program {
    ops: Vec<Op>,
    conversions: Vec<Conversion>,
    /// Most bytes that are written beside the values' own.
    room: usize,
}

/// A piece of output, and what follows it.
struct Op {
    piece: [u8; CHUNK],
    length: u8,
    then: Then,
}

#[derive(Clone, Copy)]
pub(super) enum Then {
    /// More output, or the end.
    More,
    /// The bytes of this value.
    Copy(u16),
    /// What this conversion makes of its value.
    Convert(u16),
}

struct Conversion {
    leaf: u16,
    sort: Sort,
    via: Via,
}

impl Program {
    /// Adds a piece of output, and what follows it.
    pub(super) fn push(&mut self, piece: &[u8], then: Then) {
        self.room += piece.len();
        let (whole, last) = piece.as_chunks();
        self.ops.extend(whole.iter().map(|piece| Op { piece: *piece, length: CHUNK as u8, then: Then::More }));
        let mut op = Op { piece: [0; CHUNK], length: last.len() as u8, then };
        op.piece.iter_mut().zip(last).for_each(|(to, from)| *to = *from);
        self.ops.push(op);
    }

    /// A conversion of a value.
    pub(super) fn conversion(&mut self, leaf: u16, sort: Sort, via: Via) -> Then {
        let words = if let Via::Enum(words) = via { words } else { &[] };
        let longest = words.iter().map(|(_, word)| word.len()).max().unwrap_or_default();
        // A date is the longest that is made of something shorter, but for words; quotes stand around both.
        self.room += longest.max("YYYY-MM-DD".len()) + 2;
        self.conversions.push(Conversion { leaf, sort, via });
        Then::Convert(self.conversions.len() as u16 - 1)
    }

    /// Writes it for the values of a body, which have so many bytes in all; `None`: a value is not what it was.
    pub(super) fn run(&self, body: &[u8], spans: &[Span], values: usize, out: &mut Vec<u8>) -> Option<()> {
        // Chunks are written whole, and what follows is written over their ends.
        out.resize(self.room + values + CHUNK, 0);
        let mut out_end = 0;
        for op in &self.ops {
            *out.get_mut(out_end..)?.first_chunk_mut()? = op.piece;
            out_end += usize::from(op.length);
            out_end = match op.then {
                Then::More => out_end,
                Then::Copy(leaf) => copy(body, *spans.get(usize::from(leaf))?, out, out_end)?,
                Then::Convert(index) => self.conversions.get(usize::from(index))?.run(body, spans, out, out_end)?,
            };
        }
        out.truncate(out_end);
        Some(())
    }
}

impl Conversion {
    /// Where what is written ends.
    #[inline(never)]
    fn run(&self, body: &[u8], spans: &[Span], out: &mut [u8], end: usize) -> Option<usize> {
        let span = *spans.get(usize::from(self.leaf))?;
        let value = span.held(self.sort, body)?;
        if is_crossed(self.via, &value) {
            return None;
        }
        match judged(self.via, &value) {
            (Canonical::Json, None) => append(out, end, &[whole(&value)]),
            (Canonical::Text, None) => append(out, end, &[b"\"", span.bytes(body)?, b"\""]),
            (Canonical::Date(date), None) => append(out, end, &[b"\"", &date, b"\""]),
            (Canonical::Flag(flag), None) => append(out, end, &[word(flag).as_bytes()]),
            // Documented words need no escape.
            (Canonical::Word(word), None) => append(out, end, &[b"\"", word.as_bytes(), b"\""]),
            (_, Some(_)) => None,
        }
    }
}

/// A value's token.
fn whole<'a>(value: &Held<'a>) -> &'a [u8] {
    match value {
        Held::Text { token: whole, .. } | Held::Number(whole) | Held::Raw(whole) => whole,
        Held::Flag(flag) => word(*flag).as_bytes(),
    }
}

/// Copies a value's bytes; where they end.
#[inline(always)]
fn copy(body: &[u8], span: Span, out: &mut [u8], end: usize) -> Option<usize> {
    match body.get(span.start as usize..)?.first_chunk::<CHUNK>() {
        Some(chunk) if span.length as usize <= CHUNK => {
            *out.get_mut(end..)?.first_chunk_mut()? = *chunk;
            Some(end + span.length as usize)
        }
        _ => append(out, end, &[span.bytes(body)?]),
    }
}

#[inline(never)]
fn append(out: &mut [u8], mut end: usize, parts: &[&[u8]]) -> Option<usize> {
    for part in parts {
        let room = out.get_mut(end..end + part.len())?;
        room.iter_mut().zip(*part).for_each(|(to, from)| *to = *from);
        end += part.len();
    }
    Some(end)
}
