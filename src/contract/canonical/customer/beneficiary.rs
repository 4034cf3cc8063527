//! Somebody who receives money, and the properties.

use crate::contract::canonical::model::PropertyKind::Text;
use crate::contract::canonical::model::{Model, Property, model, property};

/// Somebody who receives money.
pub static MODEL: Model = model(
    "Beneficiary",
    "A person to whom a customer sends money.",
    &[&GIVEN_NAME, &MIDDLE_NAME, &FAMILY_NAME, &SECOND_FAMILY_NAME, &DOCUMENT_NUMBER, &EMAIL, &ITEM_ID, &CUSTOMER_ID],
);

/// First name.
pub static GIVEN_NAME: Property = row("givenName", "First name.");
/// Second name.
pub static MIDDLE_NAME: Property = row("middleName", "Second name.");
/// First surname.
pub static FAMILY_NAME: Property = row("familyName", "First surname.");
/// Second surname.
pub static SECOND_FAMILY_NAME: Property = row("secondFamilyName", "Second surname.");
/// Number of the identity document.
pub static DOCUMENT_NUMBER: Property = row("document/number", "Number of the identity document.");
/// E-mail address.
pub static EMAIL: Property = row("email", "E-mail address.");
/// The provider's item (decision 32).
pub static ITEM_ID: Property = row("itemId", "Opaque name of the item.");
/// Whose it is.
pub static CUSTOMER_ID: Property = row("customerId", "Identifier of the customer at the provider.");

const fn row(path: &'static str, doc: &'static str) -> Property {
    property("Beneficiary", path, Text, doc)
}
