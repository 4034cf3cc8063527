//! Writes what was gathered: the canonical data in the model's order, and what is left over.

use super::convert::{Converted, convert, is_blank, json};
use super::map::{Capture, Heard, List, MOST_EXTRA, Map, Scope, Unknown};
use super::word::Word;
use crate::contract::{Model, Property, PropertyKind, Signal};
use crate::issue::{Code, Detail, Issue, Place, Verdict};
use crate::json::write_string;
use crate::order;

/// The two halves of a successful outcome.
pub(super) struct Written {
    pub(super) data: Vec<u8>,
    pub(super) extra: Vec<u8>,
    pub(super) warnings: Vec<Issue>,
}

/// `fine` are the codes that mean success; where the reply tells nothing else the data is `null`. `whole` is the reply.
pub(super) fn write(mut map: Map, fine: &[&str], has_data: bool, whole: &[u8]) -> Written {
    let mut left: Vec<Unknown> = std::mem::take(&mut map.unknown);
    left.extend(unused_signals(&map.signals, fine));
    doubt(&mut map);
    let chosen = choose(&mut map, &mut left);
    map.lists = order::by_key(std::mem::take(&mut map.lists), |list| (list.scope as u64, 0, 0));
    let data = if has_data { Writer::new(&map, &chosen).data() } else { b"null".to_vec() };
    if left.len() > MOST_EXTRA {
        map.verdict.warning(Place::Response, String::new(), Code::Size, Detail::Limit(MOST_EXTRA as u64));
        left = vec![Unknown { pointer: String::new(), raw: whole.to_vec(), start: 0 }];
    }
    Written { data, extra: extra(left), warnings: map.verdict.warnings }
}

/// Signals that are neither part of the envelope's verdict nor of the data are kept.
fn unused_signals<'m>(signals: &'m [Heard], fine: &'m [&str]) -> impl Iterator<Item = Unknown> + 'm {
    let spent = move |heard: &Heard| {
        heard.mapped
            || heard.text.trim().is_empty() && !heard.is_container
            || (heard.signal == Signal::Verdict && Word::of(&heard.text) != Word::Unclear)
            || (heard.signal == Signal::Code && fine.contains(&heard.text.trim()))
    };
    signals.iter().filter(move |heard| !spent(heard)).map(|heard| Unknown {
        pointer: heard.pointer.clone(),
        raw: heard.raw.clone(),
        start: heard.start,
    })
}

/// A verdict that is no known word is taken for no failure (decision 26), and that is said.
fn doubt(map: &mut Map) {
    let unclear = |heard: &&Heard| {
        heard.signal == Signal::Verdict && !heard.text.trim().is_empty() && Word::of(&heard.text) == Word::Unclear
    };
    for heard in map.signals.iter().filter(unclear) {
        map.verdict.warning(Place::Response, heard.pointer.clone(), Code::Drift, Detail::Reason("verdict"));
    }
}

/// A property's value in one scope, ready to be written.
struct Chosen {
    scope: usize,
    property: &'static Property,
    value: Vec<u8>,
}

/// Of several rows for a property the first that is not blank wins; the others' values are kept aside.
fn choose(map: &mut Map, left: &mut Vec<Unknown>) -> Vec<Chosen> {
    let captures = order::by_key(std::mem::take(&mut map.captures), |capture| {
        (capture.scope as u64, std::ptr::from_ref(capture.property) as usize as u64, u64::from(capture.rank))
    });
    let mut chosen: Vec<Chosen> = Vec::new();
    for capture in captures {
        let taken = chosen
            .last()
            .is_some_and(|last| last.scope == capture.scope && std::ptr::eq(last.property, capture.property));
        if taken {
            if !is_blank(&capture.value) {
                left.push(kept(capture));
            }
            continue;
        }
        match convert(capture.via, &capture.value) {
            Converted::Absent => {}
            Converted::Value(value) => chosen.push(Chosen { scope: capture.scope, property: capture.property, value }),
            Converted::Kept(value, code, detail) => {
                map.verdict.warning(Place::Response, capture.pointer, code, detail);
                chosen.push(Chosen { scope: capture.scope, property: capture.property, value });
            }
            Converted::Misplaced => misplaced(&mut map.verdict, capture, left),
        }
    }
    chosen
}

/// A value whose row and another's are crossed stays raw (decision 31).
fn misplaced(verdict: &mut Verdict, capture: Capture, left: &mut Vec<Unknown>) {
    verdict.warning(Place::Response, capture.pointer.clone(), Code::Ambiguous, Detail::Reason("crossed"));
    left.push(kept(capture));
}

fn kept(capture: Capture) -> Unknown {
    Unknown { raw: json(&capture.value), pointer: capture.pointer, start: capture.start }
}

/// `{ pointer: value }`, in the document's order.
fn extra(left: Vec<Unknown>) -> Vec<u8> {
    let left = order::by_key(left, |unknown| (unknown.start as u64, 0, 0));
    let mut out = vec![b'{'];
    for unknown in &left {
        if out.len() > 1 {
            out.push(b',');
        }
        write_string(&mut out, &unknown.pointer);
        out.push(b':');
        out.extend_from_slice(&unknown.raw);
    }
    out.push(b'}');
    out
}

