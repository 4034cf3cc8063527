//! A row of a request or of a reply: its name on the wire, its kind, and what is tolerated.

mod build;
mod row;

pub use build::*;
pub use row::*;
