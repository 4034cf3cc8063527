//! bcs.updateSecureData: what a customer answers to the questions about the protection of personal data.

use super::documents::{QUERY_DOCUMENT_TYPES, SPELLINGS};
use super::provider::{PROVIDER, SOURCE};
use super::{envelope, headers, layers, secure_data_errors, star};
use crate::contract::canonical::NOTHING;
use crate::contract::canonical::customer;
use crate::contract::field::{Array, Field, NO_FIELDS, Shape, array, flag, items, object, one_of, ruled, shape, text};
use crate::contract::{Citation, Effect, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, Rule, laws};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "bcs.updateSecureData",
    provider: &PROVIDER,
    summary: "Records what a customer answers about the protection of personal data.",
    method: Method::Put,
    path: "/customer-management/v1/secure-data",
    evidence: Evidence::Stated,
    effect: Effect::Write,
    max_bytes: MIB,
    path_parameters: &[],
    query: &NO_FIELDS,
    headers: &headers::A27,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: Some(&BODY),
    reply: Reply { statuses: &[200], root: Some(&ROOT), model: &NOTHING },
    errors: &[
        Lookup { table: &secure_data_errors::SECURE_DATA, only_type: "" },
        Lookup { table: &star::STAR, only_type: "" },
        Lookup { table: &layers::LAYERS, only_type: "" },
    ],
    source: Citation { file: SOURCE, line: 1165 },
};

const _: () = laws::sound(&OPERATION);

static BODY: Shape = shape(&[
    object("govIssueIdent", &DOCUMENT).doc(1199, "The customer's identity document."),
    object("administrationOffice", &ADMINISTRATION_OFFICE).doc(1202, "Where the record was made."),
    object("submitOffice", &SUBMIT_OFFICE).doc(1204, "Where the change comes from."),
    array("compliance", &ANSWERS).doc(1206, "The questions and what the customer answers."),
]);

static DOCUMENT: Shape = ruled(
    &[
        text("identSerialNum").personal().to(&customer::DOCUMENT_NUMBER).doc(1200, "Number of the identity document."),
        one_of("govIssueIdentType", QUERY_DOCUMENT_TYPES)
            .spelled(SPELLINGS)
            .personal()
            .to(&customer::DOCUMENT_TYPE)
            .doc(1201, "Type of the identity document."),
    ],
    &[Rule::DocumentNumber { kind: "govIssueIdentType", number: "identSerialNum" }],
);

static ADMINISTRATION_OFFICE: Shape =
    shape(&[text("branchId").to(&customer::CREATED_OFFICE).doc(1203, "Code of the office that made the record.")]);

static SUBMIT_OFFICE: Shape =
    shape(&[text("branchId").to(&customer::UPDATED_OFFICE).doc(1205, "Code of the office that makes the change.")]);

static ANSWERS: Array = items(&ANSWER);

static ANSWER: Shape = shape(&[
    one_of("question", &["preguntaATDP001", "preguntaATDP002", "preguntaATDP003"]).doc(1207, "Name of the question."),
    // As text, too (decision 25a).
    flag("answer").personal().doc(1208, "true: yes; false: no."),
]);

static ROOT: Field = object("", &REPLY);

/// It confirms and tells no more.
static REPLY: Shape = shape(&[
    envelope::RESPONSE_TYPE.example_only().doc(1212, "Whether the change was made."),
    envelope::RESPONSE_DETAIL.example_only().doc(1222, "Why the change was not made."),
]);
