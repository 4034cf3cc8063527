//! The structure of a reply and its values in turn: finds the values in a body with the same structure.

use super::span::{Sort, Span};
use crate::block::same;
use crate::json::{Reader, number_length};

/// Structure and values in turn.
#[derive(Default)]
pub(super) struct Path {
    /// The structure, without its values.
    structure: Vec<u8>,
    /// How long the structure in front of each value is; the rest stands behind the last one.
    steps: Vec<(u16, Sort)>,
}

impl PartialEq for Path {
    fn eq(&self, other: &Path) -> bool {
        self.structure == other.structure && self.steps == other.steps
    }
}

impl Path {
    /// Adds structure, and the value behind it; `None`: there is too much of it.
    #[cold]
    pub(super) fn push(&mut self, piece: &[u8], sort: Sort) -> Option<()> {
        self.end(piece);
        self.steps.push((u16::try_from(piece.len()).ok()?, sort));
        Some(())
    }

    /// Adds the structure at the end.
    #[cold]
    pub(super) fn end(&mut self, piece: &[u8]) {
        self.structure.extend_from_slice(piece);
    }

    /// Bytes of structure.
    pub(super) fn length(&self) -> usize {
        self.structure.len()
    }

    pub(super) fn sorts(&self) -> impl Iterator<Item = Sort> {
        self.steps.iter().map(|(_, sort)| *sort)
    }

    #[cfg(test)]
    pub(super) fn size(&self) -> usize {
        self.structure.capacity() + self.steps.capacity() * size_of::<(u16, Sort)>()
    }

    /// The structure in front of each value, and what is behind the last one.
    pub(super) fn pieces(&self) -> (impl Iterator<Item = (&[u8], Sort)>, &[u8]) {
        let mut rest = &self.structure[..];
        let behind = self.steps.iter().map(|(length, _)| usize::from(*length)).sum();
        let pieces = self.steps.iter().map_while(move |(length, sort)| {
            let (piece, behind) = rest.split_at_checked(usize::from(*length))?;
            rest = behind;
            Some((piece, *sort))
        });
        (pieces, self.structure.get(behind..).unwrap_or_default())
    }

    /// Finds the values of a body, if its structure is this one.
    pub(super) fn find(&self, body: &[u8], spans: &mut Vec<Span>) -> Option<()> {
        spans.clear();
        let (pieces, end) = self.pieces();
        let mut rest = body;
        for (piece, sort) in pieces {
            let (next, behind) = rest.split_at_checked(piece.len())?;
            if !same(next, piece) {
                return None;
            }
            let length = length(sort, behind)?;
            spans.push(Span::new(body.len() - behind.len(), length));
            rest = behind.get(length..)?;
        }
        same(rest, end).then_some(())
    }
}

/// How long the value is that these bytes begin with, if it is of this sort.
#[inline(always)]
fn length(sort: Sort, bytes: &[u8]) -> Option<usize> {
    match sort {
        Sort::Text => text(bytes),
        Sort::Number => number_length(bytes),
        Sort::Flag => [&b"true"[..], b"false"].into_iter().find(|word| bytes.starts_with(word)).map(<[u8]>::len),
    }
}

/// How long the text is, if it is Unicode without escapes and not blank.
#[inline(always)]
fn text(bytes: &[u8]) -> Option<usize> {
    match (Reader::new(bytes).plain(), bytes.first()) {
        // No white space begins like this.
        (Some(text), Some(b'#'..=b'~')) => Some(text.raw.len()),
        _ => unusual(bytes),
    }
}

#[inline(never)]
fn unusual(bytes: &[u8]) -> Option<usize> {
    let text = Reader::new(bytes).unusual().ok().filter(|text| text.well_formed && !text.escaped)?;
    let is_blank = std::str::from_utf8(text.raw).ok()?.trim().is_empty();
    (!is_blank).then_some(text.raw.len())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{Path, Sort, Span};

    fn path() -> Path {
        let mut path = Path::default();
        path.push(b"{\"name\":\"", Sort::Text).unwrap();
        path.push(b"\",\"a rather long key\":", Sort::Number).unwrap();
        path.push(b", \"flag\":", Sort::Flag).unwrap();
        path.end(b"}");
        path
    }

    #[test]
    fn values_of_any_length_are_found() {
        let mut spans = Vec::new();
        for (name, number, flag) in [
            ("A", "1", "true"),
            ("José María", "-1.5e9", "false"),
            (" x", "10", "true"),
            ("seventeen letters", "0", "true"),
        ] {
            let body = format!("{{\"name\":\"{name}\",\"a rather long key\":{number}, \"flag\":{flag}}}");
            path().find(body.as_bytes(), &mut spans).unwrap();
            let found: Vec<&[u8]> = spans.iter().filter_map(|span: &Span| span.bytes(body.as_bytes())).collect();
            assert_eq!(found, [name.as_bytes(), number.as_bytes(), flag.as_bytes()]);
        }
    }

    #[test]
    fn another_structure_is_not_known() {
        for body in [
            "",
            "{",
            r#"{"name":"","a rather long key":1, "flag":true}"#,
            r#"{"name":"  ","a rather long key":1, "flag":true}"#,
            r#"{"name":"\u0041","a rather long key":1, "flag":true}"#,
            r#"{"nume":"A","a rather long key":1, "flag":true}"#,
            r#"{"name":"A","a rather long key":"1", "flag":true}"#,
            r#"{"name":"A","a rather long key":01, "flag":true}"#,
            r#"{"name":"A","a rather long key":1,"flag":true}"#,
            r#"{"name":"A","a rather long key":1, "flag":null}"#,
            r#"{"name":"A","a rather long key":1, "flag":true} "#,
            r#"{"name":"A","a rather long key":1, "flag":true"#,
            "{\"name\":\"\u{a0}\",\"a rather long key\":1, \"flag\":true}",
        ] {
            assert_eq!(path().find(body.as_bytes(), &mut Vec::new()), None, "{body}");
        }
        assert_eq!(path().find(b"{\"name\":\"\xFF\",\"a rather long key\":1, \"flag\":true}", &mut Vec::new()), None);
    }

    #[test]
    fn paths_are_told_by_structure_and_values() {
        let of = |pieces: &[(&[u8], Sort)], end: &[u8]| {
            let mut path = Path::default();
            pieces.iter().for_each(|(piece, sort)| path.push(piece, *sort).unwrap());
            path.end(end);
            path
        };
        let one = || of(&[(b"[", Sort::Text)], b"]");
        assert!(one() == one());
        for other in [
            of(&[(b"{", Sort::Text)], b"]"),
            of(&[(b"[", Sort::Number)], b"]"),
            of(&[(b"", Sort::Text)], b"[]"),
            of(&[], b"[]"),
        ] {
            assert!(one() != other);
        }
        assert_eq!([one().length(), path().length(), Path::default().length()], [2, 41, 0]);
    }
}
