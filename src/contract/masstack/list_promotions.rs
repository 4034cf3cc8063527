//! masstack.listPromotions: which promotions an account has or will have.

use super::provider::{PROVIDER, SOURCE};
use super::{errors, headers, promotions};
use crate::contract::canonical::promotion;
use crate::contract::error::status;
use crate::contract::field::{Shape, UNLIMITED, one_of, shape, text, uuid};
use crate::contract::{
    Category, Citation, Effect, ErrorTable, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, laws,
};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "masstack.listPromotions",
    provider: &PROVIDER,
    summary: "Lists the promotions of an account.",
    method: Method::Get,
    path: "/orgs/{org_id}/accounts/{account_id}/promotions",
    evidence: Evidence::Inferred,
    effect: Effect::Read,
    max_bytes: MIB,
    path_parameters: &[
        text("org_id").length(1, UNLIMITED).required().doc(103, "Name of the organization."),
        uuid("account_id").required().personal().doc(104, "Identifier of the account."),
    ],
    query: &QUERY,
    headers: &headers::HEADERS,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: None,
    reply: Reply { statuses: &[200], root: Some(&promotions::ROOT), model: &promotion::PROMOTIONS },
    errors: &[Lookup { table: &ERRORS, only_type: "" }],
    source: Citation { file: SOURCE, line: 100 },
};

const _: () = laws::sound(&OPERATION);

static QUERY: Shape = shape(&[one_of("account_promotion_type", &["ACTIVE", "SCHEDULED", "ALL"])
    .optional()
    .doc(105, "Which promotions: those of today, those to come, or both.")]);

/// The documented statuses.
static ERRORS: ErrorTable = ErrorTable {
    id: "masstack.listPromotions",
    file: SOURCE,
    rows: &[
        status(117, 400, Category::Validation, errors::BAD_PARAMETERS),
        status(118, 401, Category::Authentication, errors::UNAUTHORIZED),
        status(119, 403, Category::Permission, errors::FORBIDDEN),
        status(120, 404, Category::NotFound, errors::NO_ACCOUNT),
        status(121, 500, Category::Upstream, errors::FAILED),
        status(122, 503, Category::Upstream, errors::UNAVAILABLE),
        status(123, 504, Category::Timeout, errors::TIMED_OUT),
    ],
};
