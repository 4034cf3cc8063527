//! A reply's value where it stands: nothing is copied before it is written.

use std::borrow::Cow;

use crate::escapes;
use crate::json::{unescape, write_string};
use crate::walk::Value;

/// A value of the document that lives for `'a`.
#[derive(Debug, Clone, Copy)]
pub(super) enum Held<'a> {
    /// With its quotes.
    Text {
        token: &'a [u8],
        escaped: bool,
    },
    Number(&'a [u8]),
    Flag(bool),
    /// An object or array.
    Raw(&'a [u8]),
}

impl<'a> Held<'a> {
    /// The walk's `value`, which begins at `start`; `null` is nothing to hold.
    pub(super) fn of(document: &'a [u8], value: Value<'_>, start: usize) -> Option<Held<'a>> {
        let bytes = |length: usize| document.get(start..start + length).unwrap_or_default();
        Some(match value {
            Value::Text(text) => Held::Text { token: bytes(text.raw.len() + 2), escaped: text.escaped },
            Value::Number(number) => Held::Number(bytes(number.len())),
            Value::Flag(flag) => Held::Flag(flag),
            Value::Raw(raw) => Held::Raw(bytes(raw.len())),
            Value::Null => return None,
        })
    }

    /// Empty or blank strings are absent (decision 28).
    pub(super) fn is_blank(&self) -> bool {
        match self {
            // No white space begins like this, nor does an escape.
            Held::Text { token: [_, b'#'..=b'[' | b']'..=b'~', ..], .. } => false,
            Held::Text { .. } => self.scalar().is_some_and(|text| text.trim().is_empty()),
            _ => false,
        }
    }

    pub(super) fn is_container(&self) -> bool {
        matches!(self, Held::Raw(_))
    }

    /// The characters of a scalar.
    pub(super) fn scalar(&self) -> Option<Cow<'a, str>> {
        match self {
            Held::Text { token, escaped: true } => Some(Cow::Owned(unescape(inside(token)))),
            Held::Text { token, .. } => Some(String::from_utf8_lossy(inside(token))),
            Held::Number(number) => Some(String::from_utf8_lossy(number)),
            Held::Flag(flag) => Some(Cow::Borrowed(word(*flag))),
            Held::Raw(_) => None,
        }
    }

    /// The bytes of a scalar that are nothing but its characters.
    pub(super) fn plain(&self) -> Option<&'a [u8]> {
        match self {
            Held::Text { token, escaped: false } => Some(inside(token)),
            Held::Number(number) => Some(number),
            _ => None,
        }
    }

    /// Writes the value as JSON; a string without escapes is that already.
    pub(super) fn write_json(&self, out: &mut Vec<u8>) {
        match self {
            Held::Text { token, escaped: true } => write_string(out, &unescape(inside(token))),
            Held::Text { token: bare, .. } | Held::Number(bare) => out.extend_from_slice(bare),
            Held::Raw(raw) => escapes::write_whole(raw, out),
            Held::Flag(flag) => out.extend_from_slice(word(*flag).as_bytes()),
        }
    }

    /// Writes the text of a scalar as a JSON string; a container as it is.
    pub(super) fn write_text(&self, out: &mut Vec<u8>) {
        match self {
            Held::Text { .. } | Held::Raw(_) => self.write_json(out),
            Held::Number(_) | Held::Flag(_) => write_string(out, &self.scalar().unwrap_or_default()),
        }
    }
}

/// What stands between the quotes.
fn inside(token: &[u8]) -> &[u8] {
    token.get(1..token.len().saturating_sub(1)).unwrap_or_default()
}

pub(super) fn word(flag: bool) -> &'static str {
    if flag { "true" } else { "false" }
}

#[cfg(test)]
mod tests {
    use super::Held;

    #[test]
    fn most_scalars_are_their_bytes() {
        for (held, expected) in [
            (Held::Text { token: b"\"plain\"", escaped: false }, Some(&b"plain"[..])),
            (Held::Text { token: b"\"\\n\"", escaped: true }, None),
            (Held::Number(b"-1.5"), Some(b"-1.5")),
            (Held::Flag(true), None),
            (Held::Raw(b"{}"), None),
        ] {
            assert_eq!(held.plain(), expected, "{held:?}");
        }
    }
}
