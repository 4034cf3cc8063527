//! The sink that gathers what a reply's rows map: values by scope, signals, and everything else.
//!
//! It copies nothing: what it gathers are places in the document, and how they are called is found out when somebody asks.

use std::borrow::Cow;
use std::ops::Range;

use super::held::Held;
use super::lesson::{Leaf, Lesson};
use crate::contract::{Field, Model, Property, PropertyKind, Signal};
use crate::issue::{Code, Detail, Place, Verdict};
use crate::order;
use crate::pointer::At;
use crate::walk::{Flow, Sink, Stop, Value};

/// Most values without a canonical place that are kept one by one: each costs many times its own bytes.
pub(super) const MOST_EXTRA: usize = 10_000;

/// Room for the values of a usual reply, and for its items.
const FIRST_ROOM: usize = 64;
const FIRST_SCOPES: usize = 16;

/// What was gathered from a reply.
pub(super) struct Map<'a> {
    pub(super) document: &'a [u8],
    pub(super) scopes: Vec<Scope>,
    pub(super) captures: Vec<Capture<'a>>,
    pub(super) signals: Vec<Heard<'a>>,
    pub(super) unknown: Vec<Unknown<'a>>,
    pub(super) lists: Vec<List>,
    /// Bytes whose values a later duplicate replaced.
    forgotten: Vec<Range<usize>>,
    pub(super) verdict: Verdict,
    /// Scopes that are open now, innermost last, each with the number of captures before it.
    open: Vec<(usize, usize)>,
    /// Items that rows share, of the scopes that are open now.
    shared: Vec<usize>,
    /// Where it shall be learned.
    pub(super) lesson: Option<Lesson<'a>>,
}

/// The place of what follows in a chain of entries: see the table.
pub(super) type Link = u32;

/// The words that a scope has without the reply's doing.
pub(super) type Constants = &'static [(&'static Property, &'static str)];

/// An item of a canonical list, or the root.
pub(super) struct Scope {
    pub(super) model: &'static Model,
    pub(super) parent: usize,
    /// The list's place in the parent's model.
    pub(super) list_slot: u16,
    pub(super) constants: Constants,
    /// Where its slots begin in the table, and what follows it there among the items of its list.
    pub(super) slots: usize,
    pub(super) next: Link,
}

impl Scope {
    fn new(model: &'static Model, parent: usize, list_slot: u16, constants: Constants) -> Scope {
        Scope { model, parent, list_slot, constants, slots: 0, next: 0 }
    }
}

/// A value for the canonical property of its row.
pub(super) struct Capture<'a> {
    pub(super) scope: usize,
    pub(super) row: &'static Field,
    pub(super) value: Held<'a>,
    pub(super) start: usize,
    /// What follows it in the table among the values for its property.
    pub(super) next: Link,
}

/// A signal about the whole reply that is not blank.
pub(super) struct Heard<'a> {
    pub(super) signal: Signal,
    /// The characters; of an object or array none.
    pub(super) text: Cow<'a, str>,
    pub(super) value: Held<'a>,
    pub(super) start: usize,
    /// Whether a canonical property holds it too.
    pub(super) mapped: bool,
}

/// A canonical list that the reply has in a scope, if without items: none is something else than not said.
pub(super) struct List {
    pub(super) scope: usize,
    pub(super) slot: u16,
    start: usize,
}

/// A value without a canonical place.
#[derive(Clone, Copy)]
pub(super) struct Unknown<'a> {
    pub(super) value: Held<'a>,
    pub(super) start: usize,
}

