//! bcs.syncDataFile: the same as syncData, its document in a file.

use super::provider::{PROVIDER, SOURCE};
use super::sync_document::DOCUMENT;
use super::{backbase, envelope, headers, layers, star};
use crate::contract::canonical::synchronization;
use crate::contract::field::{Field, NO_FIELDS, Shape, document, object, shape, text};
use crate::contract::{Citation, Effect, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, laws};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "bcs.syncDataFile",
    provider: &PROVIDER,
    summary: "Hands customers and their accounts over to the bank's digital platform, in a file.",
    method: Method::Post,
    path: "/v1/sync-data-file",
    evidence: Evidence::Stated,
    effect: Effect::Write,
    max_bytes: 16 * MIB,
    path_parameters: &[],
    query: &NO_FIELDS,
    headers: &headers::B4,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: Some(&BODY),
    reply: Reply { statuses: &[200], root: Some(&ROOT), model: &synchronization::SYNCHRONIZATION },
    errors: &[
        Lookup { table: &backbase::BACKBASE, only_type: "" },
        Lookup { table: &star::STAR, only_type: "STA" },
        Lookup { table: &layers::LAYERS, only_type: "" },
    ],
    source: Citation { file: SOURCE, line: 1713 },
};

const _: () = laws::sound(&OPERATION);

static BODY: Shape = shape(&[object("file", &FILE).required().doc(1729, "The file.")]);

/// Nothing in it is rewritten (decision 20), so the source's sample is forwarded as it is.
static FILE: Shape = shape(&[document("binData", &DOCUMENT).required().personal().doc(
    1729,
    "A document of syncData in Base64; pointers go on into it, as in `/file/binData/personName/firstName`.",
)]);

static ROOT: Field = object("", &REPLY);

/// No table describes the reply.
static REPLY: Shape = shape(&[
    object("file", &OUTCOME).example_only().doc(1738, "What became of the file."),
    envelope::RESPONSE_TYPE.example_only().doc(1741, "Whether the platform took the file."),
    envelope::RESPONSE_DETAIL.example_only().doc(1751, "Why the platform did not."),
]);

static OUTCOME: Shape = shape(&[text("desc")
    .to(&synchronization::MESSAGE)
    .example_only()
    .doc(1739, "What the platform says of it.")
    .sample("added successfully")]);
