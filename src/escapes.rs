//! Escapes of JSON texts that are passed on as they are.

use crate::json::code_unit;

/// Of a JSON text what stands in it; half of a surrogate pair, which not every reader of JSON takes, becomes U+FFFD.
pub(crate) fn write_whole(raw: &[u8], out: &mut Vec<u8>) {
    let mut rest = raw;
    while let Some(position) = rest.iter().position(|&byte| byte == b'\\') {
        let (plain, escape) = rest.split_at(position);
        out.extend_from_slice(plain);
        let (length, is_half) = match (code_unit(escape), escape.get(6..).and_then(code_unit)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => (12, false),
            (Some(0xD800..=0xDFFF), _) => (6, true),
            (Some(_), _) => (6, false),
            (None, _) => (2, false),
        };
        let (token, behind) = escape.split_at_checked(length).unwrap_or((escape, &[]));
        out.extend_from_slice(if is_half { br"\ufffd" } else { token });
        rest = behind;
    }
    out.extend_from_slice(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_a_surrogate_pair_does_not_get_through() {
        for (raw, expected) in [
            (r#"{"\uD834\uDD1E":"\n\\uD834"}"#, None),
            (r#"["\u00e9\"",{"a":"\\"}]"#, None),
            (r#"{"\udddd":1}"#, Some(r#"{"\ufffd":1}"#)),
            (r#"["\uD834","\uDD1E\uD834"]"#, Some(r#"["\ufffd","\ufffd\ufffd"]"#)),
            (r#"["\uD834\uD834\uDD1E\u0061"]"#, Some(r#"["\ufffd\uD834\uDD1E\u0061"]"#)),
        ] {
            let mut out = Vec::new();
            write_whole(raw.as_bytes(), &mut out);
            assert_eq!(String::from_utf8_lossy(&out), expected.unwrap_or(raw));
        }
    }
}
