//! Itaú, reached through the Huawei CEC API Fabric (sources 000_8b3770647cd43701.txt and
//! 001_11f1ad312f1c39e9.txt).

mod envelope;
mod errors;
mod get_context;
mod get_customer_by_account;
mod headers;
mod provider;

use super::{Operation, laws};

pub use get_context::OPERATION as GET_CONTEXT;
pub use get_customer_by_account::OPERATION as GET_CUSTOMER_BY_ACCOUNT;
pub use provider::PROVIDER;

/// Its operations, in the order of their public indices.
pub static OPERATIONS: &[&Operation] = &[&GET_CUSTOMER_BY_ACCOUNT, &GET_CONTEXT];

const _: () = laws::distinct(OPERATIONS);
