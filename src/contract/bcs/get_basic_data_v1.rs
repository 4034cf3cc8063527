//! bcs.getBasicDataV1: what the bank knows of a customer, by type and number of the document.

use super::basic_data::{self, flat, listed};
use super::provider::{PROVIDER, SOURCE};
use super::{basic_data_errors, envelope, headers, layers, star};
use crate::contract::canonical::customer;
use crate::contract::field::{Field, Shape, UNLIMITED, object, shape, text};
use crate::contract::{Citation, Effect, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, laws};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "bcs.getBasicDataV1",
    provider: &PROVIDER,
    summary: "Looks up a customer's basic data by document, version 1.",
    method: Method::Get,
    path: "/customerAccountManagement/v1/BasicData",
    evidence: Evidence::Inferred,
    effect: Effect::Read,
    max_bytes: MIB,
    path_parameters: &[],
    query: &QUERY,
    headers: &headers::A27_SI,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: None,
    reply: Reply { statuses: &[200], root: Some(&ROOT), model: &customer::CUSTOMER },
    errors: &[
        Lookup { table: &basic_data_errors::BASIC_DATA, only_type: "" },
        Lookup { table: &star::STAR, only_type: "STA" },
        Lookup { table: &layers::LAYERS, only_type: "" },
    ],
    source: Citation { file: SOURCE, line: 349 },
};

const _: () = laws::sound(&OPERATION);

/// An error about the document is one about this parameter.
static QUERY: Shape = shape(&[text("mnemonic")
    .length(1, UNLIMITED)
    .required()
    .personal()
    .to(&customer::DOCUMENT_NUMBER)
    .doc(382, "Type of the customer's document and right behind it the number, as in CC1234567890.")]);

static ROOT: Field = object("", &REPLY);

/// No reply is shown: the objects of V1's list, and V2's fields flat (decision 31).
static REPLY: Shape = shape(&[
    envelope::RESPONSE_TYPE.doc(384, "Whether the query succeeded."),
    listed::PERSON_NAME,
    basic_data::PERSON_INFO.doc(386, "The customer, above all the day of birth."),
    listed::ORG_ID,
    listed::POST_ADDR,
    listed::GOV_ISSUE_IDENT,
    listed::CONTACT_INFO,
    flat::NAME.optional(),
    flat::GIVEN_NAMES.optional(),
    flat::SURNAMES.optional(),
    flat::BIRTH.optional(),
    flat::ORG_ID_TYPE.optional(),
    flat::ORG_ID_NUM.optional(),
    flat::ADDR1.optional(),
    flat::CITY.optional(),
    flat::STATE_PROV.optional(),
    flat::COUNTRY.optional(),
    flat::GOV_ISSUE_IDENT_TYPE.optional(),
    flat::IDENT_SERIAL_NUM.optional(),
    flat::EMAIL_ADDR.optional(),
    flat::PHONE.optional(),
    envelope::RESPONSE_DETAIL.example_only().doc(397, "Why the query failed."),
]);
