//! A small JSON tree for what is not hot: the caller's context and the heads at the wasm boundary.

use crate::json::{Fault, Reader};
use crate::walk::MAX_DEPTH;

/// A JSON value; numbers keep their text, an object its order and its duplicates.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Tree {
    Null,
    Flag(bool),
    Number(String),
    Text(String),
    /// A string with half of a surrogate pair.
    NoUnicode,
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// Reads a whole document; `None` where it is malformed or too deep.
    pub(crate) fn parse(bytes: &[u8]) -> Option<Tree> {
        let mut reader = Reader::new(bytes);
        let tree = value(&mut reader, 0).ok()?;
        reader.peek().is_none().then_some(tree)
    }

    /// The member with this key; the last one where there are several.
    pub(crate) fn get(&self, key: &str) -> Option<&Tree> {
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
    pub(crate) fn scalar(&self) -> Option<String> {
        match self {
            Tree::Text(text) | Tree::Number(text) => Some(text.clone()),
            Tree::Flag(flag) => Some(flag.to_string()),
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

fn value(reader: &mut Reader<'_>, depth: u32) -> Result<Tree, Fault> {
    if depth > MAX_DEPTH {
        return Err(reader.fault());
    }
    Ok(match reader.peek() {
        Some(b'{') => Tree::Object(list(reader, b'{', b'}', |reader| {
            reader.peek();
            let key = reader.text()?.decode().into_owned();
            reader.expect(b':')?;
            Ok((key, value(reader, depth + 1)?))
        })?),
        Some(b'[') => Tree::List(list(reader, b'[', b']', |reader| value(reader, depth + 1))?),
        Some(b'"') => match reader.text()? {
            text if text.well_formed => Tree::Text(text.decode().into_owned()),
            _ => Tree::NoUnicode,
        },
        Some(b't') => reader.literal("true").map(|()| Tree::Flag(true))?,
        Some(b'f') => reader.literal("false").map(|()| Tree::Flag(false))?,
        Some(b'n') => reader.literal("null").map(|()| Tree::Null)?,
        _ => Tree::Number(String::from_utf8_lossy(reader.number()?).into_owned()),
    })
}

fn list<T>(
    reader: &mut Reader<'_>,
    open: u8,
    close: u8,
    item: impl Fn(&mut Reader<'_>) -> Result<T, Fault>,
) -> Result<Vec<T>, Fault> {
    let mut out = Vec::new();
    reader.expect(open)?;
    if reader.take(close) {
        return Ok(out);
    }
    loop {
        out.push(item(reader)?);
        if !reader.take(b',') {
            break;
        }
    }
    reader.expect(close)?;
    Ok(out)
}
