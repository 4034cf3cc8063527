//! ASCII digits, nothing else: the character class of RFC 5234's DIGIT, at least one.

/// Whether `text` has this format.
pub fn is_valid(text: &[u8]) -> bool {
    match (text.first_chunk(), text.last_chunk()) {
        // The ends overlap or meet: most numbers are not longer.
        (Some(start), Some(end)) if text.len() <= 16 => are_digits(*start) && are_digits(*end),
        _ => !text.is_empty() && text.iter().all(u8::is_ascii_digit),
    }
}

/// All eight at once: the high half of a digit is 3, and stays it when 6 is added.
#[inline(always)]
pub(super) fn are_digits(text: [u8; 8]) -> bool {
    const HIGH: u64 = 0xF0F0_F0F0_F0F0_F0F0;
    const THREES: u64 = 0x3030_3030_3030_3030;
    let bytes = u64::from_le_bytes(text);
    // A byte that carries into its neighbour has no 3 in its own high half.
    bytes & HIGH == THREES && bytes.wrapping_add(0x0606_0606_0606_0606) & HIGH == THREES
}

/// The number a run of digits stands for; `None` where it is no such run or exceeds a `u64`.
pub fn number(text: &[u8]) -> Option<u64> {
    if !is_valid(text) {
        return None;
    }
    text.iter().try_fold(0_u64, |number, byte| number.checked_mul(10)?.checked_add(u64::from(byte & 0x0f)))
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::{is_valid, number};

    #[test]
    fn only_ascii_digits_are_digits() {
        for (text, expected) in [
            ("0", true),
            ("0123456789", true),
            ("", false),
            ("1 ", false),
            ("-1", false),
            ("1.0", false),
            ("1২", false),
            ("１", false),
        ] {
            assert_eq!(is_valid(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn every_byte_at_every_place_of_every_length() {
        for length in 1..=20 {
            for place in 0..length {
                for byte in 0..=u8::MAX {
                    let mut text = b"01234567890123456789"[..length].to_vec();
                    text[place] = byte;
                    assert_eq!(is_valid(&text), byte.is_ascii_digit(), "{byte} at {place} of {length}");
                }
            }
        }
    }

    #[test]
    fn numbers_end_at_the_largest_u64() {
        for (text, expected) in [
            ("0", Some(0)),
            ("007", Some(7)),
            ("18446744073709551615", Some(u64::MAX)),
            ("18446744073709551616", None),
            ("99999999999999999999999", None),
            ("", None),
            ("+1", None),
        ] {
            assert_eq!(number(text.as_bytes()), expected, "{text}");
        }
    }
}
