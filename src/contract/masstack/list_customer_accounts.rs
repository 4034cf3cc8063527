//! masstack.listCustomerAccounts: which accounts a customer has.

use super::provider::{PROVIDER, SOURCE};
use super::{errors, headers};
use crate::contract::canonical::billing_account;
use crate::contract::error::status;
use crate::contract::field::{Array, Field, NO_FIELDS, Shape, UNLIMITED, array, object, shape, text, uuid};
use crate::contract::{
    Category, Citation, Effect, ErrorTable, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, laws,
};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "masstack.listCustomerAccounts",
    provider: &PROVIDER,
    summary: "Lists the accounts of a customer.",
    method: Method::Get,
    path: "/orgs/{org_id}/customers/{customer_id}/accounts",
    evidence: Evidence::Inferred,
    effect: Effect::Read,
    max_bytes: MIB,
    path_parameters: &[
        text("org_id").length(1, UNLIMITED).required().doc(174, "Name of the organization."),
        uuid("customer_id").required().personal().doc(175, "Identifier of the customer."),
    ],
    query: &NO_FIELDS,
    headers: &headers::HEADERS,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: None,
    reply: Reply { statuses: &[200], root: Some(&ROOT), model: &billing_account::BILLING_ACCOUNTS },
    errors: &[Lookup { table: &ERRORS, only_type: "" }],
    source: Citation { file: SOURCE, line: 171 },
};

const _: () = laws::sound(&OPERATION);

/// The source names only `AccountIds`: a list of identifiers, or an object around one.
static ROOT: Field = object("", &REPLY).or_only("account_ids");

static REPLY: Shape = shape(&[array("account_ids", &ENTRIES)
    .alias(&["accounts", "ids"])
    .item_of(&billing_account::ACCOUNTS)
    .doc(0, "The accounts of the customer. Not published.")]);

/// An identifier, or an object around one.
static ENTRIES: Array = Array { item: object("", &ENTRY).or_only("account_id"), min: 0, max: UNLIMITED };

static ENTRY: Shape = shape(&[uuid("account_id")
    .alias(&["id"])
    .personal()
    .to(&billing_account::ID)
    .doc(0, "Identifier of the account. Not published.")]);

/// The documented statuses.
static ERRORS: ErrorTable = ErrorTable {
    id: "masstack.listCustomerAccounts",
    file: SOURCE,
    rows: &[
        status(183, 400, Category::Validation, errors::BAD_PARAMETERS),
        status(184, 401, Category::Authentication, errors::UNAUTHORIZED),
        status(185, 403, Category::Permission, errors::FORBIDDEN),
        status(186, 404, Category::NotFound, errors::NO_CUSTOMER),
        status(187, 500, Category::Upstream, errors::FAILED),
        status(188, 503, Category::Upstream, errors::UNAVAILABLE),
        status(189, 504, Category::Timeout, errors::TIMED_OUT),
    ],
};
