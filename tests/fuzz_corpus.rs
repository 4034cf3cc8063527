//! The fuzz targets' checks over their corpus: no nightly, no fuzzer.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    missing_docs
)]
#![allow(unreachable_pub)]

#[path = "../fuzz/checks.rs"]
mod checks;
#[path = "cases/list.rs"]
mod list;

use std::fs;
use std::path::Path;

/// Every file of a target's corpus, and a few cuts of it.
fn replay(target: &str, check: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        with_cuts(&fs::read(entry.unwrap().path()).unwrap(), check);
        count += 1;
    }
    println!("{count} files of {target}");
    assert!(count >= 5, "{target} has {count} files");
}

/// The golden cases of every operation are a corpus too.
#[test]
fn cases() {
    let mut tried = [0, 0];
    for (path, text) in list::CASES {
        let case: serde_json::Value = serde_json::from_str(text).unwrap();
        let id = path.split('/').take(2).collect::<Vec<_>>().join(".");
        if let Some(body) = case["input"].get("body") {
            with_cuts(format!("{id}\n{body}").as_bytes(), checks::validate);
            checks::shapes(format!("{id}\n{body}").as_bytes());
            tried[0] += 1;
        }
        let entries = case["each"].as_array().map_or(std::slice::from_ref(&case), Vec::as_slice);
        for body in entries.iter().filter_map(|entry| entry["reply"].get("body")) {
            with_cuts(format!("{id}\nP{body}").as_bytes(), checks::normalize);
            checks::replies(format!("{id}\nP{body}").as_bytes());
            tried[1] += 1;
        }
    }
    println!("{} requests, {} replies", tried[0], tried[1]);
    assert!(tried.iter().all(|count| *count > 50), "{tried:?}");
}

fn with_cuts(bytes: &[u8], check: fn(&[u8])) {
    check(bytes);
    for cut in 0..bytes.len().min(64) {
        check(&bytes[..bytes.len() * cut / 64]);
    }
}

#[test]
fn validate() {
    replay("validate", checks::validate);
}

/// The bodies are a corpus for both.
#[test]
fn shapes() {
    replay("validate", checks::shapes);
}

#[test]
fn normalize() {
    replay("normalize", checks::normalize);
}

/// The replies are a corpus for both.
#[test]
fn replies() {
    replay("normalize", checks::replies);
}

#[test]
fn prepare() {
    replay("prepare", checks::prepare);
}
