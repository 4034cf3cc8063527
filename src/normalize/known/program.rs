//! What is written of a known reply: pieces of canonical JSON and values in turn.

use super::span::{Sort, Span};
use crate::contract::Via;
use crate::normalize::convert::{Canonical, usual};

/// Bytes that are written at once: most pieces and values are no longer.
const CHUNK: usize = 32;

/// One half of the outcome.
#[derive(Default)]
pub(super) struct Program {
    ops: Vec<Op>,
    conversions: Vec<Conversion>,
    /// The words that conversions may write.
    words: Vec<(&'static str, Piece)>,
    /// Most bytes that are written beside the values' own.
    room: usize,
}

/// A piece of output, and what follows it.
struct Op {
    piece: Piece,
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

/// Up to a chunk of bytes that are known.
struct Piece {
    bytes: [u8; CHUNK],
    length: u8,
}

static TRUE: Piece = Piece::of(b"true");
static FALSE: Piece = Piece::of(b"false");
static QUOTE: Piece = Piece::of(b"\"");

impl Program {
    /// Adds a piece of output, and what follows it.
    #[cold]
    pub(super) fn push(&mut self, piece: &[u8], then: Then) {
        self.room += piece.len();
        let (whole, last) = piece.as_chunks::<CHUNK>();
        self.ops.extend(whole.iter().map(|piece| Op { piece: Piece::of(piece), then: Then::More }));
        self.ops.push(Op { piece: Piece::of(last), then });
    }

    /// A conversion of a value; `None`: it may write a word that is too long for a chunk.
    #[cold]
    pub(super) fn conversion(&mut self, leaf: u16, sort: Sort, via: Via) -> Option<Then> {
        let words = if let Via::Enum(words) = via { words } else { &[] };
        for (_, word) in words {
            // Documented words need no escape.
            let quoted = [b"\"", word.as_bytes(), b"\""].concat();
            (quoted.len() <= CHUNK).then_some(())?;
            if self.word(word).is_none() {
                self.words.push((*word, Piece::of(&quoted)));
            }
        }
        self.room += CHUNK;
        self.conversions.push(Conversion { leaf, sort, via });
        Some(Then::Convert(u16::try_from(self.conversions.len()).ok()? - 1))
    }

    /// Writes it for the values of a body, which have so many bytes in all; `None`: a value is not what it was.
    pub(super) fn run(&self, body: &[u8], spans: &[Span], values: usize, out: &mut Vec<u8>) -> Option<()> {
        // Chunks are written whole, and what follows is written over their ends.
        out.resize(self.room + values + CHUNK, 0);
        let room = out.as_mut_slice();
        let mut end = 0;
        for op in &self.ops {
            end = put(room, end, &op.piece)?;
            end = match op.then {
                Then::More => end,
                Then::Copy(leaf) => copy(room, end, body, *spans.get(usize::from(leaf))?)?,
                Then::Convert(index) => {
                    self.convert(self.conversions.get(usize::from(index))?, room, end, body, spans)?
                }
            };
        }
        out.truncate(end);
        Some(())
    }

    /// Writes what a conversion makes of its value; where that ends.
    #[inline(always)]
    fn convert(
        &self,
        conversion: &Conversion,
        out: &mut [u8],
        end: usize,
        body: &[u8],
        spans: &[Span],
    ) -> Option<usize> {
        let Conversion { leaf, sort, via } = *conversion;
        let span = *spans.get(usize::from(leaf))?;
        match usual(via, span.bytes(body)?)? {
            Canonical::Json => copy(out, end, body, span.token(sort)),
            Canonical::Text if sort == Sort::Text => copy(out, end, body, span.token(sort)),
            Canonical::Text => {
                let begin = put(out, end, &QUOTE)?;
                let end = copy(out, begin, body, span)?;
                put(out, end, &QUOTE)
            }
            Canonical::Date(date) => {
                let [open, room @ .., close] = out.get_mut(end..)?.first_chunk_mut::<12>()?;
                (*open, *room, *close) = (b'"', date, b'"');
                Some(end + 12)
            }
            Canonical::Flag(flag) => put(out, end, if flag { &TRUE } else { &FALSE }),
            Canonical::Word(word) => put(out, end, self.word(word)?),
        }
    }

