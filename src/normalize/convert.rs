//! Converters: a closed set of ways from a reply's value to the canonical one (decisions 28–31).

use super::held::{Held, word};
use crate::contract::Via;
use crate::format::date;
use crate::issue::{Code, Detail};
use crate::json::write_string;
use crate::judge::is_decimal;

/// Why a value is written as it was received.
type Remark = Option<(Code, Detail)>;

/// What a value becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Canonical {
    /// The value itself.
    Json,
    /// The text of a scalar as a string; a container stays as it is.
    Text,
    Date([u8; 10]),
    Flag(bool),
    Word(&'static str),
}

/// Whether a value does not belong into its row's property: its row and another's are crossed (decision 31).
pub(super) fn is_crossed(via: Via, value: &Held<'_>) -> bool {
    let is_number = || match value.plain() {
        Some(text) => text.iter().all(u8::is_ascii_digit),
        None => value.scalar().is_some_and(|text| text.bytes().all(|byte| byte.is_ascii_digit())),
    };
    matches!(via, Via::Digits) && !is_number()
}

/// Writes a value that is not blank as `via` wants it; what is to be said if that cannot be.
pub(super) fn convert(via: Via, value: &Held<'_>, out: &mut Vec<u8>) -> Remark {
    let (canonical, remark) = judged(via, value);
    match canonical {
        Canonical::Json => value.write_json(out),
        Canonical::Text => value.write_text(out),
        Canonical::Date(date) => {
            out.push(b'"');
            out.extend_from_slice(&date);
            out.push(b'"');
        }
        Canonical::Flag(flag) => out.extend_from_slice(word(flag).as_bytes()),
        Canonical::Word(word) => write_string(out, word),
    }
    remark
}

/// What `via` makes of a value that is not blank; what is to be said if that is not what it shall.
pub(super) fn judged(via: Via, value: &Held<'_>) -> (Canonical, Remark) {
    match via {
        Via::Text | Via::Digits => (Canonical::Text, None),
        Via::Opaque => (Canonical::Json, None),
        Via::Date => calendar(value),
        Via::Money => (Canonical::Text, money(value)),
        Via::Flag => flag(value, false),
        Via::NotFlag => flag(value, true),
        Via::Enum(words) => canonical_word(value, words),
    }
}

fn calendar(value: &Held<'_>) -> (Canonical, Remark) {
    let day = |text: &[u8]| {
        let dashed = || text.first_chunk().copied().filter(|_| date::is_valid(text));
        date::compact(text).or_else(dashed).map(Canonical::Date)
    };
    if let Some(date) = value.plain().and_then(day) {
        return (date, None);
    }
    let Some(text) = value.scalar() else { return (Canonical::Json, Some((Code::Drift, Detail::Format("date")))) };
    let trimmed = text.trim();
    match day(trimmed.as_bytes()) {
        Some(date) => (date, None),
        None if trimmed.contains('/') => (Canonical::Text, Some((Code::Ambiguous, Detail::Reason("slash date")))),
        None => (Canonical::Text, Some((Code::Drift, Detail::Format("date")))),
    }
}

fn money(value: &Held<'_>) -> Remark {
    let is_amount = match value {
        // An exponent is kept: never through a binary float (decision 21).
        Held::Number(_) => true,
        Held::Text { .. } => match value.plain() {
            Some(amount) => is_decimal(amount),
            None => value.scalar().is_some_and(|amount| is_decimal(amount.as_bytes())),
        },
        _ => false,
    };
    if is_amount { None } else { Some((Code::Drift, Detail::Format("decimal"))) }
}

/// The flags of decision 30; others stay as they are.
fn flag(value: &Held<'_>, turned: bool) -> (Canonical, Remark) {
    let meaning = match value {
        Held::Flag(flag) => Some(*flag),
        _ => value.plain().and_then(meaning).or_else(|| meaning(value.scalar()?.trim().as_bytes())),
    };
    match meaning {
        Some(meaning) => (Canonical::Flag(meaning != turned), None),
        None => (Canonical::Text, Some((Code::Drift, Detail::Reason("flag")))),
    }
}

fn meaning(text: &[u8]) -> Option<bool> {
    const YES: &[&str] = &["S", "SI", "SÍ", "Sí", "Y", "1", "TRUE", "V"];
    const NO: &[&str] = &["N", "NO", "0", "FALSE"];
    match text {
        b"S" | b"SI" | b"V" | b"1" => Some(true),
        b"N" | b"NO" | b"0" => Some(false),
        _ => {
            let is_any = |words: &[&str]| words.iter().any(|word| word.as_bytes().eq_ignore_ascii_case(text));
            if is_any(YES) { Some(true) } else { is_any(NO).then_some(false) }
        }
    }
}

fn canonical_word(value: &Held<'_>, words: &[(&str, &'static str)]) -> (Canonical, Remark) {
    let named = |code: &[u8]| {
        let word = words.iter().find(|(known, _)| known.as_bytes().eq_ignore_ascii_case(code));
        word.map(|(_, word)| Canonical::Word(word))
    };
    let word = match value.plain() {
        // Where nothing is to be trimmed, one look is enough.
        Some(code @ ([b'!'..=b'~'] | [b'!'..=b'~', .., b'!'..=b'~'])) => named(code),
        _ => match value.scalar() {
            Some(code) => named(code.trim().as_bytes()),
            None => return (Canonical::Json, Some((Code::Drift, Detail::Expected("string")))),
        },
    };
    (word.unwrap_or(Canonical::Text), None)
}
