//! How an account may be paid.

use super::model::PropertyKind::{List, Text, Word};
use super::model::{Model, Property, PropertyKind, model, property};

/// A way to pay.
pub static PAYMENT_METHOD: Model = model(
    "PaymentMethod",
    "A way to pay an account. The provider publishes no schema of it: the properties are assumed, and what else it sends is kept under `extra`.",
    &[&TYPE, &IBAN, &TOKEN_ID],
);

/// Every way to pay.
pub static PAYMENT_METHODS: Model = model(
    "PaymentMethods",
    "The ways to pay an account. The provider publishes no schema of it: a list is read, or an object around one.",
    &[&METHODS],
);

/// Kind of payment.
pub static TYPE: Property = method("type", Word(TYPES), "Kind of payment.");
/// Which bank account is debited.
pub static IBAN: Property = method("iban", Text, "IBAN of the bank account that is debited.");
/// Which card is charged.
pub static TOKEN_ID: Property = method("tokenId", Text, "Identifier of the card's token.");

/// Every way to pay.
pub static METHODS: Property =
    property("PaymentMethods", "paymentMethods", List(&PAYMENT_METHOD), "The ways to pay, in the provider's order.");

/// Kinds of payment.
pub(super) const TYPES: &[&str] = &["bankTransfer", "directDebit", "creditCard", "teci"];

const fn method(path: &'static str, kind: PropertyKind, doc: &'static str) -> Property {
    property("PaymentMethod", path, kind, doc)
}
