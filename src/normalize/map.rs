//! The sink that gathers what a reply's rows map: values by scope, signals, and everything else.

use std::ops::Range;

use super::convert::{Held, is_blank, json};
use crate::contract::{Field, Model, Property, Signal, Via};
use crate::issue::{Code, Detail, Place, Verdict};
use crate::order;
use crate::pointer::At;
use crate::tree::Tree;
use crate::walk::{Flow, Sink, Value};

/// Most values without a canonical place that are kept one by one: each costs many times its own bytes.
pub(super) const MOST_EXTRA: usize = 10_000;

/// What was gathered from a reply.
pub(super) struct Map {
    pub(super) scopes: Vec<Scope>,
    pub(super) captures: Vec<Capture>,
    pub(super) signals: Vec<Heard>,
    pub(super) unknown: Vec<Unknown>,
    pub(super) lists: Vec<List>,
    /// Bytes whose values a later duplicate replaced.
    forgotten: Vec<Range<usize>>,
    pub(super) verdict: Verdict,
    /// Scopes that are open now, innermost last, each with the number of captures before it.
    open: Vec<(usize, usize)>,
    /// Items that rows share, of the scopes that are open now.
    shared: Vec<usize>,
}

/// An item of a canonical list, or the root.
pub(super) struct Scope {
    pub(super) list: Option<&'static Property>,
    pub(super) model: &'static Model,
    pub(super) parent: usize,
    pub(super) constants: &'static [(&'static Property, &'static str)],
}

/// A value for a canonical property.
pub(super) struct Capture {
    pub(super) scope: usize,
    pub(super) property: &'static Property,
    pub(super) rank: u8,
    pub(super) via: Via,
    pub(super) value: Held,
    pub(super) pointer: String,
    pub(super) start: usize,
}

/// A signal about the whole reply.
pub(super) struct Heard {
    pub(super) signal: Signal,
    pub(super) text: String,
    /// The value as JSON text.
    pub(super) raw: Vec<u8>,
    pub(super) pointer: String,
    pub(super) start: usize,
    /// Whether a canonical property holds it too.
    pub(super) mapped: bool,
    /// Whether an object or array stands where a word should.
    pub(super) is_container: bool,
}

/// A canonical list that the reply has in a scope, if without items: none is something else than not said.
pub(super) struct List {
    pub(super) scope: usize,
    pub(super) property: &'static Property,
    start: usize,
}

/// A value without a canonical place.
pub(super) struct Unknown {
    pub(super) pointer: String,
    pub(super) raw: Vec<u8>,
    pub(super) start: usize,
}

impl Map {
    pub(super) fn new(model: &'static Model, verdict: Verdict) -> Map {
        let root = Scope { list: None, model, parent: 0, constants: &[] };
        Map {
            scopes: vec![root],
            captures: Vec::new(),
            signals: Vec::new(),
            unknown: Vec::new(),
            lists: Vec::new(),
            forgotten: Vec::new(),
            verdict,
            open: vec![(0, 0)],
            shared: Vec::new(),
        }
    }

    /// The signals of this sort that say anything.
    pub(super) fn signals(&self, wanted: Signal) -> impl Iterator<Item = &str> {
        let heard = self.signals.iter().filter(move |heard| heard.signal == wanted);
        heard.map(|heard| heard.text.trim()).filter(|text| !text.is_empty())
    }

    /// The first description, its placeholders filled from the `context` beside it (decision 34).
    pub(super) fn description(&self) -> Option<String> {
        let mut heard = self.signals.iter().filter(|heard| heard.signal == Signal::Description);
        let heard = heard.find(|heard| !heard.text.trim().is_empty())?;
        let text = heard.text.trim();
        let (parent, _) = heard.pointer.rsplit_once('/')?;
        let context = self.unknown.iter().find(|unknown| unknown.pointer.strip_suffix("/context") == Some(parent));
        let values = context.and_then(|context| Tree::parse(&context.raw));
        Some(values.map_or_else(|| text.to_owned(), |values| filled(text, &values)))
    }

    /// Whether a verdict or code is there that cannot be read: a failure, as anything else than success is.
    pub(super) fn has_unreadable_verdict(&self) -> bool {
        let decides = |heard: &&Heard| matches!(heard.signal, Signal::Verdict | Signal::Code | Signal::Fault);
        self.signals.iter().filter(decides).any(|heard| heard.is_container)
    }

    /// The text of a reply that is nothing but a JSON string (decision 34).
    pub(super) fn bare_text(&self) -> Option<&str> {
        let whole = self.unknown.iter().find(|unknown| unknown.pointer.is_empty())?;
        std::str::from_utf8(&whole.raw).ok()?.strip_prefix('"')?.strip_suffix('"')
    }

    /// In a reply the last of several duplicates counts (decision 25): drops what stood in the earlier ones.
    pub(super) fn settle(&mut self) {
        let forgotten = std::mem::take(&mut self.forgotten);
        let ranges = order::by_key(forgotten, |range| (range.start as u64, range.end as u64, 0));
        let mut merged: Vec<Range<usize>> = Vec::new();
        for range in ranges {
            match merged.last_mut() {
                Some(last) if range.start < last.end => last.end = last.end.max(range.end),
                _ => merged.push(range),
            }
        }
        let gone = |start: usize| {
            let after = merged.partition_point(|range| range.start <= start);
            after.checked_sub(1).and_then(|index| merged.get(index)).is_some_and(|range| range.contains(&start))
        };
        self.captures.retain(|capture| !gone(capture.start));
        self.signals.retain(|heard| !gone(heard.start));
        // Of too many not all are held: then the whole reply is kept, its duplicates included.
        if self.unknown.len() <= MOST_EXTRA {
            self.unknown.retain(|unknown| !gone(unknown.start));
        }
        self.lists.retain(|list| !gone(list.start));
    }

