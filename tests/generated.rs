//! From the tables: for every row a valid sample and every single fault, each with exactly its issue.
//!
//! Nothing here names a field: a new operation is covered by being in the tables.
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

#[path = "generated/dice.rs"]
mod dice;
#[path = "generated/document.rs"]
mod document;
#[path = "generated/faults.rs"]
mod faults;
#[path = "generated/remarks.rs"]
mod remarks;
#[path = "generated/sample.rs"]
mod sample;

use dice::Dice;
use document::{Change, Document, below, pointer};
use faults::Fault;
use ventanilla::contract::catalogue::operations;
use ventanilla::contract::{Operation, Shape};
use ventanilla::{Code, Input, Issue, Options, Parameters, Verdict};

/// Operations with a body, and its shape.
fn with_body() -> impl Iterator<Item = (&'static Operation, &'static Shape)> {
    operations().filter_map(|operation| Some((operation, operation.body?)))
}

/// Judges a body; the operation's parameters are valid.
fn judge(operation: &Operation, body: &[u8]) -> Verdict {
    let mut input = Input::new().body(body);
    input.path = parameters(operation);
    operation.validate(&input, Options::default())
}

fn parameters(operation: &Operation) -> Parameters {
    let mut path = Parameters::default();
    operation.path_parameters.iter().for_each(|row| path.push(row.name, &sample::text(row)));
    path
}

fn found(issues: &[Issue]) -> Vec<(Code, String)> {
    let mut out: Vec<_> = issues.iter().map(|issue| (issue.code, issue.pointer.clone())).collect();
    out.sort();
    out
}

#[test]
fn samples_are_clean() {
    for (operation, shape) in with_body() {
        let body = sample::object(shape).bytes();
        let verdict = judge(operation, &body);
        assert!(verdict.is_clean(), "{}: {verdict:?}\n{}", operation.id, String::from_utf8_lossy(&body));
    }
}

#[test]
fn every_single_fault_is_exactly_one_issue() {
    let mut count = 0;
    let mut wrong = Vec::new();
    for (operation, shape) in with_body() {
        let sample = sample::object(shape);
        for fault in faults::of_body(shape) {
            count += 1;
            let body = fault.applied_to(&sample).bytes();
            let issues = found(&judge(operation, &body).issues);
            if issues != [(fault.code, fault.pointer.clone())] {
                wrong.push(format!("{} {:?} gives {issues:?}", operation.id, fault));
            }
        }
    }
    println!("{count} single faults of bodies");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 3_000, "only {count} single faults were generated");
}

#[test]
fn every_tolerated_form_is_exactly_one_warning() {
    let mut count = 0;
    let mut wrong = Vec::new();
    for (operation, shape) in with_body() {
        let sample = sample::object(shape);
        for remark in remarks::of_body(shape) {
            count += 1;
            let mut document = sample.clone();
            for (path, change) in &remark.changes {
                assert!(document.change(path, change), "{}", pointer(path));
            }
            let verdict = judge(operation, &document.bytes());
            let expected: Vec<_> = remark.warning.into_iter().collect();
            if !verdict.is_valid() || found(&verdict.warnings) != expected {
                wrong.push(format!("{} {:?}: {verdict:?}", operation.id, remark.changes));
            }
        }
    }
    println!("{count} tolerated forms of bodies");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 1_000, "only {count} tolerated forms were generated");
}

/// Faults at different places, none of which hides another.
fn several(all: &[Fault], wanted: usize, dice: &mut Dice) -> Vec<Fault> {
    let mut touched: Vec<Vec<String>> = Vec::new();
    let mut out: Vec<Fault> = Vec::new();
    for _ in 0..wanted * 4 {
        let fault = &all[dice.below(all.len())];
        let [(path, change)] = fault.changes.as_slice() else { continue };
        let place = match change {
            Change::Append(key, _) => below(path, &document::decoded(key)),
            _ => path.clone(),
        };
        let apart = |other: &Vec<String>| !other.starts_with(&place) && !place.starts_with(other);
        let named_apart = out.iter().all(|other| other.pointer != fault.pointer);
        if !fault.alone && named_apart && touched.iter().all(apart) && out.len() < wanted {
            touched.push(place);
            out.push(fault.clone());
        }
    }
    out
}

fn shuffled(document: &mut Document, dice: &mut Dice) {
    match document {
        Document::Raw(_) => {}
        Document::List(items) => items.iter_mut().for_each(|item| shuffled(item, dice)),
        Document::Object(members) => {
            members.iter_mut().for_each(|(_, value)| shuffled(value, dice));
            dice.shuffle(members);
        }
    }
}

