//! Strict Base64 (decision 20): the alphabet of RFC 4648 section 4, padded to a multiple of four or not at all,
//! no whitespace, the unused bits of the last character zero (section 3.5), so a text has one spelling of each kind.

use crate::block::{Block, WIDTH};

/// The bytes that `text` stands for; `None` where it is not valid.
pub fn decode(text: &[u8]) -> Option<Vec<u8>> {
    let symbols = unpadded(text).filter(|symbols| unused_bits_are_zero(symbols))?;
    let (mut bytes, rest) = if LOOKS_UP {
        by_many(symbols)?
    } else if HAS_BLOCKS {
        by_blocks(symbols)?
    } else {
        (Vec::with_capacity(symbols.len() / 4 * 3 + 2), symbols)
    };
    one_by_one(rest, &mut bytes)?;
    Some(bytes)
}

/// Whether one instruction compares sixteen bytes here, and whether one looks sixteen up in a table.
const HAS_BLOCKS: bool = cfg!(all(target_endian = "little", target_feature = "sse2"));
const LOOKS_UP: bool = cfg!(all(
    target_endian = "little",
    any(target_feature = "simd128", target_feature = "ssse3", target_feature = "neon")
));

/// Symbols that are decoded at once.
const MANY: usize = 4 * WIDTH;

/// The bytes of as many symbols as it can tell by tables, and what is left of them.
fn by_many(symbols: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let (many, rest) = symbols.as_chunks::<MANY>();
    // There is room for what is left. Neither calls nor questions stand between the blocks: it is told in the end whether all
    // were symbols.
    let mut bytes: Vec<[[u8; WIDTH]; 3]> = Vec::with_capacity(many.len() + 1);
    let mut faults = Block::ones(0);
    let (blocks, _) = many.as_flattened().as_chunks::<WIDTH>();
    let (blocks, _) = blocks.as_chunks();
    bytes.extend(blocks.iter().map(|[first, second, third, fourth]| {
        let ((first, one), (second, two)) = (sextets(Block::of(first)), sextets(Block::of(second)));
        let ((third, three), (fourth, four)) = (sextets(Block::of(third)), sextets(Block::of(fourth)));
        faults = faults.or(one).or(two).or(three.or(four));
        let (first, second, third, fourth) = (first.joined(), second.joined(), third.joined(), fourth.joined());
        // Four times twelve bytes are three blocks.
        const OUT: u8 = 16;
        let start = at(first, [2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, OUT, OUT, OUT, OUT])
            .or(at(second, [OUT, OUT, OUT, OUT, OUT, OUT, OUT, OUT, OUT, OUT, OUT, OUT, 2, 1, 0, 6]));
        let middle = at(second, [5, 4, 10, 9, 8, 14, 13, 12, OUT, OUT, OUT, OUT, OUT, OUT, OUT, OUT])
            .or(at(third, [OUT, OUT, OUT, OUT, OUT, OUT, OUT, OUT, 2, 1, 0, 6, 5, 4, 10, 9]));
        let end = at(third, [8, 14, 13, 12, OUT, OUT, OUT, OUT, OUT, OUT, OUT, OUT, OUT, OUT, OUT, OUT])
            .or(at(fourth, [OUT, OUT, OUT, OUT, 2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12]));
        [start.bytes(), middle.bytes(), end.bytes()]
    }));
    faults.is_zero().then(|| (bytes.into_flattened().into_flattened(), rest))
}

/// The same without tables, sixteen at a time.
fn by_blocks(symbols: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let (blocks, rest) = symbols.as_chunks();
    let mut bytes: Vec<[u8; 12]> = Vec::with_capacity(blocks.len() + 1);
    for block in blocks {
        let block = Block::of(block);
        let ranges = [(b'A', 26, 0), (b'a', 26, 26), (b'0', 10, 52), (b'+', 1, 62), (b'/', 1, 63)];
        let ranges = ranges.map(|(first, count, value)| block.range(first, count, value));
        let none = [Block::ones(0); 2];
        let [known, values] =
            ranges.into_iter().fold(none, |[known, values], (inside, value)| [known.or(inside), values.or(value)]);
        if !known.equals(0).is_zero() {
            return None;
        }
        let (words, mut out) = (values.joined().bytes(), [0; 12]);
        let ((words, _), (places, _)) = (words.as_chunks::<4>(), out.as_chunks_mut::<3>());
        for (place, [third, second, first, _]) in places.iter_mut().zip(words) {
            *place = [*first, *second, *third];
        }
        bytes.push(out);
    }
    Some((bytes.into_flattened(), rest))
}

