//! itau.getCustomerByAccount: whose account it is, and who looks after that customer (chat_itau_contas).

use super::provider::PROVIDER;
use super::{errors, headers};
use crate::contract::canonical::account_holder;
use crate::contract::field::{Field, NO_FIELDS, Shape, UNLIMITED, object, shape, text};
use crate::contract::{Citation, Effect, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, laws};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "itau.getCustomerByAccount",
    provider: &PROVIDER,
    summary: "Looks up the customer of an account.",
    method: Method::Post,
    path: "/apiaccess/rest/ccmessaging/v1/itau/contas",
    evidence: Evidence::Stated,
    effect: Effect::Read,
    max_bytes: MIB,
    path_parameters: &[],
    query: &NO_FIELDS,
    headers: &headers::HEADERS,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: Some(&BODY),
    reply: Reply { statuses: &[200], root: Some(&ROOT), model: &account_holder::ACCOUNT_HOLDER },
    errors: &[Lookup { table: &errors::STATUSES, only_type: "" }],
    source: Citation { file: SOURCE, line: 1 },
};

const _: () = laws::sound(&OPERATION);

/// Its own description; the other operation's has the same headers and statuses.
const SOURCE: &str = "000_8b3770647cd43701.txt";

static BODY: Shape = shape(&[text("id_conta")
    .length(1, UNLIMITED)
    .required()
    .personal()
    .to(&account_holder::ACCOUNT_NUMBER)
    .doc(47, "The account.")
    .sample("111")]);

static ROOT: Field = object("", &REPLY);

static REPLY: Shape = shape(&[object("data", &DATA).doc(59, "What the bank knows.")]);

static DATA: Shape = shape(&[
    text("id_cliente").personal().to(&account_holder::ID).doc(64, "Identifier of the customer.").sample("string"),
    text("nome").personal().to(&account_holder::FULL_NAME).doc(69, "Name of the customer.").sample("string"),
    text("telefone").personal().to(&account_holder::PHONE).doc(74, "Mobile phone of the customer.").sample("string"),
    text("conta_corrente")
        .personal()
        .to(&account_holder::ACCOUNT_NUMBER)
        .doc(79, "Number of the current account.")
        .sample("string"),
    text("agencia").personal().to(&account_holder::ACCOUNT_BRANCH).doc(84, "Branch of the account.").sample("string"),
    text("email_gerente")
        .personal()
        .to(&account_holder::MANAGER_EMAIL)
        .doc(89, "E-mail address of the customer's manager.")
        .sample("string"),
    text("racf_gerente")
        .personal()
        .to(&account_holder::MANAGER_USER)
        .doc(94, "User of the manager in the bank's systems.")
        .sample("string"),
    text("funcional_gerente")
        .personal()
        .to(&account_holder::MANAGER_EMPLOYEE_ID)
        .doc(99, "Number of the manager as an employee.")
        .sample("string"),
    text("segmento").personal().to(&account_holder::SEGMENT).doc(104, "Segment of the customer.").sample("string"),
    text("cod_carteira")
        .personal()
        .to(&account_holder::PORTFOLIO)
        .doc(109, "Code of the portfolio that the customer belongs to.")
        .sample("string"),
    text("plataforma")
        .personal()
        .to(&account_holder::PLATFORM)
        .doc(114, "Platform that serves the customer.")
        .sample("string"),
    text("atendimento_plataforma_digital")
        .personal()
        .to(&account_holder::DIGITAL_PLATFORM)
        .doc(119, "Service by the digital platform.")
        .sample("string"),
    text("codigo_papel").personal().to(&account_holder::ROLE).doc(124, "Code of the role.").sample("string"),
    text("tipo_estrutura")
        .personal()
        .to(&account_holder::STRUCTURE)
        .doc(129, "Type of the structure that serves the customer.")
        .sample("string"),
    text("identificado")
        .personal()
        .to(&account_holder::IDENTIFIED)
        .doc(134, "Whether the customer was identified.")
        .sample("string"),
]);
