//! Converters: a closed set of ways from a reply's value to the canonical one (decisions 28–31).

use std::borrow::Cow;

use super::held::{Held, word};
use crate::contract::Via;
use crate::format::date;
use crate::issue::{Code, Detail};
use crate::json::write_string;
use crate::judge::is_decimal;

/// Why a value is written as it was received.
type Remark = Option<(Code, Detail)>;

/// Whether a value does not belong into its row's property: its row and another's are crossed (decision 31).
pub(super) fn is_crossed(via: Via, value: &Held<'_>) -> bool {
    let is_number = |text: Cow<'_, str>| text.bytes().all(|byte| byte.is_ascii_digit());
    matches!(via, Via::Digits) && !value.scalar().is_some_and(is_number)
}

/// Writes a value that is not blank as `via` wants it; what is to be said if that cannot be.
pub(super) fn convert(via: Via, value: &Held<'_>, out: &mut Vec<u8>) -> Remark {
    match via {
        Via::Text | Via::Digits => value.write_text(out),
        Via::Opaque => value.write_json(out),
        Via::Date => return calendar(value, out),
        Via::Money => return money(value, out),
        Via::Flag => return flag(value, false, out),
        Via::NotFlag => return flag(value, true, out),
        Via::Enum(words) => return canonical_word(value, words, out),
    }
    None
}

fn calendar(value: &Held<'_>, out: &mut Vec<u8>) -> Remark {
    if let Some(date) = value.plain().and_then(date::compact) {
        write_date(&date, out);
        return None;
    }
    let Some(text) = value.scalar() else {
        value.write_json(out);
        return Some((Code::Drift, Detail::Format("date")));
    };
    let trimmed = text.trim();
    if date::is_valid(trimmed.as_bytes()) {
        write_string(out, trimmed);
        return None;
    }
    if let Some(date) = date::compact(trimmed.as_bytes()) {
        write_date(&date, out);
        return None;
    }
    write_string(out, &text);
    let detail = if trimmed.contains('/') {
        (Code::Ambiguous, Detail::Reason("slash date"))
    } else {
        (Code::Drift, Detail::Format("date"))
    };
    Some(detail)
}

fn write_date(date: &[u8; 10], out: &mut Vec<u8>) {
    out.push(b'"');
    out.extend_from_slice(date);
    out.push(b'"');
}

fn money(value: &Held<'_>, out: &mut Vec<u8>) -> Remark {
    value.write_text(out);
    let is_amount = match value {
        // An exponent is kept: never through a binary float (decision 21).
        Held::Number(_) => true,
        Held::Text { .. } => value.scalar().is_some_and(|amount| is_decimal(amount.as_bytes())),
        _ => false,
    };
    if is_amount { None } else { Some((Code::Drift, Detail::Format("decimal"))) }
}

/// The flags of decision 30; others stay as they are.
fn flag(value: &Held<'_>, turned: bool, out: &mut Vec<u8>) -> Remark {
    let meaning = match value {
        Held::Flag(flag) => Some(*flag),
        _ => value.plain().and_then(meaning).or_else(|| meaning(value.scalar()?.trim().as_bytes())),
    };
    let Some(meaning) = meaning else {
        value.write_text(out);
        return Some((Code::Drift, Detail::Reason("flag")));
    };
    out.extend_from_slice(word(meaning != turned).as_bytes());
    None
}

fn meaning(text: &[u8]) -> Option<bool> {
    const YES: &[&str] = &["S", "SI", "SÍ", "Sí", "Y", "1", "TRUE", "V"];
    const NO: &[&str] = &["N", "NO", "0", "FALSE"];
    let is_any = |words: &[&str]| words.iter().any(|word| word.as_bytes().eq_ignore_ascii_case(text));
    if is_any(YES) { Some(true) } else { is_any(NO).then_some(false) }
}

fn canonical_word(value: &Held<'_>, words: &[(&str, &'static str)], out: &mut Vec<u8>) -> Remark {
    let named = |code: &[u8]| {
        let word = words.iter().find(|(known, _)| known.as_bytes().eq_ignore_ascii_case(code));
        word.map(|(_, word)| *word)
    };
    if let Some(word) = value.plain().and_then(named) {
        write_string(out, word);
        return None;
    }
    let Some(code) = value.scalar() else {
        value.write_json(out);
        return Some((Code::Drift, Detail::Expected("string")));
    };
    write_string(out, named(code.trim().as_bytes()).unwrap_or(&code));
    None
}
