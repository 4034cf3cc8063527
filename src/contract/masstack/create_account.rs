//! masstack.createAccount: a customer gets one more account.

use super::provider::{PROVIDER, SOURCE};
use super::{errors, headers, words};
use crate::contract::canonical::billing_account;
use crate::contract::error::status;
use crate::contract::field::{
    Array, Field, NO_FIELDS, Shape, UNLIMITED, array, known, object, one_of, ruled, shape, text, uuid,
};
use crate::contract::{
    Category, Check, Citation, Effect, ErrorTable, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply,
    Rule, laws,
};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "masstack.createAccount",
    provider: &PROVIDER,
    summary: "Opens an account for a customer.",
    method: Method::Post,
    path: "/orgs/{org_id}/customers/{customer_id}/accounts",
    evidence: Evidence::Confirmed,
    effect: Effect::Write,
    max_bytes: MIB,
    path_parameters: &[
        text("org_id").length(1, UNLIMITED).required().doc(193, "Name of the organization."),
        uuid("customer_id").required().personal().doc(194, "Identifier of the customer."),
    ],
    query: &NO_FIELDS,
    headers: &headers::HEADERS,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: Some(&BODY),
    reply: Reply { statuses: &[200], root: Some(&ROOT), model: &billing_account::BILLING_ACCOUNT },
    errors: &[Lookup { table: &ERRORS, only_type: "" }],
    source: Citation { file: SOURCE, line: 190 },
};

const _: () = laws::sound(&OPERATION);

static BODY: Shape = shape(&[
    one_of("modality", &["RECURRING_PREPAID", "POSTPAID"])
        .required()
        .doc(201, "Whether the account is paid before or after use."),
    object("billing_address", &ADDRESS)
        .optional()
        .doc(202, "Where the invoices are sent to; its parts are not published."),
    object("payment_method", &METHOD)
        .required()
        .doc(203, "How the account is paid; its parts are not published, those of updatePaymentMethod are expected."),
]);

/// `BillingAddress` is not published: its parts are those of the version's postal addresses.
static ADDRESS: Shape = shape(&[
    array("address_lines", &LINES)
        .optional()
        .doc(0, "Street, number and what else stands above the city. Not published."),
    text("postal_code").optional().personal().doc(0, "Postal code. Not published."),
    text("locality").optional().personal().doc(0, "City or village. Not published."),
    text("administrative_area").optional().personal().doc(0, "Province. Not published."),
    text("region_code").optional().personal().doc(0, "Code of the country. Not published."),
]);

/// Public notes on the version refuse longer lines, and the text `undefined`.
static LINES: Array = Array {
    item: text("").length(0, 100).check(Check::Undefined).personal().doc(0, "One line."),
    min: 0,
    max: UNLIMITED,
};

/// `PaymentMethod` is not published: the rules of updatePaymentMethod only warn here (decision 25a).
static METHOD: Shape = ruled(
    &[
        known("type", words::KNOWN_PAYMENT_TYPES).doc(35, "Kind of payment."),
        object("details", &DETAILS).nullable().optional().doc(36, "What the kind of payment needs."),
    ],
    &[
        Rule::NeededIf { field: "type", value: "DIRECT_DEBIT", inside: "details", needs: "iban", refused: false },
        Rule::NeededIf { field: "type", value: "CREDIT_CARD", inside: "details", needs: "token_id", refused: false },
    ],
);

static DETAILS: Shape = shape(&[
    text("iban").optional().personal().check(Check::Iban).doc(40, "Account that is debited."),
    text("token_id").optional().personal().check(Check::Uuid).doc(44, "Identifier of the card's token."),
]);

static ROOT: Field = object("", &REPLY);

/// The source names only `AccountCreated`.
static REPLY: Shape = shape(&[uuid("account_id")
    .alias(&["id"])
    .personal()
    .to(&billing_account::ID)
    .doc(0, "Identifier of the new account. Not published.")]);

/// The documented statuses.
static ERRORS: ErrorTable = ErrorTable {
    id: "masstack.createAccount",
    file: SOURCE,
    rows: &[
        status(214, 400, Category::Validation, errors::BAD_REQUEST),
        status(215, 401, Category::Authentication, errors::UNAUTHORIZED),
        status(216, 403, Category::Permission, errors::FORBIDDEN),
        status(217, 404, Category::NotFound, errors::NO_CUSTOMER),
        status(218, 409, Category::Conflict, errors::CONFLICT),
        status(219, 500, Category::Upstream, errors::FAILED_CREATION),
        status(220, 503, Category::Upstream, errors::UNAVAILABLE_CREATION),
        status(221, 504, Category::Timeout, errors::TIMED_OUT_CREATION),
    ],
};
