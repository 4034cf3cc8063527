//! masstack.listActivePromotions: which promotions an account has today.

use super::provider::{PROVIDER, SOURCE};
use super::{errors, headers, promotions};
use crate::contract::canonical::promotion;
use crate::contract::error::status;
use crate::contract::field::{NO_FIELDS, UNLIMITED, text, uuid};
use crate::contract::{
    Category, Citation, Effect, ErrorTable, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, laws,
};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "masstack.listActivePromotions",
    provider: &PROVIDER,
    summary: "Lists the promotions an account has at present.",
    method: Method::Get,
    path: "/orgs/{org_id}/accounts/{account_id}/promotions/active",
    evidence: Evidence::Inferred,
    effect: Effect::Read,
    max_bytes: MIB,
    path_parameters: &[
        text("org_id").length(1, UNLIMITED).required().doc(84, "Name of the organization."),
        uuid("account_id").required().personal().doc(85, "Identifier of the account."),
    ],
    query: &NO_FIELDS,
    headers: &headers::HEADERS,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: None,
    reply: Reply { statuses: &[200], root: Some(&promotions::ROOT), model: &promotion::PROMOTIONS },
    errors: &[Lookup { table: &ERRORS, only_type: "" }],
    source: Citation { file: SOURCE, line: 81 },
};

const _: () = laws::sound(&OPERATION);

/// The documented statuses.
static ERRORS: ErrorTable = ErrorTable {
    id: "masstack.listActivePromotions",
    file: SOURCE,
    rows: &[
        status(93, 400, Category::Validation, errors::BAD_PARAMETERS),
        status(94, 401, Category::Authentication, errors::UNAUTHORIZED),
        status(95, 403, Category::Permission, errors::FORBIDDEN),
        status(96, 404, Category::NotFound, errors::NO_ACCOUNT),
        status(97, 500, Category::Upstream, errors::FAILED),
        status(98, 503, Category::Upstream, errors::UNAVAILABLE),
        status(99, 504, Category::Timeout, errors::TIMED_OUT),
    ],
};
