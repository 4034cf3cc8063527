//! The README's table of operations, between its markers.

use super::words::{effect, evidence};
use crate::contract::catalogue::operations;

/// Where the README is.
pub(super) const PATH: &str = "README.md";

/// The README with a fresh table; `None`: it has no markers.
pub(super) fn refreshed(text: &str) -> Option<String> {
    let (before, rest) = text.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n{}{END}{after}", table()))
}

fn table() -> String {
    let mut out = String::from("| operation | request | what it does | effect | evidence |\n|---|---|---|---|---|\n");
    for operation in operations() {
        let path = format!("{}{}", operation.provider.base_path, operation.path);
        out.push_str(&format!(
            "| `{}` | `{} {path}` | {} | {} | {} |\n",
            operation.id,
            operation.method.as_str(),
            operation.summary.replace('|', "\\|"),
            effect(operation),
            evidence(operation),
        ));
    }
    out
}

const BEGIN: &str = "<!-- operations:begin -->";
const END: &str = "<!-- operations:end -->";
