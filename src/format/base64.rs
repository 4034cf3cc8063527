//! Strict Base64 (decision 20): the alphabet of RFC 4648 section 4, padded to a multiple of four or not at all,
//! no whitespace, the unused bits of the last character zero (section 3.5), so a text has one spelling of each kind.

use crate::block::{Block, WIDTH};

/// The bytes that `text` stands for; `None` where it is not valid.
pub fn decode(text: &[u8]) -> Option<Vec<u8>> {
    let symbols = unpadded(text).filter(|symbols| unused_bits_are_zero(symbols))?;
    let mut bytes = Vec::with_capacity(symbols.len() / 4 * 3 + 2);
    let mut seen = 0;
    let (blocks, symbols) = symbols.as_chunks();
    for block in blocks {
        bytes.extend_from_slice(&packed(Block::of(block).sextets()?));
    }
    let (quads, rest) = symbols.as_chunks::<4>();
    for quad in quads {
        let [first, second, third, fourth] = quad.map(sextet);
        seen |= first | second | third | fourth;
        bytes.extend([first << 2 | second >> 4, second << 4 | third >> 2, third << 6 | fourth]);
    }
    let whole = rest.len().saturating_sub(1);
    let mut last = [0; 4];
    for (place, byte) in last.iter_mut().zip(rest) {
        *place = sextet(*byte);
        seen |= *place;
    }
    let [first, second, third, _] = last;
    bytes.extend([first << 2 | second >> 4, second << 4 | third >> 2].iter().take(whole));
    (seen & NOT_IN_ALPHABET == 0).then_some(bytes)
}

/// Sixteen values of six bits as twelve bytes: neighbours join, first to 12 bits, then to 24.
fn packed(sextets: [u8; WIDTH]) -> [u8; 12] {
    let mut bytes = [0; 12];
    let (halves, _) = sextets.as_chunks();
    let (places, _) = bytes.as_chunks_mut::<6>();
    for (half, place) in halves.iter().zip(places) {
        let six = u64::from_be_bytes(*half);
        let twelve = (six & 0x3F00_3F00_3F00_3F00) >> 2 | six & 0x003F_003F_003F_003F;
        let twenty_four = (twelve & 0x0FFF_0000_0FFF_0000) >> 4 | twelve & 0x0000_0FFF_0000_0FFF;
        let all = (twenty_four >> 32) << 24 | twenty_four & 0x00FF_FFFF;
        let [_, _, joined @ ..] = all.to_be_bytes();
        *place = joined;
    }
    bytes
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
    use super::decode;

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

    #[test]
    fn every_byte_at_every_place_of_blocks_and_what_follows_them() {
        let text = b"Zm9vYmFyAAAA////++//0123456789abcdefghijklmnopqr";
        for place in 0..text.len() {
            for byte in 0..=u8::MAX {
                let mut text = *text;
                if let Some(at) = text.get_mut(place) {
                    *at = byte;
                }
                // At the end it would be padding.
                if byte != b'=' {
                    assert_eq!(decode(&text), plainly(&text), "{byte} at {place}");
                }
            }
        }
    }
}
