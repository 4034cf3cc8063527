//! E-mail addresses: the Mailbox of RFC 5321 section 4.1.2 (RFC 5322's addr-spec without comments, folding
//! and obsolete forms), ASCII only, with the lengths of RFC 5321 section 4.5.3.1.

use super::{ipv4, ipv6};
use crate::block::{Block, WIDTH};

/// Whether `text` has this format.
pub fn is_valid(text: &[u8]) -> bool {
    is_usual(text) || by_parts(text)
}

/// The rule itself, for any address.
fn by_parts(text: &[u8]) -> bool {
    if text.len() > LONGEST_ADDRESS {
        return false;
    }
    let length = match text.first() {
        Some(b'"') => quoted_string_length(text),
        _ => text.iter().position(|byte| *byte == b'@'),
    };
    let Some((local, [b'@', domain @ ..])) = length.and_then(|length| text.split_at_checked(length)) else {
        return false;
    };
    let local_is_sound = local.first() == Some(&b'"') || is_dot_atom(local);
    local_is_sound && local.len() <= LONGEST_LOCAL_PART && is_domain(domain)
}

/// Whether it is an address of letters, digits, dots, hyphens and underscores, and no longer than a word has bits: then
/// every question is one about bits.
fn is_usual(text: &[u8]) -> bool {
    let (mut word, mut dots, mut hyphens, mut underscores, mut at) = (0_u64, 0_u64, 0_u64, 0_u64, 0_u64);
    if text.is_empty() || text.len() > LONGEST_USUAL {
        return false;
    }
    for (index, bytes) in text.chunks(WIDTH).enumerate() {
        let block = Block::first(bytes);
        let places = |bits: u32| u64::from(bits) << (index * WIDTH);
        word |= places(block.alphanumerics());
        dots |= places(block.places_of(b'.'));
        hyphens |= places(block.places_of(b'-'));
        underscores |= places(block.places_of(b'_'));
        at |= places(block.places_of(b'@'));
    }
    let last = 1 << (text.len() - 1);
    let local = at.wrapping_sub(1);
    let ends = dots | at;
    let known = (word | ends | hyphens | underscores) == last | (last - 1);
    let one_at = at.is_power_of_two() && underscores & !local == 0;
    // Between two dots, or a dot and an end, there is something; a label neither begins nor ends with a hyphen.
    let no_blank = ends & (ends << 1 | 1 | last) == 0;
    let hyphens_inside = hyphens & !local & (ends << 1 | ends >> 1 | last) == 0;
    known && one_at && no_blank && hyphens_inside
}

/// Bytes of the quoted string at the start of `text`, both quotes included.
fn quoted_string_length(text: &[u8]) -> Option<usize> {
    let mut escaped = false;
    for (position, byte) in text.iter().enumerate().skip(1) {
        match byte {
            b' '..=b'~' if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return position.checked_add(1),
            b' '..=b'~' => {}
            _ => return None,
        }
    }
    None
}

fn is_dot_atom(local: &[u8]) -> bool {
    local.split(|byte| *byte == b'.').all(|atom| !atom.is_empty() && atom.iter().all(|byte| is_atom_character(*byte)))
}

/// RFC 5322 section 3.2.3, atext.
const fn is_atom_character(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'/' | b'=' | b'?' | b'^'..=b'`' | b'{'..=b'~'
        )
}

fn is_domain(domain: &[u8]) -> bool {
    match domain {
        [b'[', literal @ .., b']'] => is_address_literal(literal),
        _ => domain.split(|byte| *byte == b'.').all(is_label),
    }
}

fn is_address_literal(literal: &[u8]) -> bool {
    match literal.split_at_checked(IPV6_TAG.len()) {
        Some((tag, address)) if tag.eq_ignore_ascii_case(IPV6_TAG) => ipv6::is_valid(address),
        _ => ipv4::is_valid(literal),
    }
}

/// RFC 5321 sub-domain with the 63 bytes of RFC 1035 section 2.3.4.
fn is_label(label: &[u8]) -> bool {
    let outer_hyphen = label.starts_with(b"-") || label.ends_with(b"-");
    !outer_hyphen
        && (1..=LONGEST_LABEL).contains(&label.len())
        && label.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
}

