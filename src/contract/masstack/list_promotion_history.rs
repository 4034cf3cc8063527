//! masstack.listPromotionHistory: what was done with the promotions of an account.

use super::provider::{PROVIDER, SOURCE};
use super::{errors, headers};
use crate::contract::canonical::promotion;
use crate::contract::error::status;
use crate::contract::field::{Array, Field, Shape, UNLIMITED, array, date, items, shape, text, uuid};
use crate::contract::{
    Category, Citation, Effect, ErrorTable, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, Via, laws,
};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "masstack.listPromotionHistory",
    provider: &PROVIDER,
    summary: "Lists what was done with an account's promotions.",
    method: Method::Get,
    path: "/orgs/{org_id}/accounts/{account_id}/promotions/history",
    evidence: Evidence::Inferred,
    effect: Effect::Read,
    max_bytes: MIB,
    path_parameters: &[
        text("org_id").length(1, UNLIMITED).required().doc(127, "Name of the organization."),
        uuid("account_id").required().personal().doc(128, "Identifier of the account."),
    ],
    query: &QUERY,
    headers: &headers::HEADERS,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: None,
    reply: Reply { statuses: &[200], root: Some(&ROOT), model: &promotion::PROMOTION_HISTORY },
    errors: &[Lookup { table: &ERRORS, only_type: "" }],
    source: Citation { file: SOURCE, line: 124 },
};

const _: () = laws::sound(&OPERATION);

static QUERY: Shape = shape(&[date("start_date").optional().doc(129, "Day from which the history is of interest.")]);

static ROOT: Field = array("", &ENTRIES).item_of(&promotion::OPERATIONS);

static ENTRIES: Array = items(&ENTRY);

/// The source names only `AccountPromotionHistory`: these are its words about promotions elsewhere.
static ENTRY: Shape = shape(&[
    uuid("account_promotion_id")
        .personal()
        .to(&promotion::OPERATION_PROMOTION_ID)
        .doc(0, "What binds the promotion to the account. Not published."),
    date("start_date")
        .to(&promotion::OPERATION_START_DATE)
        .via(Via::Date)
        .doc(0, "Day on which the promotion begins. Not published."),
    date("cancellation_date")
        .to(&promotion::OPERATION_CANCELLATION_DATE)
        .via(Via::Date)
        .doc(0, "Day on which the promotion is cancelled. Not published."),
]);

/// The documented statuses.
static ERRORS: ErrorTable = ErrorTable {
    id: "masstack.listPromotionHistory",
    file: SOURCE,
    rows: &[
        status(137, 400, Category::Validation, errors::BAD_PARAMETERS),
        status(138, 401, Category::Authentication, errors::UNAUTHORIZED),
        status(139, 403, Category::Permission, errors::FORBIDDEN),
        status(140, 404, Category::NotFound, errors::NO_ACCOUNT),
        status(141, 500, Category::Upstream, errors::FAILED),
        status(142, 503, Category::Upstream, errors::UNAVAILABLE),
        status(143, 504, Category::Timeout, errors::TIMED_OUT),
    ],
};
