//! bcs.syncData: hands customers and their accounts over to the bank's digital platform.

use super::provider::{PROVIDER, SOURCE};
use super::sync_document::DOCUMENT;
use super::{backbase, envelope, headers, layers, star};
use crate::contract::canonical::synchronization;
use crate::contract::field::{Field, NO_FIELDS, Shape, object, shape, text};
use crate::contract::{Citation, Effect, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, laws};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "bcs.syncData",
    provider: &PROVIDER,
    summary: "Hands customers and their accounts over to the bank's digital platform.",
    method: Method::Post,
    path: "/v1/sync-data",
    evidence: Evidence::Stated,
    effect: Effect::Write,
    max_bytes: 8 * MIB,
    path_parameters: &[],
    query: &NO_FIELDS,
    headers: &headers::B4,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: Some(&DOCUMENT),
    reply: Reply { statuses: &[200], root: Some(&ROOT), model: &synchronization::SYNCHRONIZATION },
    errors: &[
        Lookup { table: &backbase::BACKBASE, only_type: "" },
        Lookup { table: &star::STAR, only_type: "STA" },
        Lookup { table: &layers::LAYERS, only_type: "" },
    ],
    source: Citation { file: SOURCE, line: 1530 },
};

const _: () = laws::sound(&OPERATION);

static ROOT: Field = object("", &REPLY);

/// No table describes the reply.
static REPLY: Shape = shape(&[
    object("transaction", &TRANSACTION).example_only().doc(1690, "What became of the data."),
    envelope::RESPONSE_TYPE.example_only().doc(1693, "Whether the platform took the data."),
    envelope::RESPONSE_DETAIL.example_only().doc(1703, "Why the platform did not."),
]);

static TRANSACTION: Shape = shape(&[text("message")
    .to(&synchronization::MESSAGE)
    .example_only()
    .doc(1691, "What the platform says of it.")
    .sample("added successfully")]);