    fn scope(&self) -> usize {
        self.open.last().map_or(0, |(scope, _)| *scope)
    }

    fn push_scope(&mut self, row: &'static Field, list: &'static Property) -> usize {
        let crate::contract::PropertyKind::List(model) = list.kind else { return self.scope() };
        let parent = self.scope();
        self.scopes.push(Scope { list: Some(list), model, parent, constants: row.with });
        self.scopes.len() - 1
    }

    /// The item that rows of the open scope share: the first of them opens it.
    fn shared_scope(&mut self, row: &'static Field, list: &'static Property) -> usize {
        let parent = self.scope();
        let is_this = |item: &&usize| {
            let scope = self.scopes.get(**item);
            scope.is_some_and(|scope| scope.parent == parent && scope.list.is_some_and(|own| std::ptr::eq(own, list)))
        };
        if let Some(item) = self.shared.iter().find(is_this) {
            return *item;
        }
        let item = self.push_scope(row, list);
        self.shared.push(item);
        item
    }

    fn capture(&mut self, row: &'static Field, at: &At<'_>, value: Held, start: usize) {
        let scope = match row.item_of {
            Some(list) if row.shares_item => self.shared_scope(row, list),
            Some(list) => self.push_scope(row, list),
            None => self.scope(),
        };
        match row.to {
            Some(property) => self.captures.push(Capture {
                scope,
                property,
                rank: row.rank,
                via: row.via,
                value,
                pointer: at.pointer(),
                start,
            }),
            // A documented field without a value is absent (decision 28).
            None if is_blank(&value) => {}
            None => self.unknown.push(Unknown { pointer: at.pointer(), raw: json(&value), start }),
        }
    }
}

impl Sink for Map {
    const JUDGES: bool = false;

    /// What refuses a request is a remark about a reply; what cannot be read ends the walk anyway.
    fn issue(&mut self, at: &At<'_>, code: Code, detail: Detail) -> Flow {
        self.warning(at, code, detail)
    }

    fn warning(&mut self, at: &At<'_>, code: Code, detail: Detail) -> Flow {
        if self.verdict.takes_warnings() {
            self.verdict.warning(Place::Response, at.pointer(), code, detail);
        }
        match code {
            Code::Trailing => Err(crate::walk::Stop::Unreadable),
            _ => Ok(()),
        }
    }

    fn list(&mut self, row: &'static Field, start: usize) {
        if let Some(property) = row.item_of {
            self.lists.push(List { scope: self.scope(), property, start });
        }
    }

    fn open(&mut self, row: &'static Field) {
        if let Some(list) = row.item_of {
            let scope = self.push_scope(row, list);
            self.open.push((scope, self.captures.len()));
        }
    }

    fn close(&mut self, row: &'static Field) {
        if row.item_of.is_some()
            && let Some((closed, captures)) = self.open.pop()
        {
            // Its items have higher numbers; no row can share them any more.
            while self.shared.pop_if(|item| *item > closed).is_some() {}
            // An item that holds nothing is none.
            if self.captures.len() == captures {
                self.scopes.truncate(closed);
                while self.lists.pop_if(|list| list.scope >= closed).is_some() {}
            }
        }
    }

    fn leaf(&mut self, row: &'static Field, at: &At<'_>, value: Value<'_>, start: usize) {
        let value = match value {
            Value::Text(text) => Held::Text(text.decode().into_owned()),
            Value::Number(number) => Held::Number(String::from_utf8_lossy(number).into_owned()),
            Value::Flag(flag) => Held::Flag(flag),
            Value::Null => return,
            Value::Raw(raw) => Held::Raw(raw.to_vec()),
        };
        if let Some(signal) = row.signal {
            let text = match &value {
                Held::Text(text) | Held::Number(text) => text.clone(),
                Held::Flag(flag) => flag.to_string(),
                Held::Raw(_) => String::new(),
            };
            let (raw, pointer, mapped) = (json(&value), at.pointer(), row.to.is_some());
            let is_container = matches!(value, Held::Raw(_));
            self.signals.push(Heard { signal, text, raw, pointer, start, mapped, is_container });
            if row.to.is_none() {
                return;
            }
        }
        self.capture(row, at, value, start);
    }

    fn unknown(&mut self, at: &At<'_>, raw: &[u8], start: usize) {
        if self.unknown.len() <= MOST_EXTRA {
            self.unknown.push(Unknown { pointer: at.pointer(), raw: raw.to_vec(), start });
        }
    }

    fn forget(&mut self, range: Range<usize>) {
        self.forgotten.push(range);
    }
}

/// Most placeholders of a text that are filled: each value may be as long as a reply.
const MOST_PLACEHOLDERS: usize = 16;

/// `text` with the values of its `{name}`s. What is filled in is not looked at again, so that values cannot multiply.
fn filled(text: &str, values: &Tree) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    for _ in 0..MOST_PLACEHOLDERS {
        let Some((plain, behind)) = rest.split_once('{') else { break };
        out.push_str(plain);
        let named = behind.split_once('}').and_then(|(name, after)| Some((values.get(name)?, after)));
        rest = match named {
            Some((value, after)) => {
                out.push_str(&value.scalar().unwrap_or_default());
                after
            }
            None => {
                out.push('{');
                behind
            }
        };
    }
    out + rest
}
