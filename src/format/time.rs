//! Times of day as `HH:MM:SS`, 00:00:00 to 23:59:59, no leap second, no zone (decision 22, transactionHour).

/// Whether `text` has this format.
pub fn is_valid(text: &[u8]) -> bool {
    let [h1, h2, b':', m1, m2, b':', s1, s2] = *text else {
        return false;
    };
    let hour = matches!((h1, h2), (b'0'..=b'1', b'0'..=b'9') | (b'2', b'0'..=b'3'));
    hour && is_sexagesimal(m1, m2) && is_sexagesimal(s1, s2)
}

const fn is_sexagesimal(tens: u8, units: u8) -> bool {
    matches!((tens, units), (b'0'..=b'5', b'0'..=b'9'))
}

#[cfg(test)]
mod tests {
    use super::is_valid;

    #[test]
    fn only_the_strict_form_is_a_time() {
        for (text, expected) in [
            ("00:00:00", true),
            ("23:59:59", true),
            ("19:05:10", true),
            ("24:00:00", false),
            ("23:60:00", false),
            ("23:59:60", false),
            ("9:05:10", false),
            ("09:05", false),
            ("09:05:10Z", false),
            ("09:05:10.5", false),
            ("09-05-10", false),
            ("0a:05:10", false),
            ("1২:00:00", false),
            ("", false),
        ] {
            assert_eq!(is_valid(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn there_are_as_many_times_as_seconds_in_a_day() {
        let valid = (0..1_000_000_u32)
            .map(|n| format!("{:02}:{:02}:{:02}", n / 10_000, n / 100 % 100, n % 100))
            .filter(|text| is_valid(text.as_bytes()))
            .count();
        assert_eq!(valid, 24 * 60 * 60);
    }
}
