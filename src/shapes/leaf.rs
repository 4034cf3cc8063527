//! A value and its row: what it may be at each place, where it ends, and whether it passes.

use super::scan;
use crate::block::{HIGHEST, same};
use crate::contract::field::UNLIMITED;
use crate::contract::{Check, Field, Format, Kind};
use crate::format::{dane, date, digits, email, mobile};
use crate::json::unescaped;
use crate::judge::{self, Form};

/// Longest value of which it pays to know the length.
const LONGEST: usize = 64;

/// What kind of token it is, and how it is tested.
#[derive(Clone, Copy)]
pub(super) enum Leaf {
    /// A text that is not empty.
    Text(&'static Field, Test),
    Number,
    Flag,
}

/// How a text is tested: short cuts for the commonest rows, the judge itself for the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Test {
    /// It passes.
    Filled,
    Digits {
        min: u32,
        max: u32,
    },
    Date,
    Decimal,
    Dane,
    Mobile,
    Email,
    /// One of these.
    Listed(&'static [&'static str]),
    /// One of these in any case.
    AnyCase(&'static [&'static str]),
    /// What the judge says.
    Judge,
}

/// What is known of a value's length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Width {
    /// It was always this many bytes long, with a point at this place, or 0.
    Fixed {
        length: u8,
        point: u8,
    },
    Varies,
}

/// What a byte may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lane {
    Exactly(u8),
    Digit,
    /// 1 to 9.
    Leading,
    /// What needs no second look: ASCII, no quote, no escape, no control character.
    Plain,
}

impl Lane {
    /// The highest byte that may stand here, and how many lower ones may.
    pub(super) fn range(self) -> (u8, u8) {
        match self {
            Lane::Exactly(byte) => (byte, 0),
            Lane::Digit => (b'9', 9),
            Lane::Leading => (b'9', 8),
            Lane::Plain => (HIGHEST, HIGHEST - b' '),
        }
    }
}

impl Test {
    /// The cheapest test that is as strict as the judge.
    fn of(row: &Field) -> Test {
        let any_length = matches!(row.kind, Kind::Text { min: 0 | 1, max: UNLIMITED });
        match (row.kind, row.check) {
            (Kind::Text { .. }, None) if any_length => Test::Filled,
            (Kind::Text { .. }, Some(Check::Dane)) if any_length => Test::Dane,
            (Kind::Text { .. }, Some(Check::Mobile)) if any_length => Test::Mobile,
            (Kind::Text { .. }, Some(Check::Email)) if any_length => Test::Email,
            (Kind::Digits { min, max }, None) => Test::Digits { min, max },
            (Kind::Format(Format::Date), None) => Test::Date,
            (Kind::AmountText, None) => Test::Decimal,
            (Kind::Enum(values) | Kind::Known(values), None) if row.value_any_case => Test::AnyCase(values),
            (Kind::Enum(values) | Kind::Known(values), None) => Test::Listed(values),
            _ => Test::Judge,
        }
    }

    /// What stands between the quotes may hold escapes: then no short cut passes, for no text that one passes has a backslash.
    fn passes(self, row: &'static Field, raw: &[u8]) -> bool {
        match self {
            Test::Filled => true,
            Test::Digits { min, max } => (min as usize..=max as usize).contains(&raw.len()) && digits::is_valid(raw),
            Test::Date => date::is_valid(raw),
            Test::Decimal => digits::is_valid(raw) || judge::is_decimal(raw),
            Test::Dane => dane::is_valid(raw),
            Test::Mobile => mobile::is_valid(raw),
            Test::Listed(values) => values.iter().any(|value| same(value.as_bytes(), raw)),
            Test::Email => email::is_valid(raw),
            Test::AnyCase(values) => values.iter().any(|value| value.as_bytes().eq_ignore_ascii_case(raw)),
            Test::Judge => judge::text(row, &unescaped(raw), |_| Err(())) == Ok(Form::Documented),
        }
    }
}

impl Leaf {
    pub(super) fn of_text(row: &'static Field) -> Leaf {
        Leaf::Text(row, Test::of(row))
    }

    /// Where it ends, if such a token begins here.
    #[inline(always)]
    pub(super) fn end(&self, bytes: &[u8], start: usize) -> Option<usize> {
        match self {
            Leaf::Text(..) => scan::text_end(bytes, start),
            Leaf::Number => scan::number_end(bytes, start),
            Leaf::Flag => scan::flag_end(bytes, start),
        }
    }

    /// Whether every such token passes.
    #[inline(always)]
    pub(super) fn passes_anything(&self) -> bool {
        matches!(self, Leaf::Text(_, Test::Filled) | Leaf::Number | Leaf::Flag)
    }

    /// Whether such a token passes.
    #[inline(always)]
    pub(super) fn passes(&self, raw: &[u8]) -> bool {
        match *self {
            Leaf::Text(row, test) => test.passes(row, raw),
            Leaf::Number | Leaf::Flag => true,
        }
    }

    /// What is known of the next one's length from this one alone.
    pub(super) fn width(&self, raw: &[u8]) -> Width {
        let point = match self {
            Leaf::Number | Leaf::Text(_, Test::Decimal) => raw.iter().position(|byte| *byte == b'.').unwrap_or(0),
            _ => 0,
        };
        let width = Width::Fixed { length: raw.len() as u8, point: point as u8 };
        // Exponents, signs and what lanes cannot tell are looked for each time.
        let told = raw.len() <= LONGEST
            && raw.iter().enumerate().all(|(place, byte)| match self.lane(width, place) {
                Lane::Exactly(expected) => *byte == expected,
                Lane::Digit => byte.is_ascii_digit(),
                Lane::Leading => matches!(byte, b'1'..=b'9'),
                Lane::Plain => scan::is_plain(&[*byte]),
            });
        if told { width } else { Width::Varies }
    }

