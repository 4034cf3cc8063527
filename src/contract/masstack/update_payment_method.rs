//! masstack.updatePaymentMethod: how an account is paid from now on.

use super::provider::{PROVIDER, SOURCE};
use super::{errors, headers, words};
use crate::contract::canonical::NOTHING;
use crate::contract::error::status;
use crate::contract::field::{NO_FIELDS, Shape, UNLIMITED, iban, known, object, ruled, shape, text, uuid};
use crate::contract::{
    Category, Citation, Effect, ErrorTable, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, Rule, laws,
};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "masstack.updatePaymentMethod",
    provider: &PROVIDER,
    summary: "Changes the payment method of an account.",
    method: Method::Patch,
    path: "/orgs/{org_id}/accounts/{account_id}/payment-method",
    evidence: Evidence::Confirmed,
    effect: Effect::Write,
    max_bytes: MIB,
    path_parameters: &[
        text("org_id").length(1, UNLIMITED).required().doc(27, "Name of the organization."),
        uuid("account_id").required().personal().doc(28, "Identifier of the account."),
    ],
    query: &NO_FIELDS,
    headers: &headers::HEADERS,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: Some(&BODY),
    reply: Reply { statuses: &[204, 202], root: None, model: &NOTHING },
    errors: &[Lookup { table: &ERRORS, only_type: "" }],
    source: Citation { file: SOURCE, line: 24 },
};

const _: () = laws::sound(&OPERATION);

static BODY: Shape = ruled(
    &[
        known("type", words::KNOWN_PAYMENT_TYPES).required().doc(35, "Kind of payment."),
        object("details", &DETAILS).nullable().optional().doc(36, "What the kind of payment needs."),
    ],
    &[
        Rule::NeededIf { field: "type", value: "DIRECT_DEBIT", inside: "details", needs: "iban", refused: true },
        Rule::NeededIf { field: "type", value: "CREDIT_CARD", inside: "details", needs: "token_id", refused: true },
    ],
);

/// A bank transfer with an IBAN is documented: what the kind does not need may be there.
static DETAILS: Shape = shape(&[
    iban("iban").optional().doc(40, "Account that is debited."),
    uuid("token_id").optional().personal().doc(44, "Identifier of the card's token."),
]);

/// The documented statuses.
static ERRORS: ErrorTable = ErrorTable {
    id: "masstack.updatePaymentMethod",
    file: SOURCE,
    rows: &[
        status(52, 400, Category::Validation, errors::BAD_REQUEST),
        status(53, 401, Category::Authentication, errors::UNAUTHORIZED),
        status(54, 403, Category::Permission, errors::FORBIDDEN),
        status(55, 404, Category::NotFound, errors::NO_ACCOUNT),
        status(56, 500, Category::Upstream, errors::FAILED_CHANGE),
        status(57, 503, Category::Upstream, errors::UNAVAILABLE_CHANGE),
        status(58, 504, Category::Timeout, errors::TIMED_OUT_CHANGE),
    ],
};
