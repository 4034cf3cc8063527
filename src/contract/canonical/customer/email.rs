//! An e-mail address and its properties.

use crate::contract::canonical::model::PropertyKind::{Flag, Text};
use crate::contract::canonical::model::{Model, Property, PropertyKind, model, property};

/// An e-mail address.
pub static MODEL: Model = model("Email", "An e-mail address.", &[&ADDRESS, &CURRENT, &ROLE, &RECORD_ID, &ITEM_ID]);

/// The address.
pub static ADDRESS: Property = row("address", Text, "The address.");
/// Whether it still holds (decision 30).
pub static CURRENT: Property = row("current", Flag, "Whether it still holds.");
/// What it is used for.
pub static ROLE: Property = row("role", Text, "What it is used for, in the provider's code.");
/// The provider's record (decision 32).
pub static RECORD_ID: Property = row("recordId", Text, "Opaque name of the record.");
/// The provider's item (decision 32).
pub static ITEM_ID: Property = row("itemId", Text, "Opaque name of the item.");

const fn row(path: &'static str, kind: PropertyKind, doc: &'static str) -> Property {
    property("Email", path, kind, doc)
}