    /// What may stand at this place of one of known length.
    pub(super) fn lane(&self, width: Width, place: usize) -> Lane {
        let Width::Fixed { length, point } = width else {
            return Lane::Plain;
        };
        match self {
            Leaf::Flag if length == 4 => Lane::Exactly(b"true".get(place).copied().unwrap_or_default()),
            Leaf::Flag => Lane::Exactly(b"false".get(place).copied().unwrap_or_default()),
            Leaf::Number | Leaf::Text(_, Test::Decimal) if point > 0 && place == usize::from(point) => {
                Lane::Exactly(b'.')
            }
            Leaf::Number if place == 0 && length > 1 && point != 1 => Lane::Leading,
            Leaf::Text(_, Test::Date) if matches!(place, 4 | 7) => Lane::Exactly(b'-'),
            Leaf::Text(_, Test::Mobile) if place == 0 => Lane::Exactly(b'3'),
            Leaf::Text(_, Test::Filled | Test::Email | Test::Listed(_) | Test::AnyCase(_) | Test::Judge) => Lane::Plain,
            Leaf::Number | Leaf::Text(..) => Lane::Digit,
        }
    }

    /// Whether nothing is left to be tested of one whose length is known.
    pub(super) fn is_told_by_lanes(&self) -> bool {
        match self {
            Leaf::Text(_, test) => matches!(test, Test::Filled | Test::Digits { .. } | Test::Decimal | Test::Mobile),
            Leaf::Number | Leaf::Flag => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Leaf, Width};
    use crate::contract::field::{amount_text, date, digits, known, text, time};
    use crate::contract::{Check, Field};
    use crate::json::{number_length, unescaped};
    use crate::judge::{self, Form};

    static ROWS: [Field; 11] = [
        text("any"),
        text("dane").check(Check::Dane),
        text("mobile").check(Check::Mobile),
        text("email").check(Check::Email),
        text("short").length(2, 4),
        digits("digits"),
        digits("few").length(2, 5),
        date("date"),
        time("time"),
        amount_text("amount"),
        known("known", &["CC", "NIT", "C.C.", "HOME"]).value_any_case(),
    ];
    static LISTED: Field = known("known", &["CC", "NIT", "C.C.", "HOME"]);

    #[rustfmt::skip]
    const TEXTS: &[&str] = &[
        "1",
        "0",
        "a",
        "CC",
        "cc",
        "NI",
        "12",
        "NIT",
        "C.C.",
        "home",
        "HOME",
        "12.5",
        "1.25",
        "0.50",
        "00.5",
        "-1.5",
        "1e05",
        "12..",
        ".125",
        "1.2.",
        "05001",
        "11001",
        "99999",
        "1100a",
        "12:30",
        "2024-02-29",
        "2023-02-29",
        "2024-13-01",
        "2024/02/29",
        "3105556755",
        "2105556755",
        "310555675a",
        "12:30:00",
        "25:00:00",
        "a@b.co",
        "a@b..",
        "abcdef",
        "ñandú",
        "\\u0043C",
        "C\\u0043",
        "a\\n",
        "a\u{7f}",
        "1234567.25",
        "1234567890",
    ];

    fn is_clean(row: &Field, raw: &[u8]) -> bool {
        judge::text(row, &unescaped(raw), |_| Err(())) == Ok(Form::Documented)
    }

    fn fits(leaf: &Leaf, width: Width, raw: &[u8]) -> bool {
        matches!(width, Width::Fixed { length, .. } if usize::from(length) == raw.len())
            && raw.iter().enumerate().all(|(place, byte)| {
                let (highest, lower) = leaf.lane(width, place).range();
                highest.wrapping_sub(*byte) <= lower && !matches!((lower, byte), (1.., b'"' | b'\\'))
            })
    }

    #[test]
    fn a_short_cut_is_as_strict_as_the_judge() {
        for row in ROWS.iter().chain([&LISTED]) {
            let leaf = Leaf::of_text(row);
            for text in TEXTS {
                let (passes, expected) = (leaf.passes(text.as_bytes()), is_clean(row, text.as_bytes()));
                assert!(passes == expected || !passes && text.contains('\\'), "{} {text}", row.name);
            }
        }
    }

    #[test]
    fn what_lanes_tell_the_judge_tells() {
        let mut told = 0;
        for row in ROWS.iter().chain([&LISTED]) {
            let leaf = Leaf::of_text(row);
            for known in TEXTS.iter().filter(|text| leaf.passes(text.as_bytes())) {
                let width = leaf.width(known.as_bytes());
                assert!(width == Width::Varies || fits(&leaf, width, known.as_bytes()), "{} {known}", row.name);
                for text in TEXTS.iter().filter(|text| leaf.is_told_by_lanes() && fits(&leaf, width, text.as_bytes())) {
                    assert!(is_clean(row, text.as_bytes()), "{} {known} {text}", row.name);
                    told += 1;
                }
            }
        }
        assert!(told > 60, "{told}");
    }

    #[test]
    fn numbers_with_the_lanes_of_numbers_are_numbers() {
        let is_number = |text: &&&str| number_length(text.as_bytes()) == Some(text.len());
        for known in TEXTS.iter().filter(is_number) {
            let width = Leaf::Number.width(known.as_bytes());
            for text in TEXTS.iter().filter(|text| fits(&Leaf::Number, width, text.as_bytes())) {
                assert!(is_number(&text), "{known} {text}");
            }
        }
    }
}
