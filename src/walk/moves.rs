//! Flat forms: fields that stand beside the object they belong into (decision 18).

use std::ops::Range;

use super::object::Members;
use super::{Flow, Sink, Walk};
use crate::contract::Kind;
use crate::issue::{Code, Detail};
use crate::json::Reader;
use crate::pointer::At;

/// A member of an object, as bytes of the document.
struct Member {
    /// From the key's quote to the value's end.
    whole: Range<usize>,
    value: Range<usize>,
    name: String,
}

impl<S: Sink> Walk<'_, '_, S> {
    /// Reports the flat forms among `members` and moves them; `start` is the object's brace.
    pub(super) fn flat_forms(&mut self, members: &Members<'_>, start: usize, at: &At<'_>) -> Flow {
        for (index, row) in members.rows.shape.fields.iter().enumerate() {
            let Some(target) = row.belongs_in.filter(|_| members.has(index)) else { continue };
            let inner = members.rows.shape.fields.iter().find(|row| row.name == target);
            let Some(Kind::Object(shape)) = inner.map(|row| row.kind) else { continue };
            let nested = members.noted(target).map_or(0, |seen| seen.inner_seen);
            let twice =
                shape.fields.iter().position(|field| field.name == row.name).is_some_and(|bit| nested >> bit & 1 == 1);
            let place = at.key(row.name.as_bytes());
            if twice {
                self.sink.issue(&place, Code::Duplicate, Detail::Canonical(target))?;
            } else {
                self.sink.warning(&place, Code::Alias, Detail::Canonical(target))?;
            }
        }
        if S::EDITS && self.edits {
            self.move_flat_forms(members, start);
        }
        Ok(())
    }

    /// Every flat form into its object, which is made in the first one's place where it is missing.
    fn move_flat_forms(&mut self, members: &Members<'_>, start: usize) {
        let fields = members.rows.shape.fields;
        let belongs = |name: &str| fields.iter().find(|row| row.name == name).and_then(|row| row.belongs_in);
        if !fields.iter().enumerate().any(|(index, row)| row.belongs_in.is_some() && members.has(index)) {
            return;
        }
        let document = self.reader.since(0);
        let listed = list(document, start);
        let mut kept_end = None;
        let mut leaving: Option<usize> = None;
        let mut made: Vec<&str> = Vec::new();
        for member in &listed {
            let target = belongs(&member.name);
            let makes = target
                .is_some_and(|target| !made.contains(&target) && !listed.iter().any(|other| other.name == target));
            if let Some(target) = target.filter(|_| makes) {
                made.push(target);
                self.sink.edit(member.whole.clone(), wrapped(document, &listed, target, &belongs));
            }
            if target.is_some() && !makes {
                leaving = leaving.or(Some(member.whole.start));
                continue;
            }
            if let Some(from) = leaving.take() {
                self.sink.edit(from..member.whole.start, Vec::new());
            }
            kept_end = Some(member.whole.end);
            if fields.iter().any(|row| row.gathers && row.name == member.name) {
                let gathered = gathered(document, &listed, &member.name, &belongs);
                if !gathered.is_empty() {
                    let inside = member.value.start + 1;
                    self.sink.edit(inside..inside, into_object(document, member, gathered));
                }
            }
        }
        if let (Some(from), Some(last)) = (leaving, listed.last()) {
            self.sink.edit(kept_end.unwrap_or(from)..last.whole.end, Vec::new());
        }
    }
}

/// The members that belong into `target`, joined by commas.
fn gathered<'t>(
    document: &[u8],
    listed: &[Member],
    target: &str,
    belongs: &dyn Fn(&str) -> Option<&'t str>,
) -> Vec<u8> {
    let of_target = listed.iter().filter(|member| belongs(&member.name) == Some(target));
    let bytes: Vec<&[u8]> = of_target.filter_map(|member| document.get(member.whole.clone())).collect();
    bytes.join(&b","[..])
}

fn wrapped<'t>(document: &[u8], listed: &[Member], target: &str, belongs: &dyn Fn(&str) -> Option<&'t str>) -> Vec<u8> {
    let inner = gathered(document, listed, target, belongs);
    [b"\"", target.as_bytes(), b"\":{", &inner, b"}"].concat()
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
            out.push(Member { whole: begin..end, value: value..end, name });
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
