//! Splices: the smallest replacements that turn a tolerated body into the documented one.

use std::ops::Range;

use crate::order;

/// Replaces these bytes of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Edit {
    pub(crate) range: Range<usize>,
    pub(crate) with: Vec<u8>,
}

/// `body` with its edits: insertions come before replacements at the same place, and an edit inside a larger one is part of that one's bytes and left out.
pub(crate) fn apply(body: &[u8], edits: Vec<Edit>) -> Vec<u8> {
    let edits = order::by_key(edits, |edit| {
        (edit.range.start as u64, u64::from(!edit.range.is_empty()), u64::MAX - edit.range.end as u64)
    });
    let mut out = Vec::with_capacity(body.len() + edits.iter().map(|edit| edit.with.len()).sum::<usize>());
    let mut done = 0;
    for edit in edits {
        if edit.range.start < done {
            continue;
        }
        out.extend_from_slice(body.get(done..edit.range.start).unwrap_or_default());
        out.extend_from_slice(&edit.with);
        done = edit.range.end;
    }
    out.extend_from_slice(body.get(done..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_outside_of_edits_stay() {
        let edits = vec![
            Edit { range: 4..5, with: b"XY".to_vec() },
            Edit { range: 0..1, with: Vec::new() },
            Edit { range: 2..2, with: b"+".to_vec() },
        ];
        assert_eq!(apply(b"abcdefg", edits), b"b+cdXYfg");
    }

    #[test]
    fn at_one_place_what_comes_in_is_first_and_the_larger_edit_holds() {
        let insertion = |at: usize| Edit { range: at..at, with: b"+".to_vec() };
        let smaller = Edit { range: 2..3, with: b"s".to_vec() };
        let larger = Edit { range: 2..4, with: b"L".to_vec() };
        assert_eq!(apply(b"abcdef", vec![smaller, larger, insertion(2), insertion(0)]), b"+ab+Lef");
    }
}