#[inline(always)]
fn at(bytes: Block, places: [u8; WIDTH]) -> Block {
    bytes.pick(Block::of(&places))
}

/// The values of sixteen symbols, and what is not zero where a byte is none.
#[inline(always)]
fn sextets(symbols: Block) -> (Block, Block) {
    let table = |table: &[u8; WIDTH], rows: Block| Block::of(table).pick(rows);
    let (high, low) = symbols.halves();
    let faults = table(&HIGH, high).and(table(&LOW, low));
    // `/` shares its high half with `+`, and has the row in front of it.
    let offsets = table(&OFFSETS, high.plus(symbols.equals(b'/')));
    (symbols.plus(offsets), faults)
}

/// Kinds of high halves: of each it is known with which low halves they make no symbol.
const SIGNS: u8 = 1;
const DIGITS: u8 = 2;
/// `A` to `O` and `a` to `o`.
const EARLY: u8 = 4;
/// `P` to `Z` and `p` to `z`.
const LATE: u8 = 8;
const NONE: u8 = 16;

/// The kind of each high half.
const HIGH: [u8; WIDTH] =
    [NONE, NONE, SIGNS, DIGITS, EARLY, LATE, EARLY, LATE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE];

/// For each low half the kinds with which it makes no symbol.
const LOW: [u8; WIDTH] = {
    const BEHIND_9: u8 = DIGITS | NONE;
    const BEHIND_Z: u8 = LATE | BEHIND_9;
    #[rustfmt::skip]
    let low = [
        SIGNS | EARLY | NONE, SIGNS | NONE, SIGNS | NONE, SIGNS | NONE, SIGNS | NONE, SIGNS | NONE, SIGNS | NONE, SIGNS | NONE,
        SIGNS | NONE, SIGNS | NONE, SIGNS | BEHIND_9, BEHIND_Z, SIGNS | BEHIND_Z, SIGNS | BEHIND_Z, SIGNS | BEHIND_Z, BEHIND_Z,
    ];
    low
};

/// What is added to a symbol for its value, by its high half.
const OFFSETS: [u8; WIDTH] = {
    const fn from(symbol: u8, value: u8) -> u8 {
        value.wrapping_sub(symbol)
    }
    let (digits, upper, lower) = (from(b'0', 52), from(b'A', 0), from(b'a', 26));
    [0, from(b'/', 63), from(b'+', 62), digits, upper, upper, lower, lower, 0, 0, 0, 0, 0, 0, 0, 0]
};

fn one_by_one(symbols: &[u8], bytes: &mut Vec<u8>) -> Option<()> {
    let mut seen = 0;
    let (quads, rest) = symbols.as_chunks::<4>();
    for quad in quads {
        let [first, second, third, fourth] = quad.map(sextet);
        seen |= first | second | third | fourth;
        bytes.extend_from_slice(&[first << 2 | second >> 4, second << 4 | third >> 2, third << 6 | fourth]);
    }
    let whole = rest.len().saturating_sub(1);
    let mut last = [0; 4];
    for (place, byte) in last.iter_mut().zip(rest) {
        *place = sextet(*byte);
        seen |= *place;
    }
    let [first, second, third, _] = last;
    bytes.extend([first << 2 | second >> 4, second << 4 | third >> 2].iter().take(whole));
    (seen & NOT_IN_ALPHABET == 0).then_some(())
}

/// The text without its padding; `None` where the padding, or the length without it, cannot be.
fn unpadded(text: &[u8]) -> Option<&[u8]> {
    let symbols = match text {
        [symbols @ .., b'=', b'='] | [symbols @ .., b'='] => symbols,
        _ => text,
    };
    let padded = symbols.len() != text.len();
    let whole = text.len().is_multiple_of(4) || !padded;
    (whole && symbols.len() % 4 != 1).then_some(symbols)
}

/// Two symbols carry 12 bits for one byte, three carry 18 for two.
fn unused_bits_are_zero(symbols: &[u8]) -> bool {
    let unused = match symbols.len() % 4 {
        2 => 0b1111,
        3 => 0b11,
        _ => 0,
    };
    symbols.last().is_none_or(|last| sextet(*last) & unused == 0)
}

