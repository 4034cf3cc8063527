//! The case files, as paths below `tests/cases`.

use std::fs;
use std::path::{Path, PathBuf};

/// Every file, sorted, as `provider/operation/name.json`.
pub(crate) fn names() -> Vec<String> {
    let mut out = Vec::new();
    for provider in folders(&root()) {
        for operation in folders(&provider) {
            for file in entries(&operation) {
                let relative = file.strip_prefix(root()).unwrap();
                let parts: Vec<&str> = relative.iter().map(|part| part.to_str().unwrap()).collect();
                assert!(parts[2].ends_with(".json"), "{} is no case", relative.display());
                out.push(parts.join("/"));
            }
        }
    }
    out.sort();
    out
}

/// Paths and texts.
pub(crate) fn texts() -> Vec<(String, String)> {
    names().into_iter().map(|name| (name.clone(), fs::read_to_string(root().join(name)).unwrap())).collect()
}

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

fn folders(path: &Path) -> Vec<PathBuf> {
    entries(path).into_iter().filter(|entry| entry.is_dir()).collect()
}

fn entries(path: &Path) -> Vec<PathBuf> {
    fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect()
}
