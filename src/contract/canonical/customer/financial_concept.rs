//! A range of income or means, and its properties.

use crate::contract::canonical::model::PropertyKind::Text;
use crate::contract::canonical::model::{Model, Property, model, property};

/// A range of income or means.
pub static MODEL: Model = model(
    "FinancialConcept",
    "A range that a customer declared of income or means.",
    &[&TYPE, &RANGE, &ITEM_ID, &CUSTOMER_ID],
);

/// What the range is about.
pub static TYPE: Property = row("type", "What the range is about, in the provider's code.");
/// The range.
pub static RANGE: Property = row("range", "The range, in the provider's code.");
/// The provider's item (decision 32).
pub static ITEM_ID: Property = row("itemId", "Opaque name of the item.");
/// Whose it is.
pub static CUSTOMER_ID: Property = row("customerId", "Identifier of the customer at the provider.");

const fn row(path: &'static str, doc: &'static str) -> Property {
    property("FinancialConcept", path, Text, doc)
}
