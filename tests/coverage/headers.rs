//! What `prepare` cases show of header rows, and what any request says of them.

use serde_json::Value;
use ventanilla::contract::header::Source;
use ventanilla::contract::{Header, Operation};

use super::cell::{Cell, Evidence};
use super::demands::alias;
use super::requests::Findings;
use super::unfold::Case;

/// A prepared request carries it.
pub(crate) const SENT: &str = "sent";
/// A prepared request carries its default, and the context says nothing of it.
pub(crate) const DEFAULT: &str = "default";
/// The context lacks what it is made of: an issue or a warning.
pub(crate) const MISSING: &str = "missing";

/// A prepared request carries the row of the other security family instead.
pub(crate) fn instead(other: &Header) -> String {
    format!("{} instead", other.name)
}

pub(crate) fn default_of(row: &Header) -> Option<&'static str> {
    match row.source {
        Source::Invoker { default, .. } | Source::Credential { default, .. } => default,
        _ => None,
    }
}

/// Neither secret nor computed nor fixed: an input may carry it.
pub(crate) fn may_be_given(row: &Header) -> bool {
    !row.secret && !matches!(row.source, Source::TxId | Source::ProcessId | Source::SessionKey(_) | Source::Fixed(_))
}

/// Where the context has what the row is made of.
pub(crate) fn pointers(row: &Header) -> Vec<String> {
    match row.source {
        Source::Invoker { key, .. } => vec![format!("/invoker/{key}")],
        Source::Setting(key) => vec![format!("/{key}")],
        Source::Credential { key, .. } | Source::Token(key) | Source::Bearer(key) | Source::SessionKey(key) => {
            vec![format!("/credentials/{key}")]
        }
        Source::TxId => vec!["/now".to_owned(), "/authorization".to_owned()],
        Source::ProcessDate => vec!["/now".to_owned()],
        Source::ProcessId | Source::Fixed(_) => Vec::new(),
    }
}

pub(crate) fn collect(operation: &'static Operation, case: &Case, evidence: &mut Evidence) {
    let sent = sent(case);
    let findings = Findings::of(case);
    let oauth = case.content["context"]["options"]["securityHeaders"] == "oauth";
    for row in operation.headers {
        let mut add = |what: &str| evidence.add(Cell::header(row, what), &case.short());
        let value = |name: &str| sent.iter().find(|(other, _)| *other == name).map(|(_, value)| *value);
        if value(row.name).is_some() {
            add(SENT);
        }
        if default_of(row).is_some_and(|default| value(row.name) == Some(default)) && !is_given(row, case) {
            add(DEFAULT);
        }
        if let Some(other) = row.oauth.filter(|other| oauth && value(other.name).is_some()) {
            add(&instead(other));
        }
        for (place, pointer, code) in findings.iter() {
            let name = pointer.strip_prefix('/').unwrap_or_default();
            let in_context = place == "context" && pointers(row).iter().any(|own| own == pointer);
            let in_header = place == "header" && name.eq_ignore_ascii_case(row.name);
            if in_context || in_header {
                add(if code == "required" { MISSING } else { code });
            }
            for spelling in row.aliases.iter().filter(|other| place == "header" && name.eq_ignore_ascii_case(other)) {
                add(&alias(spelling));
            }
        }
    }
}

fn sent(case: &Case) -> Vec<(&str, &str)> {
    let lists = case.content["expect"]["headers"].as_array().into_iter().flatten();
    lists.filter_map(|pair| Some((pair[0].as_str()?, pair[1].as_str()?))).collect()
}

/// Whether the context or the input has a value for it.
fn is_given(row: &Header, case: &Case) -> bool {
    let in_context = pointers(row).iter().any(|pointer| case.content["context"].pointer(pointer).is_some());
    let names = [&case.content["input"]["headers"], &case.content["context"]["overrides"]["headers"]];
    let mut names = names.into_iter().filter_map(Value::as_object).flat_map(|members| members.keys());
    in_context || names.any(|name| name.eq_ignore_ascii_case(row.name))
}
