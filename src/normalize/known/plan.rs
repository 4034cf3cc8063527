//! All that is known of replies of one structure.

use super::path::Path;
use super::program::Program;
use super::span::Span;
use super::template::Template;
use crate::normalize::word::Word;

/// Replies of the structure that pass between two templates: where lengths keep changing, few are made.
const PAUSE: u8 = 16;

/// How a reply of one structure is read and written.
pub(super) struct Plan {
    /// What makes it another one than the others.
    pub(super) path: Path,
    pub(super) tests: Vec<(u16, Test)>,
    pub(super) data: Program,
    pub(super) extra: Program,
    pub(super) fixed: Fixed,
}

/// What a value must say, so that the reply is a success as the one was that was learned.
pub(super) enum Test {
    /// A verdict.
    Yes,
    /// One of these codes.
    Code(&'static [&'static str]),
}

/// The same with values of fixed lengths, and what tells whether that pays.
#[derive(Default)]
pub(super) struct Fixed {
    template: Option<Template>,
    /// Where the values stood that were searched last.
    last: Vec<Span>,
    pause: u8,
}

impl Plan {
    /// Writes data and extra of a body of this structure; `None`: it has another one, or one of its values is not as usual.
    pub(super) fn write(
        &mut self,
        body: &[u8],
        found: &mut Vec<Span>,
        data: &mut Vec<u8>,
        extra: &mut Vec<u8>,
    ) -> Option<()> {
        if let Some(fixed) = self.fixed.template.as_ref().filter(|fixed| fixed.fits(body)) {
            return self.written(body, &fixed.spans, data, extra);
        }
        self.path.find(body, found)?;
        self.written(body, found, data, extra)?;
        self.fixed.next(&self.path, found, body.len());
        Some(())
    }

    fn written(&self, body: &[u8], spans: &[Span], data: &mut Vec<u8>, extra: &mut Vec<u8>) -> Option<()> {
        for (leaf, test) in &self.tests {
            test.passes(spans.get(usize::from(*leaf))?.bytes(body)?).then_some(())?;
        }
        let values = body.len().checked_sub(self.path.length())?;
        self.data.run(body, spans, values, data)?;
        self.extra.run(body, spans, values, extra)
    }
}

#[cfg(test)]
impl Plan {
    /// All bytes that came from replies.
    pub(super) fn kept(&self) -> Vec<u8> {
        let (pieces, end) = self.path.pieces();
        let structure = pieces.flat_map(|(piece, _)| piece.iter().chain(b"\0")).chain(end).copied();
        structure.chain(self.data.kept()).chain(self.extra.kept()).collect()
    }

    /// Bytes of the heap that it takes.
    pub(super) fn size(&self) -> usize {
        let fixed = self.fixed.template.as_ref().map_or(0, Template::size);
        self.path.size()
            + size_of_val(&*self.tests)
            + self.data.size()
            + self.extra.size()
            + fixed
            + self.fixed.last.capacity() * size_of::<Span>()
    }
}

impl Test {
    fn passes(&self, text: &[u8]) -> bool {
        let told = || std::str::from_utf8(text).unwrap_or_default().trim();
        match self {
            Test::Yes => text == b"OK" || Word::of(told()) == Word::Yes,
            Test::Code(fine) => fine.contains(&told()),
        }
    }
}

impl Fixed {
    /// Values were found that the template, if there is one, does not fit.
    fn next(&mut self, path: &Path, found: &mut Vec<Span>, length: usize) {
        if self.pause > 0 {
            self.pause -= 1;
        } else if self.last == *found {
            self.template = Template::of(path, found, length);
            self.pause = PAUSE;
        } else {
            std::mem::swap(&mut self.last, found);
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{Fixed, PAUSE, Path, Span, Template};
    use crate::normalize::known::span::Sort;

    /// Where the text of this list stands.
    fn found(path: &Path, body: &str) -> Vec<Span> {
        let mut spans = Vec::new();
        path.find(body.as_bytes(), &mut spans).unwrap();
        spans
    }

    #[test]
    fn what_comes_twice_has_a_template_and_then_others_wait() {
        let mut path = Path::default();
        path.push(b"[\"", Sort::Text).unwrap();
        path.end(b"\"]");
        let mut fixed = Fixed::default();
        let mut next = |body: &str| {
            fixed.next(&path, &mut found(&path, body), body.len());
            let fits =
                |body: &str| fixed.template.as_ref().is_some_and(|template: &Template| template.fits(body.as_bytes()));
            (fits("[\"a\"]"), fits("[\"ab\"]"), fixed.pause)
        };
        assert_eq!(next("[\"ab\"]"), (false, false, 0));
        assert_eq!(next("[\"a\"]"), (false, false, 0));
        assert_eq!(next("[\"b\"]"), (true, false, PAUSE));
        for pause in (0..PAUSE).rev() {
            assert_eq!(next("[\"ab\"]"), (true, false, pause));
        }
        assert_eq!(next("[\"ab\"]"), (true, false, 0));
        assert_eq!(next("[\"cd\"]"), (false, true, PAUSE));
    }
}
