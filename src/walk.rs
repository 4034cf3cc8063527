//! The only interpreter of a body: one pass over the bytes, row by row, for every kind of sink.
//!
//! `Collect` says everything there is to say, `Map` fills the canonical model, `Learn` writes down the shape of what is
//! clean. Syntax faults and excess depth end a walk; everything else is reported and the walk goes on.

mod moves;
mod object;
mod sink;

use std::ops::Range;

use crate::contract::field::NO_FIELDS;
use crate::contract::{Array, Field, Kind, Shape};
use crate::format::base64;
use crate::issue::{Code, Detail};
use crate::json::{Fault, Reader, Text};
use crate::judge::{self, Form};
use crate::pointer::At;

pub(crate) use sink::{Flow, Seen, Sink, Stop, Value};

/// Deepest nesting of objects and arrays (decision 25).
pub(crate) const MAX_DEPTH: u32 = 32;
/// Longest key, in bytes as it is written.
pub(crate) const MAX_KEY: usize = 1024;
/// Most unknown keys of one object in a request.
pub(crate) const MAX_UNKNOWN: usize = 1024;

/// Walks a request body, whose root is an object of this shape.
pub(crate) fn request(bytes: &[u8], shape: &'static Shape, sink: &mut dyn Sink) -> Flow {
    let edits = sink.edits();
    let mut walk = Walk::new(bytes, sink, edits);
    walk.document(&At::ROOT, &|walk| walk.root(shape, &At::ROOT))
}

