//! An object's members: which row a key belongs to, what is missing, what is there twice.

use std::borrow::Cow;
use std::collections::BinaryHeap;
use std::ops::Range;

use super::{Flow, MAX_KEY, MAX_UNKNOWN, Rows, Seen, Stop, Walk, quoted};
use crate::block::same;
use crate::contract::{Field, Kind, Presence, Shape};
use crate::issue::{Code, Detail};
use crate::json::Text;
use crate::pointer::At;
use crate::rules::{self, Noted};

impl<'a> Walk<'a, '_> {
    pub(super) fn object(&mut self, rows: Rows, at: &At<'_>) -> Flow {
        self.deeper(at)?;
        let start = self.reader.offset();
        self.expect(b'{', at)?;
        let mut members = Members::new(rows, self.noted.len(), self.ranges.len());
        if !self.reader.take(b'}') {
            loop {
                self.member(&mut members, at)?;
                if !self.reader.take(b',') {
                    break;
                }
            }
            self.expect(b'}', at)?;
        }
        self.depth -= 1;
        self.unknown_duplicates(&mut members, at)?;
        if self.judges {
            self.flat_forms(&members, start, at)?;
            if !rows.gathered {
                self.missing(rows.shape, members.seen, at, &members)?;
            }
            self.rules(&members, at)?;
            self.noted.truncate(members.noted_from);
            self.seen = Seen {
                filled: true,
                text: members.deciding,
                is_object: true,
                inner_filled: members.filled,
                inner_seen: members.seen,
            };
        }
        self.ranges.truncate(members.ranges_from);
        Ok(())
    }

    #[inline]
    fn member(&mut self, members: &mut Members<'a>, parent: &At<'_>) -> Flow {
        self.reader.peek();
        match self.predicted(members) {
            Some((index, row)) => self.known(members, index, row, &parent.key(row.name.as_bytes())),
            None => self.searched(members, parent),
        }
    }

    /// A member whose key was not to be expected.
    #[inline(never)]
    fn searched(&mut self, members: &mut Members<'a>, parent: &At<'_>) -> Flow {
        let key = self.reader.text().map_err(|fault| self.fault(parent, fault))?;
        self.expect(b':', parent)?;
        if key.raw.len() > MAX_KEY {
            self.sink.issue(parent, Code::Size, Detail::Limit(MAX_KEY as u64))?;
            return Err(Stop::Unreadable);
        }
        self.reader.peek();
        let name = key.content();
        let at = &parent.key(&name);
        if !key.well_formed {
            self.sink.issue(at, Code::Utf8, Detail::None)?;
        }
        if let Some((index, row)) = members.find(&name) {
            if self.judges && *name != *row.name.as_bytes() {
                self.sink.warning(at, Code::Alias, Detail::Canonical(row.name))?;
                self.edit(key.start..key.end(), || quoted(row.name.as_bytes()));
            }
            if members.has(index) {
                return self.again(members, index, row, at);
            }
            let start = self.reader.offset();
            self.value(row, at)?;
            self.note(members, index, row, start);
            return Ok(());
        }
        let start = self.reader.offset();
        self.unknown(members, &name, at)?;
        self.any(at)?;
        if !members.rows.whole {
            self.sink.unknown(at, self.reader.since(start), start);
        }
        members.unknown.push((name, start, self.reader.offset()));
        Ok(())
    }

    /// Passes over the next key if it is that of the row behind the last one, as in most documents.
    fn predicted(&mut self, members: &mut Members<'a>) -> Option<(usize, &'static Field)> {
        let row = members.rows.shape.fields.get(members.next)?;
        if !self.reader.key(row.name.as_bytes()) {
            return None;
        }
        self.reader.peek();
        members.next += 1;
        Some((members.next - 1, row))
    }

    #[inline(always)]
    fn known(&mut self, members: &mut Members<'a>, index: usize, row: &'static Field, at: &At<'_>) -> Flow {
        if members.has(index) {
            return self.again(members, index, row, at);
        }
        let start = self.reader.offset();
        self.quick_value(row, at)?;
        self.note(members, index, row, start);
        Ok(())
    }

    /// Keeps what duplicates, rules and flat forms will ask of a value that has been read.
    #[inline(always)]
    fn note(&mut self, members: &mut Members<'a>, index: usize, row: &'static Field, start: usize) {
        if !self.judges {
            members.seen |= 1 << index;
            self.ranges.push((index, start..self.reader.offset()));
        } else if members.add(index, row, &self.seen) {
            self.noted.push((row.name, self.seen));
        }
    }

    /// A member whose row was there before.
    #[inline(never)]
    fn again(&mut self, members: &mut Members<'a>, index: usize, row: &'static Field, at: &At<'_>) -> Flow {
        if members.repeats(index) {
            self.sink.issue(at, Code::Duplicate, Detail::None)?;
        }
        if self.judges {
            return self.any(at);
        }
        if let Some(earlier) = self.range(members, index).filter(|_| !row.repeats) {
            let earlier = earlier.clone();
            self.sink.forget(earlier);
        }
        let start = self.reader.offset();
        self.value(row, at)?;
        let end = self.reader.offset();
        if let Some(last) = self.range(members, index) {
            *last = start..end;
        }
        Ok(())
    }

    /// Where the last value of a row of this object stands that was there before.
    fn range(&mut self, members: &Members<'a>, index: usize) -> Option<&mut Range<usize>> {
        let own = self.ranges.get_mut(members.ranges_from..).unwrap_or_default();
        own.iter_mut().find(|(row, _)| *row == index).map(|(_, range)| range)
    }

    fn unknown(&mut self, members: &Members<'a>, name: &[u8], at: &At<'_>) -> Flow {
        if matches!(name, b"__proto__" | b"constructor" | b"prototype") {
            self.sink.issue(at, Code::DangerousKey, Detail::None)?;
        } else if !members.rows.whole {
            self.sink.warning(at, Code::Unknown, Detail::None)?;
        }
        if self.judges && members.unknown.len() == MAX_UNKNOWN {
            self.sink.issue(at, Code::Size, Detail::Limit(MAX_UNKNOWN as u64))?;
            return Err(Stop::Unreadable);
        }
        Ok(())
    }

    /// Sorting finds repeated keys in the same time whatever the keys are.
    fn unknown_duplicates(&mut self, members: &mut Members<'a>, at: &At<'_>) -> Flow {
        if members.unknown.len() < 2 {
            return Ok(());
        }
        // Repeated ones in the document's order. A heap: the standard sort costs 5 KB of wasm for each type.
        let sorted = BinaryHeap::from(std::mem::take(&mut members.unknown)).into_sorted_vec();
        let mut said: Option<&[u8]> = None;
        for pair in sorted.windows(2) {
            if let [(name, start, end), (other, ..)] = pair
                && name == other
            {
                if said != Some(name.as_ref()) {
                    said = Some(name.as_ref());
                    self.sink.issue(&at.key(name), Code::Duplicate, Detail::None)?;
                }
                self.sink.forget(*start..*end);
            }
        }
        Ok(())
    }

    /// Rows of `shape` that are not among `seen` (decision 10).
    fn missing(&mut self, shape: &'static Shape, seen: u64, at: &At<'_>, members: &Members<'a>) -> Flow {
        let mut told = shape.sets.gathering | shape.sets.missed & !seen;
        while told != 0 {
            let index = told.trailing_zeros() as usize;
            told &= told - 1;
            let Some(row) = shape.fields.get(index) else { continue };
            if row.gathers {
                self.gathered(row, at, members)?;
            } else {
                self.absent(row, at)?;
            }
        }
        Ok(())
    }

    fn absent(&mut self, row: &'static Field, parent: &At<'_>) -> Flow {
        let at = &parent.key(row.name.as_bytes());
        match row.presence {
            Presence::Required => self.sink.issue(at, Code::Required, Detail::None),
            Presence::Expected => self.sink.warning(at, Code::Required, Detail::None),
            Presence::Optional => Ok(()),
        }
    }

    /// What an object with flat forms lacks once they are counted in (decision 18).
    fn gathered(&mut self, row: &'static Field, at: &At<'_>, members: &Members<'a>) -> Flow {
        let Kind::Object(inner) = row.kind else { return Ok(()) };
        let nested = self.noted(members, row.name);
        let flat = self.flat_into(members, row.name, inner);
        let place = &at.key(row.name.as_bytes());
        match nested {
            None if flat == 0 => self.absent(row, at),
            // Something else than an object stands there: that has been said.
            Some(seen) if !seen.is_object => Ok(()),
            _ => self.missing(inner, nested.map_or(0, |seen| seen.inner_seen) | flat, place, members),
        }
    }

    /// What was kept of a member.
    pub(super) fn noted(&self, members: &Members<'a>, name: &str) -> Option<Seen<'a>> {
        let noted = self.noted.get(members.noted_from..).unwrap_or_default();
        noted.iter().find(|(row, _)| *row == name).map(|(_, seen)| *seen)
    }

    /// The rows of `inner` that stand here in their flat form, as bits.
    fn flat_into(&self, members: &Members<'a>, name: &str, inner: &Shape) -> u64 {
        let stands = |row: &Field, target: &str| match row.kind {
            Kind::Object(flat) => self.noted(members, row.name).is_some_and(|seen| seen.has_inner(flat, target)),
            _ => row.name == target,
        };
        let rows = || members.rows.shape.fields.iter().enumerate();
        let flat = |target: &str| {
            rows().any(|(index, row)| members.has(index) && row.belongs_in == Some(name) && stands(row, target))
        };
        if members.seen & members.rows.shape.sets.flat == 0 {
            return 0;
        }
        let bits = inner.fields.iter().enumerate().map(|(index, row)| u64::from(flat(row.name)) << index);
        bits.fold(0, |all, bit| all | bit)
    }

    fn rules(&mut self, members: &Members<'a>, at: &At<'_>) -> Flow {
        let shape = members.rows.shape;
        if shape.rules.is_empty() {
            return Ok(());
        }
        let noted = self.noted.get(members.noted_from..).unwrap_or_default();
        if self.follows {
            self.sink.rules(shape, noted, self.reader.offset());
        }
        let lookup = |name: &str| {
            let (_, seen) = *noted.iter().find(|(row, _)| *row == name)?;
            let row = shape.fields.iter().find(|row| row.name == name)?;
            let content = seen.text.map_or(Cow::Borrowed(&b""[..]), |text| text.content());
            Some(Noted {
                filled: seen.filled,
                content,
                row,
                is_object: seen.is_object,
                inner_filled: seen.inner_filled,
            })
        };
        let sink = &mut *self.sink;
        rules::judge(shape.rules, lookup, |inside, name, finding| {
            let outer = at.key(inside.as_bytes());
            let parent = if inside.is_empty() { at } else { &outer };
            let member = parent.key(name.as_bytes());
            let place = if name.is_empty() { parent } else { &member };
            sink.finding(place, finding)
        })
    }
}

