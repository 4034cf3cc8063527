//! Dates that exist, as `YYYY-MM-DD`: the full-date of RFC 3339 (section 5.6 and the month lengths of 5.7)
//! in the proleptic Gregorian calendar, years 0000 to 9999 (decision 23).

use super::digits;

/// Whether `text` has this format.
pub fn is_valid(text: &[u8]) -> bool {
    parse(text).is_some()
}

/// Year, month and day of an existing `YYYY-MM-DD`.
pub fn parse(text: &[u8]) -> Option<(u16, u8, u8)> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text else {
        return None;
    };
    existing([y1, y2, y3, y4], [m1, m2], [d1, d2])
}

/// `YYYYMMDD` of an existing date, respelled as `YYYY-MM-DD` (decision 28).
pub fn compact(text: &[u8]) -> Option<[u8; 10]> {
    let [y1, y2, y3, y4, m1, m2, d1, d2] = *text else {
        return None;
    };
    existing([y1, y2, y3, y4], [m1, m2], [d1, d2])?;
    Some([y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2])
}

/// Days of a month, `None` where `month` is not 1 to 12.
pub const fn days_in_month(year: u16, month: u8) -> Option<u8> {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 if is_leap_year(year) => Some(29),
        2 => Some(28),
        _ => None,
    }
}

/// Whether the year has a 29 February.
pub const fn is_leap_year(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

fn existing(year: [u8; 4], month: [u8; 2], day: [u8; 2]) -> Option<(u16, u8, u8)> {
    let ([y1, y2, y3, y4], [m1, m2], [d1, d2]) = (year, month, day);
    if !digits::are_digits([y1, y2, y3, y4, m1, m2, d1, d2]) {
        return None;
    }
    let two = |tens: u8, units: u8| (tens & 0x0F) * 10 + (units & 0x0F);
    let year = u16::from(two(y1, y2)) * 100 + u16::from(two(y3, y4));
    let (month, day) = (two(m1, m2), two(d1, d2));
    (1..=days_in_month(year, month)?).contains(&day).then_some((year, month, day))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{compact, days_in_month, is_valid, parse};

    #[test]
    fn a_date_exists_or_not() {
        for (text, expected) in [
            ("1963-06-19", true),
            ("0000-01-01", true),
            ("0000-02-29", true),
            ("9999-12-31", true),
            ("2024-02-29", true),
            ("2023-02-29", false),
            ("1900-02-29", false),
            ("2000-02-29", true),
            ("2024-04-31", false),
            ("2024-00-10", false),
            ("2024-13-10", false),
            ("2024-01-00", false),
            ("2024-1-01", false),
            ("20240101", false),
            ("2024/01/01", false),
            ("2024-01-01 ", false),
            ("2024-01-0:", false),
            ("+024-01-01", false),
            ("1963-06-1৪", false),
            ("", false),
        ] {
            assert_eq!(is_valid(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn parts_are_numbers() {
        assert_eq!(parse(b"2024-03-27"), Some((2024, 3, 27)));
        assert_eq!(parse(b"0007-12-01"), Some((7, 12, 1)));
    }

    #[test]
    fn a_compact_date_is_respelled_where_it_exists() {
        for (text, expected) in [
            ("20240327", Some("2024-03-27")),
            ("00000229", Some("0000-02-29")),
            ("20230229", None),
            ("2024-03-27", None),
            ("2024032", None),
            ("202403277", None),
            ("2024O327", None),
        ] {
            let respelled = compact(text.as_bytes());
            assert_eq!(respelled.as_ref().map(|bytes| str::from_utf8(bytes).unwrap()), expected, "{text}");
        }
    }

    #[test]
    fn months_have_their_lengths() {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        for (month, length) in (1..=12).zip(lengths) {
            assert_eq!(days_in_month(2023, month), Some(length), "{month}");
        }
        assert_eq!(days_in_month(2024, 2), Some(29));
        assert_eq!(days_in_month(2024, 0), None);
        assert_eq!(days_in_month(2024, 13), None);
    }
}
