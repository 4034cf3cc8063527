//! Prints what the contract documents, operation by operation, with the cases that exercise it; `--json` for programs.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../../tests/coverage/mod.rs"]
mod coverage;

use std::io::Write;
use std::process::ExitCode;

use coverage::Report;

fn main() -> ExitCode {
    let report = Report::of_all_cases();
    let json = std::env::args().any(|argument| argument == "--json");
    let text = if json { format!("{:#}\n", report.json()) } else { report.text() };
    // A reader such as `head` may have seen enough.
    let _ = std::io::stdout().write_all(text.as_bytes());
    if report.empty().is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
