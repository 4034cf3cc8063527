//! A structure with all its values as long as they were last: then every byte has its place, and none must be searched.
//!
//! Invariant: what it fits has the path's structure, between which is plain text that does not begin with a space, so that
//! it is not blank, or a number or flag. So the path would find the same values.

use super::path::Path;
use super::span::{Sort, Span};
use crate::block::{Block, HIGHEST, WIDTH, padded};

/// Bytes of a body of fixed lengths; a longer one is searched.
const LARGEST: usize = 16 * 1024;
/// Bytes that are compared before the first difference is noticed.
const BATCH: usize = 4 * WIDTH;

/// The highest byte of each place in a block, and how many lower ones may stand there too: in structure none.
/// Aligned, so that no block lies across the lines of the cache.
#[derive(Clone, Copy)]
#[repr(align(32))]
struct Range([[u8; WIDTH]; 2]);

pub(super) struct Template {
    length: usize,
    ranges: Vec<Range>,
    pub(super) spans: Box<[Span]>,
    /// Values that not every text is.
    bare: Vec<(Span, Sort)>,
}

impl Template {
    /// Of a path that found values of these lengths in a body of this length.
    #[cold]
    pub(super) fn of(path: &Path, spans: &[Span], length: usize) -> Option<Template> {
        if length > LARGEST {
            return None;
        }
        // Behind the end nothing but the zeros of a padded batch.
        let mut ranges = vec![Range([[0; WIDTH]; 2]); length.next_multiple_of(BATCH) / WIDTH];
        let mut at = 0;
        let mut put = |highest: u8, lower: u8| {
            if let Some(range) = ranges.get_mut(at / WIDTH) {
                let places = range.0.iter_mut().filter_map(|block| block.get_mut(at % WIDTH));
                places.zip([highest, lower]).for_each(|(place, byte)| *place = byte);
            }
            at += 1;
        };
        let (pieces, end) = path.pieces();
        for ((piece, _), span) in pieces.zip(spans) {
            piece.iter().for_each(|byte| put(*byte, 0));
            put(HIGHEST, HIGHEST - b'!');
            (1..span.length).for_each(|_| put(HIGHEST, HIGHEST - b' '));
        }
        end.iter().for_each(|byte| put(*byte, 0));
        let bare = spans.iter().copied().zip(path.sorts()).filter(|(_, sort)| *sort != Sort::Text).collect();
        Some(Template { length, ranges, spans: spans.into(), bare })
    }

    #[cfg(test)]
    pub(super) fn size(&self) -> usize {
        self.ranges.capacity() * size_of::<Range>() + size_of_val(&*self.spans) + size_of_val(&*self.bare)
    }

    /// Whether a body has this form.
    pub(super) fn fits(&self, body: &[u8]) -> bool {
        let holds = |(span, sort): &(Span, Sort)| span.holds(*sort, body);
        body.len() == self.length && self.is_within(body) && self.bare.iter().all(holds)
    }

    fn is_within(&self, body: &[u8]) -> bool {
        let ((batches, last), (ranges, _)) = (body.as_chunks(), self.ranges.as_chunks());
        batches.iter().zip(ranges).all(is_batch_within)
            && (last.is_empty() || ranges.last().is_some_and(|end| is_batch_within((&padded(last), end))))
    }
}

#[inline(always)]
fn is_batch_within((bytes, ranges): (&[u8; BATCH], &[Range; BATCH / WIDTH])) -> bool {
    let beyond = |(block, range): (&[u8; WIDTH], &Range)| Block::of(block).beyond(&range.0);
    let blocks = bytes.as_chunks().0.iter().zip(ranges);
    blocks.map(beyond).reduce(Block::or).is_none_or(Block::is_zero)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::super::path::Path;
    use super::{Sort, Template};

    /// What fits the template, the path finds in the same places, whatever byte stands where.
    #[test]
    fn what_fits_is_found() {
        let mut path = Path::default();
        path.push(b"{\"name\":\"", Sort::Text).unwrap();
        path.push(b"\",\"a rather long key\":", Sort::Number).unwrap();
        path.push(b", \"flag\":", Sort::Flag).unwrap();
        path.end(b"}");
        let body = br#"{"name":"a text of some length","a rather long key":-1.5e9, "flag":false}"#;
        let (mut spans, mut again) = (Vec::new(), Vec::new());
        path.find(body, &mut spans).unwrap();
        let template = Template::of(&path, &spans, body.len()).unwrap();
        assert!(template.fits(body));
        let mut count = 0;
        for place in 0..body.len() {
            for byte in 0..=u8::MAX {
                let mut other = *body;
                other[place] = byte;
                let found = path.find(&other, &mut again).is_some() && again == spans;
                assert!(!template.fits(&other) || found, "{}", String::from_utf8_lossy(&other));
                count += usize::from(template.fits(&other));
            }
        }
        assert!(count > 1000, "{count}");
        assert!(!template.fits(&body[1..]));
    }

    #[test]
    fn what_is_too_long_is_searched() {
        for (length, expected) in [(1, true), (16_384, true), (16_385, false), (40_000, false)] {
            let (mut path, body) = (Path::default(), vec![b' '; length]);
            path.end(&body);
            let template = Template::of(&path, &[], length);
            assert_eq!(template.is_some_and(|template| template.fits(&body)), expected, "{length}");
        }
    }
}
