//! A place of a customer, and its properties.

use super::phone;
use crate::contract::canonical::model::PropertyKind::{Date, Flag, List, Text, Word};
use crate::contract::canonical::model::{Model, Property, PropertyKind, model, property};

/// A place of a customer.
pub static MODEL: Model = model(
    "Address",
    "A place where a customer lives, works or receives mail.",
    &[
        &TYPE,
        &TYPE_NAME,
        &LINE,
        &NEIGHBORHOOD,
        &CITY_CODE,
        &CITY_NAME,
        &STATE_CODE,
        &STATE_NAME,
        &COUNTRY,
        &POSTAL_CODE,
        &CURRENT,
        &STATUS_NAME,
        &ROLE,
        &NEW_ROLE,
        &CARD_ADDRESS_ID,
        &CREATED_DATE,
        &CREATED_BY,
        &CREATED_OFFICE,
        &UPDATED_DATE,
        &UPDATED_BY,
        &UPDATED_OFFICE,
        &RECORD_ID,
        &ITEM_ID,
        &CUSTOMER_ID,
        &PHONES,
    ],
);

/// What the customer does there.
pub static TYPE: Property = row("type", Word(&["residence", "office"]), "What the customer does there.");
/// The provider's words for it.
pub static TYPE_NAME: Property = row("typeName", Text, "The provider's words for the type.");
/// Street and number.
pub static LINE: Property = row("line", Text, "Street and number.");
/// Neighborhood.
pub static NEIGHBORHOOD: Property = row("neighborhood", Text, "Neighborhood.");
/// City.
pub static CITY_CODE: Property = row("city/code", Text, "Code of the city, by DANE.");
/// City.
pub static CITY_NAME: Property = row("city/name", Text, "Name of the city.");
/// Department.
pub static STATE_CODE: Property = row("state/code", Text, "Code of the department.");
/// Department.
pub static STATE_NAME: Property = row("state/name", Text, "Name of the department.");
/// Country.
pub static COUNTRY: Property = row("country", Text, "Country, in the provider's words.");
/// Postal code.
pub static POSTAL_CODE: Property = row("postalCode", Text, "Postal code.");
/// Whether it still holds (decision 30).
pub static CURRENT: Property = row("current", Flag, "Whether it still holds.");
/// The provider's words for it.
pub static STATUS_NAME: Property = row("statusName", Text, "The provider's words for its status.");
/// What it is used for.
pub static ROLE: Property = row("role", Text, "What it is used for, in the provider's code.");
/// What it will be used for.
pub static NEW_ROLE: Property = row("newRole", Text, "The role it is about to get.");
/// A credit card's own address.
pub static CARD_ADDRESS_ID: Property = row("cardAddressId", Text, "Identifier as the address of a credit card.");
/// First recorded.
pub static CREATED_DATE: Property = row("created/date", Date, "Day on which it was recorded.");
/// Who recorded it.
pub static CREATED_BY: Property = row("created/by", Text, "User that recorded it.");
/// Where it was recorded.
pub static CREATED_OFFICE: Property = row("created/office", Text, "Office where it was recorded.");
/// Last changed.
pub static UPDATED_DATE: Property = row("updated/date", Date, "Day on which it was last changed.");
/// Who changed it.
pub static UPDATED_BY: Property = row("updated/by", Text, "User that changed it last.");
/// Where it was changed.
pub static UPDATED_OFFICE: Property = row("updated/office", Text, "Office where it was last changed.");
/// The provider's record (decision 32).
pub static RECORD_ID: Property = row("recordId", Text, "Opaque name of the record.");
/// The provider's item (decision 32).
pub static ITEM_ID: Property = row("itemId", Text, "Opaque name of the item.");
/// Whose it is.
pub static CUSTOMER_ID: Property = row("customerId", Text, "Identifier of the customer at the provider.");
/// Its phones.
pub static PHONES: Property = row("phones", List(&phone::MODEL), "Phones at this address.");

const fn row(path: &'static str, kind: PropertyKind, doc: &'static str) -> Property {
    property("Address", path, kind, doc)
}
