//! The wasm tests in Node: `wasm-pack test --node . --test wasm_node --features call`.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod wasm;
