//! `normalize` against a naive second implementation over `serde_json::Value`, on mutated replies.
//!
//! Short form a few thousand replies an operation; `VENTANILLA_LONG=1` makes it 40,000.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    missing_docs
)]
#![allow(dead_code)]

#[path = "generated/document.rs"]
mod document;
#[path = "oracle/formats.rs"]
mod formats;
#[path = "oracle/mutation.rs"]
mod mutation;
#[path = "oracle/reply.rs"]
mod reply;
#[path = "oracle/reply_sample.rs"]
mod reply_sample;
#[path = "oracle/request.rs"]
mod request;
#[path = "properties/rounds.rs"]
mod rounds;
#[path = "oracle/words.rs"]
mod words;

use mutation::{Mutation, mutated, mutations};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use reply::Outcome;
use serde_json::{Map, Value};
use ventanilla::contract::Operation;
use ventanilla::contract::catalogue::operations;
use ventanilla::{Options, Reply};

/// Of each operation.
fn cases() -> u32 {
    rounds::rounds(3_000, 40_000)
}

fn runner() -> TestRunner {
    TestRunner::new(Config { cases: cases(), failure_persistence: None, max_shrink_iters: 20_000, ..Config::default() })
}

fn outcome(operation: &Operation, status: u16, body: &[u8]) -> Outcome {
    match operation.normalize(&Reply { status, retry_after: None, body }, Options::default()) {
        Err(_) => Outcome::Failure,
        Ok(success) => Outcome::Success {
            data: serde_json::from_slice(&success.data).unwrap(),
            extra: serde_json::from_slice(&success.extra).unwrap(),
        },
    }
}

/// Blank values may stand under `extra` or be left out (decision 28 calls them absent).
fn without_blanks(outcome: Outcome) -> Outcome {
    let blank = |value: &Value| value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty());
    match outcome {
        Outcome::Success { data, extra } => {
            let extra: Map<String, Value> = extra.into_iter().filter(|(_, value)| !blank(value)).collect();
            Outcome::Success { data, extra }
        }
        failure => failure,
    }
}

#[test]
fn replies_are_normalized_alike() {
    for operation in operations() {
        let sample = reply_sample::sample(operation);
        let words = words::of_shapes(&reply::rows(operation));
        let strategy = (mutations(12), any::<u16>(), prop::sample::select(vec![200_u16, 200, 200, 202, 206, 404, 500]));
        let result = runner().run(&strategy, |(list, order, status): (Vec<Mutation>, u16, u16)| {
            let mut document = mutated(&sample, &list, &words);
            mutation::reordered(&mut document, order);
            let body = document.bytes();
            let value: Value = serde_json::from_slice(&body).unwrap();
            let found = without_blanks(outcome(operation, status, &body));
            let expected = if request::depth(&value) > 32 {
                Outcome::Failure
            } else {
                without_blanks(reply::normalize(operation, status, &value))
            };
            prop_assert_eq!(found, expected, "{} {}", status, String::from_utf8_lossy(&body));
            Ok(())
        });
        if let Err(failure) = result {
            panic!("{}: {failure}", operation.id);
        }
    }
    let operations = u32::try_from(operations().count()).unwrap();
    println!("{} replies of {operations} operations are normalized alike", operations * cases());
}

#[test]
fn samples_are_successes_without_remainder_of_known_fields() {
    for operation in operations() {
        let body = reply_sample::sample(operation).bytes();
        let Outcome::Success { data, .. } = outcome(operation, 200, &body) else { panic!("{} fails", operation.id) };
        let expected = !operation.reply.model.properties.is_empty();
        assert_eq!(data.as_object().is_some_and(|data| !data.is_empty()), expected, "{}: {data}", operation.id);
    }
}
