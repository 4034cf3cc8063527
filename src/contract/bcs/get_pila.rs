//! bcs.getPila: what is to be paid for a form of social-security contributions.

use super::provider::{PROVIDER, SOURCE};
use super::{envelope, headers, layers, star};
use crate::contract::canonical::{customer, payment};
use crate::contract::field::{Field, NO_FIELDS, Shape, amount_number, digits, object, shape, text, time};
use crate::contract::{
    Check, Citation, Effect, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, Via, laws,
};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "bcs.getPila",
    provider: &PROVIDER,
    summary: "Looks up what is to be paid for a form of social-security contributions (PILA).",
    method: Method::Post,
    path: "/customer-management/v1/query-pila",
    evidence: Evidence::Stated,
    effect: Effect::Read,
    max_bytes: MIB,
    path_parameters: &[],
    query: &NO_FIELDS,
    headers: &headers::B31,
    process_id: ProcessIdRule::LastDigits,
    numbering: Numbering::Sequential,
    body: Some(&BODY),
    reply: Reply { statuses: &[200], root: Some(&ROOT), model: &payment::PILA },
    errors: &[Lookup { table: &star::STAR, only_type: "STA" }, Lookup { table: &layers::LAYERS, only_type: "" }],
    source: Citation { file: SOURCE, line: 2068 },
};

const _: () = laws::sound(&OPERATION);

static BODY: Shape = shape(&[object("trn", &REQUEST).doc(2111, "The transaction.")]);

/// Decision 22 makes the time and the audit number strict and leaves the DANE codes alone.
static REQUEST: Shape = shape(&[
    time("transactionHour").doc(2111, "Local time of the transaction.").sample("15:37:59"),
    digits("trnRqUID").length(6, 6).doc(2112, "Audit number of the transaction.").sample("123456"),
    text("code").doc(2113, "Code of the service point.").sample("123456789123456"),
    object("depAcctIdTo", &ACCOUNT_TO).doc(2114, "The account that is credited."),
    text("branchName").doc(2115, "Name of the service point.").sample("MI OFICINA BETTY"),
    text("cityId").doc(2116, "Municipality of the service point, by DANE.").sample("25386"),
    text("city").doc(2117, "Name of that municipality.").sample("LA MESA"),
    text("stateProv").doc(2118, "Department of the service point, by DANE.").sample("25"),
    object("depAcctIdFrom", &ACCOUNT_FROM).doc(2119, "The correspondent's account."),
    object("invoiceInfo", &INVOICE).alias(&["InvoiceInfo"]).doc(2120, "The form."),
]);

static ACCOUNT_TO: Shape =
    shape(&[text("acctId").personal().doc(2114, "Number of the account that is credited.").sample("12321414")]);

static ACCOUNT_FROM: Shape =
    shape(&[text("acctId").personal().doc(2119, "Number of the correspondent's account.").sample("12321414")]);

/// The only document of this request, so errors of the registry about a document are about this one (decision 40).
static INVOICE: Shape = shape(&[
    text("invoiceNum").alias(&["InvoiceNum"]).personal().doc(2120, "Number of the form.").sample("12321414"),
    text("identSerialNum")
        .personal()
        .check(Check::Nit)
        .to(&customer::DOCUMENT_NUMBER)
        .doc(2121, "NIT of who contributes.")
        .sample("12321414"),
]);

static ROOT: Field = object("", &REPLY);

static REPLY: Shape = shape(&[
    envelope::RESPONSE_TYPE.doc(2155, "Whether the query succeeded."),
    object("trn", &FOUND).doc(2147, "What was found."),
    envelope::RESPONSE_DETAIL.doc(2152, "Why the query failed."),
]);

/// The table writes these names with capitals, the example without; both are read (decision 22).
static FOUND: Shape = shape(&[
    text("approvalId").to(&payment::APPROVAL_ID).doc(2147, "Authorization code."),
    object("invoiceInfo", &FOUND_INVOICE).alias(&["InvoiceInfo"]).doc(2148, "The form."),
    object("validityPeriodInfo", &PERIOD).alias(&["ValidityPeriodInfo"]).doc(2149, "What the contributions are for."),
    text("dueDt")
        .alias(&["DueDt"])
        .personal()
        .to(&payment::DUE_DATE)
        .via(Via::Date)
        .doc(2150, "Last day for the payment."),
    object("curAmt", &AMOUNT).doc(2151, "What is to be paid."),
]);

static FOUND_INVOICE: Shape = shape(&[text("identSerialNum")
    .personal()
    .to(&payment::CONTRIBUTOR_DOCUMENT_NUMBER)
    .doc(2148, "NIT of who contributes.")
    .sample("12321414")]);

static PERIOD: Shape = shape(&[text("validityPeriod")
    .alias(&["ValidityPeriod"])
    .personal()
    .to(&payment::PERIOD)
    .doc(2149, "Period the contributions are for.")
    .sample("12321414")]);

static AMOUNT: Shape = shape(&[amount_number("amt")
    .personal()
    .to(&payment::AMOUNT_DUE)
    .via(Via::Money)
    .doc(2151, "What is to be paid.")
    .sample("24")]);
