//! A clean body of a known shape is validated without a single allocation, but for one buffer for each document in Base64.
#![cfg(not(target_arch = "wasm32"))]
#![allow(unsafe_code, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use serde_json::Value;
use ventanilla::contract::catalogue::operations;
use ventanilla::contract::{Field, Kind, Shape};
use ventanilla::{Input, Options};

/// Counts what this thread asks for; the memory is the system's.
struct Counting;

thread_local! {
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: both methods hand their arguments to the system allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.with(|count| count.set(count.get() + 1));
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn allocations(work: impl FnOnce()) -> usize {
    let before = COUNT.with(Cell::get);
    work();
    COUNT.with(Cell::get) - before
}

#[test]
fn a_clean_body_of_a_known_shape_allocates_nothing() {
    let mut judged = 0;
    for operation in operations().filter(|operation| operation.body.is_some() && operation.path_parameters.is_empty()) {
        for body in clean_bodies(operation.id) {
            let input = Input::new().body(body.as_bytes());
            (0..64).for_each(|_| drop(operation.validate(&input, Options::default())));
            let count = allocations(|| assert!(operation.validate(&input, Options::default()).is_clean()));
            assert_eq!(count, operation.body.map_or(0, documents), "{}: {body}", operation.id);
            judged += 1;
        }
    }
    assert!(judged >= 3, "{judged} bodies");
    assert!(allocations(|| drop(vec![1])) > 0, "the counter counts");
}

/// Rows whose text is decoded.
fn documents(shape: &Shape) -> usize {
    let of_row = |row: &Field| match row.kind {
        Kind::Document(_) => 1,
        Kind::Object(inner) => documents(inner),
        _ => 0,
    };
    shape.fields.iter().map(of_row).sum()
}

/// Bodies of the operation's cases that give neither issue nor warning and hold no escape.
fn clean_bodies(id: &str) -> Vec<String> {
    let folder = format!("{}/tests/cases/{}", env!("CARGO_MANIFEST_DIR"), id.replace('.', "/"));
    let cases = std::fs::read_dir(folder).unwrap().map(|entry| std::fs::read(entry.unwrap().path()).unwrap());
    let cases = cases.map(|bytes| serde_json::from_slice::<Value>(&bytes).unwrap());
    let clean = cases.filter(|case| {
        let expect = &case["expect"];
        case["verb"] == "validate" && expect["valid"] == true && expect["warnings"].as_array().is_none_or(Vec::is_empty)
    });
    clean.filter(|case| case["input"]["body"].is_object()).map(|case| case["input"]["body"].to_string()).collect()
}
