//! Sixteen bytes at a time: every question about a block is answered for all of its bytes at once, as bits.
//!
//! The crate `wide` makes one instruction of it where there is one (simd128 in wasm) and plain code elsewhere.

use wide::bytemuck;
use wide::{i8x16, i16x8, i32x4, u8x16, u16x8};

/// Bytes in a block.
pub(crate) const WIDTH: usize = 16;
/// The highest byte of plain text.
pub(crate) const HIGHEST: u8 = 0x7F;

/// One bit for each byte of a block, the first byte's lowest.
type Bits = u32;

/// Sixteen bytes.
#[derive(Clone, Copy)]
pub(crate) struct Block(u8x16);

impl Block {
    #[inline(always)]
    pub(crate) fn of(bytes: &[u8; WIDTH]) -> Block {
        Block(u8x16::new(*bytes))
    }

    /// Ones in the first places: at most sixteen.
    #[inline(always)]
    pub(crate) fn ones(places: usize) -> Block {
        const ONES: [u8; 2 * WIDTH] = {
            let mut bytes = [0; 2 * WIDTH];
            let (ones, _) = bytes.split_at_mut(WIDTH);
            ones.copy_from_slice(&[u8::MAX; WIDTH]);
            bytes
        };
        Block::first(ONES.get(WIDTH.saturating_sub(places)..).unwrap_or_default())
    }

    /// The first bytes of a slice, and zeros behind its end.
    #[inline(always)]
    pub(crate) fn first(bytes: &[u8]) -> Block {
        match bytes.first_chunk() {
            Some(whole) => Block::of(whole),
            None => Block::of(&padded(bytes)),
        }
    }

    /// The sixteen bytes that begin here, with zeros behind the end.
    #[inline(always)]
    pub(crate) fn at(bytes: &[u8], start: usize) -> Block {
        Block::first(bytes.get(start..).unwrap_or_default())
    }

    /// What either has.
    #[inline(always)]
    pub(crate) fn or(self, other: Block) -> Block {
        Block(self.0 | other.0)
    }

