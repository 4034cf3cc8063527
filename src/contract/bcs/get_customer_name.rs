//! bcs.getCustomerName: the name of the customer who holds an account.

use super::documents::{DOCUMENT_TYPES, SPELLINGS};
use super::provider::{PROVIDER, SOURCE};
use super::{customer_name_errors, envelope, headers, layers, star};
use crate::contract::canonical::{account, customer};
use crate::contract::field::{Field, Shape, UNLIMITED, known, object, ruled, shape, text};
use crate::contract::{Citation, Effect, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, Rule, laws};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "bcs.getCustomerName",
    provider: &PROVIDER,
    summary: "Looks up the name of the customer who holds an account.",
    method: Method::Get,
    path: "/customer-management/customer/identserialnum/{identserialnum}/acctid/{acctid}",
    evidence: Evidence::Inferred,
    effect: Effect::Read,
    max_bytes: MIB,
    path_parameters: &[
        text("identserialnum")
            .length(1, UNLIMITED)
            .required()
            .personal()
            .to(&customer::DOCUMENT_NUMBER)
            .doc(606, "Number of the customer's document."),
        text("acctid")
            .length(1, UNLIMITED)
            .required()
            .personal()
            .to(&account::NUMBER)
            .doc(607, "Number of an account or of another product."),
    ],
    query: &QUERY,
    headers: &headers::A27_SI,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: None,
    reply: Reply { statuses: &[200], root: Some(&ROOT), model: &customer::CUSTOMER },
    errors: &[
        Lookup { table: &customer_name_errors::CUSTOMER_NAME, only_type: "" },
        Lookup { table: &star::STAR, only_type: "STA" },
        Lookup { table: &layers::LAYERS, only_type: "" },
    ],
    source: Citation { file: SOURCE, line: 573 },
};

const _: () = laws::sound(&OPERATION);

static QUERY: Shape = ruled(
    &[known("govIssueIdentType", DOCUMENT_TYPES)
        .spelled(SPELLINGS)
        .personal()
        .to(&customer::DOCUMENT_TYPE)
        .doc(609, "Type of the customer's document.")],
    &[Rule::DocumentNumber { kind: "govIssueIdentType", number: "identserialnum" }],
);

static ROOT: Field = object("", &REPLY);

static REPLY: Shape = shape(&[
    object("custInfo", &FOUND).doc(611, "The customer."),
    envelope::RESPONSE_TYPE.example_only().doc(625, "Whether the query succeeded."),
    envelope::RESPONSE_DETAIL.example_only().doc(628, "Why the query failed."),
]);

static FOUND: Shape = shape(&[object("personName", &NAME).doc(612, "The customer's name.")]);

static NAME: Shape = shape(&[text("fullName")
    .personal()
    .to(&customer::FULL_NAME)
    .doc(613, "Whole name.")
    .sample("SOLANGEL BALBINA VIANCHA VIANCHA")]);
