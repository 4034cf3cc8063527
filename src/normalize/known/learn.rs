//! Makes a plan of a reply that the ordinary road told of.

use super::path::Path;
use super::plan::{Fixed, Plan, Test};
use super::program::{Program, Then};
use super::span::{Sort, Span};
use crate::contract::{Operation, Signal, Via};
use crate::normalize::held::Held;
use crate::normalize::lesson::{Leaf, Lesson, Source};

/// Bytes of structure, and of output around the values, in one plan.
const LARGEST: usize = 8 * 1024;
/// Values in one plan.
const MOST_LEAVES: usize = 256;

/// A plan that writes the same as the ordinary road did. Cold, as all that only learning needs: small rather than quick.
#[cold]
pub(super) fn plan(operation: &Operation, body: &[u8], lesson: &Lesson<'_>, data: &[u8], extra: &[u8]) -> Option<Plan> {
    if lesson.leaves.len() > MOST_LEAVES {
        return None;
    }
    let (mut path, mut spans, mut tests) = (Path::default(), Vec::new(), Vec::new());
    let mut from = 0;
    for leaf in &lesson.leaves {
        let (sort, span) = place(leaf)?;
        path.push(body.get(from..span.start as usize)?, sort)?;
        match (leaf.signal, operation.provider.success_codes) {
            (Some(Signal::Verdict), _) => tests.push((spans.len() as u16, Test::Yes)),
            (Some(Signal::Code), Some(fine)) => tests.push((spans.len() as u16, Test::Code(fine))),
            // Its presence alone means failure.
            (Some(Signal::Fault), _) => return None,
            (Some(Signal::Code | Signal::Type | Signal::Description) | None, _) => {}
        }
        spans.push(span);
        from = span.end();
    }
    path.end(body.get(from..)?);
    if path.length() > LARGEST {
        return None;
    }
    let writing = Writing { body, leaves: &lesson.leaves, spans: &spans };
    let mut plan = Plan {
        path,
        tests,
        data: writing.program(data, &lesson.data)?,
        extra: writing.program(extra, &lesson.extra)?,
        fixed: Fixed::default(),
    };
    let (mut again, mut extra_again) = (Vec::new(), Vec::new());
    plan.write(body, &mut spans, &mut again, &mut extra_again)?;
    (again == data && extra_again == extra).then_some(plan)
}

/// What a value is, and where; containers are not known.
fn place(leaf: &Leaf<'_>) -> Option<(Sort, Span)> {
    Some(match leaf.value {
        Held::Text { token, .. } => (Sort::Text, Span::new(leaf.start + 1, token.len().checked_sub(2)?)),
        Held::Number(number) => (Sort::Number, Span::new(leaf.start, number.len())),
        Held::Flag(flag) => (Sort::Flag, Span::new(leaf.start, if flag { 4 } else { 5 })),
        Held::Raw(_) => return None,
    })
}

struct Writing<'w, 'a> {
    body: &'a [u8],
    leaves: &'w [Leaf<'a>],
    spans: &'w [Span],
}

impl Writing<'_, '_> {
    /// The program that writes `out`, in which these sources are.
    #[cold]
    fn program(&self, out: &[u8], sources: &[Source]) -> Option<Program> {
        let mut program = Program::default();
        let (mut from, mut around) = (0, 0);
        for source in sources {
            let leaf = self.leaves.binary_search_by_key(&source.start, |leaf| leaf.start).ok()?;
            let span = *self.spans.get(leaf)?;
            let (leaf, (sort, _)) = (u16::try_from(leaf).ok()?, place(self.leaves.get(leaf)?)?);
            let mut written = source.written.clone();
            let then = match source.via {
                Via::Text | Via::Opaque => {
                    // Quotes are output around the value.
                    if out.get(written.start) == Some(&b'"') {
                        written = written.start + 1..written.end.checked_sub(1)?;
                    }
                    let is_same = out.get(written.clone())? == span.bytes(self.body)?;
                    is_same.then_some(Then::Copy(leaf))?
                }
                via => program.conversion(leaf, sort, via)?,
            };
            let piece = out.get(from..written.start)?;
            around += piece.len();
            program.push(piece, then);
            from = written.end;
        }
        let piece = out.get(from..)?;
        program.push(piece, Then::More);
        (around + piece.len() <= LARGEST).then_some(program)
    }
}
