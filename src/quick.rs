//! The quick test of a text: an accelerator that knows of most texts that the judge would find nothing in them.
//!
//! Invariant: what passes is documented as it stands, so [`judge::text`](crate::judge::text) reports nothing of it; what does
//! not pass is judged. Who checks it: the tests of `shapes/leaf.rs`, and whoever holds the walk against the naive oracle.

use crate::block::same;
use crate::contract::field::UNLIMITED;
use crate::contract::{Check, Field, Format, Kind, Presence};
use crate::format::{dane, date, digits, email, mobile};
use crate::judge::is_decimal;

/// Whether nothing is to be said of a text without escapes.
#[inline(always)]
pub(crate) fn passes(row: &Field, raw: &[u8]) -> bool {
    if raw.is_empty() {
        return row.presence != Presence::Required && !matches!(row.kind, Kind::Object(_) | Kind::Array(_));
    }
    Test::of(row).passes(raw)
}

/// How a text is tested: short cuts for the commonest rows, the judge itself for the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Test {
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

impl Test {
    /// The cheapest test that is as strict as the judge.
    #[inline(always)]
    pub(crate) fn of(row: &Field) -> Test {
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

    /// Whether what stands between the quotes, which is not nothing, passes without the judge. What holds escapes does so only
    /// where any text would: no text that another short cut passes has a backslash.
    #[inline(always)]
    pub(crate) fn passes(self, raw: &[u8]) -> bool {
        match self {
            Test::Filled => true,
            Test::Digits { min, max } => (min as usize..=max as usize).contains(&raw.len()) && digits::is_valid(raw),
            Test::Date => date::is_valid(raw),
            Test::Decimal => digits::is_valid(raw) || is_decimal(raw),
            Test::Dane => dane::is_valid(raw),
            Test::Mobile => mobile::is_valid(raw),
            Test::Listed(values) => values.iter().any(|value| same(value.as_bytes(), raw)),
            Test::Email => email::is_valid(raw),
            Test::AnyCase(values) => values.iter().any(|value| value.as_bytes().eq_ignore_ascii_case(raw)),
            Test::Judge => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Test, passes};
    use crate::contract::field::{
        NO_FIELDS, UNLIMITED, amount_text, date, digits, flag, known, object, one_of, text, time,
    };
    use crate::contract::{Check, Field};

    #[test]
    fn the_commonest_rows_have_short_cuts() {
        const LISTED: &[&str] = &["A", "B"];
        let least = |row: Field| row.length(1, UNLIMITED);
        let short = |row: Field| row.length(1, 9);
        let (any, dane) = (text("any"), text("dane").check(Check::Dane));
        let (mobile, email) = (text("mobile").check(Check::Mobile), text("email").check(Check::Email));
        for (row, test) in [
            (any, Test::Filled),
            (least(any), Test::Filled),
            (short(any), Test::Judge),
            (any.length(2, UNLIMITED), Test::Judge),
            (dane, Test::Dane),
            (least(dane), Test::Dane),
            (short(dane), Test::Judge),
            (mobile, Test::Mobile),
            (short(mobile), Test::Judge),
            (email, Test::Email),
            (short(email), Test::Judge),
            (any.check(Check::Nit), Test::Judge),
            (digits("digits").length(2, 5), Test::Digits { min: 2, max: 5 }),
            (digits("digits").check(Check::Dane), Test::Judge),
            (date("date"), Test::Date),
            (date("date").check(Check::Undefined), Test::Judge),
            (time("time"), Test::Judge),
            (amount_text("amount"), Test::Decimal),
            (amount_text("amount").check(Check::Undefined), Test::Judge),
            (one_of("one", LISTED), Test::Listed(LISTED)),
            (known("known", LISTED), Test::Listed(LISTED)),
            (known("known", LISTED).value_any_case(), Test::AnyCase(LISTED)),
            (known("known", LISTED).check(Check::Undefined), Test::Judge),
            (flag("flag"), Test::Judge),
        ] {
            assert_eq!(Test::of(&row), test, "{} {:?} {:?}", row.name, row.kind, row.check);
        }
    }

    #[test]
    fn most_of_what_is_fine_passes() {
        for (row, raw, expected) in [
            (text("text"), "", true),
            (text("text").required(), "", false),
            (text("text").required(), "x", true),
            (object("object", &NO_FIELDS), "", false),
            (object("object", &NO_FIELDS), "x", false),
            (amount_text("amount"), "12", true),
            (amount_text("amount"), "-1.5", true),
            (amount_text("amount"), "1.", false),
            (digits("digits").length(2, 3), "1", false),
            (digits("digits").length(2, 3), "12", true),
            (digits("digits").length(2, 3), "123", true),
            (digits("digits").length(2, 3), "1234", false),
        ] {
            assert_eq!(passes(&row, raw.as_bytes()), expected, "{} {raw}", row.name);
        }
    }
}
