//! What holds natively holds in every runtime. `wasm_node.rs` and `wasm_browser.rs` choose where this runs.
//!
//! Cargo's own settings know no simd128: these are the tests of the scalar form. The published form, which has it, goes
//! through the same cases in `tests/js` and `scripts/runtimes`.

#[cfg(feature = "call")]
mod call;
#[path = "../cases/check.rs"]
mod check;
mod exports;
#[path = "../cases/list.rs"]
mod list;

use list::CASES;
use wasm_bindgen_test::wasm_bindgen_test;

const _: () = assert!(!cfg!(target_feature = "simd128"), "nothing else tests the scalar form");

#[wasm_bindgen_test]
fn bcs_cases_hold() {
    hold("bcs/");
}

#[wasm_bindgen_test]
fn itau_cases_hold() {
    hold("itau/");
}

#[wasm_bindgen_test]
fn masstack_cases_hold() {
    hold("masstack/");
}

/// The groups above leave no case out, so a new provider cannot be forgotten here.
#[wasm_bindgen_test]
fn every_case_is_run() {
    let groups = ["bcs/", "itau/", "masstack/"];
    let left: Vec<_> = CASES.iter().filter(|(path, _)| !groups.iter().any(|group| path.starts_with(group))).collect();
    assert!(left.is_empty(), "{left:?}");
}

/// Twice: the second time the shapes of clean bodies are known.
fn hold(group: &str) {
    let cases: Vec<_> = CASES.iter().filter(|(path, _)| path.starts_with(group)).collect();
    assert!(cases.len() >= 30, "only {} cases below {group}", cases.len());
    let failing: Vec<String> = cases
        .iter()
        .flat_map(|case| [case, case])
        .map(|(path, text)| (path, check::check(path, text)))
        .filter(|(_, faults)| !faults.is_empty())
        .map(|(path, faults)| format!("  tests/cases/{path}\n    {}", faults.join("\n    ")))
        .collect();
    assert!(failing.is_empty(), "{} of twice {} cases fail:\n{}", failing.len(), cases.len(), failing.join("\n"));
}
