//! What is to be paid.

use super::model::PropertyKind::{Amount, Date, Text};
use super::model::{Model, Property, PropertyKind, model, property};

/// A form for contributions to social security (planilla integrada, PILA).
pub static PILA: Model = model(
    "Pila",
    "A form for contributions to social security, ready to be paid.",
    &[&APPROVAL_ID, &CONTRIBUTOR_DOCUMENT_NUMBER, &PERIOD, &DUE_DATE, &AMOUNT_DUE],
);

/// What a payment refers to.
pub static APPROVAL_ID: Property = pila("approvalId", Text, "Authorization code of the query.");
/// Who contributes.
pub static CONTRIBUTOR_DOCUMENT_NUMBER: Property = pila("contributor/document/number", Text, "NIT of who contributes.");
/// The months it is about.
pub static PERIOD: Property = pila("period", Text, "Period the contributions are for.");
/// Last day.
pub static DUE_DATE: Property = pila("dueDate", Date, "Last day for the payment.");
/// What is to be paid (decision 29).
pub static AMOUNT_DUE: Property = pila("amountDue/amount", Amount, "What is to be paid.");

const fn pila(path: &'static str, kind: PropertyKind, doc: &'static str) -> Property {
    property("Pila", path, kind, doc)
}
