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
type Range = [[u8; WIDTH]; 2];

pub(super) struct Template {
    length: usize,
    ranges: Vec<Range>,
    pub(super) spans: Box<[Span]>,
    /// Values that not every text is.
    bare: Vec<(Span, Sort)>,
}

impl Template {
    /// Of a path that found values of these lengths.
    #[cold]
    pub(super) fn of(path: &Path, spans: &[Span]) -> Option<Template> {
        let (mut highest, mut lower, mut bare) = (Vec::new(), Vec::new(), Vec::new());
        let (pieces, end) = path.pieces();
        for ((piece, sort), span) in pieces.zip(spans) {
            highest.extend_from_slice(piece);
            lower.resize(highest.len(), 0);
            lower.push(HIGHEST - b'!');
            highest.resize(span.end(), HIGHEST);
            lower.resize(span.end(), HIGHEST - b' ');
            if sort != Sort::Text {
                bare.push((*span, sort));
            }
        }
        highest.extend_from_slice(end);
        let length = highest.len();
        // Behind the end nothing but the zeros of a padded batch.
        let whole = length.next_multiple_of(BATCH);
        highest.resize(whole, 0);
        lower.resize(whole, 0);
        let blocks = highest.as_chunks().0.iter().zip(lower.as_chunks().0);
        let ranges = blocks.map(|(highest, lower)| [*highest, *lower]).collect();
        (length <= LARGEST).then(|| Template { length, ranges, spans: spans.into(), bare })
    }

    #[cfg(test)]
    pub(super) fn size(&self) -> usize {
        size_of_val(&*self.ranges) + size_of_val(&*self.spans) + self.bare.capacity() * size_of::<(Span, Sort)>()
    }

    /// Whether a body has this form.
    pub(super) fn fits(&self, body: &[u8]) -> bool {
        body.len() == self.length
            && self.is_within(body)
            && self.bare.iter().all(|(span, sort)| span.holds(*sort, body))
    }

    fn is_within(&self, body: &[u8]) -> bool {
        let ((batches, last), (ranges, _)) = (body.as_chunks(), self.ranges.as_chunks());
        batches.iter().zip(ranges).all(is_batch_within)
            && (last.is_empty() || ranges.last().is_some_and(|end| is_batch_within((&padded(last), end))))
    }
}

#[inline(always)]
fn is_batch_within((bytes, ranges): (&[u8; BATCH], &[Range; BATCH / WIDTH])) -> bool {
    let beyond = |(block, range): (&[u8; WIDTH], &Range)| Block::of(block).beyond(range);
    let blocks = bytes.as_chunks().0.iter().zip(ranges);
    blocks.map(beyond).reduce(Block::or).is_none_or(Block::is_zero)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::super::path::Path;
    use super::super::span::Sort;
    use super::Template;

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
        let template = Template::of(&path, &spans).unwrap();
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
}
