//! The law of the accelerators: what they have learned changes no outcome, however often shapes change and whatever
//! lies behind a body.

use std::fmt::Debug;

use ventanilla::{Operation, Options, Reply, set_shape_cache};

use super::{judge, operation};

/// An operation's id on a line, then a body, of a request and of a reply. The shapes of earlier inputs are met again.
pub fn shapes(bytes: &[u8]) {
    let Some((operation, body)) = operation(bytes) else { return };
    same_without(|| judge(operation, body));
    same_without(|| normalized(operation, body));
}

/// An operation's id on a line, then bodies with zeros in between, that come again and again in ever other shapes.
pub fn churn(bytes: &[u8]) {
    let Some((operation, rest)) = operation(bytes) else { return };
    let bodies: Vec<&[u8]> = rest.split(|&byte| byte == 0).take(MOST_BODIES).collect();
    let documents: Vec<Vec<u8>> =
        (0..SHAPES).flat_map(|spaces| bodies.iter().map(move |body| spaced(body, spaces))).collect();
    let judged = || documents.iter().chain(&documents).map(|body| judge(operation, body)).collect::<Vec<_>>();
    // From an empty cache: an input that fails fails alone, too.
    set_shape_cache(true);
    same_without(judged);
}

/// An operation's id on a line, then a body, which is judged in the middle of other bytes: its verdict has nothing of them.
pub fn tails(bytes: &[u8]) {
    let Some((operation, body)) = operation(bytes) else { return };
    // What is cut off would make the body whole.
    for end in [body.len(), body.len() * 3 / 4, body.len() / 2] {
        let Some((cut, rest)) = body.split_at_checked(end) else { continue };
        let copy = cut.to_vec();
        let (alone, reply) = (judge(operation, &copy), normalized(operation, &copy));
        for tail in TAILS.iter().copied().chain([rest, body]) {
            for start in [0, 1, 15] {
                let buffer = [&b" {\"a\":[\"0123456"[..start], cut, tail].concat();
                let Some(inside) = buffer.get(start..start + end) else { continue };
                assert!(judge(operation, inside) == alone, "the verdict depends on what lies behind the body");
                assert!(normalized(operation, inside) == reply, "the outcome depends on what lies behind the reply");
            }
        }
    }
}

/// The outcome is the same whether the accelerators know the input or not.
pub(super) fn same_without<Outcome: PartialEq + Debug + Send>(work: impl Fn() -> Outcome + Sync) {
    let known = [work(), work(), work()];
    // A thread has a cache of its own.
    let plain = std::thread::scope(|scope| {
        let without = scope.spawn(|| {
            set_shape_cache(false);
            work()
        });
        without.join().expect("judged")
    });
    assert!(known.iter().all(|outcome| *outcome == plain), "the cache changes an outcome");
}

/// A success' data, extra and warnings, or the problem.
fn normalized(operation: &Operation, body: &[u8]) -> Result<(Vec<u8>, Vec<u8>, String), String> {
    let reply = Reply { status: 200, retry_after: None, body };
    let outcome = operation.normalize(&reply, Options::default());
    let told = |success: ventanilla::Success| (success.data, success.extra, format!("{:?}", success.warnings));
    outcome.map(told).map_err(|problem| format!("{problem:?}"))
}

/// The same document in another shape.
fn spaced(body: &[u8], spaces: usize) -> Vec<u8> {
    let end = body.iter().position(|&byte| byte == b'{').map_or(0, |at| at + 1);
    let (start, rest) = body.split_at(end);
    [start, &b" ".repeat(spaces), rest].concat()
}

/// More than are remembered of an operation.
const SHAPES: usize = 7;
const MOST_BODIES: usize = 6;

/// Bytes that end a text, go on with a number, or belong to no text.
const TAILS: [&[u8]; 4] = [&[0; 64], &[b'"'; 64], b"00000000000000000000000000000000}]}", &[0xFF; 64]];