fn sextet(byte: u8) -> u8 {
    SEXTETS.get(usize::from(byte)).copied().unwrap_or(NOT_IN_ALPHABET)
}

const NOT_IN_ALPHABET: u8 = 0x80;

static SEXTETS: [u8; 256] = {
    let mut table = [NOT_IN_ALPHABET; 256];
    let mut rest: &mut [u8] = &mut table;
    let mut byte = 0_u8;
    while let Some((entry, next)) = rest.split_first_mut() {
        *entry = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => NOT_IN_ALPHABET,
        };
        byte = byte.wrapping_add(1);
        rest = next;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::{by_blocks, by_many, decode, one_by_one};

    #[test]
    fn the_vectors_of_rfc_4648() {
        for (plain, padded) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            for text in [padded, padded.trim_end_matches('=')] {
                assert_eq!(decode(text.as_bytes()), Some(plain.into()), "{text}");
            }
        }
    }

    #[test]
    fn all_bytes_of_the_alphabet_decode() {
        let text = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let bytes = decode(text).unwrap_or_default();
        assert_eq!(bytes.len(), 48);
        assert_eq!(bytes.first_chunk(), Some(&[0x00, 0x10, 0x83, 0x10]));
        assert_eq!(bytes.last_chunk(), Some(&[0xbb, 0xf3, 0xdf, 0xbf]));
    }

    #[test]
    fn what_is_not_strict_is_refused() {
        for text in [
            "Z",
            "Zm9vY",
            "=",
            "==",
            "===",
            "====",
            "Zg=",
            "Zg===",
            "Zm8==",
            "Zm9v=",
            "Zm9v====",
            "Zh==",
            "Zh",
            "Zm9=",
            "Zm9",
            "Zm 8=",
            "Zm8=\n",
            " Zm8=",
            "Zm9v\r\nYg==",
            "Zm-_",
            "Z=g=",
            "Zg==Zg==",
            "Zm9ñ",
        ] {
            assert_eq!(decode(text.as_bytes()), None, "{text:?}");
        }
    }

    /// Symbol by symbol, as the RFC tells it.
    fn plainly(text: &[u8]) -> Option<Vec<u8>> {
        let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let values = text.iter().map(|symbol| alphabet.iter().position(|known| known == symbol));
        let bits: Option<Vec<usize>> = values.collect();
        let bits: Vec<usize> = bits?.iter().flat_map(|value| (0..6).rev().map(move |bit| value >> bit & 1)).collect();
        let (bytes, _) = bits.as_chunks::<8>();
        Some(bytes.iter().map(|byte| byte.iter().fold(0, |all, bit| all << 1 | *bit as u8)).collect())
    }

    /// All three ways, whichever is chosen here.
    #[test]
    fn every_byte_at_every_place_of_blocks_and_what_follows_them() {
        let text =
            b"Zm9vYmFyAAAA////++//0123456789abcdefghijklmnopqrZm9vYmFyAAAA////++//0123456789abcdefghijklmnopqrstuvwxyz";
        for place in 0..text.len() {
            for byte in 0..=u8::MAX {
                let mut text = *text;
                if let Some(at) = text.get_mut(place) {
                    *at = byte;
                }
                let expected = plainly(&text);
                for by_several in [by_many, by_blocks] {
                    let decoded =
                        by_several(&text).and_then(|(mut bytes, rest)| one_by_one(rest, &mut bytes).map(|()| bytes));
                    assert_eq!(decoded, expected, "{byte} at {place}");
                }
                let mut one = Vec::new();
                assert_eq!(one_by_one(&text, &mut one).map(|()| one), expected, "{byte} at {place}");
                // At the end it would be padding.
                if byte != b'=' {
                    assert_eq!(decode(&text), expected, "{byte} at {place}");
                }
            }
        }
    }

    #[test]
    fn two_signs_that_are_none_do_not_make_one_good() {
        for first in 0..4 {
            for second in 0..4 {
                let mut quad = *b"AAAA";
                for place in [first, second] {
                    if let Some(symbol) = quad.get_mut(place) {
                        *symbol = b'!';
                    }
                }
                assert_eq!(one_by_one(&quad, &mut Vec::new()), None, "{first} {second}");
                assert_eq!(decode(&[&quad[..], b"AAAA"].concat()), None, "{first} {second}");
            }
        }
    }
}
