//! Files that are made from the contract are fresh. Nothing is rewritten here.
#![cfg(not(target_arch = "wasm32"))]
#![cfg(feature = "export")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::path::Path;

use ventanilla::{Input, Options, Place, export};

fn read(path: &str) -> Option<String> {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).ok()
}

#[test]
fn exported_files_are_fresh() {
    let stale: Vec<String> = export::stale(read).into_iter().map(|file| file.path).collect();
    assert!(stale.is_empty(), "not what the contract says: {}. Run: {}", stale.join(", "), export::COMMAND);
}

#[test]
fn exports_are_the_same_every_time() {
    assert_eq!(export::files(), export::files());
}

#[test]
fn a_changed_file_is_noticed() {
    for file in export::files() {
        let changed = |path: &str| if path == file.path { Some(format!("{} ", file.text)) } else { read(path) };
        let stale: Vec<String> = export::stale(changed).into_iter().map(|file| file.path).collect();
        assert!(stale.contains(&file.path), "{}", file.path);
    }
}

#[test]
fn the_readme_keeps_what_stands_around_its_table() {
    let readme = "before\n<!-- operations:begin -->\nout of date\n<!-- operations:end -->\nafter\n";
    let read = |path: &str| (path == "README.md").then(|| readme.to_owned());
    let fresh = export::stale(read).into_iter().find(|file| file.path == "README.md");
    let text = fresh.map(|file| file.text).unwrap_or_default();
    assert!(text.starts_with("before\n<!-- operations:begin -->\n| operation |"), "{text}");
    assert!(text.ends_with("|\n<!-- operations:end -->\nafter\n"), "{text}");
    assert!(!text.contains("out of date"));
}

#[test]
fn exported_json_can_be_read() {
    for file in export::files().into_iter().filter(|file| file.path.ends_with(".json")) {
        let parsed: Result<serde_json::Value, _> = serde_json::from_str(&file.text);
        assert!(parsed.is_ok_and(|document| document["openapi"] == "3.1.0"), "{}", file.path);
    }
}

#[test]
fn examples_of_requests_are_valid() {
    let mut judged = 0;
    for file in export::files().into_iter().filter(|file| file.path.ends_with(".json")) {
        let document: serde_json::Value = serde_json::from_str(&file.text).unwrap();
        for described in
            document["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().values())
        {
            let id = described["operationId"].as_str().unwrap();
            let Some(example) = described.pointer("/requestBody/content/application~1json/example") else { continue };
            let body = example.to_string();
            let verdict =
                ventanilla::operation(id).unwrap().validate(&Input::new().body(body.as_bytes()), Options::default());
            let issues: Vec<_> = verdict.issues.iter().filter(|issue| issue.place == Place::Body).collect();
            assert!(issues.is_empty(), "{id}: {issues:?}");
            judged += 1;
        }
    }
    assert!(judged >= 4, "only {judged} operations have an example");
}
