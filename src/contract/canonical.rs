//! The canonical models: what a reply is normalized to, whichever provider sent it.

pub mod account;
pub mod customer;
mod model;
pub mod payment;
pub mod registry;
pub mod session;
pub mod synchronization;

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
    &NOTHING,
];

/// Of an operation whose success carries no data: `data` is `null`.
pub static NOTHING: Model = model("Nothing", "The provider confirms without data.", &[]);
