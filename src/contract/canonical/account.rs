//! An account at a bank.

use super::model::PropertyKind::{Flag, Text};
use super::model::{Model, Property, PropertyKind, model, property};

/// An account at a bank.
pub static ACCOUNT: Model = model(
    "Account",
    "An account at a bank.",
    &[&NUMBER, &HOLDER_NAME, &REQUEST_NUMBER, &GMF_STATUS, &GMF_ACCOUNT, &GMF_BANK, &POCKET_INCLUDED],
);

/// Its number.
pub static NUMBER: Property = account("number", Text, "Number of the account.");
/// Whose it is.
pub static HOLDER_NAME: Property = account("holder/fullName", Text, "Whole name of the account's holder.");
/// The request it was opened with.
pub static REQUEST_NUMBER: Property = account("requestNumber", Text, "Number of the request that opened it.");
/// Whether it is marked (decision 30).
pub static GMF_STATUS: Property = account(
    "gmf/status",
    Flag,
    "Whether it carries the mark of the levy on financial movements; any other word is kept.",
);
/// Which account carries the mark (decision 31).
pub static GMF_ACCOUNT: Property = account("gmf/account", Text, "Number of the account that carries the mark.");
/// Where the mark is.
pub static GMF_BANK: Property = account("gmf/bank", Text, "Bank whose account carries the mark.");
/// Whether a savings pocket comes with it.
pub static POCKET_INCLUDED: Property = account("pocket/included", Flag, "Whether a savings pocket comes with it.");

const fn account(path: &'static str, kind: PropertyKind, doc: &'static str) -> Property {
    property("Account", path, kind, doc)
}
