//! String formats held against what others say of them: JSON-Schema-Test-Suite's optional format files, RFC 9110 and the Fetch
//! standard. Each test prints how much it compared. IBANs, NITs and a real `Headers` object: `tests/conformance/*.test.mjs`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    missing_docs
)]

#[path = "conformance/headers.rs"]
mod headers;
#[path = "conformance/schema_suite.rs"]
mod schema_suite;