/// Walks a reply whose root is this row; `envelope` rows stand beside the root's own.
pub(crate) fn reply(bytes: &[u8], root: &'static Field, envelope: &'static Shape, sink: &mut dyn Sink) -> Flow {
    let mut walk = Walk::new(bytes, sink, false);
    walk.ranges.reserve(MAX_DEPTH as usize);
    walk.document(&At::ROOT, &|walk| match (&root.kind, walk.reader.peek()) {
        (Kind::Object(shape), Some(b'{')) => walk.object(Rows { beside: Some(envelope), ..Rows::of(shape) }, &At::ROOT),
        (_, Some(b'{')) => walk.object(Rows::of(envelope), &At::ROOT),
        (_, Some(b'n')) => {
            walk.value(root, &At::ROOT)?;
            walk.sink.warning(&At::ROOT, Code::Drift, Detail::Expected(judge::type_name(root)))
        }
        _ => walk.value(root, &At::ROOT),
    })
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

struct Walk<'a, 's> {
    reader: Reader<'a>,
    sink: &'s mut dyn Sink,
    /// What the sink wants, asked once: most calls of a clean document need not be made.
    judges: bool,
    follows: bool,
    depth: u32,
    /// Whether edits are made: never inside an encoded document, which is not rewritten (decision 20).
    edits: bool,
    /// What the objects that are being read keep for their rules and flat forms, the innermost last.
    noted: Vec<(&'static str, Seen<'a>)>,
    /// Where the values of rows stand in the objects that are being read, the innermost last: replies only.
    ranges: Vec<(usize, Range<usize>)>,
    /// What the value was that was read last: requests only.
    seen: Seen<'a>,
}

impl<'a, 's> Walk<'a, 's> {
    fn new(bytes: &'a [u8], sink: &'s mut dyn Sink, edits: bool) -> Walk<'a, 's> {
        let (noted, ranges, seen) = Default::default();
        let (judges, follows) = (sink.judges(), sink.follows());
        Walk { reader: Reader::new(bytes), sink, judges, follows, depth: 0, edits, noted, ranges, seen }
    }

    /// A whole document; `at` is where it stands.
    fn document(&mut self, at: &At<'_>, root: &dyn Fn(&mut Self) -> Flow) -> Flow {
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
            return self.object(Rows::of(shape), at);
        }
        self.any(at)?;
        self.sink.issue(at, Code::Type, Detail::Expected("object"))
    }

    #[inline(never)]
    fn value(&mut self, row: &'static Field, at: &At<'_>) -> Flow {
        self.quick_value(row, at)
    }

    /// The same, where a call would cost more than most values do.
    #[inline(always)]
    fn quick_value(&mut self, row: &'static Field, at: &At<'_>) -> Flow {
        if self.reader.peek() == Some(b'"') && (self.judges || row.stands_for.is_empty()) {
            self.reader.skip_byte();
            return match self.reader.plain() {
                Some(text) => self.taken(row, at, text),
                None => self.unusual_text(row, at),
            };
        }
        self.other_value(row, at)
    }

    #[inline(never)]
    fn other_value(&mut self, row: &'static Field, at: &At<'_>) -> Flow {
        match (self.reader.peek(), &row.kind) {
            (Some(b'{'), Kind::Object(shape)) => self.nested(row, shape, at),
            (Some(b'['), Kind::Array(array)) => self.array(row, array, at),
            (Some(b'['), Kind::Object(shape)) if row.single_item_tolerated => self.single(row, shape, at),
            (_, Kind::Object(shape)) if !self.judges && !row.stands_for.is_empty() => self.only(row, shape, at),
            (Some(b'['), _) if row.repeats => self.repeated(row, at),
            (Some(b'{' | b'['), _) => self.container(row, at),
            (Some(b'"'), _) => self.text(row, at),
            _ => self.bare(row, at),
        }
    }

    /// An object where the row wants one.
    #[inline(always)]
    fn nested(&mut self, row: &'static Field, shape: &'static Shape, at: &At<'_>) -> Flow {
        if self.follows {
            self.sink.open(row, self.reader.offset());
        }
        self.object(Rows { gathered: row.gathers, ..Rows::of(shape) }, at)?;
        if self.follows {
            self.sink.close(row, self.reader.offset());
        }
        Ok(())
    }

    fn array(&mut self, row: &'static Field, array: &'static Array, at: &At<'_>) -> Flow {
        if self.follows {
            self.sink.list(row, self.reader.offset());
        }
        let count = self.items(at, &mut |walk, at| {
            if let Some(end) = walk.sink.known_item(walk.reader.bytes(), walk.reader.offset(), array) {
                walk.reader.go_to(end);
                return Ok(());
            }
            if walk.follows {
                walk.sink.open(row, walk.reader.offset());
            }
            walk.value(&array.item, at)?;
            if walk.follows {
                walk.sink.close(row, walk.reader.offset());
            }
            Ok(())
        })?;
        if self.judges && count < array.min as usize {
            self.sink.issue(at, Code::MinItems, Detail::Limit(u64::from(array.min)))?;
        }
        if self.judges && count > array.max as usize {
            self.sink.issue(at, Code::MaxItems, Detail::Limit(u64::from(array.max)))?;
        }
        self.seen = Seen { filled: count > 0, ..Seen::default() };
        Ok(())
    }

    /// An array of exactly one object where the row wants the object (decision 22).
    fn single(&mut self, row: &'static Field, shape: &'static Shape, at: &At<'_>) -> Flow {
        let start = self.reader.offset();
        let mut item = 0..0;
        self.seen = Seen::default();
        let count = self.items(at, &mut |walk, at| {
            let begin = walk.reader.offset();
            match walk.reader.peek() {
                Some(b'{') => walk.nested(row, shape, at)?,
                _ => walk.container_or_scalar(row, at)?,
            }
            item = begin..walk.reader.offset();
            Ok(())
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
        Ok(())
    }

    /// A reply's value that is no object, where it stands for one field of it.
    fn only(&mut self, row: &'static Field, shape: &'static Shape, at: &At<'_>) -> Flow {
        match shape.fields.iter().find(|field| field.name == row.stands_for) {
            Some(field) => {
                if self.follows {
                    self.sink.open(row, self.reader.offset());
                }
                self.value(field, at)?;
                if self.follows {
                    self.sink.close(row, self.reader.offset());
                }
                Ok(())
            }
            None => self.container_or_scalar(row, at),
        }
    }

    /// An array where a reply's key may come several times (decision 31): each item is an occurrence.
    fn repeated(&mut self, row: &'static Field, at: &At<'_>) -> Flow {
        self.sink.warning(at, Code::Drift, Detail::Expected(judge::type_name(row)))?;
        self.items(at, &mut |walk, at| walk.value(row, at))?;
        self.seen = Seen { filled: true, ..Seen::default() };
        Ok(())
    }

    fn container_or_scalar(&mut self, row: &'static Field, at: &At<'_>) -> Flow {
        match self.reader.peek() {
            Some(b'{' | b'[') => self.container(row, at),
            Some(b'"') => self.text(row, at),
            _ => self.bare(row, at),
        }
    }

    /// An object or array where the row wants something else, or takes anything.
    fn container(&mut self, row: &'static Field, at: &At<'_>) -> Flow {
        let start = self.reader.offset();
        let whole = matches!(row.kind, Kind::Any);
        if self.judges && !whole {
            self.sink.issue(at, Code::Type, Detail::Expected(judge::type_name(row)))?;
        }
        self.any(at)?;
        if self.judges {
            if self.follows {
                self.sink.whole();
            }
        } else {
            self.misfit(row, at, start, whole)?;
        }
        self.seen = Seen { filled: true, ..Seen::default() };
        Ok(())
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

    /// A string, whose quote is next.
    fn text(&mut self, row: &'static Field, at: &At<'_>) -> Flow {
        self.reader.skip_byte();
        self.unusual_text(row, at)
    }

    /// A string behind its quote, whatever it holds.
    #[inline(never)]
    fn unusual_text(&mut self, row: &'static Field, at: &At<'_>) -> Flow {
        let text = self.reader.unusual().map_err(|fault| self.fault(at, fault))?;
        if !text.well_formed {
            self.sink.issue(at, Code::Utf8, Detail::None)?;
        }
        self.taken(row, at, text)
    }

    #[inline(always)]
    fn taken(&mut self, row: &'static Field, at: &At<'_>, text: Text<'a>) -> Flow {
        if !self.judges {
            return self.read(row, at, Value::Text(text), text.start);
        }
        self.judge_text(row, at, text)?;
        if self.follows {
            self.sink.text(row, text);
        }
        self.seen = Seen { filled: !text.raw.is_empty(), text: Some(text), ..Seen::default() };
        Ok(())
    }

    #[inline(never)]
    fn judge_text(&mut self, row: &'static Field, at: &At<'_>, text: Text<'a>) -> Flow {
        let content = text.content();
        let sink = &mut *self.sink;
        let form = judge::text_of_body(row, &content, |finding| sink.finding(at, finding))?;
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
        if self.sink.knows(&bytes, shape) {
            return Ok(());
        }
        let mut inner = Walk::new(&bytes, &mut *self.sink, false);
        match inner.document(at, &|walk| walk.root(shape, at)) {
            // What cannot be read is the inner document: the outer one goes on behind it.
            Err(Stop::Unreadable) => Ok(()),
            Err(stop) => Err(stop),
            Ok(()) => {
                self.sink.walked(&bytes, shape);
                Ok(())
            }
        }
    }

    /// A number, `true`, `false` or `null`.
    fn bare(&mut self, row: &'static Field, at: &At<'_>) -> Flow {
        let start = self.reader.offset();
        let value = self.scalar().map_err(|fault| self.fault(at, fault))?;
        if !self.judges {
            return self.read(row, at, value, start);
        }
        self.judge_bare(row, at, value, start)?;
        if self.follows {
            self.sink.bare(row, value, start, self.reader.offset());
        }
        self.seen = Seen { filled: !matches!(value, Value::Null), ..Seen::default() };
        Ok(())
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
    #[inline(always)]
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
            Some(b'{') => self.object(Rows { whole: true, ..Rows::of(&NO_FIELDS) }, at),
            Some(b'[') => self.items(at, &mut Self::any).map(drop),
            Some(b'"') => {
                let text = self.reader.text().map_err(|fault| self.fault(at, fault))?;
                if text.well_formed { Ok(()) } else { self.sink.issue(at, Code::Utf8, Detail::None) }
            }
            _ => self.scalar().map(drop).map_err(|fault| self.fault(at, fault)),
        }
    }

    /// The items of an array; how many there are.
    fn items(&mut self, at: &At<'_>, item: &mut dyn FnMut(&mut Self, &At<'_>) -> Flow) -> Result<usize, Stop> {
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
        if self.judges { self.sink.issue(at, code, detail) } else { self.sink.warning(at, Code::Drift, detail) }
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

    #[inline(always)]
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
