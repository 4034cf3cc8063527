//! IPv6 addresses in the text forms of RFC 4291 section 2.2, without zone, brackets or prefix length. As in
//! RFC 3986, `::` stands for at least one group.

use super::ipv4;

/// Whether `text` has this format.
pub fn is_valid(text: &[u8]) -> bool {
    let (mut rest, mut compressed) = match text {
        [b':', b':', rest @ ..] => (rest, true),
        _ => (text, false),
    };
    if compressed && rest.is_empty() {
        return true;
    }
    let mut groups = 0_u8;
    while groups < GROUPS {
        let digits =
            rest.iter().take(MOST_DIGITS.saturating_add(1)).take_while(|byte| byte.is_ascii_hexdigit()).count();
        let Some((_, after)) = rest.split_at_checked(digits) else {
            return false;
        };
        if after.first() == Some(&b'.') {
            return ipv4::is_valid(rest) && is_complete(groups.saturating_add(2), compressed);
        }
        if !(1..=MOST_DIGITS).contains(&digits) {
            return false;
        }
        groups = groups.saturating_add(1);
        rest = match after {
            [] => return is_complete(groups, compressed),
            [b':', b':', ..] if compressed => return false,
            [b':', b':'] => return is_complete(groups, true),
            [b':', b':', next @ ..] => {
                compressed = true;
                next
            }
            [b':', next @ ..] => next,
            _ => return false,
        };
    }
    false
}

const fn is_complete(groups: u8, compressed: bool) -> bool {
    if compressed { groups < GROUPS } else { groups == GROUPS }
}

const GROUPS: u8 = 8;
const MOST_DIGITS: usize = 4;

#[cfg(test)]
mod tests {
    use super::is_valid;

    #[test]
    fn an_address_is_eight_groups_or_fewer_with_one_gap() {
        for (text, expected) in [
            ("::", true),
            ("::1", true),
            ("d6::", true),
            ("1:d6::42", true),
            ("1:2:3:4:5:6:7:8", true),
            ("1:2:3:4:5:6:7::", true),
            ("::2:3:4:5:6:7:8", true),
            ("2001:DB8::aBcD", true),
            ("::ffff:192.168.0.1", true),
            ("1:2::192.168.0.1", true),
            ("1:2:3:4:5:6:1.2.3.4", true),
            ("1::3:4:5:6:1.2.3.4", true),
            ("1::2:3:4:5:6:7:8", false),
            ("1:2:3:4:5:6:7:8::", false),
            ("::1:2:3:4:5:6:7:8", false),
            ("1:2:3:4:5:6:7", false),
            ("1:2:3:4:5:6:7:", false),
            ("1:2:3:4:5:6:7:8:9", false),
            ("1:2:3:4:5:6:7:1.2.3.4", false),
            ("1::3:4:5:6:7:1.2.3.4", false),
            (":2:3:4:5:6:7:8", false),
            (":::1", false),
            ("1::d6::42", false),
            ("1:2:3:4:5:::8", false),
            ("12345::", false),
            ("::12345", false),
            ("::laptop", false),
            ("1::2:192.168.256.1", false),
            ("::1.2.3.4:5", false),
            ("::1.2.3", false),
            ("127.0.0.1", false),
            ("fe80::a%eth1", false),
            ("fe80::/64", false),
            ("[::1]", false),
            (" ::1", false),
            ("::1 ", false),
            ("1:2:3:4:5:6:7:৪", false),
            (":", false),
            ("1", false),
            ("", false),
        ] {
            assert_eq!(is_valid(text.as_bytes()), expected, "{text}");
        }
    }
}
