//! Banco Caja Social, customers-management (source 002_d8e553a5968b7b38.txt).

mod backbase;
mod basic_data;
mod basic_data_errors;
mod create_customer_account;
mod customer_name_errors;
mod documents;
mod envelope;
mod get_account_owner;
mod get_basic_data_v1;
mod get_basic_data_v2;
mod get_basic_data_v4;
mod get_customer_contact;
mod get_customer_locations;
mod get_customer_name;
mod get_pila;
mod get_remittance_customer;
mod headers;
mod layers;
mod provider;
mod secure_data_errors;
pub mod star;
mod sync_data;
mod sync_data_file;
mod sync_document;
mod update_secure_data;

use super::{Operation, laws};

pub use create_customer_account::OPERATION as CREATE_CUSTOMER_ACCOUNT;
pub use get_account_owner::OPERATION as GET_ACCOUNT_OWNER;
pub use get_basic_data_v1::OPERATION as GET_BASIC_DATA_V1;
pub use get_basic_data_v2::OPERATION as GET_BASIC_DATA_V2;
pub use get_basic_data_v4::OPERATION as GET_BASIC_DATA_V4;
pub use get_customer_contact::OPERATION as GET_CUSTOMER_CONTACT;
pub use get_customer_locations::OPERATION as GET_CUSTOMER_LOCATIONS;
pub use get_customer_name::OPERATION as GET_CUSTOMER_NAME;
pub use get_pila::OPERATION as GET_PILA;
pub use get_remittance_customer::OPERATION as GET_REMITTANCE_CUSTOMER;
pub use provider::PROVIDER;
pub use sync_data::OPERATION as SYNC_DATA;
pub use sync_data_file::OPERATION as SYNC_DATA_FILE;
pub use update_secure_data::OPERATION as UPDATE_SECURE_DATA;

/// Its operations, in the order of their public indices.
pub static OPERATIONS: &[&Operation] = &[
    &CREATE_CUSTOMER_ACCOUNT,
    &GET_BASIC_DATA_V1,
    &GET_BASIC_DATA_V2,
    &GET_BASIC_DATA_V4,
    &GET_CUSTOMER_NAME,
    &GET_CUSTOMER_LOCATIONS,
    &UPDATE_SECURE_DATA,
    &GET_CUSTOMER_CONTACT,
    &SYNC_DATA,
    &SYNC_DATA_FILE,
    &GET_ACCOUNT_OWNER,
    &GET_REMITTANCE_CUSTOMER,
    &GET_PILA,
];

const _: () = laws::distinct(OPERATIONS);