/// Writes scopes as objects of their models.
struct Writer<'m> {
    scopes: &'m [Scope],
    /// Sorted by scope.
    lists: &'m [List],
    /// Sorted by scope.
    chosen: &'m [Chosen],
    /// Items of every scope, in document order.
    children: Vec<Vec<usize>>,
    /// Whether a scope or one of its items holds a value.
    filled: Vec<bool>,
}

impl<'m> Writer<'m> {
    fn new(map: &'m Map, chosen: &'m [Chosen]) -> Writer<'m> {
        let mut children = vec![Vec::new(); map.scopes.len()];
        let mut filled = vec![false; map.scopes.len()];
        for value in chosen {
            if let Some(slot) = filled.get_mut(value.scope) {
                *slot = true;
            }
        }
        // Items come behind their parents, so one pass from the end carries fullness upwards.
        for (index, scope) in map.scopes.iter().enumerate().skip(1).rev() {
            let full = filled.get(index).copied().unwrap_or_default();
            if let Some(slot) = filled.get_mut(scope.parent) {
                *slot |= full;
            }
        }
        for (index, scope) in map.scopes.iter().enumerate().skip(1) {
            if let Some(list) = children.get_mut(scope.parent) {
                list.push(index);
            }
        }
        Writer { scopes: &map.scopes, lists: &map.lists, chosen, children, filled }
    }

    fn data(&self) -> Vec<u8> {
        let mut out = Vec::new();
        if let Some(root) = self.scopes.first() {
            self.object(0, root.model, &mut out);
        }
        out
    }

    fn object(&self, scope: usize, model: &'static Model, out: &mut Vec<u8>) {
        let mut nesting = Nesting::new(out);
        for property in model.properties {
            match property.kind {
                PropertyKind::List(_) => self.list(scope, property, &mut nesting, out),
                _ => {
                    if let Some(value) = self.value(scope, property) {
                        nesting.member(property.path, out);
                        out.extend_from_slice(&value);
                    }
                }
            }
        }
        nesting.end(out);
    }

    fn list(&self, scope: usize, property: &'static Property, nesting: &mut Nesting, out: &mut Vec<u8>) {
        let mut first = true;
        for &child in self.children.get(scope).map(Vec::as_slice).unwrap_or_default() {
            let Some(item) = self.scopes.get(child) else { continue };
            let belongs = item.list.is_some_and(|list| std::ptr::eq(list, property));
            if !belongs || !self.filled.get(child).copied().unwrap_or_default() {
                continue;
            }
            if first {
                nesting.member(property.path, out);
                out.push(b'[');
            } else {
                out.push(b',');
            }
            first = false;
            self.object(child, item.model, out);
        }
        if first && self.has_list(scope, property) {
            nesting.member(property.path, out);
            out.push(b'[');
            first = false;
        }
        if !first {
            out.push(b']');
        }
    }

    /// Whether the reply has the list, if without an item that says anything.
    fn has_list(&self, scope: usize, property: &'static Property) -> bool {
        let from = self.lists.partition_point(|list| list.scope < scope);
        let mut of_scope = self.lists.iter().skip(from).take_while(|list| list.scope == scope);
        of_scope.any(|list| std::ptr::eq(list.property, property))
    }

    fn value(&self, scope: usize, property: &'static Property) -> Option<Vec<u8>> {
        let from = self.chosen.partition_point(|value| value.scope < scope);
        let of_scope = self.chosen.iter().skip(from).take_while(|value| value.scope == scope);
        let mut matching = of_scope.filter(|value| std::ptr::eq(value.property, property));
        matching.next().map(|value| value.value.clone()).or_else(|| {
            let constants = self.scopes.get(scope)?.constants;
            let (_, word) = constants.iter().find(|(constant, _)| std::ptr::eq(*constant, property))?;
            let mut out = Vec::new();
            write_string(&mut out, word);
            Some(out)
        })
    }
}

/// Opens and closes the inner objects of paths such as `document/number`.
struct Nesting {
    open: Vec<&'static str>,
    /// Whether the innermost object needs a comma before its next member.
    comma: bool,
}

impl Nesting {
    fn new(out: &mut Vec<u8>) -> Nesting {
        out.push(b'{');
        Nesting { open: Vec::new(), comma: false }
    }

    fn member(&mut self, path: &'static str, out: &mut Vec<u8>) {
        let (parents, name) = path.rsplit_once('/').map_or(("", path), |(parents, name)| (parents, name));
        let wanted: Vec<&'static str> = parents.split('/').filter(|segment| !segment.is_empty()).collect();
        let shared = self.open.iter().zip(&wanted).take_while(|(open, wanted)| open == wanted).count();
        while self.open.len() > shared {
            self.open.pop();
            out.push(b'}');
            self.comma = true;
        }
        for segment in wanted.into_iter().skip(shared) {
            self.key(segment, out);
            out.push(b'{');
            self.comma = false;
            self.open.push(segment);
        }
        self.key(name, out);
    }

    fn key(&mut self, name: &str, out: &mut Vec<u8>) {
        if self.comma {
            out.push(b',');
        }
        write_string(out, name);
        out.push(b':');
        self.comma = true;
    }

    fn end(self, out: &mut Vec<u8>) {
        out.extend(std::iter::repeat_n(b'}', self.open.len() + 1));
    }
}