/// Longest address that is looked at as bits: its parts are not longer than they may be.
const LONGEST_USUAL: usize = 63;
const IPV6_TAG: &[u8] = b"IPv6:";
/// A path is at most 256 bytes with its angle brackets.
const LONGEST_ADDRESS: usize = 254;
const LONGEST_LOCAL_PART: usize = 64;
const LONGEST_LABEL: usize = 63;

#[cfg(test)]
mod tests {
    use super::{by_parts, is_usual, is_valid};

    #[test]
    fn an_address_is_a_local_part_and_a_domain() {
        for (text, expected) in [
            ("correo@gmail.com", true),
            ("prueba11@fs.net", true),
            ("te~st@example.com", true),
            ("te.s.t@example.com", true),
            ("a+tag/x=y@example.co", true),
            ("root@localhost", true),
            ("\"joe bloggs\"@example.com", true),
            ("\"joe@bloggs\"@example.com", true),
            ("\"a\\\"b\"@example.com", true),
            ("\"a\\\\\"@example.com", true),
            ("\"\"@example.com", true),
            ("joe@[127.0.0.1]", true),
            ("joe@[IPv6:::1]", true),
            ("joe@[ipv6:2001:db8::7]", true),
            ("joe@[::1]", false),
            ("joe@[127.0.0.300]", false),
            ("joe@[127.0.0.1", false),
            ("joe@[]", false),
            ("\"open@example.com", false),
            ("\"a\"b@example.com", false),
            ("\"a\\\"@example.com", false),
            ("a\"b\"@example.com", false),
            (".test@example.com", false),
            ("test.@example.com", false),
            ("te..st@example.com", false),
            ("joe@invalid=domain.com", false),
            ("joe@-example.com", false),
            ("joe@example-.com", false),
            ("joe@example..com", false),
            ("joe@example.com.", false),
            ("joe@a@b.com", false),
            ("joe@example.com..", false),
            ("joe@..", false),
            ("..joe@example.com", false),
            ("joe bloggs@example.com", false),
            ("joe@exa mple.com", false),
            ("joe@example.com\n", false),
            ("josé@example.com", false),
            ("joe@ejemplo.ñ", false),
            ("\"josé\"@example.com", false),
            ("@example.com", false),
            ("joe@", false),
            ("@", false),
            ("\"", false),
            ("2962", false),
            ("", false),
        ] {
            assert_eq!(is_valid(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn lengths_end_where_the_standards_say() {
        let label = "d".repeat(63);
        for (local, domain, expected) in [
            (64, format!("{label}.com"), true),
            (65, format!("{label}.com"), false),
            (1, format!("d{label}.com"), false),
            (62, format!("{label}.{label}.{label}"), true),
            (63, format!("{label}.{label}.{label}"), false),
        ] {
            let text = format!("{}@{domain}", "a".repeat(local));
            assert_eq!(is_valid(text.as_bytes()), expected, "{local} {}", text.len());
        }
    }

    /// Short texts of what matters, and longer ones around them.
    #[test]
    fn usual_addresses_are_addresses() {
        let mut texts = vec![String::new()];
        let mut usual = 0;
        for _ in 0..7 {
            texts = texts
                .iter()
                .flat_map(|text| ["a", ".", "-", "@", "_", "+", ""].map(|more| [text, more].concat()))
                .collect();
            texts.sort_unstable();
            texts.dedup();
        }
        for text in &texts {
            for text in [text.clone(), format!("someone.else{text}"), format!("{text}example-of.a.long.domain")] {
                let is_usual = is_usual(text.as_bytes());
                usual += usize::from(is_usual);
                assert!(!is_usual || by_parts(text.as_bytes()), "{text}");
                let told_by_bits = !text.contains('+') && text.len() < 64;
                assert!(is_usual || !told_by_bits || !by_parts(text.as_bytes()), "{text}");
            }
        }
        assert!(usual > 1000, "{usual}");
        for length in 60..70 {
            let text = format!("a@{}", "b".repeat(length));
            assert_eq!(is_valid(text.as_bytes()), by_parts(text.as_bytes()), "{length}");
        }
    }
}
