//! What must hold for any bytes: the fuzz targets' bodies, which tests/fuzz_corpus.rs runs over the corpus.

#![allow(dead_code, unused_imports)]

mod accelerated;
mod messages;
mod numbers;
mod oracle;
mod redaction;
mod replies;
mod requests;
mod routes;

pub use accelerated::{churn, shapes, tails};
pub use messages::messages;
pub use numbers::sequence;
pub use redaction::redact;
pub use replies::{normalize, replies};
pub use requests::{prepare, validate};
pub use routes::route;
use ventanilla::contract::Operation;
use ventanilla::{Code, Input, Options, Verdict};

/// By its id: a corpus keeps its meaning when operations are added.
fn operation(bytes: &[u8]) -> Option<(&'static Operation, &[u8])> {
    let (id, rest) = line(bytes)?;
    Some((ventanilla::operation(std::str::from_utf8(id).ok()?)?, rest))
}

/// The first line, and what comes behind it.
fn line(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = bytes.iter().position(|&byte| byte == b'\n')?;
    let (line, rest) = bytes.split_at(end);
    Some((line, rest.get(1..)?))
}

fn judge(operation: &Operation, body: &[u8]) -> Verdict {
    operation.validate(&Input::new().body(body), Options::default())
}

/// No reader of JSON can make anything of such a document.
const UNREADABLE: [Code; 5] = [Code::Syntax, Code::Trailing, Code::Bom, Code::Utf8, Code::Depth];
