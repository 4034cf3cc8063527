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

#[cfg(test)]
mod tests {
    use super::{Held, LARGEST, Leaf, Lesson, MOST_LEAVES, Source, Via, plan};
    use crate::contract::itau::GET_CONTEXT;

    /// Whether a list of ones, of which `sources` tells what was written, can be learned.
    fn is_learned(body: &[u8], sources: Vec<Source>, data: &[u8]) -> bool {
        let ones = (0..body.len()).filter(|place| body.get(*place) == Some(&b'1'));
        let leaves = ones.map(|start| Leaf { value: Held::Number(b"1"), start, signal: None }).collect();
        let lesson = Lesson { leaves, data: sources, extra: Vec::new() };
        plan(&GET_CONTEXT, body, &lesson, data, b"{}").is_some()
    }

    fn source(start: usize, via: Via, at: usize, length: usize) -> Source {
        Source { start, via, written: at..at + length }
    }

    #[test]
    fn a_plan_is_of_bounded_size() {
        for (values, learned) in [(1, true), (MOST_LEAVES, true), (MOST_LEAVES + 1, false)] {
            assert_eq!(is_learned("1,".repeat(values).as_bytes(), Vec::new(), b"{}"), learned, "{values} values");
        }
        for (length, learned) in [(1, true), (LARGEST, true), (LARGEST + 1, false), (2 * LARGEST, false)] {
            assert_eq!(is_learned(&vec![b' '; length], Vec::new(), b"{}"), learned, "{length} bytes of structure");
            assert_eq!(is_learned(b"[]", Vec::new(), &vec![b' '; length]), learned, "{length} bytes of output");
            // What stands in front of a value and behind it is output around it.
            let data = [&vec![b' '; length - 1][..], b"1 "].concat();
            let sources = vec![source(1, Via::Opaque, length - 1, 1)];
            assert_eq!(is_learned(b"[1]", sources, &data), learned, "{length} bytes around a value");
        }
    }

    /// The ordinary road is right.
    #[test]
    fn a_plan_that_writes_something_else_is_none() {
        for (via, data, learned) in [
            (Via::Opaque, "[1]", true),
            (Via::Opaque, "[2]", false),
            (Via::Text, "\"1\"", true),
            (Via::Money, "\"1\"", true),
            (Via::Money, "\"2\"", false),
            (Via::Flag, "true", true),
            (Via::Flag, "fals", false),
        ] {
            let (at, length) = if matches!(via, Via::Opaque) { (1, 1) } else { (0, data.len()) };
            let sources = vec![source(1, via, at, length)];
            assert_eq!(is_learned(b"[1]", sources, data.as_bytes()), learned, "{via:?} {data}");
        }
    }
}
