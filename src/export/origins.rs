//! Where a canonical value comes from: the rows of a reply that fill a property.

use crate::contract::{Field, Kind, Operation, Property};
use crate::pointer::push_segment;

/// A place in a reply that fills a property.
#[derive(Debug)]
pub(super) struct Origin {
    /// The canonical lists whose items it stands in, outermost first.
    pub(super) lists: Vec<&'static Property>,
    pub(super) property: &'static Property,
    /// RFC 6901 pointer into the reply; `*` stands for every index.
    pub(super) pointer: String,
    rank: u8,
}

/// Every place of the operation's reply, of several for one property the preferred one first.
pub(super) fn origins(operation: &'static Operation) -> Vec<Origin> {
    let mut out = Vec::new();
    if let Some(root) = operation.reply.root {
        collect(root, "", &mut Vec::new(), &mut out);
    }
    out.sort_by_key(|origin| origin.rank);
    out
}

fn collect(row: &'static Field, pointer: &str, lists: &mut Vec<&'static Property>, out: &mut Vec<Origin>) {
    let mut fills = |property, lists: &[_]| {
        out.push(Origin { lists: lists.to_vec(), property, pointer: pointer.to_owned(), rank: row.rank });
    };
    if let Some(list) = row.item_of {
        fills(list, lists);
        lists.push(list);
    }
    if let Some(property) = row.to {
        fills(property, lists);
    }
    match row.kind {
        Kind::Object(shape) => {
            for field in shape.fields {
                let mut below = pointer.to_owned();
                push_segment(&mut below, field.name);
                collect(field, &below, lists, out);
            }
        }
        Kind::Array(array) => collect(&array.item, &format!("{pointer}/*"), lists, out),
        _ => {}
    }
    if row.item_of.is_some() {
        lists.pop();
    }
}
