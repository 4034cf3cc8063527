//! The wasm tests in a browser: `wasm-pack test --headless --chrome . --test wasm_browser --features call`, or `--firefox`.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

mod wasm;
