//! What any reply of Banco Caja Social may say about itself (decisions 26 and 34).

use crate::contract::field::{Array, Field, Shape, Signal, any, array, items, object, shape, text};

/// Rows that are looked for at the root of every reply.
pub(super) static ENVELOPE: Shape = shape(&[
    RESPONSE_TYPE,
    RESPONSE_DETAIL,
    object("status", &STATUS).any_case().optional().doc(0, "Another form of the verdict."),
    text("message")
        .any_case()
        .optional()
        .signal(Signal::Description)
        .doc(0, "What the API's own router says of a request it does not pass on."),
    text("error")
        .any_case()
        .optional()
        .signal(Signal::Fault)
        .doc(0, "What the access control in front of the API says."),
    array("errors", &ERRORS).any_case().optional().doc(0, "Findings of the platform behind the API."),
]);

/// `responseType`, which some operations also document as their own.
pub(super) const RESPONSE_TYPE: Field = object("responseType", &VERDICT)
    .any_case()
    .optional()
    .signal(Signal::Verdict)
    .doc(394, "Whether the call succeeded.");

/// `responseDetail`, which some operations also document as their own.
pub(super) const RESPONSE_DETAIL: Field =
    object("responseDetail", &DETAIL).any_case().optional().doc(397, "Why the call failed.");

static VERDICT: Shape = shape(&[text("value")
    .any_case()
    .optional()
    .signal(Signal::Verdict)
    .doc(698, "OK or ER; ER may be followed by a status, as in ER500.")
    .sample("OK")]);

static DETAIL: Shape = shape(&[
    text("errorCode")
        .any_case()
        .optional()
        .or_number()
        .signal(Signal::Code)
        .doc(398, "Code of the error; `00` stands for none.")
        .sample("00001"),
    text("errorDesc")
        .any_case()
        .optional()
        .signal(Signal::Description)
        .doc(399, "Text of the error; it may hold customers' numbers.")
        .sample("NO ENCONTRO NINGUN REGISTRO"),
    text("errorType")
        .any_case()
        .optional()
        .signal(Signal::Type)
        .doc(400, "Layer or system where the error arose.")
        .sample("DAT"),
]);

static STATUS: Shape =
    shape(&[text("statusDesc").any_case().optional().signal(Signal::Verdict).doc(0, "OK where the call succeeded.")]);

static ERRORS: Array = items(&FINDING);

static FINDING: Shape = shape(&[
    text("message")
        .any_case()
        .optional()
        .signal(Signal::Description)
        .doc(0, "Text of the finding, perhaps with placeholders."),
    text("key").any_case().optional().signal(Signal::Code).doc(0, "Code of the finding."),
    any("context").any_case().optional().doc(0, "Values for the placeholders."),
]);
