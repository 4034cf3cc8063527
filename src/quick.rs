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
