//! The engine against a naive second implementation over `serde_json::Value`, on generated documents.
//!
//! Short form a few thousand documents an operation; `VENTANILLA_LONG=1` makes it 100,000.
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
#[path = "oracle/request.rs"]
mod request;
#[path = "properties/rounds.rs"]
mod rounds;
#[path = "generated/sample.rs"]
mod sample;
#[path = "oracle/words.rs"]
mod words;

use document::{Change, Document};
use mutation::{Mutation, mutated, mutations};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use request::Findings;
use serde_json::Value;
use ventanilla::contract::catalogue::operations;
use ventanilla::contract::{Field, Kind, Operation, Shape};
use ventanilla::{Code, Input, Issue, Options, Parameters, Verdict};

/// More entries than this are counted, not listed.
const CAP: usize = 100;

/// Of each operation.
fn cases() -> u32 {
    rounds::rounds(3_000, 100_000)
}

fn runner() -> TestRunner {
    TestRunner::new(Config { cases: cases(), failure_persistence: None, max_shrink_iters: 20_000, ..Config::default() })
}

fn with_body() -> impl Iterator<Item = (&'static Operation, &'static Shape)> {
    operations().filter_map(|operation| Some((operation, operation.body?)))
}

fn judge(operation: &Operation, body: &[u8]) -> Verdict {
    let mut path = Parameters::default();
    operation.path_parameters.iter().for_each(|row| path.push(row.name, &sample::text(row)));
    let mut input = Input::new().body(body);
    input.path = path;
    operation.validate(&input, Options::default())
}

fn listed(issues: &[Issue]) -> Vec<(Code, String)> {
    let mut out: Vec<_> = issues.iter().map(|issue| (issue.code, issue.pointer.clone())).collect();
    out.sort();
    out
}

fn agree(found: &[Issue], expected: &[(Code, String)]) -> bool {
    match expected.len() {
        0..=CAP => listed(found) == expected,
        _ => found.len() == CAP + 1 && found.last().is_some_and(|last| last.code == Code::TooManyIssues),
    }
}

fn compare(operation: &Operation, shape: &Shape, body: &[u8]) -> Result<Findings, TestCaseError> {
    let value: Value = serde_json::from_slice(body).unwrap();
    let verdict = judge(operation, body);
    let text = || String::from_utf8_lossy(body).into_owned();
    if request::depth(&value) > 32 {
        let last = verdict.issues.last().map(|issue| issue.code);
        let count = verdict.issues.iter().filter(|issue| issue.code == Code::Depth).count();
        prop_assert!(matches!(last, Some(Code::Depth | Code::TooManyIssues)) && count <= 1, "{verdict:?}\n{}", text());
        return Ok(Findings::default());
    }
    let expected = request::judge(shape, &value);
    prop_assert!(agree(&verdict.issues, &expected.issues), "{verdict:?}\nexpected {expected:?}\n{}", text());
    prop_assert!(agree(&verdict.warnings, &expected.warnings), "{verdict:?}\nexpected {expected:?}\n{}", text());
    Ok(expected)
}

#[test]
fn requests_are_judged_alike() {
    for (operation, shape) in with_body() {
        let sample = sample::object(shape);
        let flattened = sample::flattened(shape);
        let words = words::of_shape(shape);
        let (mut valid, mut clean, mut documents) = (0, 0, 0);
        let strategy = (mutations(16), any::<u16>());
        let outcome = runner().run(&strategy, |(list, order): (Vec<Mutation>, u16)| {
            let mut document = mutated(if order % 4 == 0 { &flattened } else { &sample }, &list, &words);
            mutation::reordered(&mut document, order);
            compare(operation, shape, &document.bytes()).map(drop)
        });
        if let Err(failure) = outcome {
            panic!("{}: {failure}", operation.id);
        }
        // The documents must be of all sorts, or the comparison says little.
        for seed in 0..2_000_u16 {
            let list: Vec<Mutation> = (0..seed % 6)
                .map(|n| (seed.wrapping_mul(40_503).rotate_left(n.into()), (seed + 7 * n) as u8, seed ^ n))
                .collect();
            let verdict = judge(operation, &mutated(&sample, &list, &words).bytes());
            documents += 1;
            valid += u32::from(verdict.is_valid());
            clean += u32::from(verdict.is_clean());
        }
        println!("{}: of {documents} mutated samples {valid} are valid, {clean} clean", operation.id);
        assert!(clean > 0 && valid > clean && valid < documents, "{}", operation.id);
    }
    let operations = u32::try_from(with_body().count()).unwrap();
    println!("{} bodies of {operations} operations are judged alike", operations * cases());
}

