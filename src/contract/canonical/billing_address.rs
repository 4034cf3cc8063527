//! Where invoices are sent to, and where they were sent before.

use super::model::PropertyKind::{List, Text, Value};
use super::model::{Model, Property, PropertyKind, model, property};

/// An address of an account's past.
pub static BILLING_ADDRESS: Model = model(
    "BillingAddress",
    "An address that an account's invoices were sent to. The provider publishes no schema of it: the properties are assumed, and what else it sends is kept under `extra`.",
    &[&RECORDED_AT, &LINES, &POSTAL_CODE, &CITY_NAME, &STATE_NAME, &COUNTRY],
);

/// Every address of an account.
pub static BILLING_ADDRESS_HISTORY: Model = model(
    "BillingAddressHistory",
    "The addresses that an account's invoices were sent to. The provider publishes no schema of it: a list is read, or an object around one.",
    &[&ADDRESSES],
);

/// Since when.
pub static RECORDED_AT: Property =
    address("recordedAt", Text, "When the address was recorded, in the provider's form.");
/// Street and number.
pub static LINES: Property = address("lines", Value, LINES_DOC);
/// Postal code.
pub static POSTAL_CODE: Property = address("postalCode", Text, "Postal code.");
/// City.
pub static CITY_NAME: Property = address("city/name", Text, "Name of the city.");
/// Province.
pub static STATE_NAME: Property = address("state/name", Text, "Name of the province.");
/// Country.
pub static COUNTRY: Property = address("country", Text, "Code of the country.");

/// Every address.
pub static ADDRESSES: Property =
    property("BillingAddressHistory", "addresses", List(&BILLING_ADDRESS), "The addresses, in the provider's order.");

/// A list of texts is no list of objects: it is kept whole.
pub(super) const LINES_DOC: &str = "Street, number and what else stands above the city: a list of texts, as received.";

const fn address(path: &'static str, kind: PropertyKind, doc: &'static str) -> Property {
    property("BillingAddress", path, kind, doc)
}
