//! IPv4 addresses: the dotted-quad of RFC 2673 section 3.2 with the decimal octets of RFC 3986 (no leading
//! zeros, which some readers take for octal).

/// Whether `text` has this format.
pub fn is_valid(text: &[u8]) -> bool {
    let mut octets = 0_u8;
    for octet in text.split(|byte| *byte == b'.') {
        octets = octets.saturating_add(1);
        if octets > 4 || !is_octet(octet) {
            return false;
        }
    }
    octets == 4
}

const fn is_octet(octet: &[u8]) -> bool {
    matches!(
        octet,
        [b'0'..=b'9']
            | [b'1'..=b'9', b'0'..=b'9']
            | [b'1', b'0'..=b'9', b'0'..=b'9']
            | [b'2', b'0'..=b'4', b'0'..=b'9']
            | [b'2', b'5', b'0'..=b'5']
    )
}

#[cfg(test)]
mod tests {
    use super::is_valid;

    #[test]
    fn an_address_is_four_octets() {
        for (text, expected) in [
            ("192.168.0.1", true),
            ("0.0.0.0", true),
            ("255.255.255.255", true),
            ("249.199.99.9", true),
            ("256.0.0.1", false),
            ("1.2.3.260", false),
            ("1.2.3.300", false),
            ("1.2.3", false),
            ("1.2.3.4.5", false),
            ("1.2.3.04", false),
            ("1.2.3.", false),
            ("1..2.3", false),
            (".1.2.3", false),
            ("1.2.3.4 ", false),
            ("1.2.3.4/24", false),
            ("0x7f.0.0.1", false),
            ("1২7.0.0.1", false),
            ("IP NOT FOUND", false),
            ("", false),
        ] {
            assert_eq!(is_valid(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn all_octets_up_to_999_are_judged_as_numbers() {
        for octet in 0..1000 {
            let text = format!("10.{octet}.0.1");
            assert_eq!(is_valid(text.as_bytes()), octet < 256, "{text}");
        }
    }
}
