//! Header names and values that reach the provider as written (decision 14): nothing is stripped, so anything
//! that could be cut, folded or trimmed on the way is refused.

/// Characters U+0020–U+007E, inner TAB and U+00A0–U+00FF (sent as Latin-1). Fetch trims a TAB or space at
/// either end, so a value with one would not arrive as given and is refused. Empty is allowed (decision 6).
pub fn is_valid(text: &str) -> bool {
    let outer = text.bytes().next().into_iter().chain(text.bytes().next_back());
    text.chars().all(|character| matches!(character, '\t' | ' '..='~' | '\u{a0}'..='\u{ff}'))
        && outer.into_iter().all(|byte| !matches!(byte, b'\t' | b' '))
}

/// A field name: the token of RFC 9110 section 5.6.2.
pub fn is_token(name: &[u8]) -> bool {
    !name.is_empty()
        && name.iter().all(|byte| {
            byte.is_ascii_alphanumeric()
                || matches!(
                    byte,
                    b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'.' | b'^'..=b'`' | b'|' | b'~'
                )
        })
}

/// Names that frame the message or belong to one hop of it (RFC 9110 section 7.6.1): they cannot be set.
pub fn is_framing(name: &[u8]) -> bool {
    FRAMING.iter().any(|framing| framing.as_bytes().eq_ignore_ascii_case(name))
}

const FRAMING: [&str; 9] = [
    "host",
    "content-length",
    "transfer-encoding",
    "connection",
    "upgrade",
    "keep-alive",
    "te",
    "trailer",
    "proxy-connection",
];

#[cfg(test)]
mod tests {
    use super::{is_framing, is_token, is_valid};

    #[test]
    fn values_arrive_as_written_or_not_at_all() {
        for (text, expected) in [
            ("", true),
            ("a", true),
            ("APIF4087320000000001", true),
            ("a b\tc", true),
            ("~!\"#", true),
            ("Bogotá", true),
            ("\u{a0}ÿ\u{a0}", true),
            (" a", false),
            ("a ", false),
            ("\ta", false),
            ("a\t", false),
            (" ", false),
            ("\t", false),
            ("a\r\nb", false),
            ("a\nb", false),
            ("a\rb", false),
            ("a\0b", false),
            ("a\u{1f}b", false),
            ("a\u{7f}b", false),
            ("a\u{80}b", false),
            ("a\u{9f}b", false),
            ("a\u{100}b", false),
            ("•••", false),
            ("😀", false),
        ] {
            assert_eq!(is_valid(text), expected, "{text:?}");
        }
    }

    #[test]
    fn names_are_tokens() {
        for (name, expected) in [
            ("X-Invoker-TxId", true),
            ("client_id", true),
            ("!#$%&'*+-.^_`|~09azAZ", true),
            ("", false),
            ("a b", false),
            ("a:", false),
            ("a\r", false),
            ("a\"b", false),
            ("a/b", false),
            ("a{b}", false),
            ("ñ", false),
        ] {
            assert_eq!(is_token(name.as_bytes()), expected, "{name:?}");
        }
    }

    #[test]
    fn framing_names_in_any_case() {
        for (name, expected) in [
            ("Host", true),
            ("content-length", true),
            ("TRANSFER-ENCODING", true),
            ("Connection", true),
            ("Upgrade", true),
            ("Keep-Alive", true),
            ("TE", true),
            ("Trailer", true),
            ("Proxy-Connection", true),
            ("Content-Type", false),
            ("hosts", false),
            ("", false),
        ] {
            assert_eq!(is_framing(name.as_bytes()), expected, "{name}");
        }
    }
}
