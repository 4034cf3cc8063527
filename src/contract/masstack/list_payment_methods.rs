//! masstack.listPaymentMethods: how an account may be paid.

use super::provider::{PROVIDER, SOURCE};
use super::{errors, headers, words};
use crate::contract::canonical::payment_method;
use crate::contract::error::status;
use crate::contract::field::{Array, Field, NO_FIELDS, Shape, UNLIMITED, array, iban, object, shape, text, uuid};
use crate::contract::{
    Category, Citation, Effect, ErrorTable, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, Via, laws,
};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "masstack.listPaymentMethods",
    provider: &PROVIDER,
    summary: "Lists the payment methods that an account may use.",
    method: Method::Get,
    path: "/orgs/{org_id}/customers/{customer_id}/accounts/{account_id}/payment-methods",
    evidence: Evidence::Inferred,
    effect: Effect::Read,
    max_bytes: MIB,
    path_parameters: &[
        text("org_id").length(1, UNLIMITED).required().doc(246, "Name of the organization."),
        uuid("customer_id").required().personal().doc(247, "Identifier of the customer."),
        uuid("account_id").required().personal().doc(248, "Identifier of the account."),
    ],
    query: &NO_FIELDS,
    headers: &headers::HEADERS,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: None,
    reply: Reply { statuses: &[200], root: Some(&ROOT), model: &payment_method::PAYMENT_METHODS },
    errors: &[Lookup { table: &ERRORS, only_type: "" }],
    source: Citation { file: SOURCE, line: 243 },
};

const _: () = laws::sound(&OPERATION);

/// The source names only `AvailablePaymentMethods`: a list of them, or an object around one.
static ROOT: Field = object("", &REPLY).or_only("payment_methods");

static REPLY: Shape = shape(&[array("payment_methods", &METHODS)
    .alias(&["available_payment_methods"])
    .item_of(&payment_method::METHODS)
    .doc(0, "The ways to pay. Not published.")]);

/// A kind of payment, or an object around one.
static METHODS: Array = Array { item: object("", &METHOD).or_only("type"), min: 0, max: UNLIMITED };

static METHOD: Shape = shape(&[
    text("type")
        .to(&payment_method::TYPE)
        .via(Via::Enum(words::PAYMENT_TYPES))
        .doc(0, "Kind of payment. Not published."),
    object("details", &DETAILS).nullable().doc(0, "What belongs to the kind of payment. Not published."),
]);

static DETAILS: Shape = shape(&[
    iban("iban").to(&payment_method::IBAN).doc(0, "Account that is debited. Not published."),
    uuid("token_id").personal().to(&payment_method::TOKEN_ID).doc(0, "Identifier of the card's token. Not published."),
]);

/// The documented statuses.
static ERRORS: ErrorTable = ErrorTable {
    id: "masstack.listPaymentMethods",
    file: SOURCE,
    rows: &[
        status(256, 400, Category::Validation, errors::BAD_PARAMETERS),
        status(257, 401, Category::Authentication, errors::UNAUTHORIZED),
        status(258, 403, Category::Permission, errors::FORBIDDEN),
        status(259, 404, Category::NotFound, errors::NO_CUSTOMER_ACCOUNT),
        status(260, 500, Category::Upstream, errors::FAILED),
        status(261, 503, Category::Upstream, errors::UNAVAILABLE),
        status(262, 504, Category::Timeout, errors::TIMED_OUT),
    ],
};
