//! What a telecommunications customer is billed by. MasStack publishes no schema of it.

use super::billing_address;
use super::model::PropertyKind::{List, Text, Value, Word};
use super::model::{Model, Property, PropertyKind, model, property};

/// An account that invoices are written for.
pub static BILLING_ACCOUNT: Model = model(
    "BillingAccount",
    "An account that invoices are written for. The provider publishes no schema of it: the properties are assumed, and what else it sends is kept under `extra`.",
    &[
        &ID,
        &CUSTOMER_ID,
        &MODALITY,
        &PAYMENT_TYPE,
        &PAYMENT_IBAN,
        &PAYMENT_TOKEN_ID,
        &ADDRESS_LINES,
        &ADDRESS_POSTAL_CODE,
        &ADDRESS_CITY_NAME,
        &ADDRESS_STATE_NAME,
        &ADDRESS_COUNTRY,
    ],
);

/// The accounts of a customer.
pub static BILLING_ACCOUNTS: Model = model(
    "BillingAccounts",
    "The accounts of a customer. The provider publishes no schema of it: a list is read, or an object around one.",
    &[&ACCOUNTS],
);

/// Its identifier.
pub static ID: Property = account("id", Text, "Identifier of the account, a UUID.");
/// Whose it is.
pub static CUSTOMER_ID: Property = account("customerId", Text, "Identifier of the customer, a UUID.");
/// Whether it is paid before or after use.
pub static MODALITY: Property =
    account("modality", Word(&["recurringPrepaid", "postpaid"]), "Whether it is paid before or after use.");
/// How it is paid.
pub static PAYMENT_TYPE: Property =
    account("paymentMethod/type", Word(super::payment_method::TYPES), "Kind of payment.");
/// Which bank account is debited.
pub static PAYMENT_IBAN: Property = account("paymentMethod/iban", Text, "IBAN of the bank account that is debited.");
/// Which card is charged.
pub static PAYMENT_TOKEN_ID: Property = account("paymentMethod/tokenId", Text, "Identifier of the card's token.");
/// Street and number.
pub static ADDRESS_LINES: Property = account("billingAddress/lines", Value, billing_address::LINES_DOC);
/// Postal code.
pub static ADDRESS_POSTAL_CODE: Property = account("billingAddress/postalCode", Text, "Postal code.");
/// City.
pub static ADDRESS_CITY_NAME: Property = account("billingAddress/city/name", Text, "Name of the city.");
/// Province.
pub static ADDRESS_STATE_NAME: Property = account("billingAddress/state/name", Text, "Name of the province.");
/// Country.
pub static ADDRESS_COUNTRY: Property = account("billingAddress/country", Text, "Code of the country.");

/// Every account.
pub static ACCOUNTS: Property =
    property("BillingAccounts", "accounts", List(&BILLING_ACCOUNT), "The accounts, in the provider's order.");

const fn account(path: &'static str, kind: PropertyKind, doc: &'static str) -> Property {
    property("BillingAccount", path, kind, doc)
}
