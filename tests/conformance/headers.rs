//! Header fields as RFC 9110 and the Fetch standard have them: every byte at every place that matters.
//! What our answer means to a real `Headers` object is asked in `tests/conformance/headers.test.mjs`.

use ventanilla::format::header_value::{is_framing, is_token, is_valid};

/// RFC 9110, section 5.6.2: `tchar`.
#[test]
fn a_field_name_is_a_token() {
    let delimiters = "\"(),/:;<=>?@[\\]{}";
    let mut tokens = 0;
    for byte in 0..=u8::MAX {
        // "Any VCHAR, except delimiters."
        let expected = byte.is_ascii_graphic() && !delimiters.contains(char::from(byte));
        for name in [vec![byte], vec![b'X', byte], vec![byte, b'-'], vec![b'X', byte, b'd']] {
            assert_eq!(is_token(&name), expected, "{name:?}");
            tokens += usize::from(is_token(&name));
        }
    }
    assert_eq!(tokens, 4 * 77);
    assert!(!is_token(b""));
    println!("field names: 1,024 of them, {tokens} are tokens");
}

/// RFC 9110, section 5.5: `field-vchar` is VCHAR or obs-text, with SP and HTAB between; a sender makes no other. Of obs-text,
/// 80 to 9F are controls in Latin-1, which is what Fetch makes of bytes: they are refused (decision 14).
#[test]
fn a_field_value_is_visible_and_has_no_outer_blank() {
    let mut values = 0;
    for code in 0..=0x17f_u32 {
        let character = char::from_u32(code).unwrap();
        let visible = matches!(code, 0x21..=0x7e | 0xa0..=0xff);
        let blank = matches!(code, 0x09 | 0x20);
        for (value, expected) in [
            (format!("{character}"), visible),
            (format!("{character}a"), visible),
            (format!("a{character}"), visible),
            (format!("a{character}b"), visible || blank),
        ] {
            assert_eq!(is_valid(&value), expected, "{value:?}");
            values += 1;
        }
    }
    println!("field values: {values} of them");
}

/// RFC 9110, section 7.6.1: fields of one hop; and what frames a message (RFC 9112, section 6).
#[test]
fn what_belongs_to_one_hop_cannot_be_set() {
    for name in [
        "Connection",
        "Proxy-Connection",
        "Keep-Alive",
        "TE",
        "Transfer-Encoding",
        "Upgrade",
        "Trailer",
        "Content-Length",
        "Host",
    ] {
        for name in [name.to_owned(), name.to_lowercase(), name.to_uppercase()] {
            assert!(is_framing(name.as_bytes()), "{name}");
        }
    }
}
