//! A small JSON tree, for the caller's context and the heads at the wasm boundary. Its texts are the document's own.

use std::borrow::Cow;

use crate::json::{Fault, Reader, Text};
use crate::text;
use crate::walk::MAX_DEPTH;

/// A JSON value; numbers keep their text, an object its order and its duplicates.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Tree<'a> {
    Null,
    Flag(bool),
    Number(Cow<'a, str>),
    Text(Cow<'a, str>),
    /// A string with half of a surrogate pair.
    NoUnicode,
    List(Vec<Tree<'a>>),
    Object(Vec<(Cow<'a, str>, Tree<'a>)>),
}

impl<'a> Tree<'a> {
    /// Reads a whole document; `None` where it is malformed or too deep.
    pub(crate) fn parse(bytes: &'a [u8]) -> Option<Tree<'a>> {
        let mut reader = Reader::new(bytes);
        let tree = value(&mut reader, 0).ok()?;
        reader.peek().is_none().then_some(tree)
    }

    /// The member with this key; the last one where there are several.
    pub(crate) fn get(&self, key: &str) -> Option<&Tree<'a>> {
        match self {
            Tree::Object(members) => members.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The text of a string.
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Tree::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The text of any scalar but `null`.
    pub(crate) fn scalar(&self) -> Option<Cow<'a, str>> {
        match self {
            Tree::Text(text) | Tree::Number(text) => Some(text.clone()),
            Tree::Flag(flag) => Some(Cow::Borrowed(if *flag { "true" } else { "false" })),
            _ => None,
        }
    }

    /// A decimal number, read as a float: for milliseconds, limits, statuses and shares only.
    pub(crate) fn number(&self) -> Option<f64> {
        match self {
            Tree::Number(text) => decimal(text),
            _ => None,
        }
    }

    /// A boolean.
    pub(crate) fn flag(&self) -> Option<bool> {
        match self {
            Tree::Flag(flag) => Some(*flag),
            _ => None,
        }
    }

    /// The same without the document.
    pub(crate) fn into_owned(self) -> Tree<'static> {
        let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        match self {
            Tree::Null => Tree::Null,
            Tree::Flag(flag) => Tree::Flag(flag),
            Tree::Number(text) => Tree::Number(owned(text)),
            Tree::Text(text) => Tree::Text(owned(text)),
            Tree::NoUnicode => Tree::NoUnicode,
            Tree::List(items) => Tree::List(items.into_iter().map(Tree::into_owned).collect()),
            Tree::Object(members) => {
                Tree::Object(members.into_iter().map(|(key, value)| (owned(key), value.into_owned())).collect())
            }
        }
    }
}

/// A decimal without exponent. Exact for the integers a float holds; the standard parser would cost 17 KB of wasm.
fn decimal(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = text::cut(unsigned, b'.').unwrap_or((unsigned, ""));
    let scaled = digits(fraction)?;
    let whole = digits(whole)?;
    let number = whole + scaled / 10f64.powi(i32::try_from(fraction.len()).ok()?);
    number.is_finite().then_some(if unsigned.len() < text.len() { -number } else { number })
}

fn digits(digits: &str) -> Option<f64> {
    let mut number = 0.0;
    for byte in digits.bytes() {
        if !byte.is_ascii_digit() {
            return None;
        }
        number = number * 10.0 + f64::from(byte & 15);
    }
    Some(number)
}

fn value<'a>(reader: &mut Reader<'a>, depth: u32) -> Result<Tree<'a>, Fault> {
    if depth > MAX_DEPTH {
        return Err(reader.fault());
    }
    Ok(match reader.peek() {
        Some(b'{') => Tree::Object(list(reader, b'{', b'}', |reader| {
            reader.peek();
            let key = decoded(&reader.text()?);
            reader.expect(b':')?;
            Ok((key, value(reader, depth + 1)?))
        })?),
        Some(b'[') => Tree::List(list(reader, b'[', b']', |reader| value(reader, depth + 1))?),
        Some(b'"') => match reader.text()? {
            text if text.well_formed => Tree::Text(decoded(&text)),
            _ => Tree::NoUnicode,
        },
        Some(b't') => reader.literal("true").map(|()| Tree::Flag(true))?,
        Some(b'f') => reader.literal("false").map(|()| Tree::Flag(false))?,
        Some(b'n') => reader.literal("null").map(|()| Tree::Null)?,
        _ => Tree::Number(String::from_utf8_lossy(reader.number()?)),
    })
}

/// Texts without an escape are their bytes.
fn decoded<'a>(text: &Text<'a>) -> Cow<'a, str> {
    match std::str::from_utf8(text.raw) {
        Ok(plain) if !text.escaped => Cow::Borrowed(plain),
        _ => text.decode(),
    }
}

fn list<'a, T>(
    reader: &mut Reader<'a>,
    open: u8,
    close: u8,
    item: impl Fn(&mut Reader<'a>) -> Result<T, Fault>,
) -> Result<Vec<T>, Fault> {
    reader.expect(open)?;
    if reader.take(close) {
        return Ok(Vec::new());
    }
    let mut out = Vec::with_capacity(8);
    loop {
        out.push(item(reader)?);
        if !reader.take(b',') {
            break;
        }
    }
    reader.expect(close)?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::{MAX_DEPTH, Tree};

    #[test]
    fn decimals_are_numbers() {
        for (text, expected) in [
            ("0", Some(0.0)),
            ("250", Some(250.0)),
            ("1.25", Some(1.25)),
            ("0.5", Some(0.5)),
            ("-1.5", Some(-1.5)),
            ("9007199254740991", Some(9_007_199_254_740_991.0)),
            ("1e5", None),
            ("1.5e5", None),
            ("\"1\"", None),
        ] {
            assert_eq!(Tree::parse(text.as_bytes()).and_then(|tree| tree.number()), expected, "{text}");
        }
        assert_eq!(Tree::parse("9".repeat(400).as_bytes()).and_then(|tree| tree.number()), None);
    }

    #[test]
    fn scalars_have_texts() {
        for (text, expected) in [
            ("true", Some("true")),
            ("false", Some("false")),
            ("-1e5", Some("-1e5")),
            ("\"a\\u0062\"", Some("ab")),
            ("null", None),
            ("[]", None),
            ("\"\\ud800\"", None),
        ] {
            let scalar = Tree::parse(text.as_bytes()).and_then(|tree| tree.scalar().map(Cow::into_owned));
            assert_eq!(scalar.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn texts_without_escapes_are_the_documents_own() {
        for (text, is_own) in [("\"plain\"", true), ("\"ñ\"", true), ("\"\\n\"", false)] {
            let tree = Tree::parse(text.as_bytes());
            assert_eq!(matches!(tree, Some(Tree::Text(Cow::Borrowed(_)))), is_own, "{text}");
        }
    }

    #[test]
    fn it_is_of_bounded_depth() {
        for (open, inner, close) in [("[", "1", "]"), ("{\"a\":", "1", "}"), ("[", "[]", "]"), ("{\"a\":", "{}", "}")] {
            let parses = |depth: usize| {
                Tree::parse([&open.repeat(depth), inner, &close.repeat(depth)].concat().as_bytes()).is_some()
            };
            let most = MAX_DEPTH as usize;
            assert_eq!([parses(1), parses(most), parses(most + 1)], [true, true, false], "{open} {inner}");
        }
    }
}
