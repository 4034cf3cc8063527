//! The cells that generated faults fill: `tests/generated.rs` and `tests/generated_parameters.rs` run each of them.
#![allow(dead_code)]

#[path = "../generated/contexts.rs"]
mod contexts;
#[path = "../generated/document.rs"]
mod document;
#[path = "../generated/faults.rs"]
mod faults;
#[path = "../generated/parameters.rs"]
mod parameters;
#[path = "../generated/remarks.rs"]
mod remarks;
#[path = "../generated/sample.rs"]
mod sample;

use document::{Change, Document, pointer};
use ventanilla::contract::{Operation, Shape};
use ventanilla::{Code, Place};

use super::cell::{Cell, Evidence};
use super::demands::{NULL, alias};
use super::headers;
use super::tree::resolve;

const NAME: &str = "generated";

pub(crate) fn of_operation(operation: &'static Operation) -> Evidence {
    let mut evidence = Evidence::default();
    for case in parameters::cases(operation) {
        match case.place {
            Place::Header => of_header(operation, &case, &mut evidence),
            place => evidence.add(Cell::new(place.name(), &case.pointer, case.code.name()), NAME),
        }
    }
    for entry in contexts::entries(operation) {
        let rows = operation.headers.iter().filter(|row| headers::pointers(row).contains(&entry.pointer()));
        rows.for_each(|row| evidence.add(Cell::header(row, headers::MISSING), NAME));
    }
    if let Some(shape) = operation.body {
        of_body(shape, &mut evidence);
    }
    evidence
}

fn of_header(operation: &'static Operation, case: &parameters::Case, evidence: &mut Evidence) {
    let name = case.pointer.strip_prefix('/').unwrap_or_default();
    for row in operation.headers {
        if row.name.eq_ignore_ascii_case(name) {
            evidence.add(Cell::header(row, case.code.name()), NAME);
        }
        if row.aliases.contains(&name) {
            evidence.add(Cell::header(row, &alias(name)), NAME);
        }
    }
}

fn of_body(shape: &'static Shape, evidence: &mut Evidence) {
    let mut add = |pointer: &str, what: &str| {
        if let Some((at, ..)) = resolve(shape, pointer) {
            evidence.add(Cell::new("body", &at, what), NAME);
        }
    };
    for fault in faults::of_body(shape) {
        add(&fault.pointer, fault.code.name());
    }
    for remark in remarks::of_body(shape) {
        match (&remark.warning, remark.changes.as_slice()) {
            (Some((Code::Alias | Code::Coerced, _)), _) => {}
            (Some((code, pointer)), _) => add(pointer, code.name()),
            (None, [(path, Change::Replace(value))]) if *value == Document::raw("null") => add(&pointer(path), NULL),
            _ => {}
        }
    }
}