    fn word(&self, word: &'static str) -> Option<&Piece> {
        self.words.iter().find(|(known, _)| std::ptr::eq(*known, word)).map(|(_, piece)| piece)
    }
}

#[cfg(test)]
impl Program {
    pub(super) fn kept(&self) -> impl Iterator<Item = u8> {
        self.ops.iter().flat_map(|op| op.piece.bytes.iter().take(usize::from(op.piece.length)).copied())
    }

    pub(super) fn size(&self) -> usize {
        self.ops.capacity() * size_of::<Op>()
            + self.conversions.capacity() * size_of::<Conversion>()
            + self.words.capacity() * size_of::<(&str, Piece)>()
    }
}

impl Piece {
    /// Bytes that are no more than a chunk.
    const fn of(piece: &[u8]) -> Piece {
        let mut bytes = [0; CHUNK];
        let (mut rest, mut room) = (piece, bytes.as_mut_slice());
        while let ([byte, behind @ ..], [place, more @ ..]) = (rest, room) {
            *place = *byte;
            (rest, room) = (behind, more);
        }
        Piece { bytes, length: piece.len() as u8 }
    }
}

/// Writes a piece; where it ends.
#[inline(always)]
fn put(out: &mut [u8], end: usize, piece: &Piece) -> Option<usize> {
    *out.get_mut(end..)?.first_chunk_mut()? = piece.bytes;
    Some(end + usize::from(piece.length))
}

/// Writes bytes of a body; where they end.
#[inline(always)]
fn copy(out: &mut [u8], end: usize, body: &[u8], span: Span) -> Option<usize> {
    match body.get(span.start as usize..)?.first_chunk::<CHUNK>() {
        Some(chunk) if span.length as usize <= CHUNK => *out.get_mut(end..)?.first_chunk_mut()? = *chunk,
        _ => copy_exactly(out, end, body, span)?,
    }
    Some(end + span.length as usize)
}

#[inline(never)]
fn copy_exactly(out: &mut [u8], end: usize, body: &[u8], span: Span) -> Option<()> {
    out.get_mut(end..end + span.length as usize)?.copy_from_slice(span.bytes(body)?);
    Some(())
}

#[cfg(test)]
mod tests {
    use super::{CHUNK, Program, Sort, Span, Then, Via};

    /// What is written of a body that is one value.
    fn written(program: &Program, body: &[u8]) -> Option<String> {
        let mut out = Vec::new();
        program.run(body, &[Span::new(0, body.len())], body.len(), &mut out)?;
        String::from_utf8(out).ok()
    }

    #[test]
    fn pieces_and_values_are_written_in_turn() {
        let pieces = ["", "{}", "a piece of output that is longer than a chunk of thirty-two bytes"];
        let values = ["", "v", "sixteen letters!", "a value that is longer than a chunk of thirty-two bytes"];
        for (piece, value) in pieces.into_iter().flat_map(|piece| values.map(|value| (piece, value))) {
            let mut program = Program::default();
            program.push(piece.as_bytes(), Then::Copy(0));
            program.push(piece.as_bytes(), Then::More);
            assert_eq!(written(&program, value.as_bytes()), Some(format!("{piece}{value}{piece}")));
        }
    }

    #[test]
    fn without_a_value_pieces_are_all() {
        let mut program = Program::default();
        program.push(&[b'x'; CHUNK], Then::More);
        assert_eq!(written(&program, b""), Some("x".repeat(CHUNK)));
    }

    #[test]
    fn values_are_converted() {
        const LONG: &[(&str, &str)] = &[("C", "a word that is longer than thirty bytes")];
        for (via, value, expected) in [
            (Via::Money, "1.5", Some("[\"1.5\"]")),
            (Via::Money, "1e5", None),
            (Via::Date, "20240229", Some("[\"2024-02-29\"]")),
            (Via::Flag, "0", Some("[false]")),
            (Via::NotFlag, "0", Some("[true]")),
            (Via::Enum(&[("7", "cell")]), "7", Some("[\"cell\"]")),
            (Via::Enum(&[("7", "cell")]), "8", Some("[\"8\"]")),
        ] {
            let mut program = Program::default();
            let then = program.conversion(0, Sort::Number, via);
            program.push(b"[", then.unwrap_or(Then::More));
            program.push(b"]", Then::More);
            assert_eq!(written(&program, value.as_bytes()).as_deref(), expected, "{via:?} {value}");
        }
        assert!(Program::default().conversion(0, Sort::Text, Via::Enum(LONG)).is_none());
    }
}
