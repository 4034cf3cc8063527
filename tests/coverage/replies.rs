//! What `normalize` cases exercise: the rows that replies hold, statuses of success and documented errors.

use serde_json::Value;
use ventanilla::contract::{Field, Kind, Operation, Provider};
use ventanilla::{Options, Reply};

use super::cell::{Cell, Evidence};
use super::demands::{BARE, READ, alias};
use super::requests::body;
use super::tree::{At, Visitor, is_filled, visit, visit_value};
use super::unfold::{Case, bytes};

pub(crate) fn collect(operation: &'static Operation, case: &Case, evidence: &mut Evidence) {
    let given = &case.content["reply"];
    let bytes = bytes(given).unwrap_or_default();
    let status = given["status"].as_u64().and_then(|status| u16::try_from(status).ok()).unwrap_or_default();
    let reply = Reply { status, retry_after: None, body: &bytes };
    let succeeds = match operation.normalize(&reply, Options::default()) {
        Ok(_) => {
            evidence.add(Cell::new("status", &status.to_string(), "success"), &case.short());
            true
        }
        Err(problem) => {
            if let Some(row) = problem.row {
                let table = problem.matched_by.split('/').next().unwrap_or_default();
                evidence.add(Cell::error(table, row), &case.short());
                evidence.add(Cell::any_error(table), &case.short());
            }
            false
        }
    };
    if let (Some(root), Some(value)) = (operation.reply.root, body(given)) {
        let mut collector = Collector { succeeds, evidence, case: case.short() };
        collector.field(&At::default(), root, "", &value);
        visit_value(root, &value, &At::default(), &mut collector);
    }
}

/// What the case shows of the rows that any reply of the provider is read by.
pub(crate) fn collect_envelope(provider: &'static Provider, case: &Case, evidence: &mut Evidence) {
    if let Some(Value::Object(members)) = body(&case.content["reply"]) {
        let operation = case.name.split('/').nth(1).unwrap_or_default();
        let case = format!("{operation}/{}", case.short());
        visit(provider.envelope, &members, &At::default(), &mut Collector { succeeds: true, evidence, case });
    }
}

struct Collector<'c> {
    succeeds: bool,
    evidence: &'c mut Evidence,
    case: String,
}

impl Visitor for Collector<'_> {
    fn field(&mut self, at: &At, row: &'static Field, spelling: &str, value: &Value) {
        // A row that says why a call failed is exercised by a failure.
        if !is_filled(value) || !(self.succeeds || speaks(row)) {
            return;
        }
        let is_bare = !row.stands_for.is_empty() && !value.is_object();
        self.evidence.add(Cell::new("reply", &at.row, if is_bare { BARE } else { READ }), &self.case);
        if row.aliases.contains(&spelling) {
            self.evidence.add(Cell::new("reply", &at.row, &alias(spelling)), &self.case);
        }
    }
}

/// Whether the row, or one in it, says something about the whole reply.
fn speaks(row: &Field) -> bool {
    let inner = match row.kind {
        Kind::Object(shape) => shape.fields.iter().any(speaks),
        Kind::Array(array) => speaks(&array.item),
        _ => false,
    };
    row.signal.is_some() || inner
}
