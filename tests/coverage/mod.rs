//! The coverage of the contract: what it documents, operation by operation, and the cases that exercise it.
//!
//! Nothing here names an operation: the tables ask, `tests/cases` answers. What counts as exercised stands with each
//! part: [`demands`] lists the cells, [`requests`], [`replies`], [`headers`] and [`rules`] say what fills them.

mod cell;
mod demands;
#[path = "../cases/files.rs"]
mod files;
mod generated;
mod headers;
mod print;
mod replies;
mod requests;
mod rules;
mod tree;
#[path = "../cases/unfold.rs"]
mod unfold;

use cell::{Demand, Evidence};
use std::collections::BTreeMap;
use unfold::{Case, operation_of, unfold};
use ventanilla::contract::Provider;

/// Every operation's cells, and those of the envelopes that a provider's operations share.
pub(crate) struct Report {
    pub(crate) sections: Vec<Section>,
}

pub(crate) struct Section {
    /// An operation's or a provider's id.
    pub(crate) id: &'static str,
    pub(crate) cells: Vec<Filled>,
}

/// A cell and what exercises it.
pub(crate) struct Filled {
    pub(crate) part: &'static str,
    pub(crate) row: String,
    pub(crate) what: String,
    pub(crate) cases: Vec<String>,
    /// No case, but a generated fault: `tests/generated.rs` and `tests/generated_parameters.rs` run each.
    pub(crate) generated: bool,
}

impl Filled {
    pub(crate) fn is_empty(&self) -> bool {
        self.cases.is_empty() && !self.generated
    }
}

impl Report {
    pub(crate) fn of_all_cases() -> Report {
        let mut by_operation: BTreeMap<String, Vec<Case>> = BTreeMap::new();
        for (path, text) in files::texts() {
            by_operation.entry(operation_of(&path)).or_default().extend(unfold(&path, &text).expect("it holds cases"));
        }
        let mut sections = Vec::new();
        let mut envelopes: Vec<(&'static Provider, Evidence)> = Vec::new();
        for operation in ventanilla::operations() {
            let cases = by_operation.get(operation.id).map(Vec::as_slice).unwrap_or_default();
            let provider = operation.provider;
            if !envelopes.iter().any(|(other, _)| other.id == provider.id) {
                envelopes.push((provider, Evidence::default()));
            }
            let mut found = Evidence::default();
            for case in cases {
                match case.content["verb"].as_str() {
                    Some("normalize") => {
                        replies::collect(operation, case, &mut found);
                        let shared = envelopes.iter_mut().find(|(other, _)| other.id == provider.id);
                        replies::collect_envelope(provider, case, &mut shared.expect("it was put there").1);
                    }
                    _ => {
                        requests::collect(operation, case, &mut found);
                        headers::collect(operation, case, &mut found);
                    }
                }
            }
            let generated = generated::of_operation(operation);
            sections.push(Section::new(operation.id, demands::of_operation(operation), &found, &generated));
        }
        for (provider, found) in &envelopes {
            sections.push(Section::new(provider.id, demands::of_envelope(provider), found, &Evidence::default()));
        }
        Report { sections }
    }

    pub(crate) fn cells(&self) -> impl Iterator<Item = (&'static str, &Filled)> {
        self.sections.iter().flat_map(|section| section.cells.iter().map(|cell| (section.id, cell)))
    }

    pub(crate) fn empty(&self) -> Vec<String> {
        let empty = self.cells().filter(|(_, cell)| cell.is_empty());
        empty.map(|(id, cell)| format!("{id} {} {}: {}", cell.part, cell.row, cell.what)).collect()
    }
}

impl Case {
    /// Its file's name, without what the operation says already.
    fn short(&self) -> String {
        self.name.rsplit('/').next().unwrap_or_default().replacen(".json", "", 1)
    }
}

impl Section {
    fn new(id: &'static str, demands: Vec<Demand>, found: &Evidence, generated: &Evidence) -> Section {
        let filled = |Demand { cell, or_generated }| {
            let cases = found.of(&cell);
            let generated = cases.is_empty() && or_generated && generated.has(&cell);
            Filled { part: cell.part, row: cell.row, what: cell.what, cases, generated }
        };
        Section { id, cells: demands.into_iter().map(filled).collect() }
    }
}
