//! Sixteen bytes at a time: every question about a block is answered for all of its bytes at once, as bits.
//!
//! The crate `wide` makes one instruction of it where there is one (simd128 in wasm) and plain code elsewhere.

use wide::{i8x16, u8x16};

/// Bytes in a block.
pub(crate) const WIDTH: usize = 16;
/// The highest byte of plain text.
pub(crate) const HIGHEST: u8 = 0x7F;
/// Bytes in a window.
const VIEW: usize = 64;

/// One bit for each byte of a block, the first byte's lowest.
type Bits = u32;

/// Sixteen bytes.
#[derive(Clone, Copy)]
pub(crate) struct Block(u8x16);

impl Block {
    pub(crate) const ZERO: Block = Block(u8x16::ZERO);

    #[inline(always)]
    pub(crate) fn of(bytes: &[u8; WIDTH]) -> Block {
        Block(u8x16::new(*bytes))
    }

    /// The first bytes of a slice, and zeros behind its end.
    #[inline(always)]
    pub(crate) fn first(bytes: &[u8]) -> Block {
        match bytes.first_chunk() {
            Some(whole) => Block::of(whole),
            None => Block::of(&padded(bytes)),
        }
    }

    /// Whether both have the same bytes where `mask` has ones.
    #[inline(always)]
    pub(crate) fn differs(self, other: Block, mask: Block) -> Block {
        Block((self.0 ^ other.0) & mask.0)
    }

    /// What either has.
    #[inline(always)]
    pub(crate) fn or(self, other: Block) -> Block {
        Block(self.0 | other.0)
    }

    #[inline(always)]
    pub(crate) fn is_zero(self) -> bool {
        self.0.simd_eq(u8x16::splat(0)).to_bitmask() == 0xFFFF
    }

    /// Where plain text ends: at quotes, escapes, control characters and bytes of UTF-8 sequences.
    #[inline(always)]
    pub(crate) fn stops(self) -> Bits {
        self.stopping().to_bitmask()
    }

    /// What is neither one of `expected` where `mask` has ones, nor plain text where it has zeros: not zero.
    #[inline(always)]
    pub(crate) fn strays(self, expected: Block, mask: Block) -> Block {
        Block((self.0 ^ expected.0) & mask.0 | self.stopping() & !mask.0)
    }

    /// What is beyond the highest byte of its place and so many lower ones, or ends a text: not zero. A range of more than
    /// 34 bytes is one of plain text and ends at its highest byte.
    #[inline(always)]
    pub(crate) fn beyond(self, [highest, lower]: &[[u8; WIDTH]; 2]) -> Block {
        // Counted down from the highest of plain text, quote and escape are further away than any other range reaches.
        let below = u8x16::new(*highest) - self.0;
        let quote = below.simd_eq(u8x16::splat(HIGHEST - b'"'));
        let escape = below.simd_eq(u8x16::splat(HIGHEST - b'\\'));
        Block(below.saturating_sub(u8x16::new(*lower)) | quote | escape)
    }

    #[inline(always)]
    fn stopping(self) -> u8x16 {
        // As signed numbers control characters and bytes with the high bit are all below a space.
        let low = self.0.cast_signed().simd_lt(i8x16::splat(b' '.cast_signed())).cast_unsigned();
        let quote = self.0.simd_eq(u8x16::splat(b'"'));
        low | quote | self.0.simd_eq(u8x16::splat(b'\\'))
    }

    /// The values of Base64 symbols (RFC 4648, section 4), if all bytes are symbols.
    #[inline(always)]
    pub(crate) fn sextets(self) -> Option<[u8; WIDTH]> {
        let range = |first: u8, count: u8, value: u8| {
            let offset = self.0 - u8x16::splat(first);
            let inside = offset.simd_lt(u8x16::splat(count));
            (inside, inside & (offset + u8x16::splat(value)))
        };
        let ranges =
            [range(b'A', 26, 0), range(b'a', 26, 26), range(b'0', 10, 52), range(b'+', 1, 62), range(b'/', 1, 63)];
        let none = u8x16::splat(0);
        let (known, values) = ranges.into_iter().fold((none, none), |all, one| (all.0 | one.0, all.1 | one.1));
        (known.to_bitmask() == 0xFFFF).then(|| values.to_array())
    }
}

/// So many bytes of a document that the blocks of one step lie within them.
pub(crate) type Window = [u8; VIEW];

