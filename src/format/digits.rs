//! ASCII digits, nothing else: the character class of RFC 5234's DIGIT, at least one.

/// Whether `text` has this format.
pub fn is_valid(text: &[u8]) -> bool {
    !text.is_empty() && text.iter().all(u8::is_ascii_digit)
}

/// The number a run of digits stands for; `None` where it is no such run or exceeds a `u64`.
pub fn number(text: &[u8]) -> Option<u64> {
    if !is_valid(text) {
        return None;
    }
    text.iter().try_fold(0_u64, |number, byte| number.checked_mul(10)?.checked_add(u64::from(byte & 0x0f)))
}

#[cfg(test)]
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
