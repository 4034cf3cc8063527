//! masstack.cancelPromotion: an account loses a promotion from a day on.

use super::provider::{PROVIDER, SOURCE};
use super::{errors, headers};
use crate::contract::canonical::NOTHING;
use crate::contract::error::status;
use crate::contract::field::{NO_FIELDS, Shape, UNLIMITED, date, shape, text, uuid};
use crate::contract::{
    Category, Citation, Effect, ErrorTable, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, laws,
};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "masstack.cancelPromotion",
    provider: &PROVIDER,
    summary: "Cancels a promotion of an account.",
    method: Method::Patch,
    path: "/orgs/{org_id}/accounts/{account_id}/promotions/{account_promotion_id}",
    evidence: Evidence::Inferred,
    effect: Effect::Write,
    max_bytes: MIB,
    path_parameters: &[
        text("org_id").length(1, UNLIMITED).required().doc(147, "Name of the organization."),
        uuid("account_id").required().personal().doc(148, "Identifier of the account."),
        uuid("account_promotion_id").required().personal().doc(149, "What binds the promotion to the account."),
    ],
    query: &NO_FIELDS,
    headers: &headers::HEADERS,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: Some(&BODY),
    reply: Reply { statuses: &[204], root: None, model: &NOTHING },
    errors: &[Lookup { table: &ERRORS, only_type: "" }],
    source: Citation { file: SOURCE, line: 144 },
};

const _: () = laws::sound(&OPERATION);

static BODY: Shape =
    shape(&[date("cancellation_date").required().doc(156, "Day on which the promotion is cancelled.")]);

/// The documented statuses.
static ERRORS: ErrorTable = ErrorTable {
    id: "masstack.cancelPromotion",
    file: SOURCE,
    rows: &[
        status(164, 400, Category::Validation, errors::BAD_REQUEST),
        status(165, 401, Category::Authentication, errors::UNAUTHORIZED),
        status(166, 403, Category::Permission, errors::FORBIDDEN),
        status(167, 404, Category::NotFound, errors::NO_PROMOTION),
        status(168, 500, Category::Upstream, errors::FAILED_CHANGE),
        status(169, 503, Category::Upstream, errors::UNAVAILABLE_CHANGE),
        status(170, 504, Category::Timeout, errors::TIMED_OUT_CHANGE),
    ],
};
