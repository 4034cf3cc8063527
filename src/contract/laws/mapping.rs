//! Laws of what rows mean in the canonical models.

use super::words::{Broken, listed, same};
use crate::contract::canonical::MODELS;
use crate::contract::{Field, Kind, Model, Property, PropertyKind, Shape, Signal, Via};

/// A request's row is a property of some model.
pub(super) const fn request(field: &Field) -> Broken {
    ensure!(field.stands_for.is_empty(), "a request's value stands for a field of an object");
    ensure!(!field.repeats && !field.shares_item, "a request's row repeats or shares an item");
    if let Some(property) = field.to {
        ensure!(registered(property), "a request's row is a property that no model lists");
        ensure!(!is_list(property), "a row is a whole list");
    }
    if let Some(list) = field.item_of {
        ensure!(registered(list), "a request's row is a property that no model lists");
        ensure!(is_list(list), "a row opens an item of what is no list");
    }
    match field.kind {
        Kind::Object(shape) | Kind::Document(shape) => {
            each!(row in shape.fields => {
                follow!(request(row));
            });
            None
        }
        Kind::Array(array) => request(&array.item),
        _ => None,
    }
}

/// The envelope fills no model: it says how the call went.
pub(super) const fn envelope(shape: &Shape) -> Broken {
    each!(row in shape.fields => {
        ensure!(
            row.to.is_none() && row.item_of.is_none(),
            "a row of the envelope fills a canonical property"
        );
        match row.kind {
            Kind::Object(inner) => follow!(envelope(inner)),
            Kind::Array(array) => {
                if let Kind::Object(inner) = array.item.kind {
                    follow!(envelope(inner));
                }
            }
            _ => {}
        }
    });
    None
}

/// A reply's own rows hide the envelope's of the same name, so they have to say the same.
pub(super) const fn agrees(envelope: &Shape, reply: &Shape) -> Broken {
    each!(wanted in envelope.fields => {
        if let Some(row) = find(wanted, reply) {
            follow!(hides(wanted, row));
        }
    });
    None
}

const fn hides(wanted: &Field, row: &Field) -> Broken {
    const REASON: &str = "a reply's row hides an envelope's row and does not say the same";
    ensure!(same_signal(wanted.signal, row.signal), REASON);
    let Kind::Object(shape) = wanted.kind else {
        return None;
    };
    let Kind::Object(own) = row.kind else {
        return Some(REASON);
    };
    each!(inner in shape.fields => {
        let Some(found) = find(inner, own) else {
            return Some(REASON);
        };
        follow!(hides(inner, found));
    });
    None
}

const fn find<'f>(wanted: &Field, shape: &'f Shape) -> Option<&'f Field> {
    each!(row in shape.fields => {
        if row.name.eq_ignore_ascii_case(wanted.name) {
            return Some(row);
        }
    });
    None
}

const fn same_signal(one: Option<Signal>, other: Option<Signal>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one as u8 == other as u8,
        (None, None) => true,
        _ => false,
    }
}

/// Every row of a reply fills a property of the scope it stands in.
pub(super) const fn reply(root: &Field, model: &Model) -> Broken {
    scoped(root, model, root, false)
}

/// `scope` is the row that opened the scope; `many`: the row may come more than once in it.
const fn scoped(field: &Field, model: &Model, scope: &Field, many: bool) -> Broken {
    let is_container = matches!(field.kind, Kind::Object(_) | Kind::Array(_));
    let opens_by_value = field.item_of.is_some() && !is_container;
    ensure!(opens_by_value || !field.repeats, "a row that repeats opens no item with its value");
    ensure!(
        !field.shares_item || opens_by_value && field.with.is_empty() && !field.repeats,
        "a row shares an item that is not its value's alone"
    );
    if let Some(list) = field.item_of {
        ensure!(lists(model, list), "a row opens an item of a list outside of its scope's model");
        let PropertyKind::List(inner) = list.kind else {
            return Some("a row opens an item of what is no list");
        };
        each!(constant in field.with => {
            ensure!(lists(inner, constant.0), "a constant is not of the item's model");
            ensure!(
                accepts(constant.0, constant.1),
                "a constant is not among the words of its property"
            );
        });
        if let Some(property) = field.to
            && field.shares_item
        {
            ensure!(!many, "a row that may come more than once fills one property");
            ensure!(shared(scope, list, property, field.rank) == 1, "two rows of the same rank fill one property");
        }
        return held(field, inner, field, false);
    }
    ensure!(field.with.is_empty(), "a row sets constants and opens no item");
    held(field, model, scope, many)
}

