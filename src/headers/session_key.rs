//! SessionKey: the first thirty characters of the access token, fewer where it is shorter (decision 5). Token
//! material, so as secret as the token.

/// The first 30 characters of a token (decision 5).
pub fn session_key(token: &str) -> &str {
    match token.char_indices().nth(CHARACTERS) {
        Some((end, _)) => token.split_at_checked(end).map_or(token, |(key, _)| key),
        None => token,
    }
}

const CHARACTERS: usize = 30;

#[cfg(test)]
mod tests {
    use super::session_key;

    #[test]
    fn thirty_characters_or_fewer() {
        for (token, expected) in [
            ("", ""),
            ("short", "short"),
            ("123456789012345678901234567890", "123456789012345678901234567890"),
            ("1234567890123456789012345678901", "123456789012345678901234567890"),
            ("12345678901234567890123456789é1", "12345678901234567890123456789é"),
        ] {
            assert_eq!(session_key(token), expected, "{token}");
        }
    }
}
