//! What a platform says of customers that were handed over to it.

use super::model::PropertyKind::Text;
use super::model::{Model, Property, model, property};

/// The outcome of handing customers over.
pub static SYNCHRONIZATION: Model =
    model("Synchronization", "What the platform says of the customers it was given.", &[&MESSAGE]);

/// The platform's own words.
pub static MESSAGE: Property =
    property("Synchronization", "message", Text, "What the platform says of it, in its own words.");
