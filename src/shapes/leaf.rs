//! Whether a text passes its row: short cuts for the commonest rows, the judge itself for the others.

use crate::contract::field::UNLIMITED;
use crate::contract::{Check, Field, Format, Kind};
use crate::format::{dane, date, digits};
use crate::json::unescaped;
use crate::judge::{self, Form};

/// How a text that is not empty is tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Test {
    /// It passes.
    Filled,
    Digits {
        min: u32,
        max: u32,
    },
    Date,
    /// A decimal; these are mostly digits.
    Decimal,
    Dane,
    /// What the judge says.
    Judge,
}

impl Test {
    /// The cheapest test that is as strict as the judge.
    pub(super) fn of(row: &Field) -> Test {
        match (row.kind, row.check) {
            (Kind::Text { min: 0 | 1, max: UNLIMITED }, None) => Test::Filled,
            (Kind::Text { min: 0 | 1, max: UNLIMITED }, Some(Check::Dane)) => Test::Dane,
            (Kind::Digits { min, max }, None) => Test::Digits { min, max },
            (Kind::Format(Format::Date), None) => Test::Date,
            (Kind::AmountText, None) => Test::Decimal,
            _ => Test::Judge,
        }
    }

    /// Whether what stands between the quotes passes.
    pub(super) fn passes(self, row: &'static Field, raw: &[u8]) -> bool {
        match self {
            Test::Filled => true,
            Test::Digits { min, max } => (min as usize..=max as usize).contains(&raw.len()) && digits::is_valid(raw),
            Test::Date => date::is_valid(raw),
            Test::Decimal => digits::is_valid(raw) || judge::is_decimal(raw),
            Test::Dane => dane::is_valid(raw),
            Test::Judge => judge::text(row, &unescaped(raw), |_| Err(())) == Ok(Form::Documented),
        }
    }
}
