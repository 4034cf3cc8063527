//! A small JSON tree, for the caller's context and the heads at the wasm boundary. Its texts are the document's own.

use std::borrow::Cow;

use crate::json::{Fault, Reader, Text};
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
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let digits = |text: &str, start: f64, step: fn(f64, f64) -> f64| {
        text.chars().try_fold(start, |sum, digit| Some(step(sum, f64::from(digit.to_digit(10)?))))
    };
    let whole = digits(whole, 0.0, |sum, digit| sum * 10.0 + digit)?;
    let scaled = digits(fraction, 0.0, |sum, digit| sum * 10.0 + digit)?;
    let number = whole + scaled / 10f64.powi(i32::try_from(fraction.len()).ok()?);
    number.is_finite().then_some(if unsigned.len() < text.len() { -number } else { number })
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