    /// What both have.
    #[inline(always)]
    pub(crate) fn and(self, other: Block) -> Block {
        Block(self.0 & other.0)
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

    /// Where digits are.
    #[inline(always)]
    pub(crate) fn digits(self) -> Bits {
        (self.0 - u8x16::splat(b'0')).simd_lt(u8x16::splat(10)).to_bitmask()
    }

    /// Where this byte is.
    #[inline(always)]
    pub(crate) fn places_of(self, byte: u8) -> Bits {
        self.0.simd_eq(u8x16::splat(byte)).to_bitmask()
    }

    /// Where ASCII letters and digits are.
    #[inline(always)]
    pub(crate) fn alphanumerics(self) -> Bits {
        let letters = ((self.0 | u8x16::splat(0x20)) - u8x16::splat(b'a')).simd_lt(u8x16::splat(26));
        letters.to_bitmask() | self.digits()
    }

    /// Whether these four blocks are plain text.
    #[inline(always)]
    pub(crate) fn are_plain(bytes: &[u8; 4 * WIDTH]) -> bool {
        let (blocks, _) = bytes.as_chunks();
        let stopping = blocks.iter().fold(u8x16::ZERO, |all, block| all | Block::of(block).stopping());
        stopping.to_bitmask() == 0
    }

    #[inline(always)]
    fn stopping(self) -> u8x16 {
        // As signed numbers control characters and bytes with the high bit are all below a space.
        let low = self.0.cast_signed().simd_lt(i8x16::splat(b' '.cast_signed())).cast_unsigned();
        let quote = self.0.simd_eq(u8x16::splat(b'"'));
        low | quote | self.0.simd_eq(u8x16::splat(b'\\'))
    }

    /// Where the bytes are that begin with the first and are so many, and their distances from it with a value added.
    #[inline(always)]
    pub(crate) fn range(self, first: u8, count: u8, value: u8) -> (Block, Block) {
        let distance = self.0 - u8x16::splat(first);
        let inside = distance.simd_lt(u8x16::splat(count));
        (Block(inside), Block(inside & (distance + u8x16::splat(value))))
    }

    /// The bytes' high and low halves.
    #[inline(always)]
    pub(crate) fn halves(self) -> (Block, Block) {
        let pairs: u16x8 = bytemuck::cast(self.0);
        let high: u8x16 = bytemuck::cast(pairs >> 4_u32);
        (Block(high & u8x16::splat(0xF)), Block(self.0 & u8x16::splat(0xF)))
    }

    /// Bytes added to bytes, without a carry.
    #[inline(always)]
    pub(crate) fn plus(self, other: Block) -> Block {
        Block(self.0 + other.0)
    }

    /// 255 where this byte is, which is one less than nothing, and 0 elsewhere.
    #[inline(always)]
    pub(crate) fn equals(self, byte: u8) -> Block {
        Block(self.0.simd_eq(u8x16::splat(byte)))
    }

    /// Sixteen values of six bits as twelve bytes, the first three in the first four places from the right, and so on:
    /// neighbours join, first to twelve bits, then to 24.
    #[inline(always)]
    pub(crate) fn joined(self) -> Block {
        // Constants: not every level of optimization makes one of a `splat`.
        const FIRST: u16x8 = u16x8::new([0x0FC0; 8]);
        const SHIFTED: i16x8 = i16x8::new([4096, 1, 4096, 1, 4096, 1, 4096, 1]);
        let six: u16x8 = bytemuck::cast(self.0);
        let twelve: i16x8 = bytemuck::cast((six << 6_u32) & FIRST | six >> 8_u32);
        Block(bytemuck::cast::<i32x4, u8x16>(twelve.dot(SHIFTED)))
    }

    /// The bytes at these places, and zeros for places beyond the last: of a table, what it has for each.
    #[inline(always)]
    pub(crate) fn pick(self, places: Block) -> Block {
        Block(self.0.shuffle_zeroing(places.0))
    }

    #[inline(always)]
    pub(crate) fn bytes(self) -> [u8; WIDTH] {
        self.0.to_array()
    }
}

/// Whether two short slices are the same, without a call: most are names and punctuation.
#[inline(always)]
pub(crate) fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let long = |bytes: &[u8]| Some((Block::of(bytes.first_chunk()?), Block::of(bytes.last_chunk()?)));
    if let (Some((start, end)), Some((other_start, other_end))) = (long(one), long(other)) {
        let ends = (start.0 ^ other_start.0) | (end.0 ^ other_end.0);
        return Block(ends).is_zero() && (one.len() <= 2 * WIDTH || have_same_blocks(one, other));
    }
    let ends =
        |bytes: &[u8]| Some((u64::from_le_bytes(*bytes.first_chunk()?), u64::from_le_bytes(*bytes.last_chunk()?)));
    let short =
        |bytes: &[u8]| Some((u32::from_le_bytes(*bytes.first_chunk()?), u32::from_le_bytes(*bytes.last_chunk()?)));
    let pairs =
        |bytes: &[u8]| Some((u16::from_le_bytes(*bytes.first_chunk()?), u16::from_le_bytes(*bytes.last_chunk()?)));
    match one.len() {
        8.. => ends(one) == ends(other),
        4.. => short(one) == short(other),
        2.. => pairs(one) == pairs(other),
        _ => one.first() == other.first(),
    }
}

#[inline(never)]
fn have_same_blocks(one: &[u8], other: &[u8]) -> bool {
    let ((blocks, _), (others, _)) = (one.as_chunks(), other.as_chunks());
    let differs =
        |all: u8x16, (one, other): (&[u8; WIDTH], &[u8; WIDTH])| all | (Block::of(one).0 ^ Block::of(other).0);
    Block(blocks.iter().zip(others).fold(u8x16::ZERO, differs)).is_zero()
}

