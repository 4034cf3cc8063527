//! What any reply of Itaú may say about itself (decision 27).

use crate::contract::field::{Field, Shape, Signal, shape, text};

/// Rows that are looked for at the root of every reply.
pub(super) static ENVELOPE: Shape = shape(&[CODE, MESSAGE]);

/// `code`, which getContext also documents as its own.
pub(super) const CODE: Field =
    text("code").or_number().optional().signal(Signal::Code).doc(128, "0 where the call succeeded, 1 where it failed.");

/// `message`, which getContext also documents as its own.
pub(super) const MESSAGE: Field =
    text("message").optional().signal(Signal::Description).doc(64, "What the provider says of the call.");
