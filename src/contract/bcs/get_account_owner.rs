//! bcs.getAccountOwner: whose account it is that money is to be paid into.

use super::provider::{PROVIDER, SOURCE};
use super::{envelope, headers, layers, star};
use crate::contract::canonical::account;
use crate::contract::field::{Field, NO_FIELDS, Shape, digits, object, shape, text, time};
use crate::contract::{Citation, Effect, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, laws};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "bcs.getAccountOwner",
    provider: &PROVIDER,
    summary: "Looks up whose an account is, before money is paid into it.",
    method: Method::Post,
    path: "/customer-management/v1/status-basic-data",
    evidence: Evidence::Stated,
    effect: Effect::Read,
    max_bytes: MIB,
    path_parameters: &[],
    query: &NO_FIELDS,
    headers: &headers::B31,
    process_id: ProcessIdRule::TxId,
    // "Random": the permuted half of the numbers (decision 3).
    numbering: Numbering::Permuted,
    body: Some(&BODY),
    reply: Reply { statuses: &[200], root: Some(&ROOT), model: &account::ACCOUNT },
    errors: &[Lookup { table: &star::STAR, only_type: "STA" }, Lookup { table: &layers::LAYERS, only_type: "" }],
    source: Citation { file: SOURCE, line: 1761 },
};

const _: () = laws::sound(&OPERATION);

static BODY: Shape = shape(&[object("trn", &REQUEST).doc(1804, "The transaction.")]);

/// Decision 22 makes the time and the audit number strict and leaves the DANE codes alone.
static REQUEST: Shape = shape(&[
    time("transactionHour").doc(1804, "Local time of the transaction.").sample("15:37:59"),
    text("code").doc(1805, "Code of the service point.").sample("123456789123456"),
    object("depAcctIdFrom", &ACCOUNT_FROM).doc(1806, "The account that is debited."),
    digits("trnRqUID").length(6, 6).doc(1807, "Audit number of the transaction.").sample("123456"),
    text("branchName").doc(1808, "Name of the service point.").sample("MI OFICINA BETTY"),
    text("cityId").doc(1809, "Municipality of the service point, by DANE.").sample("25386"),
    text("city").doc(1810, "Name of that municipality.").sample("LA MESA"),
    text("stateProv").doc(1811, "Department of the service point, by DANE.").sample("25"),
    object("depAcctIdTo", &ACCOUNT_TO).doc(1812, "The account that is asked about."),
]);

static ACCOUNT_FROM: Shape =
    shape(&[text("acctId").personal().doc(1806, "Number of the account that is debited.").sample("12321414")]);

static ACCOUNT_TO: Shape = shape(&[text("acctId")
    .personal()
    .to(&account::NUMBER)
    .doc(1812, "Number of the account that money is to be paid into.")
    .sample("12321414")]);

static ROOT: Field = object("", &REPLY);

static REPLY: Shape = shape(&[
    envelope::RESPONSE_TYPE.doc(1839, "Whether the query succeeded."),
    object("trn", &FOUND).doc(1834, "What was found."),
    envelope::RESPONSE_DETAIL.doc(1836, "Why the query failed."),
]);

static FOUND: Shape = shape(&[
    object("personName", &HOLDER).doc(1834, "The account's holder."),
    object("depAcctId", &ACCOUNT).doc(1835, "The account."),
]);

static HOLDER: Shape = shape(&[text("fullName")
    .personal()
    .to(&account::HOLDER_NAME)
    .doc(1834, "Whole name of the account's holder.")
    .sample("full name")]);

static ACCOUNT: Shape =
    shape(&[text("acctId").personal().to(&account::NUMBER).doc(1835, "Number of the account.").sample("12321414")]);
