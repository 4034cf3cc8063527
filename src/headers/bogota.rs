//! The calendar day in Bogotá, UTC−5 all year (no daylight saving time): the day of a TxId, of ProcessDate and
//! of a lease of authorization numbers (decisions 2 and 3).

use crate::format::{date, digits};

/// A day of the proleptic Gregorian calendar, years 0000 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl Day {
    /// The day in Bogotá at an instant; `None` outside the years 0000 to 9999.
    pub fn at(epoch_ms: i64) -> Option<Self> {
        let local_ms = epoch_ms.checked_sub(BEHIND_UTC_MS)?;
        let since_epoch = local_ms.div_euclid(DAY_MS);
        Self::from_number(u32::try_from(since_epoch.checked_add(EPOCH)?).ok()?)
    }

    /// The day an existing `YYYY-MM-DD` names.
    pub fn parse(text: &[u8]) -> Option<Self> {
        let (year, month, day) = date::parse(text)?;
        Some(Self { year, month, day })
    }

    /// `YYYY-MM-DD`, as ProcessDate has it.
    pub fn iso(&self) -> String {
        let mut out = String::with_capacity(10);
        push_digits(&mut out, self.year, 1000);
        out.push('-');
        push_digits(&mut out, u16::from(self.month), 10);
        out.push('-');
        push_digits(&mut out, u16::from(self.day), 10);
        out
    }

    /// Day of the year, 1 to 366.
    pub fn ordinal(&self) -> u16 {
        (1..self.month)
            .filter_map(|month| date::days_in_month(self.year, month))
            .fold(u16::from(self.day), |ordinal, days| ordinal.saturating_add(u16::from(days)))
    }

    /// YDDD: the last digit of the year and the day of the year (decision 2).
    pub fn julian(&self) -> String {
        let mut out = String::with_capacity(4);
        push_digits(&mut out, self.year % 10, 1);
        push_digits(&mut out, self.ordinal(), 100);
        out
    }

    /// Days since 0000-01-01 to a day.
    fn from_number(number: u32) -> Option<Self> {
        // 146,097 days are 400 years, so the quotient misses the year by one at most.
        let guess = u16::try_from(u64::from(number).saturating_mul(400) / 146_097).ok()?;
        let year = if days_before(guess) > number {
            guess.saturating_sub(1)
        } else if days_before(guess.saturating_add(1)) <= number {
            guess.saturating_add(1)
        } else {
            guess
        };
        let index = number.checked_sub(days_before(year))?;
        Self::from_ordinal(year, u16::try_from(index).ok()?.checked_add(1)?)
    }

    fn from_ordinal(year: u16, ordinal: u16) -> Option<Self> {
        if year > LAST_YEAR || ordinal == 0 {
            return None;
        }
        let mut rest = ordinal;
        for month in 1..=12 {
            let days = u16::from(date::days_in_month(year, month)?);
            if rest <= days {
                let day = u8::try_from(rest).ok()?;
                return Some(Self { year, month, day });
            }
            rest = rest.saturating_sub(days);
        }
        None
    }
}

/// The nearest day not after `reference` that a YDDD can mean: the decade is not in it, and day 366 exists in
/// leap years only (decision 2).
pub fn read_julian(text: &[u8], reference: Day) -> Option<Day> {
    let [digit, d1, d2, d3] = *text else {
        return None;
    };
    let digit = u16::try_from(digits::number(&[digit])?).ok()?;
    let ordinal = u16::try_from(digits::number(&[d1, d2, d3])?).ok()?;
    let years_back = (reference.year % 10).saturating_add(10).saturating_sub(digit) % 10;
    let latest = reference.year.checked_sub(years_back)?;
    (0..DECADES_SEARCHED)
        .filter_map(|decades| latest.checked_sub(decades * 10))
        .filter_map(|year| Day::from_ordinal(year, ordinal))
        .find(|day| *day <= reference)
}

/// Decimal digits from this place on.
fn push_digits(out: &mut String, number: u16, mut place: u16) {
    while place > 0 {
        out.push(char::from(b'0' + (number / place % 10) as u8));
        place /= 10;
    }
}

/// Days from 0000-01-01 to the first of January of `year`.
fn days_before(year: u16) -> u32 {
    let year = u32::from(year);
    // The multiples of 4, 100 and 400 below `year`, the year 0 among them.
    let leap_days = year.div_ceil(4).saturating_add(year.div_ceil(400)).saturating_sub(year.div_ceil(100));
    year.saturating_mul(365).saturating_add(leap_days)
}

