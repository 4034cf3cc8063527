//! Ventanilla: one contract for three providers' banking APIs.
//!
//! ```text
//! input ── validate ──▶ prepare ─▶ { method, url, headers, body } ──fetch──▶ reply ── normalize ──▶ data | problem
//! ```
//!
//! Everything here is pure and synchronous: bytes and a [`Context`] in, values out. Clock, numbers
//! and randomness are arguments; I/O is the caller's, or, in a browser, the module `call`'s (feature `call`).
//!
//! ```
//! use ventanilla::{Input, Options, itau};
//!
//! let input = Input::new().body(br#"{"contextId":"123123213"}"#);
//! assert!(itau::GET_CONTEXT.validate(&input, Options::default()).is_valid());
//! ```

pub mod contract;
pub mod format;
pub mod headers;
pub mod message;
pub mod retry;
pub mod route;
pub mod sequence;

mod answer;
mod block;
mod caches;
mod context;
mod decimal;
mod escapes;
mod input;
mod issue;
mod json;
mod judge;
mod normalize;
mod order;
mod pointer;
mod prepare;
mod problem;
mod quick;
mod redact;
mod reply;
mod rules;
mod shapes;
mod splice;
mod text;
mod tree;
mod url;
mod validate;
mod walk;

#[cfg(all(feature = "call", target_arch = "wasm32"))]
pub mod call;
#[cfg(feature = "export")]
pub mod export;
// Exports are public to JavaScript, not to Rust.
#[cfg(target_arch = "wasm32")]
#[allow(unreachable_pub)]
mod wasm;

pub use answer::{Answer, Outcome, accepts, respond};
pub use caches::set_shape_cache;
pub use context::Context;
pub use contract::catalogue::operations;
pub use contract::{Category, Operation, Provider, bcs, itau, masstack};
pub use input::{Input, Misfit, Parameters};
pub use issue::{Code, Detail, Issue, Place, Verdict};
pub use message::Locale;
pub use normalize::{Meta, Success};
pub use prepare::{Listed, Prepared};
pub use problem::{FieldReference, Problem, ProviderSide};
pub use redact::Redacted;
pub use reply::Reply;
pub use validate::Options;

/// The examples of the README, as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// The operation with this id, such as `itau.getContext`.
pub fn operation(id: &str) -> Option<&'static Operation> {
    operations().find(|operation| operation.id == id)
}
