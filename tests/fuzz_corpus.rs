//! The fuzz targets' checks over their corpora and the golden cases, and what a few thousand changes make of them: without a
//! fuzzer. `npm test -- --only fuzz` goes on from there.
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
#[allow(dead_code)]
#[path = "generated/dice.rs"]
mod dice;
#[path = "cases/list.rs"]
mod list;

use std::fs;
use std::path::Path;

use dice::Dice;

/// Every file of a target's corpus, a few cuts of it, and changes.
fn replay(target: &str, check: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut names: Vec<_> = names.collect();
    names.sort();
    let files: Vec<Vec<u8>> = names.iter().map(|name| fs::read(name).unwrap()).collect();
    assert!(files.len() >= 5, "{target} has {} files", files.len());
    for file in &files {
        with_cuts(file, check);
    }
    let rounds = if std::env::var_os("VENTANILLA_LONG").is_some() { 100_000 } else { 2_000 };
    let mut dice = Dice::new(files.len() as u64);
    for _ in 0..rounds {
        let mut file = files[dice.below(files.len())].clone();
        for _ in 0..=dice.below(4) {
            change(&mut file, &files, &mut dice);
        }
        check(&file);
    }
    println!("{} files of {target}, {rounds} changed ones", files.len());
}

/// Behind the operation's id: a byte is another one, a piece is missing, is there twice, or comes from another file.
fn change(file: &mut Vec<u8>, files: &[Vec<u8>], dice: &mut Dice) {
    let start = file.iter().position(|&byte| byte == b'\n').map_or(0, |end| end + 1);
    if start == file.len() {
        return;
    }
    let at = start + dice.below(file.len() - start);
    let end = at + 1 + dice.below((file.len() - at).min(40));
    match dice.below(6) {
        0 => file[at] = u8::try_from(dice.below(256)).unwrap(),
        1 => file[at] = b"\"\\{}[],: 0e-.\n\0"[dice.below(15)],
        2 => drop(file.drain(at..end)),
        3 => drop(file.splice(at..at, file[at..end].to_vec())),
        4 => file.truncate(at),
        _ => {
            let other = &files[dice.below(files.len())];
            let from = dice.below(other.len());
            let piece = other[from..other.len().min(from + end - at)].to_vec();
            drop(file.splice(at..end, piece));
        }
    }
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
            for check in [checks::shapes, checks::churn, checks::tails] {
                check(format!("{id}\n{body}").as_bytes());
            }
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

#[test]
fn shapes() {
    replay("shapes", checks::shapes);
}

#[test]
fn churn() {
    replay("churn", checks::churn);
}

#[test]
fn tails() {
    replay("tails", checks::tails);
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

#[test]
fn route() {
    replay("route", checks::route);
}

#[test]
fn sequence() {
    replay("sequence", checks::sequence);
}

#[test]
fn messages() {
    replay("messages", checks::messages);
}

#[test]
fn redact() {
    replay("redact", checks::redact);
}