/// The block at an offset of at most 32: beyond that it is the one at 32.
#[inline(always)]
pub(crate) fn block_at(window: &Window, offset: usize) -> Block {
    Block::first(window.get(offset.min(2 * WIDTH)..).unwrap_or_default())
}

/// Whether two short slices are the same, without a call: most are names and punctuation.
#[inline(always)]
pub(crate) fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let long = |bytes: &[u8]| Some(Block::of(bytes.last_chunk()?));
    if let (Some(end), Some(other_end)) = (long(one), long(other)) {
        let ((blocks, _), (others, _)) = (one.as_chunks(), other.as_chunks());
        let differs =
            |all: u8x16, (one, other): (&[u8; WIDTH], &[u8; WIDTH])| all | (Block::of(one).0 ^ Block::of(other).0);
        return Block(blocks.iter().zip(others).fold(end.0 ^ other_end.0, differs)).is_zero();
    }
    let ends =
        |bytes: &[u8]| Some((u64::from_le_bytes(*bytes.first_chunk()?), u64::from_le_bytes(*bytes.last_chunk()?)));
    let short =
        |bytes: &[u8]| Some((u32::from_le_bytes(*bytes.first_chunk()?), u32::from_le_bytes(*bytes.last_chunk()?)));
    match (ends(one), ends(other)) {
        (Some(ends), Some(others)) => ends == others,
        _ => match (short(one), short(other)) {
            (Some(ends), Some(others)) => ends == others,
            _ => one.iter().eq(other),
        },
    }
}

/// Whether all bytes are ASCII: then they are UTF-8.
pub(crate) fn is_ascii(bytes: &[u8]) -> bool {
    let (blocks, rest) = bytes.as_chunks();
    let all = blocks.iter().fold(u8x16::splat(0), |all, block| all | Block::of(block).0);
    all.to_bitmask() == 0 && rest.is_ascii()
}

/// The bytes of a short slice, and zeros.
#[cold]
pub(crate) fn padded<const N: usize>(bytes: &[u8]) -> [u8; N] {
    let mut padded = [0; N];
    padded.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
    padded
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::{Block, WIDTH, same};

    /// Every byte at every place, among bytes that are not asked for.
    fn blocks() -> impl Iterator<Item = [u8; WIDTH]> {
        (0..=u8::MAX).flat_map(|byte| {
            (0..WIDTH).map(move |place| {
                let mut bytes = *b"plain text, long";
                bytes[place] = byte;
                bytes
            })
        })
    }

    #[test]
    fn stops_are_what_ends_plain_text() {
        for bytes in blocks() {
            let bit = |(place, byte): (usize, &u8)| {
                u32::from(!(b' '..=b'~').contains(byte) && *byte != 0x7F || matches!(byte, b'"' | b'\\')) << place
            };
            let expected = bytes.iter().enumerate().map(bit).fold(0, |all, bit| all | bit);
            assert_eq!(Block::of(&bytes).stops(), expected, "{bytes:?}");
        }
    }

    #[test]
    fn differences_count_under_the_mask_only() {
        let plain = *b"plain text, long";
        for bytes in blocks() {
            let masks = (0..WIDTH).map(|place| std::array::from_fn(|other| if other == place { u8::MAX } else { 0 }));
            for (place, mask) in masks.enumerate() {
                let differs = Block::of(&bytes).differs(Block::of(&plain), Block::of(&mask));
                assert_eq!(differs.is_zero(), bytes[place] == plain[place], "{bytes:?} {place}");
                let strays = Block::of(&bytes).strays(Block::of(&plain), Block::of(&mask));
                let stops_elsewhere = Block::of(&bytes).stops() & !(1 << place) != 0;
                assert_eq!(strays.is_zero(), bytes[place] == plain[place] && !stops_elsewhere, "{bytes:?} {place}");
            }
        }
    }

    #[test]
    fn a_short_slice_ends_in_zeros() {
        for length in 0..WIDTH {
            let bytes = &b"plain text, long"[..length];
            assert_eq!(Block::first(bytes).stops(), 0xFFFF << length & 0xFFFF, "{length}");
        }
    }

    #[test]
    fn slices_are_the_same_or_not() {
        let text: Vec<u8> = (0..40).collect();
        for length in 0..=text.len() {
            let one = &text[..length];
            let equal = one.to_vec();
            assert!(same(one, &equal));
            assert!(!same(one, &text[..length.saturating_sub(1)]) || length == 0);
            for place in 0..length {
                let mut other = one.to_vec();
                other[place] ^= 1;
                assert!(!same(one, &other), "{length} {place}");
            }
        }
    }
}
