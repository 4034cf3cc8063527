//! Strict Base64 (decision 20): the alphabet of RFC 4648 section 4, padded to a multiple of four or not at all,
//! no whitespace, the unused bits of the last character zero (section 3.5), so a text has one spelling of each kind.

/// The bytes that `text` stands for; `None` where it is not valid.
pub fn decode(text: &[u8]) -> Option<Vec<u8>> {
    let symbols = unpadded(text).filter(|symbols| unused_bits_are_zero(symbols))?;
    let mut bytes = Vec::with_capacity(symbols.len() / 4 * 3 + 2);
    let mut seen = 0;
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
}
