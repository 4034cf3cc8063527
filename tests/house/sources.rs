//! The files of the house.

use std::fs;
use std::path::Path;

/// A parsed Rust file.
pub(crate) struct Source {
    /// Its module path without `crate`; empty: the crate's root.
    pub(crate) module: String,
    pub(crate) syntax: syn::File,
}

impl Source {
    pub(crate) fn parse(module: &str, text: &str) -> Source {
        let syntax = syn::parse_file(text).unwrap_or_else(|error| panic!("{module}: {error}"));
        Source { module: module.to_owned(), syntax }
    }
}

/// Every Rust file below a folder of `src`.
pub(crate) fn rust(folder: &str) -> Vec<Source> {
    let paths = files(folder).into_iter().filter(|path| path.ends_with(".rs"));
    paths.map(|path| Source::parse(&module_of(&path), &read(&path))).collect()
}

/// Paths and numbers of lines of every hand-written file below these folders.
pub(crate) fn lines_of(folders: &[&str]) -> Vec<(String, usize)> {
    let written = |path: &String| {
        let is_code = [".rs", ".js", ".mjs", ".ts", ".cts", ".css", ".html"].iter().any(|end| path.ends_with(end));
        is_code && !GENERATED.iter().any(|folder| path.contains(folder))
    };
    let paths = folders.iter().flat_map(|folder| files(folder)).filter(written);
    paths.map(|path| (path.clone(), read(&path).lines().count())).collect()
}

const GENERATED: [&str; 6] =
    ["/generated/", "/dist/", "/node_modules/", "/target/", "/fixtures/", "tests/cases/list.rs"];

fn module_of(path: &str) -> String {
    let module = path.trim_start_matches("src/").trim_end_matches(".rs").replace('/', "::");
    if module == "lib" { String::new() } else { module }
}

fn files(folder: &str) -> Vec<String> {
    let mut out = Vec::new();
    for entry in fs::read_dir(root().join(folder)).unwrap_or_else(|error| panic!("{folder}: {error}")) {
        let entry = entry.unwrap();
        let path = format!("{folder}/{}", entry.file_name().to_str().unwrap());
        match entry.file_type().unwrap() {
            kind if kind.is_dir()
                && !["node_modules", "target", "dist"].iter().any(|name| entry.file_name() == *name) =>
            {
                out.extend(files(&path));
            }
            kind if kind.is_file() => out.push(path),
            _ => {}
        }
    }
    out.sort();
    out
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
