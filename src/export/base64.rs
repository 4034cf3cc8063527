//! Base64 of examples (RFC 4648, padded); the engine itself only reads it.

/// The text that stands for these bytes.
pub(super) fn encoded(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let [first, second, third] = [0, 1, 2].map(|place| chunk.get(place).copied().unwrap_or_default());
        let sextets = [first >> 2, first << 4 | second >> 4, second << 2 | third >> 6, third];
        out.extend(sextets.iter().take(chunk.len() + 1).filter_map(|sextet| character(sextet & 0b11_1111)));
        out.push_str("==".get(chunk.len() - 1..).unwrap_or_default());
    }
    out
}

fn character(sextet: u8) -> Option<char> {
    ALPHABET.get(usize::from(sextet)).copied().map(char::from)
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

#[cfg(test)]
mod tests {
    use super::encoded;
    use crate::format::base64::decode;

    #[test]
    fn the_vectors_of_rfc_4648() {
        for (text, expected) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE=")]
        {
            assert_eq!(encoded(text.as_bytes()), expected);
        }
    }

    #[test]
    fn all_bytes_are_read_back() {
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(decode(encoded(&all).as_bytes()), Some(all));
    }
}
