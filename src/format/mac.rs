//! Hardware addresses: six octets of two hexadecimal digits of any case, `:` or `-` between them, one kind of
//! separator in a value (decision 7).

/// Whether `text` has this format.
pub fn is_valid(text: &[u8]) -> bool {
    let Some(separator @ (b':' | b'-')) = text.get(2) else {
        return false;
    };
    text.len() == 17
        && text.iter().enumerate().all(|(position, byte)| match position % 3 {
            2 => byte == separator,
            _ => byte.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    use super::is_valid;

    #[test]
    fn one_kind_of_separator() {
        for (text, expected) in [
            ("00-00-00-00-00-00", true),
            ("00:1B:44:11:3A:B7", true),
            ("00:1b:44:11:3a:b7", true),
            ("00-1b-44-11-3A-b7", true),
            ("00:1b-44:11-3a:b7", false),
            ("00.1b.44.11.3a.b7", false),
            ("001b44113ab7", false),
            ("00:1b:44:11:3a", false),
            ("00:1b:44:11:3a:b7:", false),
            ("00:1b:44:11:3a:b7:00", false),
            ("0:01b:44:11:3a:b7", false),
            ("00:1g:44:11:3a:b7", false),
            ("", false),
        ] {
            assert_eq!(is_valid(text.as_bytes()), expected, "{text}");
        }
    }
}
