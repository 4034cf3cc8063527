//! bcs.getBasicDataV2: the same as V1's, its reply a list of fields.

use super::basic_data::{self, flat, listed};
use super::provider::{PROVIDER, SOURCE};
use super::{basic_data_errors, envelope, headers, layers, star};
use crate::contract::canonical::customer;
use crate::contract::field::{Field, Shape, UNLIMITED, object, shape, text};
use crate::contract::{Citation, Effect, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, laws};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "bcs.getBasicDataV2",
    provider: &PROVIDER,
    summary: "Looks up a customer's basic data by document, version 2.",
    method: Method::Get,
    path: "/customerAccountManagement/v2/basicData",
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
    source: Citation { file: SOURCE, line: 413 },
};

const _: () = laws::sound(&OPERATION);

/// An error about the document is one about this parameter.
static QUERY: Shape = shape(&[text("mnemonic")
    .length(1, UNLIMITED)
    .required()
    .personal()
    .to(&customer::DOCUMENT_NUMBER)
    .doc(446, "Type of the customer's document and right behind it the number, as in CC1234567890.")]);

static ROOT: Field = object("", &REPLY);

/// No reply is shown: the fields of V2's list flat, and V1's and V4's objects (decision 31).
static REPLY: Shape = shape(&[
    envelope::RESPONSE_TYPE.doc(448, "Whether the query succeeded."),
    flat::NAME,
    flat::GIVEN_NAMES,
    flat::SURNAMES,
    flat::BIRTH,
    flat::ORG_ID_TYPE,
    flat::ORG_ID_NUM,
    flat::ADDR1,
    flat::CITY,
    flat::STATE_PROV,
    flat::COUNTRY,
    flat::GOV_ISSUE_IDENT_TYPE,
    flat::IDENT_SERIAL_NUM,
    flat::EMAIL_ADDR,
    flat::PHONE,
    listed::PERSON_NAME.optional(),
    basic_data::PERSON_INFO.example_only().optional(),
    listed::ORG_ID.optional(),
    listed::POST_ADDR.optional(),
    listed::GOV_ISSUE_IDENT.optional(),
    listed::CONTACT_INFO.optional(),
    envelope::RESPONSE_DETAIL.example_only().doc(470, "Why the query failed."),
]);
