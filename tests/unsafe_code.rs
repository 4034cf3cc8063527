//! Where `unsafe` stands: in one file of the repository, and so often in the crates that the published module is made of.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout)]

use std::fs;
use std::path::Path;
use std::process::Command;

use proc_macro2::{TokenStream, TokenTree};
use serde_json::Value;

/// An allocator that counts is written with it.
const OWN: &[(&str, usize)] = &[("tests/allocation.rs", 5)];
const TARGET: &str = "wasm32-unknown-unknown";
const TABLE: &str = "## `unsafe` in the module";

#[test]
fn the_repositorys_own_unsafe_is_listed() {
    let files = rust_below(Path::new(env!("CARGO_MANIFEST_DIR")));
    assert!(files.len() > 200, "only {} files", files.len());
    let with: Vec<(&str, usize)> =
        files.iter().map(|(name, text)| (name.as_str(), uses(name, text))).filter(|(_, uses)| *uses > 0).collect();
    assert_eq!(with, OWN);
    println!("{} files, `unsafe` in {}", files.len(), with.len());
}

/// What the compiler cannot vouch for in the module is somebody else's, and no more of it than the table says.
#[test]
fn the_unsafe_of_dependencies_is_listed() {
    let counted: Vec<String> = crates_of_the_module()
        .iter()
        .map(|(name, folder)| {
            let files = rust_below(Path::new(folder));
            assert!(!files.is_empty(), "{name} has no source in {folder}");
            let uses: usize = files.iter().map(|(file, text)| uses(file, text)).sum();
            format!("| {name} | {uses} |")
        })
        .collect();
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let (_, section) = text.split_once(TABLE).expect("ARCHITECTURE.md has the table");
    let listed: Vec<&str> = section
        .lines()
        .skip_while(|line| !line.starts_with("|---"))
        .skip(1)
        .take_while(|line| line.starts_with('|'))
        .collect();
    assert_eq!(listed, counted, "ARCHITECTURE.md should say\n{}", counted.join("\n"));
    println!("{} crates", counted.len());
}

#[test]
fn unsafe_would_be_found() {
    for text in ["unsafe fn f() {}", "fn f() { unsafe { g() } }", "macro_rules! m { () => { unsafe { g() } } }"] {
        assert_eq!(uses("x", text), 1, "{text}");
    }
    assert_eq!(uses("x", "//! unsafe\n#![deny(unsafe_code)] /* unsafe */ const A: &str = \"unsafe\";"), 0);
}

fn uses(name: &str, text: &str) -> usize {
    fn count(tokens: TokenStream) -> usize {
        tokens
            .into_iter()
            .map(|token| match token {
                TokenTree::Ident(word) => usize::from(word == "unsafe"),
                TokenTree::Group(group) => count(group.stream()),
                _ => 0,
            })
            .sum()
    }
    count(text.parse().unwrap_or_else(|error| panic!("{name}: {error}")))
}

/// Name and source folder of each crate that is compiled into the module; macros are not.
fn crates_of_the_module() -> Vec<(String, String)> {
    let selection = ["--package", "ventanilla", "--target", TARGET, "--edges", "normal,no-proc-macro"];
    let tree = cargo(&[&["tree", "--prefix", "none", "--format", "{p}"][..], &selection].concat());
    let metadata: Value =
        serde_json::from_str(&cargo(&["metadata", "--format-version", "1", "--filter-platform", TARGET])).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let mut crates: Vec<(String, String)> = tree
        .lines()
        .filter(|line| !line.starts_with("ventanilla "))
        .map(|line| {
            let mut words = line.split_whitespace();
            let (name, version) = (words.next().unwrap(), words.next().unwrap().trim_start_matches('v'));
            let package = packages.iter().find(|each| each["name"] == name && each["version"] == version).unwrap();
            let library =
                package["targets"].as_array().unwrap().iter().find(|target| target["kind"][0] == "lib").unwrap();
            let folder = Path::new(library["src_path"].as_str().unwrap()).parent().unwrap();
            (name.to_owned(), folder.to_str().unwrap().to_owned())
        })
        .collect();
    crates.sort();
    crates.dedup();
    crates
}

fn cargo(arguments: &[&str]) -> String {
    let run = Command::new(env!("CARGO")).args(arguments).arg("--locked").current_dir(root()).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).unwrap()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file below a folder but what is built or installed there: its path from the folder, and its text.
fn rust_below(folder: &Path) -> Vec<(String, String)> {
    fn walk(folder: &Path, at: &Path, out: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(at).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            if path.is_dir() && !["target", "node_modules", "dist"].contains(&name) && !name.starts_with('.') {
                walk(folder, &path, out);
            } else if name.ends_with(".rs") {
                let shown = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
                out.push((shown, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut out = Vec::new();
    walk(folder, folder, &mut out);
    out.sort();
    out
}
