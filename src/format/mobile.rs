//! Colombian mobile numbers: ten digits, the first a 3. A heuristic, never more than a warning (decision 23):
//! the source's own example is `1234567890`.

use super::digits;

/// Whether `text` has this format.
pub fn is_valid(text: &[u8]) -> bool {
    text.len() == 10 && text.starts_with(b"3") && digits::is_valid(text)
}

#[cfg(test)]
mod tests {
    use super::is_valid;

    #[test]
    fn ten_digits_beginning_with_three() {
        for (text, expected) in [
            ("3001234567", true),
            ("3999999999", true),
            ("1234567890", false),
            ("300123456", false),
            ("30012345678", false),
            ("300 123456", false),
            ("573001234567", false),
            ("", false),
        ] {
            assert_eq!(is_valid(text.as_bytes()), expected, "{text}");
        }
    }
}
