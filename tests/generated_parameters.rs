//! From the tables: every single fault of a path parameter, a query parameter, a header or a context.
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

#[path = "generated/contexts.rs"]
mod contexts;
#[path = "generated/document.rs"]
mod document;
#[path = "generated/parameters.rs"]
mod parameters;
#[path = "generated/sample.rs"]
mod sample;

use contexts::Entry;
use parameters::Request;
use ventanilla::contract::catalogue::operations;
use ventanilla::contract::header::Source;
use ventanilla::contract::{Operation, Presence};
use ventanilla::{Code, Issue, Options, Place};

fn body(operation: &Operation) -> Option<Vec<u8>> {
    operation.body.map(|shape| sample::object(shape).bytes())
}

fn found(issues: &[Issue]) -> Vec<(Place, Code, String)> {
    issues.iter().map(|issue| (issue.place, issue.code, issue.pointer.clone())).collect()
}

#[test]
fn valid_parameters_are_clean() {
    for operation in operations() {
        let body = body(operation);
        let mut request = Request::valid(operation);
        let given = |request: &Request| operation.validate(&request.input(body.as_deref()), Options::default());
        assert!(given(&request).is_clean(), "{}: {:?}", operation.id, given(&request));
        for row in operation.headers.iter().filter(|row| parameters::may_be_given(row)) {
            request.headers.push((row.name.to_ascii_uppercase(), Ok(parameters::value(row))));
        }
        assert!(given(&request).is_clean(), "{} with headers: {:?}", operation.id, given(&request));
    }
}

#[test]
fn every_single_fault_is_exactly_one_issue() {
    let mut count = 0;
    let mut wrong = Vec::new();
    for operation in operations() {
        let body = body(operation);
        for case in parameters::cases(operation) {
            count += 1;
            let verdict = operation.validate(&case.request.input(body.as_deref()), Options::default());
            let expected = vec![(case.place, case.code, case.pointer.clone())];
            let as_expected = if case.refused {
                found(&verdict.issues) == expected
            } else {
                verdict.is_valid() && found(&verdict.warnings) == expected
            };
            if !as_expected {
                wrong.push(format!("{} {case:?} gives {verdict:?}", operation.id));
            }
        }
    }
    println!("{count} single faults and tolerated forms of parameters and headers");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 4_000, "only {count} cases were generated");
}

#[test]
fn a_context_with_everything_prepares() {
    for operation in operations() {
        let body = body(operation);
        let context = contexts::context(&contexts::entries(operation));
        let prepared = operation.prepare(&Request::valid(operation).input(body.as_deref()), &context);
        let prepared = prepared.unwrap_or_else(|verdict| panic!("{}: {verdict:?}", operation.id));
        assert!(prepared.verdict.is_clean(), "{}: {:?}", operation.id, prepared.verdict);
        assert!(prepared.rewritten.is_none(), "{}", operation.id);
    }
}

#[test]
fn every_value_that_a_context_lacks_is_said_once() {
    let mut count = 0;
    for operation in operations() {
        let body = body(operation);
        let request = Request::valid(operation);
        let all = contexts::entries(operation);
        for missing in &all {
            count += 1;
            let rest: Vec<Entry> = all.iter().filter(|entry| *entry != missing).cloned().collect();
            let outcome = operation.prepare(&request.input(body.as_deref()), &contexts::context(&rest));
            let expected = vec![(Place::Context, Code::Required, missing.pointer())];
            match (presence(operation, missing), outcome) {
                (Presence::Required, Err(verdict)) => {
                    assert_eq!(found(&verdict.issues), expected, "{} without {missing:?}", operation.id);
                }
                (Presence::Expected, Ok(prepared)) => {
                    assert_eq!(found(&prepared.verdict.warnings), expected, "{} without {missing:?}", operation.id);
                }
                (Presence::Optional, Ok(prepared)) => {
                    assert!(prepared.verdict.is_clean(), "{} without {missing:?}", operation.id);
                }
                (presence, outcome) => panic!("{} without {missing:?}, {presence:?}: {outcome:?}", operation.id),
            }
        }
    }
    println!("{count} contexts that lack one value");
    assert!(count >= 250, "only {count} contexts were generated");
}

/// What it means for the operation that the context lacks this: the strictest of the rows that read it.
fn presence(operation: &Operation, entry: &Entry) -> Presence {
    let reads = operation.headers.iter().filter_map(|row| {
        let (reads, has_default) = match (row.source, entry) {
            (Source::Invoker { key, default }, Entry::Invoker(wanted, _)) => (key == wanted, default.is_some()),
            (Source::Credential { key, default }, Entry::Credential(wanted, _)) => (key == wanted, default.is_some()),
            (Source::Bearer(key) | Source::SessionKey(key), Entry::Credential(wanted, _)) => (key == wanted, false),
            (Source::Setting(key), Entry::Setting(wanted, _)) => (key == wanted, false),
            (Source::TxId, Entry::Now | Entry::Authorization) | (Source::ProcessDate, Entry::Now) => (true, false),
            _ => (false, false),
        };
        reads.then_some(if has_default { Presence::Optional } else { row.presence })
    });
    let rank = |presence: &Presence| match presence {
        Presence::Required => 2,
        Presence::Expected => 1,
        Presence::Optional => 0,
    };
    reads.max_by_key(rank).expect("some row reads it")
}
