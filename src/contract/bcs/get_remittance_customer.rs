//! bcs.getRemittanceCustomer: a customer as the remittances know the customer, with who receives money.

mod reply;

use super::documents::REMITTANCE_DOCUMENT_TYPES;
use super::provider::{PROVIDER, SOURCE};
use super::{headers, layers, star};
use crate::contract::canonical::customer;
use crate::contract::field::{Shape, known, ruled, text};
use crate::contract::{Citation, Effect, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, Rule, laws};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "bcs.getRemittanceCustomer",
    provider: &PROVIDER,
    summary: "Looks up a customer of remittances, with addresses, beneficiaries and declared means.",
    method: Method::Get,
    path: "/customers-management/v1/remittances/basic-data/{identserialnum}",
    evidence: Evidence::Stated,
    effect: Effect::Read,
    max_bytes: MIB,
    // The pattern beside the length lets any character pass (decision 24).
    path_parameters: &[text("identserialnum")
        .length(1, 20)
        .required()
        .personal()
        .to(&customer::DOCUMENT_NUMBER)
        .doc(1875, "Number of the customer's document.")
        .sample("12334432")],
    query: &QUERY,
    headers: &headers::B28,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: None,
    reply: Reply { statuses: &[200], root: Some(&reply::ROOT), model: &customer::CUSTOMER },
    errors: &[Lookup { table: &star::STAR, only_type: "STA" }, Lookup { table: &layers::LAYERS, only_type: "" }],
    source: Citation { file: SOURCE, line: 1866 },
};

const _: () = laws::sound(&OPERATION);

/// `C.C.` is sent as given: here it is the documented spelling (decision 16).
static QUERY: Shape = ruled(
    &[known("govIssueIdentType", REMITTANCE_DOCUMENT_TYPES)
        .required()
        .personal()
        .to(&customer::DOCUMENT_TYPE)
        .doc(1879, "Type of the customer's document.")
        .sample("C.C.")],
    &[Rule::DocumentNumber { kind: "govIssueIdentType", number: "identserialnum" }],
);
