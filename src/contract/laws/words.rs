//! Words of models and rows, looked at in constants.

use crate::contract::Model;

pub(super) use crate::contract::words::{equal, listed, same};

/// Why a table breaks a law.
pub(super) type Broken = Option<&'static str>;

/// What stands behind a prefix.
pub(super) const fn after<'t>(mut prefix: &[u8], mut text: &'t [u8]) -> Option<&'t [u8]> {
    while let [a, more @ ..] = prefix {
        let [b, rest @ ..] = text else { return None };
        if *a != *b {
            return None;
        }
        prefix = more;
        text = rest;
    }
    Some(text)
}

/// What is left of both behind what they have in common.
pub(super) const fn apart<'t>(mut one: &'t [u8], mut other: &'t [u8]) -> (&'t [u8], &'t [u8]) {
    while let ([a, ones @ ..], [b, others @ ..]) = (one, other) {
        if *a != *b {
            break;
        }
        one = ones;
        other = others;
    }
    (one, other)
}

pub(super) const fn is_prefix(prefix: &[u8], text: &[u8]) -> bool {
    after(prefix, text).is_some()
}

/// What stands before the first `end`, and behind it.
pub(super) const fn until(end: u8, text: &[u8]) -> Option<(&[u8], &[u8])> {
    let mut length = 0;
    let mut rest = text;
    while let [byte, more @ ..] = rest {
        if *byte == end {
            let Some((before, _)) = text.split_at_checked(length) else {
                return None;
            };
            return Some((before, more));
        }
        length += 1;
        rest = more;
    }
    None
}

/// Whether some word stands twice in a list.
pub(super) const fn repeats(list: &[&str]) -> bool {
    each!(word, others in list => {
        if listed(word, others) {
            return true;
        }
    });
    false
}

pub(super) const fn contains(model: &Model, models: &[&Model]) -> bool {
    each!(one in models => {
        if same(one.name, model.name) {
            return true;
        }
    });
    false
}
