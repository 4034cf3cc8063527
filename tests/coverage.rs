//! Nothing that the contract documents is without a case. `npm run coverage:contract` prints which case shows what.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "coverage/mod.rs"]
mod coverage;

use coverage::Report;

#[test]
fn no_cell_is_empty() {
    let report = Report::of_all_cases();
    let empty = report.empty();
    assert!(empty.is_empty(), "{} of {} cells:\n{}", empty.len(), report.cells().count(), empty.join("\n"));
    assert!(report.cells().count() >= 3_000, "only {} cells", report.cells().count());
}

#[test]
fn both_forms_of_the_report_say_the_same() {
    let report = Report::of_all_cases();
    let (text, json) = (report.text(), report.json());
    assert_eq!(json["cells"], report.cells().count());
    assert!(text.contains(&format!("{} cells", json["cells"])), "{text}");
    assert!(text.contains(&format!("{} empty", json["empty"])), "{text}");
}
