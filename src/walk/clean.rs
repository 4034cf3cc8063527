//! Members of which nothing is to be said: an accelerator that passes over what most members are.
//!
//! Invariant: what it passes over the walk would find nothing in, alone or beside others: documented keys, each once, at which no
//! rule looks, texts that pass the quick test, numbers and flags where they are wanted, and objects of nothing but such members,
//! none missing. At anything else it stops, and the walk goes on from there.
//! Who checks it: the oracle, the properties and the generated faults, which know nothing of it.

use super::MAX_DEPTH;
use crate::block::same;
use crate::contract::{Field, Kind, Shape};
use crate::json::{AROUND_KEY, Reader, number_length};
use crate::quick;

/// What was passed over of an object.
#[derive(Clone, Copy, Default)]
pub(super) struct Passed {
    /// The row after the one found last: most documents keep the documented order.
    pub(super) next: usize,
    /// The rows that were there, and those whose value is filled, as bits.
    pub(super) seen: u64,
    pub(super) filled: u64,
    /// Where the walk goes on: at a member, or at the brace behind the last one.
    pub(super) end: usize,
    pub(super) is_last: bool,
}

/// Passes over the members that begin here as far as they are clean; `depth` is that of their object.
pub(super) fn members(mut reader: Reader<'_>, shape: &'static Shape, depth: u32, mut passed: Passed) -> Passed {
    passed.end = reader.offset();
    while let Some(is_last) = member(&mut reader, shape, depth, &mut passed) {
        passed.end = reader.offset();
        passed.is_last = is_last;
        if is_last {
            break;
        }
    }
    passed
}

/// Passes over one member and the comma behind it; whether it was the last one.
#[inline(always)]
fn member(reader: &mut Reader<'_>, shape: &'static Shape, depth: u32, passed: &mut Passed) -> Option<bool> {
    reader.peek();
    let (index, row) = key(reader, shape.fields, passed.next)?;
    let bit = 1_u64 << index;
    if (passed.seen | shape.sets.noted) & bit != 0 {
        return None;
    }
    let is_filled = match (reader.peek()?, row.kind) {
        (b'"', _) => text(reader, row)?,
        (b'{', Kind::Object(inner)) => {
            let end = object(reader.clone(), inner, depth)?;
            reader.go_to(end);
            true
        }
        _ => {
            let length = bare_length(reader.rest(), row)?;
            reader.go_to(reader.offset() + length);
            true
        }
    };
    let is_last = match reader.peek()? {
        b'}' => true,
        b',' => {
            reader.skip_byte();
            false
        }
        _ => return None,
    };
    passed.next = index + 1;
    passed.seen |= bit;
    passed.filled |= if is_filled { bit } else { 0 };
    Some(is_last)
}

/// Where the object ends that begins here, if it is clean; `depth` is that of what it stands in.
fn object(mut reader: Reader<'_>, shape: &'static Shape, depth: u32) -> Option<usize> {
    if shape.sets.noted | shape.sets.flat != 0 || depth >= MAX_DEPTH {
        return None;
    }
    reader.skip_byte();
    let passed = members(reader, shape, depth + 1, Passed::default());
    (passed.is_last && shape.sets.told(passed.seen) == 0).then_some(passed.end + 1)
}

/// Passes over a key that is written as documented.
#[inline(always)]
pub(super) fn key(reader: &mut Reader<'_>, fields: &'static [Field], next: usize) -> Option<(usize, &'static Field)> {
    if let Some(row) = fields.get(next)
        && reader.key(row.name.as_bytes())
    {
        return Some((next, row));
    }
    let (index, row) = searched(reader.clone(), fields)?;
    reader.go_to(reader.offset() + row.name.len() + AROUND_KEY);
    Some((index, row))
}

#[inline(never)]
fn searched(reader: Reader<'_>, fields: &'static [Field]) -> Option<(usize, &'static Field)> {
    let name = reader.plain_key()?;
    fields.iter().enumerate().find(|(_, row)| same(row.name.as_bytes(), name))
}

/// Passes over the text whose quote is next, if its row has nothing to say of it; whether there is any.
#[inline(always)]
fn text(reader: &mut Reader<'_>, row: &Field) -> Option<bool> {
    reader.skip_byte();
    let text = reader.plain()?;
    quick::passes(row, text.raw).then_some(!text.raw.is_empty())
}

