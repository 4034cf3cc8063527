//! A clean body of a known shape is validated without a single allocation, but for one buffer for each document in Base64;
//! a known reply is normalized with those that hold its outcome.
#![cfg(not(target_arch = "wasm32"))]
#![allow(unsafe_code, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use serde_json::Value;
use ventanilla::contract::catalogue::operations;
use ventanilla::contract::{Field, Kind, Shape};
use ventanilla::{Input, Options, Reply, set_shape_cache};

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

/// Data and extra; only what holds a container that is taken whole, or an escape, goes the ordinary road.
#[test]
fn a_known_reply_allocates_its_outcome() {
    let (mut known, mut strange) = (0, 0);
    for operation in operations() {
        for body in replies(operation.id) {
            let reply = Reply { status: 200, retry_after: None, body: body.as_bytes() };
            let normalized = || operation.normalize(&reply, Options::default());
            set_shape_cache(true);
            if !(0..64).all(|_| normalized().is_ok_and(|success| success.warnings.is_empty())) {
                continue;
            }
            let count = allocations(|| drop(normalized()));
            known += usize::from(count == 2);
            strange += usize::from(count != 2);
            assert!(count == 2 || body.contains('\\') || body.contains("[\""), "{}: {count} for {body}", operation.id);
        }
    }
    assert!(known > 20 && strange < 5, "{known} known, {strange} strange");
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

/// The replies of the operation's cases.
fn replies(id: &str) -> Vec<String> {
    let of_case = |case: Value| match case["each"].as_array() {
        Some(entries) => entries.clone(),
        None => vec![case],
    };
    let replies = cases(id).flat_map(of_case).map(|entry| entry["reply"]["body"].clone());
    replies.filter(|body| !body.is_null()).map(|body| body.to_string()).collect()
}

fn cases(id: &str) -> impl Iterator<Item = Value> {
    let folder = format!("{}/tests/cases/{}", env!("CARGO_MANIFEST_DIR"), id.replace('.', "/"));
    let cases = std::fs::read_dir(folder).unwrap().map(|entry| std::fs::read(entry.unwrap().path()).unwrap());
    cases.map(|bytes| serde_json::from_slice::<Value>(&bytes).unwrap())
}

/// Bodies of the operation's cases that give neither issue nor warning and hold no escape.
fn clean_bodies(id: &str) -> Vec<String> {
    let clean = cases(id).filter(|case| {
        let expect = &case["expect"];
        case["verb"] == "validate" && expect["valid"] == true && expect["warnings"].as_array().is_none_or(Vec::is_empty)
    });
    clean.filter(|case| case["input"]["body"].is_object()).map(|case| case["input"]["body"].to_string()).collect()
}
