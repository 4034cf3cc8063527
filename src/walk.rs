//! The only interpreter of a body: one pass over the bytes, row by row, for every kind of sink.
//!
//! [`Clean`](crate::validate::Clean) asks whether anything at all is to be said, `Collect` says it,
//! `Map` fills the canonical model. Syntax faults and excess depth end a walk; everything else is
//! reported and the walk goes on.

mod moves;
mod object;

use std::ops::Range;

use crate::contract::field::NO_FIELDS;
use crate::contract::{Array, Field, Kind, Shape};
use crate::format::base64;
use crate::issue::{Code, Detail, Finding};
use crate::json::{Fault, Reader, Text};
use crate::judge::{self, Form};
use crate::pointer::At;

/// Deepest nesting of objects and arrays (decision 25).
pub(crate) const MAX_DEPTH: u32 = 32;
/// Longest key, in bytes as it is written.
pub(crate) const MAX_KEY: usize = 1024;
/// Most unknown keys of one object in a request.
pub(crate) const MAX_UNKNOWN: usize = 1024;

/// Receives what a walk finds. The default methods are for sinks that only judge.
pub(crate) trait Sink {
    /// Whether values are judged by their rows (requests) or only read (replies).
    const JUDGES: bool;

    fn issue(&mut self, at: &At<'_>, code: Code, detail: Detail) -> Flow;
    fn warning(&mut self, at: &At<'_>, code: Code, detail: Detail) -> Flow;

    /// An issue where `refused`, else a warning.
    fn finding(&mut self, at: &At<'_>, (refused, code, detail): Finding) -> Flow {
        if refused { self.issue(at, code, detail) } else { self.warning(at, code, detail) }
    }

    /// Whether edits are wanted.
    fn edits(&self) -> bool {
        false
    }

    /// Replaces these bytes when the document is sent.
    fn edit(&mut self, _range: Range<usize>, _with: Vec<u8>) {}
    /// A list of this row begins, perhaps without an item.
    fn list(&mut self, _row: &'static Field, _start: usize) {}
    /// A row begins to hold its fields or one of its items.
    fn open(&mut self, _row: &'static Field) {}
    /// It ends.
    fn close(&mut self, _row: &'static Field) {}
    /// A value that fills a row.
    fn leaf(&mut self, _row: &'static Field, _at: &At<'_>, _value: Value<'_>, _start: usize) {}
    /// A value that no row describes.
    fn unknown(&mut self, _at: &At<'_>, _raw: &[u8], _start: usize) {}
    /// What was read in these bytes does not count: a later duplicate replaced it.
    fn forget(&mut self, _range: Range<usize>) {}
}

/// Goes on, or ends the walk.
pub(crate) type Flow = Result<(), Stop>;

/// Why a walk ended early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stop {
    /// The document cannot be read on; the sink has been told.
    Unreadable,
    /// The sink has heard enough.
    Enough,
}

/// A scalar, or any value of a row that takes it whole.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Value<'a> {
    Text(Text<'a>),
    Number(&'a [u8]),
    Flag(bool),
    Null,
    Raw(&'a [u8]),
}

/// Walks a request body, whose root is an object of this shape.
pub(crate) fn request<S: Sink>(bytes: &[u8], shape: &'static Shape, sink: &mut S) -> Flow {
    let edits = sink.edits();
    let mut walk = Walk { reader: Reader::new(bytes), sink, depth: 0, edits };
    walk.document(&At::ROOT, |walk| walk.root(shape, &At::ROOT))
}

/// Walks a reply whose root is this row; `envelope` rows stand beside the root's own.
pub(crate) fn reply<S: Sink>(bytes: &[u8], root: &'static Field, envelope: &'static Shape, sink: &mut S) -> Flow {
    Walk { reader: Reader::new(bytes), sink, depth: 0, edits: false }.document(&At::ROOT, |walk| {
        match (&root.kind, walk.reader.peek()) {
            (Kind::Object(shape), Some(b'{')) => {
                walk.object(Rows { beside: Some(envelope), ..Rows::of(shape) }, &At::ROOT).map(drop)
            }
            (_, Some(b'{')) => walk.object(Rows::of(envelope), &At::ROOT).map(drop),
            (_, Some(b'n')) => {
                walk.value(root, &At::ROOT)?;
                walk.sink.warning(&At::ROOT, Code::Drift, Detail::Expected(judge::type_name(root)))
            }
            _ => walk.value(root, &At::ROOT).map(drop),
        }
    })
}

/// What a judged value was, for the rules of its object.
#[derive(Debug, Clone, Copy, Default)]
struct Seen<'a> {
    /// Whether it is neither `null` nor an empty text.
    filled: bool,
    /// The token, where it is a string; of an object, that of its field which decides.
    text: Option<Text<'a>>,
    is_object: bool,
    /// The rows of an object that are filled, and those that were there at all.
    inner_filled: u64,
    inner_seen: u64,
}

impl Seen<'_> {
    /// Whether the object of this shape had the field.
    fn has_inner(&self, shape: &Shape, name: &str) -> bool {
        shape.fields.iter().position(|row| row.name == name).is_some_and(|bit| self.inner_seen >> bit & 1 == 1)
    }
}

/// The rows that an object's keys are looked up in.
#[derive(Clone, Copy)]
struct Rows {
    shape: &'static Shape,
    /// Further rows: a reply's envelope.
    beside: Option<&'static Shape>,
    /// The object belongs to a value taken whole: its keys are nobody's business.
    whole: bool,
    /// Its parent looks for what is missing, after gathering the flat forms.
    gathered: bool,
}

impl Rows {
    fn of(shape: &'static Shape) -> Rows {
        Rows { shape, beside: None, whole: false, gathered: false }
    }
}

struct Walk<'a, 's, S> {
    reader: Reader<'a>,
    sink: &'s mut S,
    depth: u32,
    /// Whether edits are made: never inside an encoded document, which is not rewritten (decision 20).
    edits: bool,
}

impl<'a, S: Sink> Walk<'a, '_, S> {
    /// A whole document; `at` is where it stands.
    fn document(&mut self, at: &At<'_>, root: impl FnOnce(&mut Self) -> Flow) -> Flow {
        if self.reader.skip_bom() {
            self.sink.issue(at, Code::Bom, Detail::None)?;
        }
        root(self)?;
        if self.reader.peek().is_some() {
            let offset = self.reader.offset() as u64;
            self.sink.issue(at, Code::Trailing, Detail::Offset(offset))?;
        }
        Ok(())
    }

    /// The object of this shape that a request's document is.
    fn root(&mut self, shape: &'static Shape, at: &At<'_>) -> Flow {
        if self.reader.peek() == Some(b'{') {
            return self.object(Rows::of(shape), at).map(drop);
        }
        self.any(at)?;
        self.sink.issue(at, Code::Type, Detail::Expected("object"))
    }

    fn value(&mut self, row: &'static Field, at: &At<'_>) -> Result<Seen<'a>, Stop> {
        match (self.reader.peek(), &row.kind) {
            (Some(b'{'), Kind::Object(shape)) => self.nested(row, shape, at),
            (Some(b'['), Kind::Array(array)) => self.array(row, array, at),
            (Some(b'['), Kind::Object(shape)) if row.single_item_tolerated => self.single(row, shape, at),
            (_, Kind::Object(shape)) if !S::JUDGES && !row.stands_for.is_empty() => self.only(row, shape, at),
            (Some(b'['), _) if row.repeats => self.repeated(row, at),
            (Some(b'{' | b'['), _) => self.container(row, at),
            (Some(b'"'), _) => self.text(row, at),
            _ => self.bare(row, at),
        }
    }

    /// An object where the row wants one.
    fn nested(&mut self, row: &'static Field, shape: &'static Shape, at: &At<'_>) -> Result<Seen<'a>, Stop> {
        self.sink.open(row);
        let seen = self.object(Rows { gathered: row.gathers, ..Rows::of(shape) }, at)?;
        self.sink.close(row);
        Ok(seen)
    }

    fn array(&mut self, row: &'static Field, array: &'static Array, at: &At<'_>) -> Result<Seen<'a>, Stop> {
        self.sink.list(row, self.reader.offset());
        let count = self.items(at, |walk, at| {
            walk.sink.open(row);
            let seen = walk.value(&array.item, at)?;
            walk.sink.close(row);
            Ok(seen)
        })?;
        if S::JUDGES && count < array.min as usize {
            self.sink.issue(at, Code::MinItems, Detail::Limit(u64::from(array.min)))?;
        }
        if S::JUDGES && count > array.max as usize {
            self.sink.issue(at, Code::MaxItems, Detail::Limit(u64::from(array.max)))?;
        }
        Ok(Seen { filled: count > 0, ..Seen::default() })
    }

    /// An array of exactly one object where the row wants the object (decision 22).
    fn single(&mut self, row: &'static Field, shape: &'static Shape, at: &At<'_>) -> Result<Seen<'a>, Stop> {
        let start = self.reader.offset();
        let mut item = 0..0;
        let mut seen = Seen::default();
        let count = self.items(at, |walk, at| {
            let begin = walk.reader.offset();
            seen = match walk.reader.peek() {
                Some(b'{') => walk.nested(row, shape, at)?,
                _ => walk.container_or_scalar(row, at)?,
            };
            item = begin..walk.reader.offset();
            Ok(seen)
        })?;
        match count {
            0 => self.judged(at, Code::MinItems, Detail::Limit(1))?,
            1 => {
                self.sink.warning(at, Code::Coerced, Detail::Expected("object"))?;
                self.edit(start..item.start, Vec::new);
                self.edit(item.end..self.reader.offset(), Vec::new);
            }
            _ => self.judged(at, Code::MaxItems, Detail::Limit(1))?,
        }
        Ok(seen)
    }

    /// A reply's value that is no object, where it stands for one field of it.
    fn only(&mut self, row: &'static Field, shape: &'static Shape, at: &At<'_>) -> Result<Seen<'a>, Stop> {
        match shape.fields.iter().find(|field| field.name == row.stands_for) {
            Some(field) => {
                self.sink.open(row);
                let seen = self.value(field, at)?;
                self.sink.close(row);
                Ok(seen)
            }
            None => self.container_or_scalar(row, at),
        }
    }

    /// An array where a reply's key may come several times (decision 31): each item is an occurrence.
    fn repeated(&mut self, row: &'static Field, at: &At<'_>) -> Result<Seen<'a>, Stop> {
        self.sink.warning(at, Code::Drift, Detail::Expected(judge::type_name(row)))?;
        self.items(at, |walk, at| walk.value(row, at))?;
        Ok(Seen { filled: true, ..Seen::default() })
    }

    fn container_or_scalar(&mut self, row: &'static Field, at: &At<'_>) -> Result<Seen<'a>, Stop> {
        match self.reader.peek() {
            Some(b'{' | b'[') => self.container(row, at),
            Some(b'"') => self.text(row, at),
            _ => self.bare(row, at),
        }
    }

    /// An object or array where the row wants something else, or takes anything.
    fn container(&mut self, row: &'static Field, at: &At<'_>) -> Result<Seen<'a>, Stop> {
        let start = self.reader.offset();
        let whole = matches!(row.kind, Kind::Any);
        if S::JUDGES && !whole {
            self.sink.issue(at, Code::Type, Detail::Expected(judge::type_name(row)))?;
        }
        self.any(at)?;
        if !S::JUDGES {
            self.misfit(row, at, start, whole)?;
        }
        Ok(Seen { filled: true, ..Seen::default() })
    }

    /// Hands a reply's container to a row that takes it whole, or keeps it as unknown.
    fn misfit(&mut self, row: &'static Field, at: &At<'_>, start: usize, whole: bool) -> Flow {
        let raw = self.reader.since(start);
        if whole {
            self.sink.leaf(row, at, Value::Raw(raw), start);
            return Ok(());
        }
        self.sink.warning(at, Code::Drift, Detail::Expected(judge::type_name(row)))?;
        if row.signal.is_some() {
            self.sink.leaf(row, at, Value::Raw(raw), start);
        } else {
            self.sink.unknown(at, raw, start);
        }
        Ok(())
    }

    fn text(&mut self, row: &'static Field, at: &At<'_>) -> Result<Seen<'a>, Stop> {
        let text = self.reader.text().map_err(|fault| self.fault(at, fault))?;
        if !text.well_formed {
            self.sink.issue(at, Code::Utf8, Detail::None)?;
        }
        if S::JUDGES {
            self.judge_text(row, at, text)?;
        } else {
            self.read(row, at, Value::Text(text), text.start)?;
        }
        Ok(Seen { filled: !text.raw.is_empty(), text: Some(text), ..Seen::default() })
    }

    fn judge_text(&mut self, row: &'static Field, at: &At<'_>, text: Text<'a>) -> Flow {
        let content = text.content();
        let sink = &mut *self.sink;
        let form = judge::text(row, &content, |finding| sink.finding(at, finding))?;
        match form {
            Form::Documented => {}
            Form::Spelled(documented) => self.edit(text.start..text.end(), || quoted(documented.as_bytes())),
            Form::Flag | Form::Number => self.edit(text.start..text.end(), || content.to_vec()),
        }
        match row.kind {
            Kind::Document(shape) => self.encoded(shape, at, &content),
            _ => Ok(()),
        }
    }

    /// A JSON document in Base64: pointers go on into it, its bytes stay, its depth is its own (decision 20).
    fn encoded(&mut self, shape: &'static Shape, at: &At<'_>, content: &[u8]) -> Flow {
        if content.is_empty() {
            return Ok(());
        }
        let Some(bytes) = base64::decode(content) else {
            return self.sink.issue(at, Code::Format, Detail::Format("base64"));
        };
        let mut inner = Walk { reader: Reader::new(&bytes), sink: &mut *self.sink, depth: 0, edits: false };
        match inner.document(at, |walk| walk.root(shape, at)) {
            // What cannot be read is the inner document: the outer one goes on behind it.
            Err(Stop::Unreadable) => Ok(()),
            flow => flow,
        }
    }

    /// A number, `true`, `false` or `null`.
    fn bare(&mut self, row: &'static Field, at: &At<'_>) -> Result<Seen<'a>, Stop> {
        let start = self.reader.offset();
        let value = self.scalar().map_err(|fault| self.fault(at, fault))?;
        if S::JUDGES {
            self.judge_bare(row, at, value, start)?;
        } else {
            self.read(row, at, value, start)?;
        }
        Ok(Seen { filled: !matches!(value, Value::Null), ..Seen::default() })
    }

    fn scalar(&mut self) -> Result<Value<'a>, Fault> {
        match self.reader.peek() {
            Some(b't') => self.reader.literal("true").map(|()| Value::Flag(true)),
            Some(b'f') => self.reader.literal("false").map(|()| Value::Flag(false)),
            Some(b'n') => self.reader.literal("null").map(|()| Value::Null),
            _ => self.reader.number().map(Value::Number),
        }
    }

    fn judge_bare(&mut self, row: &'static Field, at: &At<'_>, value: Value<'a>, start: usize) -> Flow {
        match (value, &row.kind) {
            (_, Kind::Any) | (Value::Flag(_), Kind::Flag) | (Value::Number(_), Kind::AmountNumber) => Ok(()),
            (Value::Null, _) if row.nullable => Ok(()),
            (Value::Number(number), Kind::AmountText) if !judge::is_decimal(number) => {
                self.sink.issue(at, Code::Format, Detail::Format("decimal"))
            }
            (Value::Number(number), Kind::AmountText) => self.quote_number(at, number, start),
            (Value::Number(number), _) if row.number_tolerated => {
                let mut refused = false;
                let sink = &mut *self.sink;
                judge::text(row, number, |finding| {
                    refused |= finding.0;
                    sink.finding(at, finding)
                })?;
                if refused { Ok(()) } else { self.quote_number(at, number, start) }
            }
            _ => self.sink.issue(at, Code::Type, Detail::Expected(judge::type_name(row))),
        }
    }

    fn quote_number(&mut self, at: &At<'_>, number: &'a [u8], start: usize) -> Flow {
        self.sink.warning(at, Code::Coerced, Detail::Expected("string"))?;
        self.edit(start..start + number.len(), || quoted(number));
        Ok(())
    }

    /// Hands a reply's scalar to its row, or keeps it where the row wants a container.
    fn read(&mut self, row: &'static Field, at: &At<'_>, value: Value<'a>, start: usize) -> Flow {
        let wants_container = matches!(row.kind, Kind::Object(_) | Kind::Array(_)) && row.signal.is_none();
        if wants_container && !matches!(value, Value::Null) {
            return self.misfit(row, at, start, false);
        }
        self.sink.leaf(row, at, value, start);
        Ok(())
    }

    /// Any value, for which there is no row: only what makes a document sound is looked at.
    fn any(&mut self, at: &At<'_>) -> Flow {
        match self.reader.peek() {
            Some(b'{') => self.object(Rows { whole: true, ..Rows::of(&NO_FIELDS) }, at).map(drop),
            Some(b'[') => self.items(at, |walk, at| walk.any(at).map(|()| Seen::default())).map(drop),
            Some(b'"') => {
                let text = self.reader.text().map_err(|fault| self.fault(at, fault))?;
                if text.well_formed { Ok(()) } else { self.sink.issue(at, Code::Utf8, Detail::None) }
            }
            _ => self.scalar().map(drop).map_err(|fault| self.fault(at, fault)),
        }
    }

    /// The items of an array; how many there are.
    fn items(
        &mut self,
        at: &At<'_>,
        mut item: impl FnMut(&mut Self, &At<'_>) -> Result<Seen<'a>, Stop>,
    ) -> Result<usize, Stop> {
        self.deeper(at)?;
        self.expect(b'[', at)?;
        let mut count = 0;
        if !self.reader.take(b']') {
            loop {
                self.reader.peek();
                item(self, &at.index(count))?;
                count += 1;
                if !self.reader.take(b',') {
                    break;
                }
            }
            self.expect(b']', at)?;
        }
        self.depth -= 1;
        Ok(count)
    }

    fn judged(&mut self, at: &At<'_>, code: Code, detail: Detail) -> Flow {
        if S::JUDGES { self.sink.issue(at, code, detail) } else { self.sink.warning(at, Code::Drift, detail) }
    }

    /// One container deeper, if that is allowed.
    fn deeper(&mut self, at: &At<'_>) -> Flow {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            self.sink.issue(at, Code::Depth, Detail::Limit(u64::from(MAX_DEPTH)))?;
            return Err(Stop::Unreadable);
        }
        Ok(())
    }

    fn expect(&mut self, byte: u8, at: &At<'_>) -> Flow {
        self.reader.expect(byte).map_err(|fault| self.fault(at, fault))
    }

    fn fault(&mut self, at: &At<'_>, fault: Fault) -> Stop {
        match self.sink.issue(at, Code::Syntax, Detail::Offset(fault.offset as u64)) {
            Ok(()) => Stop::Unreadable,
            Err(stop) => stop,
        }
    }

    fn edit(&mut self, range: Range<usize>, with: impl FnOnce() -> Vec<u8>) {
        if self.edits {
            self.sink.edit(range, with());
        }
    }
}

/// Documented names and number texts need no escape.
fn quoted(plain: &[u8]) -> Vec<u8> {
    [b"\"", plain, b"\""].concat()
}
