//! The house rules that a machine can check: who may import whom, who may know a name, where logic may stand.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "house/imports.rs"]
mod imports;
#[path = "house/logic.rs"]
mod logic;
#[path = "house/names.rs"]
mod names;
#[path = "house/sources.rs"]
mod sources;

use sources::{Source, lines_of, rust};

/// A file has one subject; longer ones have two.
const MOST_LINES: usize = 500;

#[test]
fn imports_form_no_circle() {
    let circles = imports::circles(&rust("src"));
    assert!(circles.is_empty(), "these files import each other: {circles:#?}");
}

#[test]
fn a_circle_would_be_found() {
    let files = [
        Source::parse("a", "use crate::b::Thing;"),
        Source::parse("b", "use super::b::inner::{self, Other};"),
        Source::parse("b::inner", "fn f() { crate::a::g(); }"),
        Source::parse("c", "use crate::a; #[cfg(test)] mod tests { use crate::d; }"),
        Source::parse("d", "use crate::c;"),
    ];
    assert_eq!(imports::circles(&files), [["a", "b", "b::inner"]]);
}

/// The tables may call `const` builders; nothing in them decides or repeats anything.
#[test]
fn the_contracts_files_hold_no_logic() {
    let tables: Vec<Source> = rust("src/contract").into_iter().filter(|file| logic::is_table(&file.module)).collect();
    assert!(tables.len() > 40, "only {} files hold the contract", tables.len());
    let found: Vec<String> = tables.iter().flat_map(logic::found).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn logic_would_be_found() {
    for text in [
        "const fn f(x: u8) -> u8 { if x > 1 { 2 } else { 3 } }",
        "static A: u8 = match 1 { 1 => 2, _ => 3 };",
        "fn f() {}",
        "const fn f() { loop {} }",
        "impl Operation { const fn f(&self) {} }",
    ] {
        assert_eq!(logic::found(&Source::parse("contract::x", text)).len(), 1, "{text}");
    }
    assert!(logic::found(&Source::parse("contract::x", "const fn f(name: &str) -> Field { text(name) }")).is_empty());
}

/// Adding an operation or a provider touches no file of the engine.
#[test]
fn the_engine_names_no_provider_and_no_operation() {
    let engine: Vec<Source> = rust("src").into_iter().filter(|file| !names::may_name(&file.module)).collect();
    assert!(engine.len() > 60, "only {} files make the engine", engine.len());
    let found: Vec<String> = engine.iter().flat_map(names::found).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_name_would_be_found() {
    for text in [
        r#"fn f(id: &str) -> bool { id == "bcs.getPila" }"#,
        r#"const A: &str = "getContext";"#,
        "use crate::contract::itau;",
        "fn f() { let masstack = 1; }",
        "fn f() -> &Operation { &GET_PILA }",
    ] {
        assert!(!names::found(&Source::parse("walk", text)).is_empty(), "{text}");
    }
    assert!(names::found(&Source::parse("walk", "/// As in bcs.getPila.\nfn f() {}")).is_empty());
    assert!(names::found(&Source::parse("walk", r#"#[cfg(test)] mod tests { const A: &str = "itau"; }"#)).is_empty());
}

#[test]
fn no_file_is_long() {
    let files = lines_of(&[
        "src",
        "npm/src",
        "npm/types",
        "edge",
        "simulator",
        "www",
        "scripts",
        "tests",
        "examples",
        "tools",
        "fuzz",
    ]);
    assert!(files.len() > 200, "only {} files", files.len());
    let long: Vec<&(String, usize)> = files.iter().filter(|(_, lines)| *lines > MOST_LINES).collect();
    assert!(long.is_empty(), "over {MOST_LINES} lines: {long:#?}");
}