impl<'a> Map<'a> {
    pub(super) fn new(
        document: &'a [u8],
        model: &'static Model,
        verdict: Verdict,
        lesson: Option<Lesson<'a>>,
    ) -> Map<'a> {
        let mut scopes = Vec::with_capacity(FIRST_SCOPES);
        scopes.push(Scope::new(model, 0, 0, &[]));
        Map {
            document,
            scopes,
            captures: Vec::with_capacity(FIRST_ROOM),
            signals: Vec::new(),
            unknown: Vec::new(),
            lists: Vec::new(),
            forgotten: Vec::new(),
            verdict,
            open: Vec::new(),
            shared: Vec::new(),
            lesson,
        }
    }

    /// In a reply the last of several duplicates counts (decision 25): drops what stood in the earlier ones.
    pub(super) fn settle(&mut self) {
        if self.forgotten.is_empty() {
            return;
        }
        let merged = merged(std::mem::take(&mut self.forgotten));
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

    #[inline(always)]
    fn scope(&self) -> usize {
        self.open.last().map_or(0, |(scope, _)| *scope)
    }

    /// The scope that a row's value belongs into.
    #[inline(always)]
    fn scope_of(&mut self, row: &'static Field) -> usize {
        match row.item_of {
            Some(list) => self.item_of(row, list),
            None => self.scope(),
        }
    }

    fn item_of(&mut self, row: &'static Field, list: &'static Property) -> usize {
        if row.shares_item { self.shared_scope(row, list) } else { self.push_scope(row, list) }
    }

    fn push_scope(&mut self, row: &'static Field, list: &'static Property) -> usize {
        let PropertyKind::List(model) = list.kind else { return self.scope() };
        let parent = self.scope();
        self.scopes.push(Scope::new(model, parent, row.list_slot, row.with));
        self.scopes.len() - 1
    }

    /// The item that rows of the open scope share: the first of them opens it.
    fn shared_scope(&mut self, row: &'static Field, list: &'static Property) -> usize {
        let parent = self.scope();
        let is_this = |item: &&usize| {
            let scope = self.scopes.get(**item);
            scope.is_some_and(|scope| scope.parent == parent && scope.list_slot == row.list_slot)
        };
        if let Some(item) = self.shared.iter().find(is_this) {
            return *item;
        }
        let item = self.push_scope(row, list);
        self.shared.push(item);
        item
    }

    fn hold(&mut self, row: &'static Field, value: Value<'_>, start: usize) {
        let Some(value) = Held::of(self.document, value, start) else { return };
        if value.is_blank() {
            // It is absent (decision 28), but it holds the place of an item among the others.
            if row.shares_item {
                self.scope_of(row);
            }
            return;
        }
        if let Some(lesson) = &mut self.lesson {
            lesson.leaves.push(Leaf { value, start, signal: row.signal });
        }
        if let Some(signal) = row.signal {
            let (text, mapped) = (value.scalar().unwrap_or_default(), row.to.is_some());
            self.signals.push(Heard { signal, text, value, start, mapped });
            if !mapped {
                return;
            }
        }
        let scope = self.scope_of(row);
        match row.to {
            Some(_) => self.captures.push(Capture { scope, row, value, start, next: 0 }),
            None => self.keep(value, start),
        }
    }

    fn keep(&mut self, value: Held<'a>, start: usize) {
        self.unknown.push(Unknown { value, start });
    }
}

impl Sink for Map<'_> {
    fn judges(&self) -> bool {
        false
    }

    /// What refuses a request is a remark about a reply; what cannot be read ends the walk anyway.
    fn issue(&mut self, at: &At<'_>, code: Code, detail: Detail) -> Flow {
        self.warning(at, code, detail)
    }

    fn warning(&mut self, at: &At<'_>, code: Code, detail: Detail) -> Flow {
        if self.verdict.takes_warnings() {
            self.verdict.warning(Place::Response, at.pointer(), code, detail);
        }
        match code {
            Code::Trailing => Err(Stop::Unreadable),
            _ => Ok(()),
        }
    }

    fn list(&mut self, row: &'static Field, start: usize) {
        if row.item_of.is_some() {
            self.lists.push(List { scope: self.scope(), slot: row.list_slot, start });
        }
    }

    fn open(&mut self, row: &'static Field, _start: usize) {
        if let Some(list) = row.item_of {
            let scope = self.push_scope(row, list);
            self.open.push((scope, self.captures.len()));
        }
    }

    fn close(&mut self, row: &'static Field, _end: usize) {
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

    #[inline]
    fn leaf(&mut self, row: &'static Field, _at: &At<'_>, value: Value<'_>, start: usize) {
        // In most replies most fields are empty.
        let is_empty = matches!(value, Value::Text(text) if text.raw.is_empty());
        if !is_empty || row.shares_item {
            self.hold(row, value, start);
        }
    }

    fn unknown(&mut self, _at: &At<'_>, raw: &[u8], start: usize) {
        if self.unknown.len() <= MOST_EXTRA
            && let Some(value) = Held::of(self.document, Value::Raw(raw), start)
        {
            self.keep(value, start);
        }
    }

    fn forget(&mut self, range: Range<usize>) {
        self.forgotten.push(range);
    }
}

