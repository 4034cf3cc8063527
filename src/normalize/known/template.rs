//! A structure with all its values as long as they were last: then every byte has its place, and none must be searched.
//!
//! Invariant: what it fits has the path's structure and plain text between; whether that is a value of the right sort,
//! which is not blank, is asked of each. So the path would find the same values.

use super::path::Path;
use super::span::{Sort, Span};
use crate::block::{Block, WIDTH, padded};

/// Bytes of a body of fixed lengths; a longer one is searched.
const LARGEST: usize = 16 * 1024;
/// Blocks that are compared before the first difference is noticed.
const BATCH: usize = 8;

pub(super) struct Template {
    length: usize,
    /// Structure, zeros for values, and ones where structure is.
    blocks: Vec<[[u8; WIDTH]; 2]>,
    pub(super) spans: Box<[Span]>,
}

impl Template {
    /// Of a path that found values of these lengths.
    pub(super) fn of(path: &Path, spans: &[Span]) -> Option<Template> {
        let (mut bytes, mut mask) = (Vec::new(), Vec::new());
        let mut values = spans.iter();
        for (piece, then) in path.pieces() {
            bytes.extend_from_slice(piece);
            mask.resize(bytes.len(), u8::MAX);
            if then.is_some() {
                bytes.resize(values.next()?.end(), 0);
                mask.resize(bytes.len(), 0);
            }
            if bytes.len() > LARGEST {
                return None;
            }
        }
        let length = bytes.len();
        let whole = length.next_multiple_of(WIDTH);
        bytes.resize(whole, 0);
        mask.resize(whole, u8::MAX);
        let blocks = bytes.as_chunks().0.iter().zip(mask.as_chunks().0).map(|(bytes, mask)| [*bytes, *mask]).collect();
        Some(Template { length, blocks, spans: spans.into() })
    }

    /// Whether a body has this form.
    pub(super) fn fits(&self, body: &[u8], sorts: &[Sort]) -> bool {
        body.len() == self.length && self.is_structured(body) && self.has_values(body, sorts)
    }

    fn is_structured(&self, body: &[u8]) -> bool {
        let strays = |strays: Block, (block, [expected, mask]): (&[u8; WIDTH], &[[u8; WIDTH]; 2])| {
            strays.or(Block::of(block).strays(Block::of(expected), Block::of(mask)))
        };
        let (whole, last) = body.as_chunks();
        let fits = |(batch, expected): (&[[u8; WIDTH]], &[[[u8; WIDTH]; 2]])| {
            batch.iter().zip(expected).fold(Block::ZERO, strays).is_zero()
        };
        let ends_well = || {
            let expected = self.blocks.last().unwrap_or(&[[0; WIDTH]; 2]);
            last.is_empty() || strays(Block::ZERO, (&padded(last), expected)).is_zero()
        };
        whole.chunks(BATCH).zip(self.blocks.chunks(BATCH)).all(fits) && ends_well()
    }

    fn has_values(&self, body: &[u8], sorts: &[Sort]) -> bool {
        self.spans.iter().zip(sorts).all(|(span, sort)| span.holds(*sort, body))
    }
}
