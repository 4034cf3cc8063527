//! itau.getContext: what the voice system knows about a caller (chat_itau_contextos).

use super::provider::{PROVIDER, SOURCE};
use super::{envelope, errors, headers};
use crate::contract::canonical::session;
use crate::contract::field::{Field, NO_FIELDS, Shape, UNLIMITED, object, shape, text};
use crate::contract::{Citation, Effect, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, Via, laws};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "itau.getContext",
    provider: &PROVIDER,
    summary: "Looks up what the voice system handed over about a caller.",
    method: Method::Post,
    path: "/apiaccess/rest/ccmessaging/v1/itau/ps7/contextos",
    evidence: Evidence::Stated,
    effect: Effect::Read,
    max_bytes: MIB,
    path_parameters: &[],
    query: &NO_FIELDS,
    headers: &headers::HEADERS,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: Some(&BODY),
    reply: Reply { statuses: &[200], root: Some(&ROOT), model: &session::SESSION_CONTEXT },
    errors: &[Lookup { table: &errors::STATUSES, only_type: "" }],
    source: Citation { file: SOURCE, line: 1 },
};

const _: () = laws::sound(&OPERATION);

static BODY: Shape = shape(&[
    text("contextId")
        .length(1, UNLIMITED)
        .required()
        .personal()
        .to(&session::CONTEXT_ID)
        .doc(47, "Identifier of the context, never encoded by the caller.")
        .sample("123123213"),
    text("encoded")
        .optional()
        .or_number()
        .doc(52, "0: the identifier is passed on as it is; anything else: the service encodes it."),
]);

static ROOT: Field = object("", &REPLY);

static REPLY: Shape = shape(&[
    envelope::MESSAGE.to(&session::MESSAGE),
    text("key").to(&session::KEY).doc(68, "Key that the API made.").sample("12311"),
    text("expireIn").to(&session::EXPIRES_IN).doc(72, "How long the payload is still kept.").sample("2021-03-21"),
    text("decodedContextId")
        .personal()
        .to(&session::CONTEXT_ID)
        .doc(76, "Identifier of the context, decoded.")
        .sample("2"),
    object("payload", &PAYLOAD).doc(80, "What is known of the caller."),
    envelope::CODE,
]);

static PAYLOAD: Shape = shape(&[
    CPF,
    BRANCH,
    text("u_cc")
        .personal()
        .to(&session::ACCOUNT_NUMBER)
        .doc(92, "Number of the account.")
        .sample("13156463165468461654"),
    SEGMENT,
    DESTINATION,
    PHONE,
    text("u_id").to(&session::IDENTIFICATION).doc(108, "How far the caller is known: AUT, NID or IDE."),
    METHOD,
    ACCEPTED,
    IDENTITY_CARD,
    object("contexto", &CONTEXT).doc(124, "The payload once more."),
    ION,
    DISPLAY,
    URA,
    FMT,
    CODOP,
    TAG,
]);

/// Fills what the payload itself leaves blank; only the example shows these rows.
static CONTEXT: Shape = shape(&[
    CPF.or_to(&session::DOCUMENT_NUMBER, 1).example_only(),
    text("u_cssc")
        .personal()
        .example_only()
        .doc(148, "Not described; the example shows the account's number.")
        .sample("13156463165468461654"),
    BRANCH.or_to(&session::ACCOUNT_BRANCH, 1).example_only(),
    SEGMENT.or_to(&session::SEGMENT, 1).example_only(),
    DESTINATION.or_to(&session::DESTINATION, 1).example_only(),
    PHONE.or_to(&session::PHONE, 1).example_only(),
    METHOD.or_to(&session::AUTHENTICATION_METHOD, 1).example_only(),
    ACCEPTED.or_to(&session::AUTHENTICATED, 1).example_only(),
    ION,
    DISPLAY,
    URA,
    FMT,
    CODOP,
    TAG,
    IDENTITY_CARD.or_to(&session::IDENTITY_CARD, 1).example_only(),
]);

const CPF: Field = text("u_cpf").personal().to(&session::DOCUMENT_NUMBER).doc(84, "CPF of the caller.").sample("CPF");

const BRANCH: Field =
    text("u_ag").personal().to(&session::ACCOUNT_BRANCH).doc(88, "Branch of the account.").sample("Agency");

const SEGMENT: Field =
    text("u_seg").personal().to(&session::SEGMENT).doc(96, "Segment of the caller.").sample("segment");

const DESTINATION: Field = text("u_dest")
    .personal()
    .to(&session::DESTINATION)
    .doc(100, "What the caller chose in the voice menu.")
    .sample("IVR-30hours chosen option");

const PHONE: Field = text("u_numA")
    .personal()
    .to(&session::PHONE)
    .doc(104, "Number the caller calls from.")
    .sample("Customer PhoneNumber");

const METHOD: Field = text("u_dseg")
    .to(&session::AUTHENTICATION_METHOD)
    .doc(112, "How the caller proved who it is: Token, CSI or none.")
    .sample("Token");

const ACCEPTED: Field = text("u_dsok")
    .to(&session::AUTHENTICATED)
    .via(Via::Flag)
    .doc(116, "S where the proof was accepted, else N.")
    .sample("S");

const IDENTITY_CARD: Field =
    text("u_tpid").personal().to(&session::IDENTITY_CARD).doc(120, "Number of the identity card.").sample("S");

const ION: Field = undescribed("u_ion");
const DISPLAY: Field = undescribed("u_display");
const URA: Field = undescribed("u_ura");
const FMT: Field = undescribed("u_fmt");
const CODOP: Field = undescribed("u_codop");
const TAG: Field = undescribed("u_tag");

/// Shown by the example, blank, and described nowhere.
const fn undescribed(name: &'static str) -> Field {
    text(name).personal().example_only().doc(148, "Not described.")
}
