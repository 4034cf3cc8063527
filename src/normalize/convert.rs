//! Converters: a closed set of ways from a reply's value to the canonical one (decisions 28–31).

use super::held::{Held, word};
use crate::contract::Via;
use crate::format::date;
use crate::issue::{Code, Detail};
use crate::json::write_string;
use crate::judge::is_decimal;
use crate::text;

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
    let is_number = || value.scalar().is_some_and(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    matches!(via, Via::Digits) && !is_number()
}

/// Writes a value that is not blank as `via` wants it; what is to be said if that cannot be.
pub(super) fn convert(via: Via, value: &Held<'_>, out: &mut Vec<u8>) -> Remark {
    let usual = value.plain().and_then(|text| usual(via, text)).map(|canonical| (canonical, None));
    let (canonical, remark) = usual.unwrap_or_else(|| unusual(via, value));
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

/// What `via` makes of a scalar with this text, if it is as most are: then nothing is to be said.
#[inline]
pub(super) fn usual(via: Via, text: &[u8]) -> Option<Canonical> {
    match via {
        Via::Text => Some(Canonical::Text),
        Via::Opaque => Some(Canonical::Json),
        Via::Digits => text.iter().all(u8::is_ascii_digit).then_some(Canonical::Text),
        Via::Date => day(text),
        Via::Money => is_decimal(text).then_some(Canonical::Text),
        Via::Flag => meaning(text).map(Canonical::Flag),
        Via::NotFlag => meaning(text).map(|flag| Canonical::Flag(!flag)),
        Via::Enum(words) => match text {
            // Nothing is to be trimmed.
            [b'!'..=b'~'] | [b'!'..=b'~', .., b'!'..=b'~'] => Some(named(words, text)),
            _ => None,
        },
    }
}

/// What `via` makes of any value; what is to be said if that is not what it shall.
#[inline(never)]
fn unusual(via: Via, value: &Held<'_>) -> (Canonical, Remark) {
    let Some(text) = value.scalar() else { return (Canonical::Json, of_container(via)) };
    let trimmed = text::trimmed(&text);
    let drift = |detail| (Canonical::Text, Some((Code::Drift, detail)));
    match via {
        Via::Text | Via::Digits => (Canonical::Text, None),
        Via::Opaque => (Canonical::Json, None),
        Via::Date => match day(trimmed.as_bytes()) {
            Some(date) => (date, None),
            None if text::has(trimmed, b'/') => {
                (Canonical::Text, Some((Code::Ambiguous, Detail::Reason("slash date"))))
            }
            None => drift(Detail::Format("date")),
        },
        // An exponent is kept: never through a binary float (decision 21).
        Via::Money if matches!(value, Held::Number(_)) => (Canonical::Text, None),
        Via::Money if matches!(value, Held::Text { .. }) && is_decimal(text.as_bytes()) => (Canonical::Text, None),
        Via::Money => drift(Detail::Format("decimal")),
        // The flags of decision 30; others stay as they are.
        Via::Flag | Via::NotFlag => match meaning(trimmed.as_bytes()) {
            Some(flag) => (Canonical::Flag(flag != matches!(via, Via::NotFlag)), None),
            None => drift(Detail::Reason("flag")),
        },
        Via::Enum(words) => (named(words, trimmed.as_bytes()), None),
    }
}

/// What is to be said of a container where `via` wants a scalar.
fn of_container(via: Via) -> Remark {
    let detail = match via {
        Via::Text | Via::Digits | Via::Opaque => return None,
        Via::Date => Detail::Format("date"),
        Via::Money => Detail::Format("decimal"),
        Via::Flag | Via::NotFlag => Detail::Reason("flag"),
        Via::Enum(_) => Detail::Expected("string"),
    };
    Some((Code::Drift, detail))
}

fn day(text: &[u8]) -> Option<Canonical> {
    let dashed = || text.first_chunk().copied().filter(|_| date::is_valid(text));
    date::compact(text).or_else(dashed).map(Canonical::Date)
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

/// The canonical word of a code; where none is known, the code itself.
fn named(words: &[(&str, &'static str)], code: &[u8]) -> Canonical {
    let word = words.iter().find(|(known, _)| known.as_bytes().eq_ignore_ascii_case(code));
    word.map_or(Canonical::Text, |(_, word)| Canonical::Word(word))
}

#[cfg(test)]
mod tests {
    use super::{Code, Detail, Held, Remark, Via, convert, is_crossed};

    fn text(token: &[u8]) -> Held<'_> {
        Held::Text { token, escaped: token.contains(&b'\\') }
    }

    const fn drift(detail: Detail) -> Remark {
        Some((Code::Drift, detail))
    }

    #[test]
    fn what_cannot_be_converted_is_written_as_it_was_and_said() {
        const WORDS: &[(&str, &str)] = &[("C", "cell")];
        let decimal = || drift(Detail::Format("decimal"));
        let date = || drift(Detail::Format("date"));
        let flag = || drift(Detail::Reason("flag"));
        let object = Held::Raw(b"{}");
        for (via, value, written, remark) in [
            (Via::Money, Held::Number(b"1.50"), r#""1.50""#, None),
            (Via::Money, Held::Number(b"1e5"), r#""1e5""#, None),
            (Via::Money, text(br#""1e5""#), r#""1e5""#, decimal()),
            (Via::Money, text(br#""\u0031""#), r#""1""#, None),
            (Via::Money, Held::Flag(true), r#""true""#, decimal()),
            (Via::Flag, text(br#""S""#), "true", None),
            (Via::Flag, text(br#""N""#), "false", None),
            (Via::Flag, text(br#""\u0053""#), "true", None),
            (Via::Flag, Held::Flag(false), "false", None),
            (Via::NotFlag, Held::Flag(false), "true", None),
            (Via::Flag, text(br#""X""#), r#""X""#, flag()),
            (
                Via::Date,
                text(br#""01/02/2024""#),
                r#""01/02/2024""#,
                Some((Code::Ambiguous, Detail::Reason("slash date"))),
            ),
            (Via::Date, text(br#""2023-02-29""#), r#""2023-02-29""#, date()),
            (Via::Enum(WORDS), text(br#"" c ""#), r#""cell""#, None),
            (Via::Text, object, "{}", None),
            (Via::Digits, object, "{}", None),
            (Via::Opaque, object, "{}", None),
            (Via::Date, object, "{}", date()),
            (Via::Money, object, "{}", decimal()),
            (Via::Flag, object, "{}", flag()),
            (Via::NotFlag, object, "{}", flag()),
            (Via::Enum(WORDS), object, "{}", drift(Detail::Expected("string"))),
        ] {
            let mut out = Vec::new();
            let said = convert(via, &value, &mut out);
            assert_eq!((String::from_utf8_lossy(&out).as_ref(), said), (written, remark), "{via:?} {value:?}");
        }
    }

    #[test]
    fn rows_are_crossed_where_digits_are_wanted() {
        for (via, value, expected) in [
            (Via::Digits, text(b"\"310\""), false),
            (Via::Digits, Held::Number(b"310"), false),
            (Via::Digits, text(b"\"a310\""), true),
            (Via::Digits, Held::Raw(b"[]"), true),
            (Via::Text, text(b"\"a310\""), false),
        ] {
            assert_eq!(is_crossed(via, &value), expected, "{via:?} {value:?}");
        }
    }
}
