//! A telephone number and its properties.

use crate::contract::canonical::model::PropertyKind::{Flag, Text, Word};
use crate::contract::canonical::model::{Model, Property, PropertyKind, model, property};

/// A telephone number.
pub static MODEL: Model = model(
    "Phone",
    "A telephone number.",
    &[
        &TYPE,
        &TYPE_NAME,
        &NUMBER,
        &EXTENSION,
        &OPERATOR,
        &CITY_CODE,
        &CITY_NAME,
        &COMMENT,
        &CURRENT,
        &STATUS_NAME,
        &ROLE,
        &NEW_ROLE,
        &RECORD_ID,
        &ITEM_ID,
    ],
);

/// What kind of number it is.
pub static TYPE: Property = row("type", Word(&["additional", "mobile", "landline"]), "What kind of number it is.");
/// The provider's words for it.
pub static TYPE_NAME: Property = row("typeName", Text, "The provider's words for the type.");
/// The number.
pub static NUMBER: Property = row("number", Text, "The number.");
/// Behind the number.
pub static EXTENSION: Property = row("extension", Text, "Extension behind the number.");
/// The mobile network.
pub static OPERATOR: Property = row("operator", Text, "Company that runs the mobile network.");
/// City.
pub static CITY_CODE: Property = row("city/code", Text, "Code of the city, by DANE.");
/// City.
pub static CITY_NAME: Property = row("city/name", Text, "Name of the city.");
/// A remark.
pub static COMMENT: Property = row("comment", Text, "Remark.");
/// Whether it still holds (decision 30).
pub static CURRENT: Property = row("current", Flag, "Whether it still holds.");
/// The provider's words for it.
pub static STATUS_NAME: Property = row("statusName", Text, "The provider's words for its status.");
/// What it is used for.
pub static ROLE: Property = row("role", Text, "What it is used for, in the provider's code.");
/// What it will be used for.
pub static NEW_ROLE: Property = row("newRole", Text, "The role it is about to get.");
/// The provider's record (decision 32).
pub static RECORD_ID: Property = row("recordId", Text, "Opaque name of the record.");
/// The provider's item (decision 32).
pub static ITEM_ID: Property = row("itemId", Text, "Opaque name of the item.");

const fn row(path: &'static str, kind: PropertyKind, doc: &'static str) -> Property {
    property("Phone", path, kind, doc)
}
