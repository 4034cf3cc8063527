//! What others get with the crate: a native build brings no package that knows JavaScript.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::process::Command;

const JAVASCRIPT: &[&str] = &["wasm-bindgen", "js-sys", "web-sys", "gloo", "serde-wasm-bindgen"];

#[test]
fn a_native_build_depends_on_serde_and_on_wide_alone() {
    for features in [&[][..], &["--features", "call,export,trap"]] {
        let direct = packages(&[&["--depth", "1"], features].concat());
        assert_eq!(direct, ["serde", "serde_json", "ventanilla", "wide"], "{features:?}");
        let all = packages(features);
        assert!(all.iter().any(|name| name == "serde_core"), "what they depend on is looked at as well: {all:?}");
        assert_eq!(javascript(&all), [""; 0], "{features:?}");
    }
}

#[test]
fn a_package_that_knows_javascript_would_be_found() {
    let all = packages(&["--features", "call", "--target", "wasm32-unknown-unknown"]);
    let found = javascript(&all);
    assert!(found.contains(&"wasm-bindgen") && found.contains(&"gloo-net") && found.contains(&"web-sys"), "{found:?}");
}

fn javascript(packages: &[String]) -> Vec<&str> {
    let knows = |name: &&str| JAVASCRIPT.iter().any(|package| name.starts_with(package));
    packages.iter().map(String::as_str).filter(knows).collect()
}

/// The names in cargo's tree, each once; for this machine unless a target is named.
fn packages(arguments: &[&str]) -> Vec<String> {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--package", "ventanilla", "--edges", "normal", "--prefix", "none", "--format", "{p}"])
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let text = String::from_utf8(tree.stdout).unwrap();
    let mut names: Vec<String> =
        text.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect();
    names.sort();
    names.dedup();
    names
}
