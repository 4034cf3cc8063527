//! Banco Caja Social, customers-management (source 002_d8e553a5968b7b38.txt).

mod create_customer_account;
mod documents;
mod envelope;
mod get_customer_locations;
mod get_pila;
mod headers;
mod layers;
mod provider;
pub mod star;

use super::{Operation, laws};

pub use create_customer_account::OPERATION as CREATE_CUSTOMER_ACCOUNT;
pub use get_customer_locations::OPERATION as GET_CUSTOMER_LOCATIONS;
pub use get_pila::OPERATION as GET_PILA;
pub use provider::PROVIDER;

/// Its operations, in the order of their public indices.
pub static OPERATIONS: &[&Operation] = &[&CREATE_CUSTOMER_ACCOUNT, &GET_CUSTOMER_LOCATIONS, &GET_PILA];

const _: () = laws::distinct(OPERATIONS);
