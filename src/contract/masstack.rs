//! MasStack, MasCustomers API v4, accounts (source 003_b9f943471e1b1ed2.txt).

mod envelope;
mod errors;
mod headers;
mod provider;
mod update_payment_method;

use super::{Operation, laws};

pub use provider::PROVIDER;
pub use update_payment_method::OPERATION as UPDATE_PAYMENT_METHOD;

/// Its operations, in the order of their public indices.
pub static OPERATIONS: &[&Operation] = &[&UPDATE_PAYMENT_METHOD];

const _: () = laws::distinct(OPERATIONS);
