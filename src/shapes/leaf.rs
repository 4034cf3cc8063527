//! A value and its row: what it may be at each place, where it ends, and whether it passes.

use super::scan;
use crate::block::HIGHEST;
use crate::contract::Field;
use crate::json::unescaped;
use crate::judge::{self, Form};
use crate::quick::Test;

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
            Leaf::Text(row, Test::Judge) => judge::text(row, &unescaped(raw), |_| Err(())) == Ok(Form::Documented),
            Leaf::Text(_, test) => test.passes(raw),
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
            && self.passes(raw)
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
    use super::{Lane, Leaf, Width};
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

    /// A letter for each lane: `9` a digit, `1` one that leads, `x` plain text, all others themselves.
    fn lanes(leaf: &Leaf, length: u8, point: u8) -> String {
        let letter = |place| match leaf.lane(Width::Fixed { length, point }, usize::from(place)) {
            Lane::Exactly(byte) => char::from(byte),
            Lane::Digit => '9',
            Lane::Leading => '1',
            Lane::Plain => 'x',
        };
        (0..length).map(letter).collect()
    }

    #[test]
    fn a_value_of_known_length_has_a_lane_for_each_byte() {
        let [any, dane, mobile, .., amount, listed] = &ROWS;
        let row = |name: &str| ROWS.iter().find(|row| row.name == name).map(Leaf::of_text);
        for (leaf, length, point, expected) in [
            (Some(Leaf::Flag), 4, 0, "true"),
            (Some(Leaf::Flag), 5, 0, "false"),
            (Some(Leaf::Number), 1, 0, "9"),
            (Some(Leaf::Number), 2, 0, "19"),
            (Some(Leaf::Number), 4, 1, "9.99"),
            (Some(Leaf::Number), 5, 2, "19.99"),
            (Some(Leaf::of_text(amount)), 4, 0, "9999"),
            (Some(Leaf::of_text(amount)), 4, 1, "9.99"),
            (Some(Leaf::of_text(amount)), 5, 3, "999.9"),
            (row("date"), 10, 0, "9999-99-99"),
            (row("digits"), 5, 0, "99999"),
            (row("email"), 3, 0, "xxx"),
            (row("time"), 5, 0, "xxxxx"),
            (Some(Leaf::of_text(any)), 5, 0, "xxxxx"),
            (Some(Leaf::of_text(dane)), 5, 0, "99999"),
            (Some(Leaf::of_text(mobile)), 10, 0, "3999999999"),
            (Some(Leaf::of_text(listed)), 2, 0, "xx"),
        ] {
            assert_eq!(leaf.map(|leaf| lanes(&leaf, length, point)), Some(expected.to_owned()), "{length} {point}");
        }
    }

    #[test]
    fn what_lanes_can_tell_has_a_known_length() {
        let row = |name: &str| ROWS.iter().find(|row| row.name == name).map(Leaf::of_text);
        let fixed = |length, point| Width::Fixed { length, point };
        let (shortest, longest) = ("x".repeat(64), "x".repeat(65));
        for (leaf, raw, expected) in [
            (Some(Leaf::Flag), "true", fixed(4, 0)),
            (Some(Leaf::Flag), "false", fixed(5, 0)),
            (Some(Leaf::Number), "7", fixed(1, 0)),
            (Some(Leaf::Number), "1250", fixed(4, 0)),
            (Some(Leaf::Number), "12.50", fixed(5, 2)),
            (Some(Leaf::Number), "-125", Width::Varies),
            (Some(Leaf::Number), "1e5", Width::Varies),
            (row("amount"), "12.50", fixed(5, 2)),
            (row("amount"), "-12.5", Width::Varies),
            (row("any"), "a.b", fixed(3, 0)),
            (row("any"), "ñandú", Width::Varies),
            (row("any"), "a\\n", Width::Varies),
            (row("any"), &shortest, fixed(64, 0)),
            (row("any"), &longest, Width::Varies),
            (row("date"), "2024-02-29", fixed(10, 0)),
            (row("date"), "2023-02-29", Width::Varies),
            (row("mobile"), "3105556755", fixed(10, 0)),
        ] {
            assert_eq!(leaf.map(|leaf| leaf.width(raw.as_bytes())), Some(expected), "{raw}");
        }
    }

    #[test]
    fn any_text_number_or_flag_passes_where_the_row_wants_no_more() {
        let row = |name: &str| ROWS.iter().find(|row| row.name == name).map(Leaf::of_text);
        for (leaf, anything, told) in [
            (Some(Leaf::Number), true, true),
            (Some(Leaf::Flag), true, true),
            (row("any"), true, true),
            (row("short"), false, false),
            (row("digits"), false, true),
            (row("date"), false, false),
        ] {
            let asked = leaf.map(|leaf| (leaf.passes_anything(), leaf.is_told_by_lanes()));
            assert_eq!(asked, Some((anything, told)));
        }
    }
}
