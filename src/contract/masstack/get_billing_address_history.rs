//! masstack.getBillingAddressHistory: where the invoices of an account went, and when.

use super::provider::{PROVIDER, SOURCE};
use super::{errors, headers};
use crate::contract::canonical::billing_address;
use crate::contract::error::status;
use crate::contract::field::{Array, Field, Shape, UNLIMITED, any, array, date, items, object, shape, text, uuid};
use crate::contract::{
    Category, Citation, Effect, ErrorTable, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, Via, laws,
};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "masstack.getBillingAddressHistory",
    provider: &PROVIDER,
    summary: "Lists the billing addresses an account has had.",
    method: Method::Get,
    path: "/orgs/{org_id}/accounts/{account_id}/billing-address/history",
    evidence: Evidence::Inferred,
    effect: Effect::Read,
    max_bytes: MIB,
    path_parameters: &[
        text("org_id").length(1, UNLIMITED).required().doc(62, "Name of the organization."),
        uuid("account_id").required().personal().doc(63, "Identifier of the account."),
    ],
    query: &QUERY,
    headers: &headers::HEADERS,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: None,
    reply: Reply { statuses: &[200], root: Some(&ROOT), model: &billing_address::BILLING_ADDRESS_HISTORY },
    errors: &[Lookup { table: &ERRORS, only_type: "" }],
    source: Citation { file: SOURCE, line: 59 },
};

const _: () = laws::sound(&OPERATION);

static QUERY: Shape = shape(&[
    date("from").optional().doc(64, "First day of recording that is of interest."),
    date("to").optional().doc(65, "Last day of recording that is of interest."),
]);

/// The source names only `BillingAddressHistoryResponse`: a list of entries, or an object around one.
static ROOT: Field = object("", &REPLY).or_only("history");

static REPLY: Shape = shape(&[array("history", &ENTRIES)
    .alias(&["billing_addresses", "billing_address_history"])
    .item_of(&billing_address::ADDRESSES)
    .doc(0, "The addresses of the account. Not published.")]);

static ENTRIES: Array = items(&ENTRY);

/// An address with the time of its recording; the address may stand in an object of its own.
static ENTRY: Shape = shape(&[
    text("createStamp")
        .alias(&["create_stamp"])
        .to(&billing_address::RECORDED_AT)
        .doc(0, "When the address was recorded: the column that `from` and `to` are about. Not published."),
    object("billing_address", &NESTED).doc(0, "The address. Not published."),
    LINES,
    POSTAL_CODE,
    LOCALITY,
    AREA,
    REGION,
]);

static NESTED: Shape = shape(&[
    LINES.or_to(&billing_address::LINES, 1),
    POSTAL_CODE.or_to(&billing_address::POSTAL_CODE, 1),
    LOCALITY.or_to(&billing_address::CITY_NAME, 1),
    AREA.or_to(&billing_address::STATE_NAME, 1),
    REGION.or_to(&billing_address::COUNTRY, 1),
]);

const LINES: Field = any("address_lines")
    .personal()
    .to(&billing_address::LINES)
    .via(Via::Opaque)
    .doc(0, "Street, number and what else stands above the city. Not published.");
const POSTAL_CODE: Field =
    text("postal_code").personal().to(&billing_address::POSTAL_CODE).doc(0, "Postal code. Not published.");
const LOCALITY: Field =
    text("locality").personal().to(&billing_address::CITY_NAME).doc(0, "City or village. Not published.");
const AREA: Field =
    text("administrative_area").personal().to(&billing_address::STATE_NAME).doc(0, "Province. Not published.");
const REGION: Field =
    text("region_code").personal().to(&billing_address::COUNTRY).doc(0, "Code of the country. Not published.");

/// The documented statuses.
static ERRORS: ErrorTable = ErrorTable {
    id: "masstack.getBillingAddressHistory",
    file: SOURCE,
    rows: &[
        status(73, 400, Category::Validation, errors::BAD_PARAMETERS),
        status(74, 401, Category::Authentication, errors::UNAUTHORIZED),
        status(75, 403, Category::Permission, errors::FORBIDDEN),
        status(76, 404, Category::NotFound, errors::NO_ACCOUNT),
        status(77, 405, Category::Permission, errors::METHOD_NOT_ALLOWED),
        status(78, 500, Category::Upstream, errors::FAILED),
        status(79, 503, Category::Upstream, errors::UNAVAILABLE),
        status(80, 504, Category::Timeout, errors::TIMED_OUT),
    ],
};
