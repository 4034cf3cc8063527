//! What a voice system hands over about a caller.

use super::model::PropertyKind::{Flag, Text};
use super::model::{Model, Property, PropertyKind, model, property};

/// The context of a caller's session.
pub static SESSION_CONTEXT: Model = model(
    "SessionContext",
    "What a voice system knows about a caller when it hands the caller over.",
    &[
        &CONTEXT_ID,
        &KEY,
        &EXPIRES_IN,
        &MESSAGE,
        &DOCUMENT_NUMBER,
        &IDENTITY_CARD,
        &ACCOUNT_BRANCH,
        &ACCOUNT_NUMBER,
        &SEGMENT,
        &DESTINATION,
        &PHONE,
        &IDENTIFICATION,
        &AUTHENTICATION_METHOD,
        &AUTHENTICATED,
    ],
);

/// The context's own name.
pub static CONTEXT_ID: Property = session("contextId", Text, "Identifier of the context, decoded.");
/// A key for later calls.
pub static KEY: Property = session("key", Text, "Key that the API made for this context.");
/// How long it is kept.
pub static EXPIRES_IN: Property =
    session("expiresIn", Text, "How long the context is still kept, in the provider's form.");
/// What the provider says.
pub static MESSAGE: Property = session("message", Text, "What the provider says of the call.");
/// Who calls.
pub static DOCUMENT_NUMBER: Property = session("customer/document/number", Text, "CPF of the caller.");
/// Another document.
pub static IDENTITY_CARD: Property = session("customer/identityCard", Text, "Number of the caller's identity card.");
/// Whose branch.
pub static ACCOUNT_BRANCH: Property = session("account/branch", Text, "Branch of the account.");
/// Which account.
pub static ACCOUNT_NUMBER: Property = session("account/number", Text, "Number of the account.");
/// How the bank groups the caller.
pub static SEGMENT: Property = session("segment", Text, "Segment of the caller.");
/// What the caller chose.
pub static DESTINATION: Property = session("destination", Text, "What the caller chose in the voice menu.");
/// The calling number.
pub static PHONE: Property = session("phone", Text, "Number the caller calls from.");
/// How far the caller is known.
pub static IDENTIFICATION: Property = session("identification", Text, "How far the caller is known: AUT, NID or IDE.");
/// How the caller proved it.
pub static AUTHENTICATION_METHOD: Property =
    session("authenticationMethod", Text, "How the caller proved who it is: Token, CSI or none.");
/// Whether that went well (decision 30).
pub static AUTHENTICATED: Property = session("authenticated", Flag, "Whether the proof was accepted.");

const fn session(path: &'static str, kind: PropertyKind, doc: &'static str) -> Property {
    property("SessionContext", path, kind, doc)
}
