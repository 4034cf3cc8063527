//! Flat forms: fields that stand beside the object they belong into (decision 18), or in another one beside it (decision 19).

use std::ops::Range;

use super::object::Members;
use super::{Flow, Walk};
use crate::contract::{Field, Kind};
use crate::issue::{Code, Detail};
use crate::json::Reader;
use crate::pointer::At;

/// A member of an object, as bytes of the document.
struct Member {
    /// From the key's quote to the value's end.
    whole: Range<usize>,
    value: Range<usize>,
    name: String,
    /// The object that it, or its `flat` members, belong into.
    target: Option<&'static str>,
    /// Of a flat object: its own members.
    flat: Vec<Member>,
    /// Whether nothing of it stays.
    leaves: bool,
}

impl Walk<'_, '_> {
    /// Reports the flat forms among `members` and moves them; `start` is the object's brace.
    pub(super) fn flat_forms(&mut self, members: &Members<'_>, start: usize, at: &At<'_>) -> Flow {
        if members.seen & members.rows.shape.sets.flat == 0 {
            return Ok(());
        }
        let mut moves = false;
        for (index, row) in members.rows.shape.fields.iter().enumerate() {
            let Some(target) = row.belongs_in.filter(|_| members.has(index)) else { continue };
            let place = at.key(row.name.as_bytes());
            moves = true;
            let Kind::Object(flat) = row.kind else {
                self.flat_form(members, row.name, target, &place)?;
                continue;
            };
            let Some(seen) = self.noted(members, row.name) else { continue };
            for inner in flat.fields.iter().filter(|inner| seen.has_inner(flat, inner.name)) {
                self.flat_form(members, inner.name, target, &place.key(inner.name.as_bytes()))?;
            }
        }
        if self.edits && moves {
            self.move_flat_forms(members, start);
        }
        Ok(())
    }

    fn flat_form(&mut self, members: &Members<'_>, name: &str, target: &'static str, place: &At<'_>) -> Flow {
        let inner = members.rows.shape.fields.iter().find(|row| row.name == target);
        let Some(Kind::Object(shape)) = inner.map(|row| row.kind) else { return Ok(()) };
        let twice = self.noted(members, target).is_some_and(|seen| seen.has_inner(shape, name));
        if twice {
            self.sink.issue(place, Code::Duplicate, Detail::Canonical(target))
        } else {
            self.sink.warning(place, Code::Alias, Detail::Canonical(target))
        }
    }

    /// Every flat form into its object, which is made in the first one's place where it is missing.
    fn move_flat_forms(&mut self, members: &Members<'_>, start: usize) {
        let fields = members.rows.shape.fields;
        let document = self.reader.since(0);
        let mut listed = list(document, start);
        listed.iter_mut().for_each(|member| member.assign(fields, document));
        for row in fields.iter().filter(|row| row.gathers) {
            let gathered = gathered(document, &listed, row.name);
            if gathered.is_empty() {
                continue;
            }
            if let Some(object) = listed.iter().find(|member| member.name == row.name) {
                let inside = object.value.start + 1;
                self.sink.edit(inside..inside, into_object(document, object, gathered));
            } else if let Some(first) = listed.iter_mut().find(|member| member.target == Some(row.name)) {
                let made = [b"\"", row.name.as_bytes(), b"\":{", &gathered, b"}"].concat();
                if first.leaves {
                    first.leaves = false;
                    self.sink.edit(first.whole.clone(), made);
                } else {
                    self.sink.edit(first.whole.start..first.whole.start, [&made, &b","[..]].concat());
                }
            }
        }
        self.remove(&listed);
        for member in listed.iter().filter(|member| member.flat.iter().any(|inner| !inner.leaves)) {
            self.remove(&member.flat);
        }
    }

    /// Takes the members that leave out of their object, and the commas with them.
    fn remove(&mut self, listed: &[Member]) {
        let mut kept_end = None;
        let mut leaving: Option<usize> = None;
        for member in listed {
            if member.leaves {
                leaving = leaving.or(Some(member.whole.start));
                continue;
            }
            if let Some(from) = leaving.take() {
                self.sink.edit(from..member.whole.start, Vec::new());
            }
            kept_end = Some(member.whole.end);
        }
        if let (Some(from), Some(last)) = (leaving, listed.last()) {
            self.sink.edit(kept_end.unwrap_or(from)..last.whole.end, Vec::new());
        }
    }
}

impl Member {
    /// Finds out by the rows beside it whether it is a flat form.
    fn assign(&mut self, fields: &'static [Field], document: &[u8]) {
        let Some(row) = fields.iter().find(|row| row.name == self.name) else { return };
        self.target = row.belongs_in;
        self.leaves = self.target.is_some();
        if let (Some(_), Kind::Object(shape)) = (row.belongs_in, row.kind) {
            self.flat = list(document, self.value.start);
            for inner in &mut self.flat {
                inner.leaves = shape.fields.iter().any(|row| row.name == inner.name);
            }
            self.leaves = !self.flat.is_empty() && self.flat.iter().all(|inner| inner.leaves);
            if !self.flat.iter().any(|inner| inner.leaves) {
                self.target = None;
            }
        }
    }

    /// What is moved: itself, or those of its members that leave.
    fn moved(&self) -> Vec<Range<usize>> {
        if self.flat.is_empty() {
            return vec![self.whole.clone()];
        }
        self.flat.iter().filter(|inner| inner.leaves).map(|inner| inner.whole.clone()).collect()
    }
}

/// The members that belong into `target`, joined by commas.
fn gathered(document: &[u8], listed: &[Member], target: &str) -> Vec<u8> {
    let of_target = listed.iter().filter(|member| member.target == Some(target)).flat_map(Member::moved);
    let bytes: Vec<&[u8]> = of_target.filter_map(|range| document.get(range)).collect();
    bytes.join(&b","[..])
}

/// `gathered` as it is put behind the brace of `object`.
fn into_object(document: &[u8], object: &Member, mut gathered: Vec<u8>) -> Vec<u8> {
    let inner = document.get(object.value.start + 1..object.value.end).unwrap_or_default();
    if Reader::new(inner).peek() != Some(b'}') {
        gathered.push(b',');
    }
    gathered
}

/// The members of the well-formed object at `start`.
fn list(document: &[u8], start: usize) -> Vec<Member> {
    let mut out = Vec::new();
    let mut depth = 0usize;
    let mut reader = Reader::new(document.get(start..).unwrap_or_default());
    let mut open: Option<(usize, usize, String)> = None;
    // One pass over tokens: at depth 1 a string before a colon opens a member, a comma or the brace ends it.
    while let Some(byte) = reader.peek() {
        let here = start + reader.offset();
        match byte {
            b'"' => {
                let Ok(text) = reader.text() else { break };
                if depth == 1 && open.is_none() && reader.take(b':') {
                    reader.peek();
                    open = Some((here, start + reader.offset(), text.decode().into_owned()));
                }
                continue;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let ended = (byte == b',' && depth == 1) || depth == 0;
        if ended && let Some((begin, value, name)) = open.take() {
            let end = start + trimmed(document.get(start..here).unwrap_or_default());
            let (whole, value) = (begin..end, value..end);
            out.push(Member { whole, value, name, target: None, flat: Vec::new(), leaves: false });
        }
        if depth == 0 {
            break;
        }
        reader.skip_byte();
    }
    out
}

/// Length without the white space at the end.
fn trimmed(bytes: &[u8]) -> usize {
    bytes.trim_ascii_end().len()
}
