//! IP addresses of either version (decision 23); `IP NOT FOUND` is none (decision 12).

use super::{ipv4, ipv6};

/// Whether `text` has this format.
pub fn is_valid(text: &[u8]) -> bool {
    ipv4::is_valid(text) || ipv6::is_valid(text)
}

#[cfg(test)]
mod tests {
    use super::is_valid;

    #[test]
    fn both_versions_are_addresses() {
        for (text, expected) in [
            ("10.20.30.40", true),
            ("2001:db8::7", true),
            ("::ffff:10.20.30.40", true),
            ("IP NOT FOUND", false),
            ("10.20.30", false),
            ("", false),
        ] {
            assert_eq!(is_valid(text.as_bytes()), expected, "{text}");
        }
    }
}
