//! Converters: a closed set of ways from a reply's value to the canonical one (decisions 28–31).

use crate::contract::Via;
use crate::format::date;
use crate::issue::{Code, Detail};
use crate::json::write_string;
use crate::judge::is_decimal;

/// A value, detached from the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Held {
    /// The decoded characters.
    Text(String),
    Number(String),
    Flag(bool),
    /// JSON text.
    Raw(Vec<u8>),
}

/// A converted value.
pub(super) enum Converted {
    /// Blank: the property is absent.
    Absent,
    /// JSON text.
    Value(Vec<u8>),
    /// The value's text as it was received, with the reason why it could not be converted.
    Kept(Vec<u8>, Code, Detail),
    /// The value does not belong into this property.
    Misplaced,
}

pub(super) fn convert(via: Via, value: &Held) -> Converted {
    if is_blank(value) {
        return Converted::Absent;
    }
    match via {
        Via::Opaque => Converted::Value(json(value)),
        Via::Text => Converted::Value(text(value)),
        Via::Date => calendar(value),
        Via::Money => match value {
            Held::Text(amount) | Held::Number(amount) if is_decimal(amount.as_bytes()) => {
                Converted::Value(quoted(amount))
            }
            // An exponent is kept: never through a binary float (decision 21).
            Held::Number(amount) => Converted::Value(quoted(amount)),
            other => Converted::Kept(text(other), Code::Drift, Detail::Format("decimal")),
        },
        Via::Flag => flag(value, false),
        Via::NotFlag => flag(value, true),
        Via::Enum(words) => {
            let Some(code) = scalar(value) else {
                return Converted::Kept(json(value), Code::Drift, Detail::Expected("string"));
            };
            let word = words.iter().find(|(known, _)| known.eq_ignore_ascii_case(code.trim()));
            Converted::Value(quoted(word.map_or(code.as_str(), |(_, word)| word)))
        }
        Via::Digits => match scalar(value) {
            Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => Converted::Value(quoted(&digits)),
            _ => Converted::Misplaced,
        },
    }
}

/// Empty or blank strings are absent (decision 28).
pub(super) fn is_blank(value: &Held) -> bool {
    matches!(value, Held::Text(text) if text.trim().is_empty())
}

/// The value as JSON text.
pub(super) fn json(value: &Held) -> Vec<u8> {
    match value {
        Held::Text(text) => quoted(text),
        Held::Number(number) => number.clone().into_bytes(),
        Held::Flag(flag) => flag.to_string().into_bytes(),
        Held::Raw(raw) => raw.clone(),
    }
}

fn text(value: &Held) -> Vec<u8> {
    scalar(value).map_or_else(|| json(value), |text| quoted(&text))
}

fn scalar(value: &Held) -> Option<String> {
    match value {
        Held::Text(text) | Held::Number(text) => Some(text.clone()),
        Held::Flag(flag) => Some(flag.to_string()),
        Held::Raw(_) => None,
    }
}

fn calendar(value: &Held) -> Converted {
    let Some(text) = scalar(value) else { return Converted::Kept(json(value), Code::Drift, Detail::Format("date")) };
    let trimmed = text.trim();
    if date::is_valid(trimmed.as_bytes()) {
        return Converted::Value(quoted(trimmed));
    }
    if let Some(compact) = date::compact(trimmed.as_bytes()) {
        return Converted::Value(quoted(&String::from_utf8_lossy(&compact)));
    }
    if trimmed.contains('/') {
        return Converted::Kept(quoted(&text), Code::Ambiguous, Detail::Reason("slash date"));
    }
    Converted::Kept(quoted(&text), Code::Drift, Detail::Format("date"))
}

/// The flags of decision 30; others stay as they are.
fn flag(value: &Held, turned: bool) -> Converted {
    let meaning = match value {
        Held::Flag(flag) => Some(*flag),
        Held::Text(text) | Held::Number(text) => match text.trim().to_ascii_uppercase().as_str() {
            "S" | "SI" | "SÍ" | "Sí" | "Y" | "1" | "TRUE" | "V" => Some(true),
            "N" | "NO" | "0" | "FALSE" => Some(false),
            _ => None,
        },
        Held::Raw(_) => None,
    };
    match meaning {
        Some(meaning) => Converted::Value((meaning != turned).to_string().into_bytes()),
        None => Converted::Kept(text(value), Code::Drift, Detail::Reason("flag")),
    }
}

fn quoted(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() + 2);
    write_string(&mut out, text);
    out
}