/// Decision 20: a document in Base64 is judged by its own rows, at its own depth, with pointers into it.
#[test]
fn encoded_documents_are_judged_alike() {
    let mut judged = 0;
    for (operation, shape) in with_body() {
        for (path, inner) in documents(shape) {
            let (plain, flattened) = (sample::object(inner), sample::flattened(inner));
            let words = words::of_shape(inner);
            let outcome = runner().run(&(mutations(16), any::<u16>()), |(list, order)| {
                let mut document = mutated(if order % 4 == 0 { &flattened } else { &plain }, &list, &words);
                mutation::reordered(&mut document, order);
                let bytes = document.bytes();
                let encoded = sample::base64(&bytes);
                let encoded = if order % 2 == 0 { encoded.trim_end_matches('=') } else { encoded.as_str() };
                let mut body = sample::object(shape);
                prop_assert!(body.change(&path, &Change::Replace(Document::text(encoded))));
                if request::depth(&serde_json::from_slice(&bytes).unwrap()) > 32 {
                    let issues = judge(operation, &body.bytes()).issues;
                    prop_assert!(issues.iter().any(|issue| issue.code == Code::Depth), "{issues:?}");
                    return Ok(());
                }
                compare(operation, shape, &body.bytes()).map(drop)
            });
            if let Err(failure) = outcome {
                panic!("{}: {failure}", operation.id);
            }
            judged += 1;
        }
    }
    assert!(judged > 0, "no operation takes a document");
}

/// Where a body holds documents in Base64, and their rows.
fn documents(shape: &'static Shape) -> Vec<(Vec<String>, &'static Shape)> {
    let of_row = |row: &'static Field| match row.kind {
        Kind::Document(inner) => vec![(vec![row.name.to_owned()], inner)],
        Kind::Object(inner) => documents(inner)
            .into_iter()
            .map(|(path, inner)| ([vec![row.name.to_owned()], path].concat(), inner))
            .collect(),
        _ => Vec::new(),
    };
    shape.fields.iter().flat_map(of_row).collect()
}

/// Bytes are flipped, cut and doubled: serde_json and the engine must agree on what is JSON.
#[test]
fn what_is_no_json_is_refused_alike() {
    const UNREADABLE: [Code; 5] = [Code::Syntax, Code::Trailing, Code::Bom, Code::Utf8, Code::Depth];
    for (operation, shape) in with_body() {
        let sample = Value::from_iter([("x", 1)]).to_string() + "\n";
        let small = sample::object(shape).bytes();
        let small = if small.len() < 400 { small } else { sample.into_bytes() };
        let noise: &[&[u8]] = &[
            b"\"",
            b"\\",
            b"{",
            b"}",
            b"[",
            b"]",
            b",",
            b":",
            b"0",
            b"-",
            b".",
            b"e",
            b"\xFF",
            b"\xC3",
            b"\xA9",
            b"\x00",
            b"\\u12",
            b"\\ud800",
            b"tru",
            b"null",
            b" ",
            b"\x0B",
            b"\xEF\xBB\xBF",
            b"//",
        ];
        let strategy = prop::collection::vec((any::<u16>(), 0..4_u8, 0..noise.len()), 1..8);
        let outcome = runner().run(&strategy, |edits| {
            let mut body = small.clone();
            for (place, what, with) in edits {
                let place = usize::from(place) % (body.len() + 1);
                match what {
                    0 => body.truncate(place),
                    1 => drop(body.splice(place..(place + 1).min(body.len()), noise[with].iter().copied())),
                    2 => drop(body.splice(place..place, noise[with].iter().copied())),
                    _ => drop(body.splice(place..(place + 1).min(body.len()), [])),
                }
            }
            let verdict = judge(operation, &body);
            let refused = verdict.issues.iter().any(|issue| UNREADABLE.contains(&issue.code));
            let read = serde_json::from_slice::<Value>(&body);
            prop_assert_eq!(refused, read.is_err(), "{:?} {:?}\n{}", verdict, read, String::from_utf8_lossy(&body));
            Ok(())
        });
        if let Err(failure) = outcome {
            panic!("{}: {failure}", operation.id);
        }
    }
}
