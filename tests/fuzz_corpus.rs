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

use std::fs;
use std::path::Path;

/// Every file of a target's corpus, and a few cuts of it.
fn replay(target: &str, check: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        check(&bytes);
        for cut in 0..bytes.len().min(64) {
            check(&bytes[..bytes.len() * cut / 64]);
        }
        count += 1;
    }
    println!("{count} files of {target}");
    assert!(count >= 5, "{target} has {count} files");
}

#[test]
fn validate() {
    replay("validate", checks::validate);
}

#[test]
fn normalize() {
    replay("normalize", checks::normalize);
}

#[test]
fn prepare() {
    replay("prepare", checks::prepare);
}
