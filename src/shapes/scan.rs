//! Where a value ends that is not as long as the last one.

use crate::block::{Block, WIDTH, is_ascii};
use crate::json::{Reader, number_length};

/// Where the inside of a string ends that begins here, if it is text (RFC 8259) and not empty: that is structure.
#[inline(always)]
pub(super) fn text_end(bytes: &[u8], start: usize) -> Option<usize> {
    let stops = Block::at(bytes, start).stops();
    if stops == 0 {
        return long_end(bytes, start);
    }
    let length = stops.trailing_zeros() as usize;
    let end = start + length;
    match bytes.get(end) {
        Some(b'"') if length > 0 => Some(end),
        _ => unusual_end(bytes, start),
    }
}

/// The same of a text of more than one block.
#[inline(never)]
fn long_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut end = start + WIDTH;
    loop {
        let rest = bytes.get(end..)?;
        // Documents in Base64 are a million bytes long.
        if let Some(blocks) = rest.first_chunk::<{ 4 * WIDTH }>()
            && Block::are_plain(blocks)
        {
            end += 4 * WIDTH;
            continue;
        }
        let stops = Block::first(rest).stops();
        if stops != 0 {
            end += stops.trailing_zeros() as usize;
            break;
        }
        end += WIDTH;
    }
    if bytes.get(end) == Some(&b'"') { Some(end) } else { unusual_end(bytes, start) }
}

/// The same of a text with escapes, or beyond ASCII.
#[inline(never)]
fn unusual_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut reader = Reader::new(bytes);
    reader.go_to(start);
    let text = reader.unusual().ok().filter(|text| text.well_formed && !text.raw.is_empty())?;
    Some(start + text.raw.len())
}

/// Where the number ends that begins here.
#[inline(always)]
pub(super) fn number_end(bytes: &[u8], start: usize) -> Option<usize> {
    let block = Block::at(bytes, start);
    let (digits, points) = (block.digits(), block.places_of(b'.'));
    let length = (!(digits | points)).trailing_zeros();
    // Digits, at most one point inside of them, no sign, no exponent, no zero in front of a digit.
    let inside = (1_u32 << length.min(31)) - 1;
    let points = points & inside;
    let one_inside = points & points.wrapping_sub(1) == 0 && points & 1 == 0 && points << 1 <= inside >> 1;
    let first_is_zero = bytes.get(start) == Some(&b'0');
    let usual = length > 0
        && (length as usize) < WIDTH
        && one_inside
        && !(first_is_zero && digits & 2 != 0)
        && !matches!(bytes.get(start + length as usize), Some(b'e' | b'E'));
    if usual {
        return Some(start + length as usize);
    }
    unusual_number_end(bytes, start)
}

#[inline(never)]
fn unusual_number_end(bytes: &[u8], start: usize) -> Option<usize> {
    Some(start + number_length(bytes.get(start..)?)?)
}

/// Where `true` or `false` ends.
#[inline(always)]
pub(super) fn flag_end(bytes: &[u8], start: usize) -> Option<usize> {
    let rest = bytes.get(start..)?;
    match rest.first_chunk() {
        Some(b"true") => Some(start + 4),
        Some(b"fals") if rest.get(4) == Some(&b'e') => Some(start + 5),
        _ => None,
    }
}

/// Whether these bytes are plain text: what lanes can tell.
pub(super) fn is_plain(bytes: &[u8]) -> bool {
    is_ascii(bytes) && !bytes.iter().any(|byte| matches!(byte, b'"' | b'\\' | ..b' '))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::{flag_end, is_plain, number_end, text_end};
    use crate::json::{Reader, number_length};

    #[test]
    fn a_number_ends_where_the_grammar_says() {
        const BYTES: &[u8] = b"0017.-+eE,}] ";
        let mut texts: Vec<Vec<u8>> = vec![Vec::new()];
        for _ in 0..5 {
            texts = texts
                .iter()
                .flat_map(|text| BYTES.iter().map(|byte| [text.as_slice(), &[*byte]].concat()))
                .chain([Vec::new()])
                .collect();
        }
        let long = [&b"1234567890123456789"[..], b"123456789012345.5", b"12345678901234567.", b"1.23456789012345678e3"];
        texts.extend(long.map(<[u8]>::to_vec));
        for text in texts {
            for tail in [&b""[..], b",\"and more than sixteen bytes\""] {
                let bytes = [b"[", text.as_slice(), tail].concat();
                let expected = number_length(&bytes[1..]).map(|length| length + 1);
                assert_eq!(number_end(&bytes, 1), expected, "{}", String::from_utf8_lossy(&bytes));
            }
        }
    }

    #[test]
    fn a_text_ends_at_its_quote() {
        let plain = "a text that is longer than four blocks of sixteen bytes, so that it is read in all ways; ";
        let unusual = ["", "ñ", "\\n", "\\\"", "\\u00f1", "\\ud834", "\u{7f}", "\n", "\u{0}"];
        for length in 0..plain.len() {
            for unusual in unusual {
                for tail in ["\"", "\",\"and more than sixteen bytes\"", ""] {
                    let bytes = ["\"", &plain[..length], unusual, tail].concat().into_bytes();
                    let read = Reader::new(&bytes).text().ok();
                    let expected = read.filter(|text| text.well_formed && !text.raw.is_empty());
                    assert_eq!(
                        text_end(&bytes, 1),
                        expected.map(|text| text.raw.len() + 1),
                        "{length} {unusual:?} {tail}"
                    );
                }
            }
        }
    }

    #[test]
    fn flags_are_words() {
        for (text, expected) in [("true", Some(5)), ("false,", Some(6)), ("fals", None), ("True", None), ("", None)] {
            assert_eq!(flag_end(["[", text].concat().as_bytes(), 1), expected, "{text}");
        }
    }

    #[test]
    fn lanes_can_tell_plain_text() {
        let long = "a text that is longer than two blocks of sixteen";
        for (text, expected) in [
            ("", true),
            (" ~\u{7f}", true),
            (long, true),
            ("\"", false),
            ("\\", false),
            ("\n", false),
            ("ñ", false),
            (&format!("{long}\""), false),
            (&format!("{long}ñ"), false),
        ] {
            assert_eq!(is_plain(text.as_bytes()), expected, "{text}");
        }
    }
}