/// What is known of an object's members while it is read.
pub(super) struct Members<'a> {
    pub(super) rows: Rows,
    /// The row after the one found last: most documents keep the documented order.
    next: usize,
    /// Rows that were there, and those whose value is filled, as bits.
    pub(super) seen: u64,
    filled: u64,
    repeated: u64,
    /// The text of the row that decides for the object.
    deciding: Option<Text<'a>>,
    /// Where its own begin among what the walk keeps for rules and flat forms.
    noted_from: usize,
    /// Where the ranges of its own rows' values begin among those that the walk keeps.
    ranges_from: usize,
    /// Names without a row, and where their values begin and end.
    unknown: Vec<(Cow<'a, [u8]>, usize, usize)>,
}

impl<'a> Members<'a> {
    fn new(rows: Rows, noted_from: usize, ranges_from: usize) -> Members<'a> {
        Members {
            rows,
            next: 0,
            seen: 0,
            filled: 0,
            repeated: 0,
            deciding: None,
            noted_from,
            ranges_from,
            unknown: Vec::new(),
        }
    }

    fn find(&mut self, name: &[u8]) -> Option<(usize, &'static Field)> {
        let fields = self.rows.shape.fields;
        let beside = self.rows.beside.map_or(&[][..], |shape| shape.fields);
        let rows = || fields.iter().chain(beside).enumerate();
        let named = rows().find(|(_, row)| same(row.name.as_bytes(), name));
        let (index, row) = named.or_else(|| rows().find(|(_, row)| answers(row, name)))?;
        self.next = index + 1;
        Some((index, row))
    }

    /// Whether this is the first repetition of a row's key.
    fn repeats(&mut self, index: usize) -> bool {
        let first = self.repeated >> index & 1 == 0;
        self.repeated |= 1 << index;
        first
    }

    pub(super) fn has(&self, index: usize) -> bool {
        self.seen >> index & 1 == 1
    }

    /// Adds a value; whether it is to be kept for rules and flat forms.
    fn add(&mut self, index: usize, row: &'static Field, seen: &Seen<'a>) -> bool {
        self.seen |= 1 << index;
        self.filled |= u64::from(seen.filled) << index;
        if row.decides {
            self.deciding = seen.text;
        }
        self.rows.shape.sets.noted >> index & 1 == 1
    }
}

/// Whether a row is known by this other name.
fn answers(row: &Field, name: &[u8]) -> bool {
    row.aliases.iter().any(|alias| alias.as_bytes() == name)
        || (row.any_case && row.name.as_bytes().eq_ignore_ascii_case(name))
}