/// Bytes of the number or flag that begins here, if the row wants one.
fn bare_length(bytes: &[u8], row: &Field) -> Option<usize> {
    match row.kind {
        Kind::Flag if bytes.starts_with(b"true") => Some(4),
        Kind::Flag if bytes.starts_with(b"false") => Some(5),
        Kind::AmountNumber => number_length(bytes),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::MAX_DEPTH;
    use super::{Passed, Reader, members};
    use crate::contract::field::{NO_FIELDS, amount_number, array, flag, items, object, shape, text};
    use crate::contract::{Array, Shape};

    static INNERMOST: Shape = shape(&[text("x").optional()]);
    static INNER: Shape = shape(&[text("x").required(), flag("y").optional(), object("z", &INNERMOST).optional()]);
    static DECIDED: Shape = shape(&[text("x").decides().optional(), text("w").optional()]);
    static FLAT: Shape = shape(&[text("x").belongs_in("y"), text("w").optional()]);
    /// The same rows are noted and flat.
    static BOTH: Shape = shape(&[object("x", &NO_FIELDS).belongs_in("y"), text("w").optional()]);
    static LIST: Array = items(&NO_FIELDS);
    static SHAPE: Shape = shape(&[
        text("a"),
        amount_number("n"),
        flag("f"),
        object("o", &INNER),
        text("r").required(),
        text("d").decides(),
        object("decided", &DECIDED),
        object("flat", &FLAT),
        object("both", &BOTH),
        array("l", &LIST),
    ]);

    fn pass(document: &str, depth: u32) -> Passed {
        members(Reader::new(document.as_bytes()), &SHAPE, depth, Passed::default())
    }

    /// Where the walk goes on stands a bar.
    #[test]
    fn clean_members_are_passed_over() {
        for (document, is_last) in [
            (r#""a":"x"|}"#, true),
            (r#""a": "x" ,| }"#, false),
            (r#"|"a" :"x"}"#, false),
            (r#""a":"x","n":1.5,"f":true,"o":{"x":"1"},"r":"2"|}"#, true),
            (r#""r":"2","f":false,"a":"" , "n":-1e5|}"#, true),
            (r#""o":{"x":"1","y":false,"z":{"x":""}}|}"#, true),
            (r#""a":"x",|"a":"y"}"#, false),
            (r#""a":"x",|"b":"y"}"#, false),
            (r#""a":"x",|"\u006e":1}"#, false),
            (r#""a":"x",|"r":""}"#, false),
            (r#""a":"x",|"r":"\n"}"#, false),
            (r#""a":"x",|"r":1}"#, false),
            (r#""a":"x",|"n":"1"}"#, false),
            (r#""a":"x",|"n":01}"#, false),
            (r#""a":"x",|"n":true}"#, false),
            (r#""a":"x",|"f":null}"#, false),
            (r#""a":"x",|"f":1}"#, false),
            (r#""a":"x",|"d":"x"}"#, false),
            (r#""a":"x",|"l":[]}"#, false),
            (r#""a":"x",|"o":[]}"#, false),
            (r#""a":"x",|"o":{}}"#, false),
            (r#""a":"x",|"o":{"x":""}}"#, false),
            (r#""a":"x",|"o":{"z":{}}}"#, false),
            (r#""a":"x",|"o":{"x":"1","w":1}}"#, false),
            (r#""a":"x",|"decided":{"w":"1"}}"#, false),
            (r#""a":"x",|"flat":{"w":"1"}}"#, false),
            (r#""a":"x",|"both":{"w":"1"}}"#, false),
            (r#""a":"x",|"n":1"#, false),
            (r#""a":"x",|"n":1]"#, false),
            (r#""a":"x",|"#, false),
            ("|", false),
        ] {
            let end = document.find('|').unwrap_or_default();
            let passed = pass(&document.replace('|', ""), 1);
            assert_eq!((passed.end, passed.is_last), (end, is_last), "{document}");
        }
    }

    #[test]
    fn rows_are_told_by_their_places() {
        for (document, next, seen, filled) in [
            (r#""a":"x","#, 1, 0b1, 0b1),
            (r#""a":"","#, 1, 0b1, 0),
            (r#""n":1,"a":"","#, 1, 0b11, 0b10),
            (r#""a":"x","n":1,"f":true,"o":{"x":"1"}}"#, 4, 0b1111, 0b1111),
        ] {
            let passed = pass(document, 1);
            assert_eq!((passed.next, passed.seen, passed.filled), (next, seen, filled), "{document}");
        }
    }

    #[test]
    fn what_is_too_deep_is_left_to_the_walk() {
        let (one, two) = (r#""o":{"x":"1"}}"#, r#""o":{"x":"1","z":{"x":""}}}"#);
        for (document, depth, passes) in [
            (one, MAX_DEPTH - 1, true),
            (one, MAX_DEPTH, false),
            (two, MAX_DEPTH - 2, true),
            (two, MAX_DEPTH - 1, false),
        ] {
            assert_eq!(pass(document, depth).is_last, passes, "{document} {depth}");
        }
    }
}
