//! UUIDs in the text form of RFC 4122 section 3, 8-4-4-4-12 hexadecimal digits of any case; version and
//! variant are not looked at (decision 23).

/// Whether `text` has this format.
pub fn is_valid(text: &[u8]) -> bool {
    text.len() == 36
        && text.iter().enumerate().all(|(position, byte)| match position {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    use super::is_valid;

    #[test]
    fn hyphens_stand_where_they_belong() {
        for (text, expected) in [
            ("2eb8aa08-aa98-11ea-b4aa-73b441d16380", true),
            ("2EB8AA08-AA98-11EA-B4AA-73B441D16380", true),
            ("2eb8aa08-AA98-11ea-B4Aa-73B441D16380", true),
            ("00000000-0000-0000-0000-000000000000", true),
            ("2eb8aa08-aa98-11ea-f4aa-73b441d16380", true),
            ("2eb8aa08-aa98-11ea-b4aa-73b441d1638", false),
            ("2eb8aa08-aa98-11ea-b4ga-73b441d16380", false),
            ("2eb8aa08aa9811eab4aa73b441d16380", false),
            ("2eb8aa0-8aa98-11e-ab4aa7-3b441d16380", false),
            ("{2eb8aa08-aa98-11ea-b4aa-73b441d16380}", false),
            ("urn:uuid:2eb8aa08-aa98-11ea-b4aa-73b441d16380", false),
            ("2eb8aa08-aa98-11ea-b4aa-73b441d16380\n", false),
            ("", false),
        ] {
            assert_eq!(is_valid(text.as_bytes()), expected, "{text}");
        }
    }
}
