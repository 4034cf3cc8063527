//! masstack.getAccount: what an account is billed by and how it is paid.

use super::provider::{PROVIDER, SOURCE};
use super::{errors, headers, words};
use crate::contract::canonical::billing_account;
use crate::contract::error::status;
use crate::contract::field::{Field, NO_FIELDS, Shape, UNLIMITED, any, iban, object, shape, text, uuid};
use crate::contract::{
    Category, Citation, Effect, ErrorTable, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, Via, laws,
};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "masstack.getAccount",
    provider: &PROVIDER,
    summary: "Looks up an account.",
    method: Method::Get,
    path: "/orgs/{org_id}/accounts/{account_id}",
    evidence: Evidence::Confirmed,
    effect: Effect::Read,
    max_bytes: MIB,
    path_parameters: &[
        text("org_id").length(1, UNLIMITED).required().doc(7, "Name of the organization."),
        uuid("account_id").required().personal().doc(8, "Identifier of the account."),
    ],
    query: &NO_FIELDS,
    headers: &headers::HEADERS,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: None,
    reply: Reply { statuses: &[200], root: Some(&ROOT), model: &billing_account::BILLING_ACCOUNT },
    errors: &[Lookup { table: &ERRORS, only_type: "" }],
    source: Citation { file: SOURCE, line: 1 },
};

const _: () = laws::sound(&OPERATION);

static ROOT: Field = object("", &REPLY);

/// The source names only `GetAccount`. These are the words in which it speaks of an account elsewhere; the parts of the
/// address are those of the version's postal addresses.
static REPLY: Shape = shape(&[
    uuid("account_id")
        .alias(&["id"])
        .personal()
        .to(&billing_account::ID)
        .doc(0, "Identifier of the account. Not published."),
    uuid("customer_id")
        .personal()
        .to(&billing_account::CUSTOMER_ID)
        .doc(0, "Identifier of the customer. Not published."),
    text("modality")
        .to(&billing_account::MODALITY)
        .via(Via::Enum(words::MODALITIES))
        .doc(0, "Whether the account is paid before or after use, as in createAccount. Not published."),
    object("billing_address", &ADDRESS).doc(0, "Where the invoices are sent to, as in createAccount. Not published."),
    object("payment_method", &METHOD)
        .or_only("type")
        .doc(0, "How the account is paid, as in updatePaymentMethod. Not published."),
]);

static ADDRESS: Shape = shape(&[
    any("address_lines")
        .personal()
        .to(&billing_account::ADDRESS_LINES)
        .via(Via::Opaque)
        .doc(0, "Street, number and what else stands above the city. Not published."),
    text("postal_code").personal().to(&billing_account::ADDRESS_POSTAL_CODE).doc(0, "Postal code. Not published."),
    text("locality").personal().to(&billing_account::ADDRESS_CITY_NAME).doc(0, "City or village. Not published."),
    text("administrative_area").personal().to(&billing_account::ADDRESS_STATE_NAME).doc(0, "Province. Not published."),
    text("region_code").personal().to(&billing_account::ADDRESS_COUNTRY).doc(0, "Code of the country. Not published."),
]);

static METHOD: Shape = shape(&[
    text("type")
        .to(&billing_account::PAYMENT_TYPE)
        .via(Via::Enum(words::PAYMENT_TYPES))
        .doc(0, "Kind of payment. Not published."),
    object("details", &DETAILS).nullable().doc(0, "What belongs to the kind of payment. Not published."),
]);

static DETAILS: Shape = shape(&[
    iban("iban").to(&billing_account::PAYMENT_IBAN).doc(0, "Account that is debited. Not published."),
    uuid("token_id")
        .personal()
        .to(&billing_account::PAYMENT_TOKEN_ID)
        .doc(0, "Identifier of the card's token. Not published."),
]);

/// The documented statuses.
static ERRORS: ErrorTable = ErrorTable {
    id: "masstack.getAccount",
    file: SOURCE,
    rows: &[
        status(16, 400, Category::Validation, errors::BAD_PARAMETERS),
        status(17, 401, Category::Authentication, errors::UNAUTHORIZED),
        status(18, 403, Category::Permission, errors::FORBIDDEN),
        status(19, 404, Category::NotFound, errors::NO_ACCOUNT),
        status(20, 405, Category::Permission, errors::METHOD_NOT_ALLOWED),
        status(21, 500, Category::Upstream, errors::FAILED),
        status(22, 503, Category::Upstream, errors::UNAVAILABLE),
        status(23, 504, Category::Timeout, errors::TIMED_OUT),
    ],
};
