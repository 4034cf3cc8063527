//! masstack.deleteAccount: a customer loses an account.

use super::provider::{PROVIDER, SOURCE};
use super::{errors, headers};
use crate::contract::canonical::NOTHING;
use crate::contract::error::status;
use crate::contract::field::{NO_FIELDS, UNLIMITED, text, uuid};
use crate::contract::{
    Category, Citation, Effect, ErrorTable, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, laws,
};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "masstack.deleteAccount",
    provider: &PROVIDER,
    summary: "Deletes an account of a customer.",
    method: Method::Delete,
    path: "/orgs/{org_id}/customers/{customer_id}/accounts/{account_id}",
    evidence: Evidence::Inferred,
    effect: Effect::Write,
    max_bytes: MIB,
    path_parameters: &[
        text("org_id").length(1, UNLIMITED).required().doc(225, "Name of the organization."),
        uuid("customer_id").required().personal().doc(226, "Identifier of the customer."),
        uuid("account_id").required().personal().doc(227, "Identifier of the account."),
    ],
    query: &NO_FIELDS,
    headers: &headers::HEADERS,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: None,
    reply: Reply { statuses: &[204], root: None, model: &NOTHING },
    errors: &[Lookup { table: &ERRORS, only_type: "" }],
    source: Citation { file: SOURCE, line: 222 },
};

const _: () = laws::sound(&OPERATION);

/// The documented statuses.
static ERRORS: ErrorTable = ErrorTable {
    id: "masstack.deleteAccount",
    file: SOURCE,
    rows: &[
        status(235, 400, Category::Validation, errors::BAD_PARAMETERS),
        status(236, 401, Category::Authentication, errors::UNAUTHORIZED),
        status(237, 403, Category::Permission, errors::FORBIDDEN),
        status(238, 404, Category::NotFound, errors::NO_CUSTOMER_ACCOUNT),
        status(239, 409, Category::Conflict, errors::CONFLICT),
        status(240, 500, Category::Upstream, errors::FAILED_CHANGE),
        status(241, 503, Category::Upstream, errors::UNAVAILABLE_CHANGE),
        status(242, 504, Category::Timeout, errors::TIMED_OUT_CHANGE),
    ],
};
