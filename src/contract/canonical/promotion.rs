//! What an account gets for less, and what became of it.

use super::model::PropertyKind::{Date, List, Text, Word};
use super::model::{Model, Property, PropertyKind, model, property};

/// A promotion that an account has.
pub static PROMOTION: Model = model(
    "Promotion",
    "A promotion that an account has. The provider publishes no schema of it: the properties are assumed, and what else it sends is kept under `extra`.",
    &[&ID, &TYPE, &START_DATE, &CANCELLATION_DATE],
);

/// The promotions of an account.
pub static PROMOTIONS: Model = model("Promotions", "The promotions of an account.", &[&ALL]);

/// What was done with a promotion.
pub static OPERATION: Model = model(
    "PromotionOperation",
    "What was done with a promotion of an account. The provider publishes no schema of it: the properties are assumed, and what else it sends is kept under `extra`.",
    &[&OPERATION_PROMOTION_ID, &OPERATION_START_DATE, &OPERATION_CANCELLATION_DATE],
);

/// What was done with the promotions of an account.
pub static PROMOTION_HISTORY: Model =
    model("PromotionHistory", "What was done with the promotions of an account.", &[&OPERATIONS]);

/// What binds the promotion to the account.
pub static ID: Property = promotion("id", Text, "Identifier of the promotion at this account, a UUID.");
/// Whether it has begun.
pub static TYPE: Property = promotion("type", Word(&["active", "scheduled"]), "Whether it has begun.");
/// When it begins.
pub static START_DATE: Property = promotion("startDate", Date, "Day on which it begins.");
/// When it ends before its time.
pub static CANCELLATION_DATE: Property = promotion("cancellationDate", Date, "Day on which it is cancelled.");

/// Every promotion.
pub static ALL: Property =
    property("Promotions", "promotions", List(&PROMOTION), "The promotions, in the provider's order.");

/// Which promotion.
pub static OPERATION_PROMOTION_ID: Property =
    operation("promotionId", Text, "Identifier of the promotion at this account, a UUID.");
/// When it begins.
pub static OPERATION_START_DATE: Property = operation("startDate", Date, "Day on which the promotion begins.");
/// When it ends before its time.
pub static OPERATION_CANCELLATION_DATE: Property =
    operation("cancellationDate", Date, "Day on which the promotion is cancelled.");

/// Everything that was done.
pub static OPERATIONS: Property =
    property("PromotionHistory", "operations", List(&OPERATION), "What was done, in the provider's order.");

const fn promotion(path: &'static str, kind: PropertyKind, doc: &'static str) -> Property {
    property("Promotion", path, kind, doc)
}

const fn operation(path: &'static str, kind: PropertyKind, doc: &'static str) -> Property {
    property("PromotionOperation", path, kind, doc)
}
