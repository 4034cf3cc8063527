//! The canonical models: what a reply is normalized to, whichever provider sent it.

pub mod account;
pub mod account_holder;
pub mod billing_account;
pub mod billing_address;
pub mod customer;
mod model;
pub mod payment;
pub mod payment_method;
pub mod promotion;
pub mod registry;
pub mod session;
pub mod synchronization;

#[cfg(test)]
pub(crate) use model::Key;
pub use model::{Model, Property, PropertyKind};

use model::model;

/// Every model.
pub static MODELS: &[&Model] = &[
    &account::ACCOUNT,
    &customer::CUSTOMER,
    &customer::address::MODEL,
    &customer::phone::MODEL,
    &customer::email::MODEL,
    &customer::beneficiary::MODEL,
    &customer::financial_concept::MODEL,
    &payment::PILA,
    &registry::REGISTRY,
    &session::SESSION_CONTEXT,
    &synchronization::SYNCHRONIZATION,
    &account_holder::ACCOUNT_HOLDER,
    &billing_account::BILLING_ACCOUNT,
    &billing_account::BILLING_ACCOUNTS,
    &billing_address::BILLING_ADDRESS,
    &billing_address::BILLING_ADDRESS_HISTORY,
    &promotion::PROMOTION,
    &promotion::PROMOTIONS,
    &promotion::OPERATION,
    &promotion::PROMOTION_HISTORY,
    &payment_method::PAYMENT_METHOD,
    &payment_method::PAYMENT_METHODS,
    &NOTHING,
];

/// Of an operation whose success carries no data: `data` is `null`.
pub static NOTHING: Model = model("Nothing", "The provider confirms without data.", &[]);
