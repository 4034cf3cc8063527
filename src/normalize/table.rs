//! What was gathered, by scope and property: a slot for each property of each scope.
//!
//! A slot begins a chain of captures, or of a list's items, in the document's order. Each link is the index of an entry
//! plus one; [`NONE`] or [`LISTED`] ends the chain.

use super::map::{Capture, Constants, Link, Map, Scope};
use crate::contract::Property;

/// The end of a chain.
pub(super) const NONE: Link = 0;
/// The end of a list's chain where the reply has the list itself.
pub(super) const LISTED: Link = Link::MAX;

pub(super) struct Table<'m, 'a> {
    scopes: &'m [Scope],
    captures: &'m [Capture<'a>],
    slots: Vec<Link>,
}

impl<'m, 'a> Table<'m, 'a> {
    /// Links what was gathered, from the end, since chains grow at their beginnings.
    pub(super) fn of(map: &'m mut Map<'a>) -> Table<'m, 'a> {
        let mut count = 0;
        for scope in &mut map.scopes {
            scope.slots = count;
            count += scope.model.properties.len();
        }
        let mut slots = vec![NONE; count];
        for list in &map.lists {
            if let Some(scope) = map.scopes.get(list.scope) {
                put(&mut slots, scope.slots, list.slot, LISTED);
            }
        }
        for index in (1..map.scopes.len()).rev() {
            let Some((parent, slot)) = map.scopes.get(index).map(|scope| (scope.parent, scope.list_slot)) else {
                continue;
            };
            let first = map.scopes.get(parent).map_or(0, |parent| parent.slots);
            let behind = put(&mut slots, first, slot, link(index));
            if let Some(scope) = map.scopes.get_mut(index) {
                scope.next = behind;
            }
        }
        for (index, capture) in map.captures.iter_mut().enumerate().rev() {
            let first = map.scopes.get(capture.scope).map_or(0, |scope| scope.slots);
            capture.next = put(&mut slots, first, capture.row.slot, link(index));
        }
        Table { scopes: &map.scopes, captures: &map.captures, slots }
    }

    /// The properties of a scope's model, each with its slot.
    #[inline]
    pub(super) fn properties(&self, scope: usize) -> impl Iterator<Item = (&'static Property, Link)> {
        let scope = self.scopes.get(scope);
        let properties = scope.map_or(&[][..], |scope| scope.model.properties);
        let slots = scope.and_then(|scope| self.slots.get(scope.slots..)).unwrap_or_default();
        properties.iter().copied().zip(slots.iter().copied())
    }

    /// The item of a link, and the link behind it.
    pub(super) fn item(&self, link: Link) -> Option<(usize, Link)> {
        let index = index(link)?;
        Some((index, self.scopes.get(index)?.next))
    }

    /// The capture of a link, and the link behind it.
    #[inline]
    pub(super) fn capture(&self, link: Link) -> Option<(&'m Capture<'a>, Link)> {
        let capture = self.captures.get(index(link)?)?;
        Some((capture, capture.next))
    }

    /// The words that a scope has without the reply's doing.
    pub(super) fn constants(&self, scope: usize) -> Constants {
        self.scopes.get(scope).map_or(&[], |scope| scope.constants)
    }
}

/// Lets a chain begin with this link; gives what it began with.
fn put(slots: &mut [Link], first: usize, slot: u16, link: Link) -> Link {
    slots.get_mut(first + usize::from(slot)).map_or(NONE, |slot| std::mem::replace(slot, link))
}

/// The link to an entry; a body has fewer than four thousand million values.
fn link(index: usize) -> Link {
    index as Link + 1
}

fn index(link: Link) -> Option<usize> {
    if link == LISTED { None } else { (link as usize).checked_sub(1) }
}