#[test]
fn several_faults_are_as_many_issues_in_any_order_of_members() {
    let mut dice = Dice::new(1);
    let mut most = 0;
    for (operation, shape) in with_body() {
        let sample = sample::object(shape);
        let all = faults::of_body(shape);
        for round in 0..400 {
            let chosen = several(&all, 1 + round % 40, &mut dice);
            most = most.max(chosen.len());
            let mut document = sample.clone();
            for fault in &chosen {
                document = fault.applied_to(&document);
            }
            let mut expected: Vec<_> = chosen.iter().map(|fault| (fault.code, fault.pointer.clone())).collect();
            expected.sort();
            assert_eq!(found(&judge(operation, &document.bytes()).issues), expected, "{} {chosen:?}", operation.id);
            let warnings = found(&judge(operation, &document.bytes()).warnings);
            shuffled(&mut document, &mut dice);
            let again = judge(operation, &document.bytes());
            assert_eq!(found(&again.issues), expected, "{} shuffled {chosen:?}", operation.id);
            assert_eq!(found(&again.warnings), warnings, "{} shuffled {chosen:?}", operation.id);
        }
    }
    println!("up to {most} faults in one body");
    assert!(most >= 30, "at most {most} faults in one body");
}

#[test]
fn a_body_cut_off_anywhere_is_one_syntax_issue() {
    for (operation, shape) in with_body() {
        let body = sample::object(shape).bytes();
        for end in 0..body.len() {
            let verdict = judge(operation, &body[..end]);
            let codes: Vec<_> = verdict.issues.iter().map(|issue| issue.code).collect();
            assert_eq!(codes, [Code::Syntax], "{} cut off at {end}", operation.id);
        }
    }
}

#[test]
fn what_stands_around_a_body_has_a_code_of_its_own() {
    for (operation, shape) in with_body() {
        let body = sample::object(shape).bytes();
        let around = |front: &[u8], back: &[u8]| judge(operation, &[front, &body, back].concat());
        assert!(around(b" \t\r\n", b"\n \t\r").is_clean(), "{}", operation.id);
        assert_eq!(found(&around(b"\xEF\xBB\xBF", b"").issues), [(Code::Bom, String::new())], "{}", operation.id);
        for trailing in [&b"x"[..], b"{}", b",", b"\0", b"\xC2\xA0"] {
            assert_eq!(found(&around(b"", trailing).issues), [(Code::Trailing, String::new())], "{}", operation.id);
        }
        let mut input = Input::new().body(&body);
        input.path = parameters(operation);
        let limited =
            |bytes: usize| operation.validate(&input, Options { max_bytes: Some(bytes), ..Options::default() });
        assert!(limited(body.len()).is_clean(), "{}", operation.id);
        assert_eq!(found(&limited(body.len() - 1).issues), [(Code::Size, String::new())], "{}", operation.id);
        input.body = None;
        let none = operation.validate(&input, Options::default());
        assert_eq!(found(&none.issues), [(Code::Required, String::new())], "{}", operation.id);
    }
}

#[test]
fn lists_are_capped_at_a_hundred() {
    for (operation, shape) in with_body() {
        let Document::Object(members) = sample::object(shape) else { panic!("a body is an object") };
        let twice = (0..300).map(|number| (format!("unknown{}", number / 2).into_bytes(), Document::raw("1")));
        let repeated = members.iter().cloned().chain(twice).collect();
        let verdict = judge(operation, &Document::Object(repeated).bytes());
        assert_eq!(verdict.issues.len(), 101, "{}", operation.id);
        assert!(verdict.issues[..100].iter().all(|issue| issue.code == Code::Duplicate), "{}", operation.id);
        assert_eq!(verdict.issues[100].code, Code::TooManyIssues, "{}", operation.id);

        let unknown = |count: usize| {
            let extra = (0..count).map(|number| (format!("unknown{number}").into_bytes(), Document::raw("1")));
            judge(operation, &Document::Object(members.iter().cloned().chain(extra).collect()).bytes())
        };
        let verdict = unknown(150);
        assert!(verdict.is_valid(), "{}", operation.id);
        assert_eq!(verdict.warnings.len(), 101, "{}", operation.id);
        assert_eq!(verdict.warnings[100].code, Code::TooManyIssues, "{}", operation.id);
        assert!(unknown(1024).is_valid(), "{}", operation.id);
        assert_eq!(found(&unknown(1025).issues), [(Code::Size, "/unknown1024".to_owned())], "{}", operation.id);
    }
}