/// Whether all bytes are ASCII: then they are UTF-8.
pub(crate) fn is_ascii(bytes: &[u8]) -> bool {
    let (blocks, rest) = bytes.as_chunks();
    let all = blocks.iter().fold(u8x16::splat(0), |all, block| all | Block::of(block).0);
    all.to_bitmask() == 0 && rest.is_ascii()
}

/// The bytes of a short slice, and zeros.
#[cold]
#[inline(never)]
pub(crate) fn padded<const N: usize>(bytes: &[u8]) -> [u8; N] {
    let mut padded = [0; N];
    padded.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
    padded
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::{Block, HIGHEST, WIDTH, is_ascii, same};

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
    fn a_byte_is_within_its_range_or_beyond_it() {
        for bytes in blocks() {
            for (place, byte) in bytes.into_iter().enumerate() {
                let is_plain = |byte: u8| (b' '..=HIGHEST).contains(&byte) && !matches!(byte, b'"' | b'\\');
                let others_are_plain = (0..WIDTH).all(|other| other == place || is_plain(bytes[other]));
                let ranges = (0..=u8::MAX).map(|exactly| (exactly, 0, exactly == byte));
                let digits = [(b'9', 9, byte.is_ascii_digit()), (b'9', 8, matches!(byte, b'1'..=b'9'))];
                for (highest, lower, expected) in
                    ranges.chain(digits).chain([(HIGHEST, HIGHEST - b' ', is_plain(byte))])
                {
                    let mut range = [[HIGHEST; WIDTH], [HIGHEST - b' '; WIDTH]];
                    (range[0][place], range[1][place]) = (highest, lower);
                    let within = Block::of(&bytes).beyond(&range).is_zero();
                    assert_eq!(within, expected && others_are_plain, "{bytes:?} {place} {highest} {lower}");
                }
            }
        }
    }

    #[test]
    fn bytes_are_found() {
        for bytes in blocks() {
            let bits = |is: fn(&u8) -> bool| {
                (0..WIDTH).filter(|place| is(&bytes[*place])).fold(0, |all, place| all | 1 << place)
            };
            assert_eq!(Block::of(&bytes).digits(), bits(u8::is_ascii_digit), "{bytes:?}");
            assert_eq!(Block::of(&bytes).alphanumerics(), bits(u8::is_ascii_alphanumeric), "{bytes:?}");
            assert_eq!(Block::of(&bytes).places_of(b'.'), bits(|byte| *byte == b'.'), "{bytes:?}");
        }
    }

    #[test]
    fn four_blocks_are_plain_where_each_is() {
        for (index, bytes) in blocks().enumerate() {
            let mut four = [b'x'; 4 * WIDTH];
            four[index % 4 * WIDTH..][..WIDTH].copy_from_slice(&bytes);
            assert_eq!(Block::are_plain(&four), Block::of(&bytes).stops() == 0, "{bytes:?}");
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

    #[test]
    fn what_two_blocks_have_alike_does_not_cancel_out() {
        let text = [b'x'; 6 * WIDTH];
        assert!(is_ascii(&text) && is_ascii(&text[..5]));
        for byte in [b'"', b'\n', 0xC3] {
            for (one, other) in [(0, 1), (1, 2), (1, 3)] {
                let mut bytes = text;
                (bytes[one * WIDTH + 5], bytes[other * WIDTH + 5]) = (byte, byte);
                assert!(!Block::are_plain(bytes.first_chunk().unwrap()), "{byte} {one} {other}");
                assert!(!same(&bytes, &text), "{byte} {one} {other}");
                assert_eq!(is_ascii(&bytes), byte.is_ascii(), "{byte} {one} {other}");
            }
        }
        assert!(!Block::of(&[3; WIDTH]).or(Block::of(&[3; WIDTH])).is_zero());
    }
}
