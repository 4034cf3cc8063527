//! MasStack, MasCustomers API v4, accounts (source 003_b9f943471e1b1ed2.txt). The source shows no schema of a reply.

mod cancel_promotion;
mod create_account;
mod delete_account;
mod envelope;
mod errors;
mod get_account;
mod get_billing_address_history;
mod headers;
mod list_active_promotions;
mod list_customer_accounts;
mod list_payment_methods;
mod list_promotion_history;
mod list_promotions;
mod promotions;
mod provider;
mod update_payment_method;
mod words;

use super::{Operation, laws};

pub use cancel_promotion::OPERATION as CANCEL_PROMOTION;
pub use create_account::OPERATION as CREATE_ACCOUNT;
pub use delete_account::OPERATION as DELETE_ACCOUNT;
pub use get_account::OPERATION as GET_ACCOUNT;
pub use get_billing_address_history::OPERATION as GET_BILLING_ADDRESS_HISTORY;
pub use list_active_promotions::OPERATION as LIST_ACTIVE_PROMOTIONS;
pub use list_customer_accounts::OPERATION as LIST_CUSTOMER_ACCOUNTS;
pub use list_payment_methods::OPERATION as LIST_PAYMENT_METHODS;
pub use list_promotion_history::OPERATION as LIST_PROMOTION_HISTORY;
pub use list_promotions::OPERATION as LIST_PROMOTIONS;
pub use provider::PROVIDER;
pub use update_payment_method::OPERATION as UPDATE_PAYMENT_METHOD;

/// Its operations, in the order of their public indices.
pub static OPERATIONS: &[&Operation] = &[
    &GET_ACCOUNT,
    &UPDATE_PAYMENT_METHOD,
    &GET_BILLING_ADDRESS_HISTORY,
    &LIST_ACTIVE_PROMOTIONS,
    &LIST_PROMOTIONS,
    &LIST_PROMOTION_HISTORY,
    &CANCEL_PROMOTION,
    &LIST_CUSTOMER_ACCOUNTS,
    &CREATE_ACCOUNT,
    &DELETE_ACCOUNT,
    &LIST_PAYMENT_METHODS,
];

const _: () = laws::distinct(OPERATIONS);
