//! Banco Caja Social, customers-management (source 002_d8e553a5968b7b38.txt).

mod backbase;
mod create_customer_account;
mod documents;
mod envelope;
mod get_account_owner;
mod get_customer_locations;
mod get_pila;
mod headers;
mod layers;
mod provider;
pub mod star;
mod sync_data;
mod sync_data_file;
mod sync_document;

use super::{Operation, laws};

pub use create_customer_account::OPERATION as CREATE_CUSTOMER_ACCOUNT;
pub use get_account_owner::OPERATION as GET_ACCOUNT_OWNER;
pub use get_customer_locations::OPERATION as GET_CUSTOMER_LOCATIONS;
pub use get_pila::OPERATION as GET_PILA;
pub use provider::PROVIDER;
pub use sync_data::OPERATION as SYNC_DATA;
pub use sync_data_file::OPERATION as SYNC_DATA_FILE;

/// Its operations, in the order of their public indices.
pub static OPERATIONS: &[&Operation] =
    &[&CREATE_CUSTOMER_ACCOUNT, &GET_CUSTOMER_LOCATIONS, &SYNC_DATA, &SYNC_DATA_FILE, &GET_ACCOUNT_OWNER, &GET_PILA];

const _: () = laws::distinct(OPERATIONS);
