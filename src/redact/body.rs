//! The sink that notes which bytes of a document give way to the mask.

use std::convert::Infallible;
use std::ops::Range;

use crate::contract::field::Privacy;
use crate::contract::{Field, Kind, Signal};
use crate::escapes;
use crate::headers::MASK;
use crate::issue::{Code, Detail};
use crate::json::BOM;
use crate::judge;
use crate::normalize;
use crate::pointer::At;
use crate::problem;
use crate::splice::{self, Edit};
use crate::walk::{Flow, Sink, Stop, Value};

#[derive(Default)]
pub(super) struct Mask {
    edits: Vec<Edit>,
    /// Of each row that is open now, whether it is private with all that it holds.
    private: Vec<bool>,
}

impl Mask {
    /// The document with its masks; where it was not read to its end, the mask alone.
    pub(super) fn apply(self, bytes: &[u8], read: bool) -> String {
        if !read {
            return String::from_utf8_lossy(&quoted_mask()).into_owned();
        }
        let spliced = splice::apply(bytes, self.edits);
        let mut shown = Vec::with_capacity(spliced.len());
        // A byte order mark is no part of a JSON text. Names are shown, whatever is in them.
        escapes::write_whole(spliced.strip_prefix(BOM).unwrap_or(&spliced), &mut shown);
        String::from_utf8_lossy(&shown).into_owned()
    }

    fn hide(&mut self, range: Range<usize>) {
        self.edits.push(Edit { range, with: quoted_mask() });
    }

    fn is_shown(&self, row: &Field, value: Value<'_>) -> bool {
        if self.private.contains(&true) || row.privacy != Privacy::Plain {
            return false;
        }
        match (value, row.kind) {
            (Value::Null, _) => true,
            (Value::Raw(_), _) | (_, Kind::Any | Kind::Document(_)) => false,
            (Value::Flag(_), _) => true,
            (Value::Number(_), Kind::AmountNumber) => true,
            (Value::Number(number), _) => says(row, number),
            (Value::Text(text), _) => text.well_formed && says(row, &text.content()),
        }
    }
}

impl Sink for Mask {
    fn judges(&self) -> bool {
        false
    }

    /// What is not the document that was expected may be anything.
    fn issue(&mut self, _at: &At<'_>, code: Code, _detail: Detail) -> Flow {
        match code {
            Code::Bom | Code::Utf8 | Code::Duplicate | Code::DangerousKey => Ok(()),
            _ => Err(Stop::Unreadable),
        }
    }

    fn warning(&mut self, _at: &At<'_>, _code: Code, _detail: Detail) -> Flow {
        Ok(())
    }

    fn open(&mut self, row: &'static Field, _start: usize) {
        self.private.push(row.privacy != Privacy::Plain);
    }

    fn close(&mut self, _row: &'static Field, _end: usize) {
        self.private.pop();
    }

    fn leaf(&mut self, row: &'static Field, _at: &At<'_>, value: Value<'_>, start: usize) {
        if !self.is_shown(row, value) && !matches!(value, Value::Null) {
            self.hide(start..start + length(value));
        }
    }

    fn unknown(&mut self, _at: &At<'_>, raw: &[u8], start: usize) {
        self.hide(start..start + raw.len());
    }
}

fn quoted_mask() -> Vec<u8> {
    [b"\"", MASK.as_bytes(), b"\""].concat()
}

/// Whether a plain row shows this text: signals by what they are for, others where the row takes them.
fn says(row: &Field, content: &[u8]) -> bool {
    let text = std::str::from_utf8(content).unwrap_or_default();
    match row.signal {
        Some(Signal::Verdict) => normalize::is_verdict(text),
        Some(Signal::Code | Signal::Type) => problem::is_code(text),
        // A provider's own words may name a person.
        Some(Signal::Description | Signal::Fault) => false,
        None => shows(row, content),
    }
}

/// Whether anybody may see this value of this row: it is nobody's data, and what the row says it is.
pub(super) fn shows(row: &Field, content: &[u8]) -> bool {
    let mut clean = row.privacy == Privacy::Plain;
    let Ok(_) = judge::text::<Infallible>(row, content, |_| {
        clean = false;
        Ok(())
    });
    clean
}

/// How many bytes a value has in its document.
fn length(value: Value<'_>) -> usize {
    match value {
        Value::Text(text) => text.end() - text.start,
        Value::Number(raw) | Value::Raw(raw) => raw.len(),
        Value::Flag(true) | Value::Null => 4,
        Value::Flag(false) => 5,
    }
}
