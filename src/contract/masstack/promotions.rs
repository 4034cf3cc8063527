//! The promotions of an account, as two operations list them.

use crate::contract::Via;
use crate::contract::canonical::promotion;
use crate::contract::field::{Array, Field, Shape, array, date, items, shape, text, uuid};

pub(super) static ROOT: Field = array("", &PROMOTIONS).item_of(&promotion::ALL);

static PROMOTIONS: Array = items(&PROMOTION);

/// The source names only `AccountPromotion`: these are its words about promotions elsewhere.
static PROMOTION: Shape = shape(&[
    uuid("account_promotion_id")
        .personal()
        .to(&promotion::ID)
        .doc(0, "What binds the promotion to the account. Not published."),
    text("account_promotion_type")
        .to(&promotion::TYPE)
        .via(Via::Enum(&[("ACTIVE", "active"), ("SCHEDULED", "scheduled")]))
        .doc(0, "Whether the promotion has begun. Not published."),
    date("start_date")
        .to(&promotion::START_DATE)
        .via(Via::Date)
        .doc(0, "Day on which the promotion begins. Not published."),
    date("cancellation_date")
        .to(&promotion::CANCELLATION_DATE)
        .via(Via::Date)
        .doc(0, "Day on which the promotion is cancelled. Not published."),
]);