const DAY_MS: i64 = 86_400_000;
const BEHIND_UTC_MS: i64 = 5 * 3_600_000;
/// 1970-01-01 in days since 0000-01-01.
const EPOCH: i64 = 719_528;
const LAST_YEAR: u16 = 9999;
/// Leap years that end in one digit are 40 years apart at most (2080 and 2120), and the first may lie ahead.
const DECADES_SEARCHED: u16 = 6;

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{DAY_MS, Day, LAST_YEAR, days_before, read_julian};
    use crate::format::date;

    #[track_caller]
    fn day(text: &str) -> Day {
        Day::parse(text.as_bytes()).unwrap()
    }

    #[test]
    fn the_day_begins_at_five_utc() {
        for (epoch_ms, expected) in [
            (0, "1969-12-31"),
            (5 * 3_600_000 - 1, "1969-12-31"),
            (5 * 3_600_000, "1970-01-01"),
            (-1, "1969-12-31"),
            // 2024-03-28T04:30:00Z is 23:30 of the day before.
            (1_711_600_200_000, "2024-03-27"),
            (1_711_602_000_000 - 1, "2024-03-27"),
            (1_711_602_000_000, "2024-03-28"),
            // 2024-03-01T04:59:59.999Z is still the leap day.
            (1_709_269_199_999, "2024-02-29"),
            (1_709_269_200_000, "2024-03-01"),
        ] {
            assert_eq!(Day::at(epoch_ms).unwrap().iso(), expected, "{epoch_ms}");
        }
    }

    #[test]
    fn years_end_at_0000_and_9999() {
        let first_ms = -719_528 * DAY_MS + 5 * 3_600_000;
        let last_ms = (3_652_425 - 719_528) * DAY_MS + 5 * 3_600_000 - 1;
        assert_eq!(Day::at(first_ms), Some(day("0000-01-01")));
        assert_eq!(Day::at(first_ms - 1), None);
        assert_eq!(Day::at(last_ms), Some(day("9999-12-31")));
        assert_eq!(Day::at(last_ms + 1), None);
        assert_eq!(Day::at(i64::MIN), None);
        assert_eq!(Day::at(i64::MAX), None);
    }

    #[test]
    fn every_day_of_ten_thousand_years_is_met_once_in_order() {
        let mut number = 0;
        for year in 0..=LAST_YEAR {
            assert_eq!(days_before(year), number, "{year}");
            let mut ordinal = 0;
            for month in 1..=12 {
                for of_month in 1..=date::days_in_month(year, month).unwrap() {
                    ordinal += 1;
                    let expected = Day { year, month, day: of_month };
                    assert_eq!(Day::from_number(number), Some(expected));
                    assert_eq!(expected.ordinal(), ordinal);
                    number += 1;
                }
            }
        }
        assert_eq!(Day::from_number(number), None);
    }

    #[test]
    fn julian_dates() {
        for (iso, ordinal, julian) in [
            ("2024-01-01", 1, "4001"),
            ("2024-03-27", 87, "4087"),
            ("2024-12-31", 366, "4366"),
            ("2023-12-31", 365, "3365"),
            ("2030-02-01", 32, "0032"),
            ("0007-12-31", 365, "7365"),
        ] {
            assert_eq!(day(iso).ordinal(), ordinal, "{iso}");
            assert_eq!(day(iso).julian(), julian, "{iso}");
            assert_eq!(day(iso).iso(), iso);
        }
    }

    #[test]
    fn a_julian_date_is_the_nearest_past_one() {
        for (text, reference, expected) in [
            ("4087", "2024-03-27", Some("2024-03-27")),
            ("4087", "2024-03-28", Some("2024-03-27")),
            ("4087", "2024-03-26", Some("2014-03-28")),
            ("4087", "2033-12-31", Some("2024-03-27")),
            ("5001", "2024-03-27", Some("2015-01-01")),
            ("3365", "2024-01-01", Some("2023-12-31")),
            ("9365", "2030-01-01", Some("2029-12-31")),
            ("4366", "2024-12-31", Some("2024-12-31")),
            ("4366", "2024-12-30", Some("2004-12-31")),
            ("0366", "2120-12-30", Some("2080-12-31")),
            ("6366", "2023-05-05", Some("2016-12-31")),
            ("3366", "2024-01-01", None),
            ("4000", "2024-03-27", None),
            ("4367", "2024-12-31", None),
            ("9365", "0005-01-01", None),
            ("0001", "0000-01-01", Some("0000-01-01")),
            ("408", "2024-03-27", None),
            ("40877", "2024-03-27", None),
            ("4O87", "2024-03-27", None),
            ("", "2024-03-27", None),
        ] {
            let read = read_julian(text.as_bytes(), day(reference));
            assert_eq!(read, expected.map(day), "{text} {reference}");
        }
    }

    #[test]
    fn every_julian_date_is_read_back_on_its_own_day() {
        for number in days_before(1990)..days_before(2130) {
            let day = Day::from_number(number).unwrap();
            assert_eq!(read_julian(day.julian().as_bytes(), day), Some(day));
        }
    }
}