/// Ranges in order, those that overlap as one.
fn merged(ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in order::by_key(ranges, |range| (range.start as u64, range.end as u64, 0)) {
        match merged.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::{At, Field, Map, Sink, Value, Verdict, merged};
    use crate::contract::canonical::customer::{self, CUSTOMER, address, phone};
    use crate::contract::field::{array, items, shape, text};
    use crate::contract::{Array, Shape};
    use crate::json::Text;

    #[test]
    fn ranges_that_overlap_are_one() {
        for (ranges, expected) in [
            (vec![], &[][..]),
            (vec![5..9, 0..2], &[(0, 2), (5, 9)]),
            (vec![0..2, 2..4], &[(0, 2), (2, 4)]),
            (vec![0..3, 2..4], &[(0, 4)]),
            (vec![0..9, 2..4, 8..12, 11..13], &[(0, 13)]),
        ] {
            let merged: Vec<(usize, usize)> = merged(ranges).iter().map(|range| (range.start, range.end)).collect();
            assert_eq!(merged, expected);
        }
    }

    fn map(document: &[u8]) -> Map<'_> {
        Map::new(document, &CUSTOMER, Verdict::default(), None)
    }

    fn word(raw: &'static [u8], start: usize) -> Value<'static> {
        Value::Text(Text { raw, start, escaped: false, well_formed: true })
    }

    static CITY: Field = text("city").shares_item_of(&customer::ADDRESSES).to(&address::CITY_NAME);
    static LINE: Field = text("line").shares_item_of(&customer::ADDRESSES).to(&address::LINE);
    static NUMBER: Field = text("number").shares_item_of(&customer::PHONES).to(&phone::NUMBER);
    static ITEM: Shape = shape(&[CITY]);
    static LIST: Array = items(&ITEM);
    static ROW: Field = array("list", &LIST).item_of(&customer::BENEFICIARIES);

    #[test]
    fn rows_of_one_list_share_an_item_in_each_object() {
        let mut map = map(b"\"a\"");
        let leaf = |map: &mut Map<'_>, row: &'static Field| {
            map.leaf(row, &At::ROOT, word(b"a", 0), 0);
            map.captures.last().map(|capture| capture.scope)
        };
        assert_eq!(
            [leaf(&mut map, &CITY), leaf(&mut map, &LINE), leaf(&mut map, &NUMBER)],
            [Some(1), Some(1), Some(2)]
        );
        map.open(&ROW, 0);
        assert_eq!([leaf(&mut map, &CITY), leaf(&mut map, &LINE)], [Some(4), Some(4)]);
        map.close(&ROW, 0);
        assert_eq!(map.shared, [1, 2], "what was inside is shared no more");
        assert_eq!([leaf(&mut map, &CITY), leaf(&mut map, &NUMBER)], [Some(1), Some(2)]);
    }

    #[test]
    fn an_item_that_holds_nothing_is_none() {
        let mut map = map(b"\"\"\"a\"");
        map.list(&ROW, 0);
        for (value, start, scopes, lists) in [(word(b"", 0), 0, 1, 1), (Value::Null, 0, 1, 1), (word(b"a", 2), 2, 3, 2)]
        {
            map.open(&ROW, 0);
            map.list(&ROW, 0);
            map.leaf(&CITY, &At::ROOT, value, start);
            map.close(&ROW, 0);
            assert_eq!((map.scopes.len(), map.lists.len()), (scopes, lists), "{value:?}");
        }
    }

    #[test]
    fn what_a_duplicate_replaced_is_gone() {
        let mut map = map(b"[1,{},{},{},{}]");
        for start in [3, 6, 9, 12] {
            map.unknown(&At::ROOT, b"{}", start);
            map.list(&ROW, start);
        }
        map.forget(6..8);
        map.forget(9..11);
        map.settle();
        assert_eq!(map.unknown.iter().map(|unknown| unknown.start).collect::<Vec<_>>(), [3, 12]);
        assert_eq!(map.lists.iter().map(|list| list.start).collect::<Vec<_>>(), [3, 12]);
    }
}
