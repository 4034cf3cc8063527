//! Objects of which nothing is to be said: an accelerator that passes over what most objects are.
//!
//! Invariant: what it passes over the walk would find nothing in: documented keys, each once, none missing, nobody looks at the
//! values beside one another, every text passes the quick test. At anything else it gives up, and the object is walked.
//! Who checks it: the oracle, the properties and the generated faults, which know nothing of it.

use super::MAX_DEPTH;
use crate::block::same;
use crate::contract::{Field, Kind, Shape};
use crate::json::{Reader, number_length};
use crate::quick;

/// An object that was passed over.
pub(super) struct Clean {
    pub(super) end: usize,
    /// The rows that were there, and those whose value is filled, as bits.
    pub(super) seen: u64,
    pub(super) filled: u64,
}

/// Passes over the object whose brace is next, if it is clean; `depth` is that of what it stands in.
pub(super) fn object(mut reader: Reader<'_>, shape: &'static Shape, depth: u32) -> Option<Clean> {
    if shape.sets.noted | shape.sets.flat != 0 || depth >= MAX_DEPTH {
        return None;
    }
    let (mut seen, mut filled, mut next) = (0_u64, 0_u64, 0);
    loop {
        // The brace, or a comma.
        reader.skip_byte();
        let (index, row) = key(&mut reader, shape.fields, next)?;
        next = index + 1;
        let bit = 1_u64 << index;
        if seen & bit != 0 {
            return None;
        }
        seen |= bit;
        match (reader.here()?, row.kind) {
            (b'"', _) => filled |= if text(&mut reader, row)? { bit } else { 0 },
            (b'{', Kind::Object(inner)) => {
                let end = object(reader.clone(), inner, depth + 1)?.end;
                reader.go_to(end);
                filled |= bit;
            }
            (_, Kind::Flag | Kind::AmountNumber) => {
                bare(&mut reader, row)?;
                filled |= bit;
            }
            _ => return None,
        }
        match reader.here()? {
            b',' => {}
            b'}' => break,
            _ => return None,
        }
    }
    reader.skip_byte();
    (shape.sets.told(seen) == 0).then_some(Clean { end: reader.offset(), seen, filled })
}

/// Passes over a key that is written as documented: in most documents it is that of the row behind the last one.
#[inline(always)]
pub(super) fn key(reader: &mut Reader<'_>, fields: &'static [Field], next: usize) -> Option<(usize, &'static Field)> {
    if let Some(row) = fields.get(next)
        && reader.key(row.name.as_bytes())
    {
        return Some((next, row));
    }
    reader.known_key(|name| fields.iter().enumerate().find(|(_, row)| same(row.name.as_bytes(), name)))
}

/// Passes over the text whose quote is next, if its row has nothing to say of it; whether there is any.
#[inline(always)]
fn text(reader: &mut Reader<'_>, row: &Field) -> Option<bool> {
    reader.skip_byte();
    let text = reader.plain()?;
    quick::passes(row, text.raw).then_some(!text.raw.is_empty())
}

/// Passes over the number or flag that the row wants.
#[inline(always)]
fn bare(reader: &mut Reader<'_>, row: &Field) -> Option<()> {
    let rest = reader.rest();
    let length = match row.kind {
        Kind::Flag if rest.starts_with(b"true") => 4,
        Kind::Flag if rest.starts_with(b"false") => 5,
        Kind::AmountNumber => number_length(rest)?,
        _ => return None,
    };
    reader.go_to(reader.offset() + length);
    Some(())
}
