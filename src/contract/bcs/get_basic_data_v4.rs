//! bcs.getBasicDataV4: what the bank knows of a customer, by mobile number or document.

use super::basic_data;
use super::documents::{DOCUMENT_TYPES, SPELLINGS};
use super::provider::{PROVIDER, SOURCE};
use super::{envelope, headers, layers, star};
use crate::contract::canonical::customer;
use crate::contract::field::{Field, Shape, known, object, ruled, shape, text};
use crate::contract::{
    Check, Citation, Effect, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, Rule, laws,
};
use crate::sequence::Numbering;

/// The operation. Its error table is empty.
pub static OPERATION: Operation = Operation {
    id: "bcs.getBasicDataV4",
    provider: &PROVIDER,
    summary: "Looks up a customer's basic data by mobile number or document.",
    method: Method::Get,
    path: "/customerAccountManagement/v4/basicData",
    evidence: Evidence::Inferred,
    effect: Effect::Read,
    max_bytes: MIB,
    path_parameters: &[],
    query: &QUERY,
    headers: &headers::A29,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: None,
    reply: Reply { statuses: &[200], root: Some(&ROOT), model: &customer::CUSTOMER },
    errors: &[Lookup { table: &star::STAR, only_type: "STA" }, Lookup { table: &layers::LAYERS, only_type: "" }],
    source: Citation { file: SOURCE, line: 486 },
};

const _: () = laws::sound(&OPERATION);

/// Decision 15. Without the mobile number a lone part of the document breaks the first rule; with it, it only warns.
static QUERY: Shape = ruled(
    &[
        known("govIssueIdentType", DOCUMENT_TYPES)
            .spelled(SPELLINGS)
            .optional()
            .personal()
            .to(&customer::DOCUMENT_TYPE)
            .doc(520, "Type of the customer's document; needed without a mobile number.")
            .sample("CC"),
        text("identSerialNum")
            .optional()
            .personal()
            .to(&customer::DOCUMENT_NUMBER)
            .doc(521, "Number of the customer's document; needed without a mobile number.")
            .sample("1234567890"),
        text("cellphone")
            .optional()
            .personal()
            .check(Check::Mobile)
            .doc(522, "The customer's mobile number; needed without a document.")
            .sample("1234567890"),
    ],
    &[
        Rule::OneOf(&[&["cellphone"], &["govIssueIdentType", "identSerialNum"]]),
        Rule::Instead("cellphone", &["govIssueIdentType", "identSerialNum"]),
        Rule::DocumentNumber { kind: "govIssueIdentType", number: "identSerialNum" },
    ],
);

static ROOT: Field = object("", &REPLY);

static REPLY: Shape = shape(&[
    envelope::RESPONSE_TYPE.doc(530, "Whether the query succeeded.").example_only(),
    basic_data::PERSON_INFO.example_only(),
]);
