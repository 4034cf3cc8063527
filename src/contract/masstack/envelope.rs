//! What a failing reply of MasStack may say. The version's own error body is not published: these are
//! the forms of its sibling APIs.

use crate::contract::field::{Shape, Signal, any, object, shape, text};

/// Rows that are looked for at the root of every reply; of two descriptions the first one counts.
pub(super) static ENVELOPE: Shape = shape(&[
    text("code").or_number().optional().signal(Signal::Code).doc(0, "Code of the error."),
    any("status").optional().doc(0, "The HTTP status once more."),
    text("message").optional().signal(Signal::Description).doc(0, "Text of the error."),
    text("detailMsg").optional().signal(Signal::Description).doc(0, "More about the error."),
    text("title").optional().signal(Signal::Description).doc(0, "Name of the error."),
    object("error", &ERROR).optional().signal(Signal::Fault).doc(0, "The error, or its text alone."),
]);

static ERROR: Shape = shape(&[
    text("code").or_number().optional().signal(Signal::Code).doc(0, "Code of the error."),
    text("message").optional().signal(Signal::Fault).doc(0, "Text of the error."),
    any("reference").optional().doc(0, "What the provider finds the error by."),
]);