const fn held(field: &Field, model: &Model, scope: &Field, many: bool) -> Broken {
    if let Some(property) = field.to {
        ensure!(lists(model, property), "a row fills a property outside of its scope's model");
        ensure!(!many, "a row that may come more than once fills one property");
        ensure!(suits(&field.via, property), "a row's converter does not suit its property");
        ensure!(count(scope, property, field.rank, true) == 1, "two rows of the same rank fill one property");
    }
    follow!(stands_for(field));
    match field.kind {
        Kind::Object(shape) => {
            each!(row in shape.fields => {
                follow!(scoped(row, model, scope, many));
            });
            None
        }
        Kind::Array(array) => scoped(&array.item, model, scope, field.item_of.is_none()),
        _ => None,
    }
}

/// What stands for a field stands for one that takes no object itself.
const fn stands_for(field: &Field) -> Broken {
    if field.stands_for.is_empty() {
        return None;
    }
    const REASON: &str = "a value stands for a field that its row's object does not have";
    let Kind::Object(shape) = field.kind else {
        return Some(REASON);
    };
    each!(row in shape.fields => {
        if same(row.name, field.stands_for) {
            ensure!(!matches!(row.kind, Kind::Object(_)), "a value that is no object stands for an object");
            return None;
        }
    });
    Some(REASON)
}

/// How many rows of one scope fill a property at this rank.
const fn count(field: &Field, property: &Property, rank: u8, opens: bool) -> usize {
    if field.item_of.is_some() && !opens {
        return 0;
    }
    let mut found = 0;
    if let Some(filled) = field.to
        && field.rank == rank
        && filled.is(property)
    {
        found += 1;
    }
    match field.kind {
        Kind::Object(shape) => {
            each!(row in shape.fields => {
                found += count(row, property, rank, false);
            });
        }
        Kind::Array(array) => found += count(&array.item, property, rank, false),
        _ => {}
    }
    found
}

/// How many rows of one scope fill a property of the item they share.
const fn shared(field: &Field, list: &Property, property: &Property, rank: u8) -> usize {
    let Kind::Object(shape) = field.kind else {
        return 0;
    };
    let mut found = 0;
    each!(row in shape.fields => {
        match (row.item_of, row.to) {
            (Some(own), Some(filled)) if row.shares_item => {
                if own.is(list) && filled.is(property) && row.rank == rank {
                    found += 1;
                }
            }
            (Some(_), _) => {}
            (None, _) => found += shared(row, list, property, rank),
        }
    });
    found
}

const fn suits(via: &Via, property: &Property) -> bool {
    match *via {
        Via::Text => matches!(property.kind, PropertyKind::Text | PropertyKind::Word(_)),
        Via::Digits => matches!(property.kind, PropertyKind::Text),
        Via::Date => matches!(property.kind, PropertyKind::Date),
        Via::Money => matches!(property.kind, PropertyKind::Amount),
        Via::Flag | Via::NotFlag => matches!(property.kind, PropertyKind::Flag),
        Via::Opaque => matches!(property.kind, PropertyKind::Value),
        Via::Enum(words) => {
            each!(pair, others in words => {
                if !accepts(property, pair.1) {
                    return false;
                }
                each!(other in others => {
                    if pair.0.eq_ignore_ascii_case(other.0) {
                        return false;
                    }
                });
            });
            matches!(property.kind, PropertyKind::Word(_))
        }
    }
}

const fn accepts(property: &Property, word: &str) -> bool {
    match property.kind {
        PropertyKind::Word(words) => listed(word, words),
        PropertyKind::Text => true,
        _ => false,
    }
}

const fn lists(model: &Model, property: &Property) -> bool {
    each!(own in model.properties => {
        if own.is(property) {
            return true;
        }
    });
    false
}

const fn registered(property: &Property) -> bool {
    each!(model in MODELS => {
        if same(model.name, property.model) {
            return lists(model, property);
        }
    });
    false
}

const fn is_list(property: &Property) -> bool {
    matches!(property.kind, PropertyKind::List(_))
}
