//! bcs.createCustomerAccount: registers a customer and opens an account in one call.

use super::documents::{DOCUMENT_TYPES, SPELLINGS};
use super::provider::{PROVIDER, SOURCE};
use super::{headers, layers, star};
use crate::contract::canonical::account;
use crate::contract::canonical::customer::{self, address, email, phone};
use crate::contract::field::{Field, NO_FIELDS, Shape, amount_text, date, known, object, ruled, shape, text};
use crate::contract::{
    Check, Citation, Effect, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, Rule, Via, laws,
};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "bcs.createCustomerAccount",
    provider: &PROVIDER,
    summary: "Registers a customer and opens an account for the customer.",
    method: Method::Post,
    path: "/customer-account-management/v1/customer",
    evidence: Evidence::Inferred,
    effect: Effect::Write,
    max_bytes: MIB,
    path_parameters: &[],
    query: &NO_FIELDS,
    headers: &headers::A27_SI,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: Some(&BODY),
    reply: Reply { statuses: &[200], root: Some(&ROOT), model: &account::ACCOUNT },
    errors: &[Lookup { table: &star::STAR, only_type: "STA" }, Lookup { table: &layers::LAYERS, only_type: "" }],
    source: Citation { file: SOURCE, line: 14 },
};

const _: () = laws::sound(&OPERATION);

/// 77 fields; the example shows all but `pocketInfo.pocketAmount`.
static BODY: Shape = shape(&[
    object("govIssueIdent", &DOCUMENT).doc(47, "The customer's identity document."),
    object("clientType", &CLIENT_TYPE).doc(50, "What kind of customer it is."),
    object("personName", &NAME).doc(52, "The customer's names."),
    object("personInfo", &INFO).doc(57, "Who the customer is and lives on."),
    object("contactInfo", &CONTACT).doc(81, "How to reach the customer."),
    object("naturalPerson", &ORIGIN).doc(98, "Where the customer was born."),
    object("entpr", &ENTERPRISE).doc(102, "The enterprise the customer belongs to."),
    object("entprAgreement", &AGREEMENT).doc(106, "A payroll agreement with the bank."),
    object("businessOcupation", &OCCUPATION)
        .alias(&["businessOccupation"])
        .doc(119, "What the customer is occupied with."),
    object("businessActivity", &ACTIVITY).doc(122, "The customer's economic activity."),
    object("businessProfession", &PROFESSION).doc(126, "The customer's profession."),
    object("businessProfessionGeneral", &PROFESSION_GENERAL).doc(129, "The profession's general group."),
    object("businessProfessionSpecific", &PROFESSION_SPECIFIC).doc(131, "The profession's specific group."),
    object("pocketInfo", &POCKET).doc(133, "The savings pocket of the account."),
    object("product", &PRODUCT).doc(142, "The account that is opened."),
    object("adviser", &ADVISER).doc(159, "Who advised the customer."),
]);

static DOCUMENT: Shape = ruled(
    &[
        known("govIssueIdentType", DOCUMENT_TYPES)
            .spelled(SPELLINGS)
            .personal()
            .to(&customer::DOCUMENT_TYPE)
            .doc(48, "Type of the identity document.")
            .sample("CC"),
        text("identSerialNum")
            .personal()
            .to(&customer::DOCUMENT_NUMBER)
            .doc(49, "Number of the identity document.")
            .sample("1234567890"),
    ],
    &[Rule::DocumentNumber { kind: "govIssueIdentType", number: "identSerialNum" }],
);

static CLIENT_TYPE: Shape = shape(&[text("value").personal().doc(51, "Code of the kind.").sample("N")]);

static NAME: Shape = shape(&[
    text("lastName").personal().to(&customer::FAMILY_NAME).doc(53, "First surname.").sample("DE_FRANCISCO"),
    text("secondLastName").personal().to(&customer::SECOND_FAMILY_NAME).doc(54, "Second surname.").sample("LOPEZ"),
    text("firstName").personal().to(&customer::GIVEN_NAME).doc(55, "First name.").sample("CARLOS"),
    text("middleName").personal().to(&customer::MIDDLE_NAME).doc(56, "Second name.").sample("MARIO"),
]);

/// The outline shows the document's two fields flat, the example nested (decision 18).
static INFO: Shape = shape(&[
    object("govIssueIdent", &ISSUE)
        .gathers()
        .example_only()
        .doc(177, "Where and when the identity document was issued."),
    date("birthDt").personal().to(&customer::BIRTH_DATE).doc(60, "Day of birth.").sample("2022-12-11"),
    text("gender").personal().to(&customer::GENDER).doc(61, "Gender.").sample("F"),
    text("maritalStatus").personal().doc(62, "Code of the marital status.").sample("S"),
    text("maritalDesc").personal().doc(63, "Name of the marital status.").sample("Soltero"),
    object("contactInfo", &MAIL).doc(64, "The customer's mail."),
    object("clientType", &TYPE).doc(66, "What kind of customer it is."),
    object("income", &INCOME).doc(68, "Main income."),
    object("otherIncome", &OTHER_INCOME).doc(70, "Income beside the main one."),
    object("expense", &EXPENSE).doc(73, "What the customer spends."),
    object("finalcialAssets", &ASSETS).alias(&["financialAssets"]).doc(75, "What the customer owns."),
    object("financialLiabilities", &LIABILITIES).doc(77, "What the customer owes."),
    text("originResources")
        .personal()
        .to(&customer::ORIGIN_RESOURCES)
        .doc(79, "Code of where the money comes from.")
        .sample("01"),
    text("adminResources").personal().doc(80, "How resources are managed.").sample("N"),
    ISSUE_CITY.belongs_in("govIssueIdent"),
    ISSUE_DATE.belongs_in("govIssueIdent"),
]);

static ISSUE: Shape = shape(&[ISSUE_CITY, ISSUE_DATE]);

const ISSUE_CITY: Field = text("expCityId")
    .personal()
    .check(Check::Dane)
    .to(&customer::DOCUMENT_ISSUE_CITY)
    .doc(58, "City where the document was issued, by DANE.")
    .sample("05001");

const ISSUE_DATE: Field = date("expDt")
    .personal()
    .to(&customer::DOCUMENT_ISSUE_DATE)
    .doc(59, "Day on which the document was issued.")
    .sample("2022-12-11");

static MAIL: Shape = shape(&[text("emailAddr")
    .personal()
    .check(Check::Email)
    .item_of(&customer::EMAILS)
    .to(&email::ADDRESS)
    .doc(65, "E-mail address.")
    .sample("correo@gmail.com")]);

static TYPE: Shape = shape(&[text("name").personal().doc(67, "Code of the kind.").sample("11")]);

static INCOME: Shape =
    shape(&[amount_text("incomeAmt").personal().to(&customer::INCOME_AMOUNT).doc(69, "Salary.").sample("25000000")]);

static OTHER_INCOME: Shape = shape(&[
    amount_text("amt").personal().to(&customer::OTHER_INCOME_AMOUNT).doc(71, "Other income.").sample("25000000"),
    text("name").personal().to(&customer::OTHER_INCOME_DETAIL).doc(72, "Where it comes from.").sample("Si"),
]);

static EXPENSE: Shape = shape(&[amount("amt").to(&customer::EXPENSES_AMOUNT).doc(74, "Expenses.")]);
static ASSETS: Shape = shape(&[amount("amt").to(&customer::ASSETS_AMOUNT).doc(76, "Total of the assets.")]);
static LIABILITIES: Shape = shape(&[amount("amt").to(&customer::LIABILITIES_AMOUNT).doc(78, "Total of the debts.")]);

const fn amount(name: &'static str) -> Field {
    amount_text(name).personal().sample("25000000")
}

static ORIGIN: Shape = shape(&[
    text("countryInfo").personal().to(&customer::BIRTH_COUNTRY).doc(99, "Country of birth.").sample("CO"),
    text("cityId").personal().check(Check::Dane).doc(100, "City of birth, by DANE.").sample("05001"),
    text("city").personal().doc(101, "Name of the city.").sample("Medellin"),
]);

static CONTACT: Shape = shape(&[
    object("phoneNum", &PHONE).item_of(&customer::PHONES).doc(82, "The customer's phone."),
    object("additionalPhoneNum", &ADDITIONAL_PHONE).item_of(&customer::PHONES).doc(85, "Another phone."),
    object("postAddr", &HOME).item_of(&customer::ADDRESSES).doc(88, "Where the customer lives."),
    object("phoneNumResidence", &HOME_PHONE).item_of(&customer::PHONES).doc(92, "Phone of the home."),
    object("additionalPhoneNumResidence", &ADDITIONAL_HOME_PHONE)
        .item_of(&customer::PHONES)
        .doc(95, "Another phone of the home."),
]);

static PHONE: Shape =
    shape(&[PHONE_TYPE.doc(83, "Kind of number.").sample("T"), PHONE_NUMBER.doc(84, "Number.").sample("2767888")]);

static ADDITIONAL_PHONE: Shape =
    shape(&[PHONE_TYPE.doc(86, "Kind of number.").sample("C"), PHONE_NUMBER.doc(87, "Number.").sample("3105556755")]);

static HOME_PHONE: Shape =
    shape(&[PHONE_TYPE.doc(93, "Kind of number.").sample("C"), PHONE_NUMBER.doc(94, "Number.").sample("3105556755")]);

static ADDITIONAL_HOME_PHONE: Shape =
    shape(&[PHONE_TYPE.doc(96, "Kind of number.").sample("C"), PHONE_NUMBER.doc(97, "Number.").sample("3105556755")]);

/// A number may be of a landline: no check for a mobile (decision 23).
const PHONE_NUMBER: Field = text("phone").personal().to(&phone::NUMBER);
const PHONE_TYPE: Field = text("phoneType").to(&phone::TYPE);

static HOME: Shape = shape(&[
    text("addr1").personal().to(&address::LINE).doc(89, "Street and number.").sample("XXXXXXXXXXXX"),
    text("city").personal().to(&address::CITY_NAME).doc(90, "Name of the city.").sample("Medellin"),
    text("cityId").personal().check(Check::Dane).to(&address::CITY_CODE).doc(91, "City, by DANE.").sample("05001"),
]);

static ENTERPRISE: Shape =
    shape(&[object("govIssueIdent", &ENTERPRISE_DOCUMENT).doc(103, "The enterprise's document.")]);

static ENTERPRISE_DOCUMENT: Shape = ruled(
    &[
        known("govIssueIdentType", DOCUMENT_TYPES)
            .spelled(SPELLINGS)
            .personal()
            .doc(104, "Type of the enterprise's document.")
            .sample("CC"),
        text("identSerialNum").personal().doc(105, "Number of the enterprise's document.").sample("1234567890"),
    ],
    &[Rule::DocumentNumber { kind: "govIssueIdentType", number: "identSerialNum" }],
);

static AGREEMENT: Shape = shape(&[
    text("entprDesc").personal().doc(107, "Name of the agreement.").sample("Pagatodo"),
    object("postAddr", &AGREEMENT_ADDRESS).doc(108, "Where it is kept."),
    object("phoneNum", &AGREEMENT_PHONE).doc(110, "Its phone."),
    object("additionalPhoneNum", &AGREEMENT_ADDITIONAL_PHONE).doc(113, "Another phone."),
    text("branchId").doc(116, "Code of its office.").sample("079"),
    text("cityId").personal().check(Check::Dane).doc(117, "Its city, by DANE.").sample("0112"),
    text("entprId").personal().doc(118, "Code of the agreement.").sample("056"),
]);

static AGREEMENT_ADDRESS: Shape =
    shape(&[text("addr1").personal().doc(109, "Street and number.").sample("XXXXXXXXXXXX")]);

static AGREEMENT_PHONE: Shape = shape(&[
    text("phoneType").doc(111, "Kind of number.").sample("T"),
    text("phone").personal().doc(112, "Number.").sample("2767888"),
]);

static AGREEMENT_ADDITIONAL_PHONE: Shape = shape(&[
    text("phoneType").doc(114, "Kind of number.").sample("C"),
    text("phone").personal().doc(115, "Number.").sample("3105556755"),
]);

/// Spelled like this on the wire (decision 17).
static OCCUPATION: Shape = shape(&[
    text("ocupationCode")
        .alias(&["occupationCode"])
        .personal()
        .to(&customer::OCCUPATION)
        .doc(120, "Code of the occupation.")
        .sample("01"),
    text("desc").personal().doc(121, "Name of the occupation.").sample("EMPLEADO"),
]);

static ACTIVITY: Shape = shape(&[
    text("businessType").personal().doc(123, "Code of the position.").sample("1130"),
    text("certCode").personal().to(&customer::EMPLOYMENT_ACTIVITY).doc(124, "Code of the activity.").sample("54"),
    text("desc").personal().doc(125, "Name of the activity.").sample("54"),
]);

static PROFESSION: Shape = shape(&[
    text("certCode").personal().doc(127, "Code of the profession.").sample("19"),
    text("desc").personal().doc(128, "Name of the profession.").sample("OFICINISTAS"),
]);

static PROFESSION_GENERAL: Shape = shape(&[text("certCode")
    .personal()
    .to(&customer::PROFESSION_GENERAL)
    .doc(130, "Code of the general group.")
    .sample("019")]);

static PROFESSION_SPECIFIC: Shape = shape(&[text("certCode")
    .personal()
    .to(&customer::PROFESSION_SPECIFIC)
    .doc(132, "Code of the specific group.")
    .sample("0010")]);

static POCKET: Shape = shape(&[
    text("pocketType").personal().doc(134, "Whether a pocket is wanted.").sample("S"),
    amount_text("pocketAmount").optional().personal().doc(135, "Amount that is put aside."),
    object("pocketPeriod", &PERIOD).doc(136, "How often it is put aside."),
    text("dayofDebitMonthly").personal().doc(138, "First day of the debit.").sample("02"),
    text("dayofDebitWeekly").personal().doc(139, "Second day of the debit.").sample("03"),
    object("curAmt", &AMOUNT).doc(140, "What is put aside."),
]);

static PERIOD: Shape = shape(&[text("periodCode").personal().doc(137, "Code of the period.").sample("Q")]);

static AMOUNT: Shape = shape(&[amount_text("amt").personal().doc(141, "Amount that is put aside.").sample("25000000")]);

static PRODUCT: Shape = shape(&[
    text("gmf").personal().doc(143, "Whether the 4x1000 mark applies.").sample("N"),
    object("productId", &PRODUCT_ID).doc(144, "Which product it is in the bank's books."),
    text("productType").personal().doc(148, "Type of the account.").sample("500"),
    text("handlingFee").personal().doc(149, "Profile of the handling fee.").sample("500"),
    text("sourceRetention").personal().doc(150, "Whether tax is withheld.").sample("N"),
    text("extractPeriodicity").personal().doc(151, "How often statements are made.").sample("M"),
    object("administrationOffice", &ADMINISTRATION_OFFICE).doc(152, "Office of the account."),
    object("submitOffice", &SUBMIT_OFFICE).doc(154, "Office that administers it."),
    text("branchAddrType").doc(156, "Kind of the office's address.").sample("P"),
    text("managementCondition").personal().doc(157, "Terms on which it is managed.").sample("100"),
    text("adviserId").personal().doc(158, "Registration of the user.").sample("100"),
]);

static PRODUCT_ID: Shape = shape(&[
    text("ledgerCode").personal().doc(145, "Ledger.").sample("24"),
    text("subLedgerCode").personal().doc(146, "Subledger.").sample("29"),
    text("groupCode").personal().doc(147, "Group.").sample("85"),
]);

static ADMINISTRATION_OFFICE: Shape = shape(&[text("branchId").doc(153, "Code of the office.").sample("1102")]);

static SUBMIT_OFFICE: Shape = shape(&[text("branchId").doc(155, "Code of the office.").sample("112")]);

static ADVISER: Shape =
    shape(&[text("adviserId").personal().doc(160, "Registration of the adviser.").sample("A1B2ADIG")]);

static ROOT: Field = object("", &REPLY);

static REPLY: Shape = shape(&[
    object("depAcctStmtRec", &OPENED).doc(317, "The account that was opened."),
    object("pocketInfo", &OPENED_POCKET).doc(327, "Its savings pocket."),
]);

static OPENED: Shape = shape(&[
    object("depAcctId", &ACCOUNT).doc(318, "The account and its mark."),
    object("bankInfoGmf", &MARKED_BANK).doc(324, "Where another account carries the mark."),
]);

/// Two of these are crossed in the example: the digits are the account (decision 31).
static ACCOUNT: Shape = shape(&[
    text("refNumber").personal().to(&account::REQUEST_NUMBER).doc(319, "Number of the request.").sample("1-203123456"),
    text("acctId").personal().to(&account::NUMBER).doc(320, "Number of the account.").sample("24567890123"),
    text("gmf").personal().to(&account::GMF_STATUS).via(Via::Flag).doc(321, "State of the 4x1000 mark.").sample("OK"),
    text("gmfAccountNumber")
        .personal()
        .to(&account::GMF_ACCOUNT)
        .via(Via::Digits)
        .doc(322, "Account that carries the mark.")
        .sample("Marcada en otra ent"),
    text("gmfDesc")
        .personal()
        .or_to(&account::GMF_ACCOUNT, 1)
        .via(Via::Digits)
        .doc(323, "What the bank says of the mark.")
        .sample("000123456"),
]);

static MARKED_BANK: Shape = shape(&[object("bankInfoGmf", &BANK).doc(325, "Where another account carries the mark.")]);

static BANK: Shape = shape(&[text("name")
    .personal()
    .to(&account::GMF_BANK)
    .doc(326, "Bank whose account carries the mark.")
    .sample("Banco de Bogota")]);

static OPENED_POCKET: Shape = shape(&[text("pocketType")
    .personal()
    .to(&account::POCKET_INCLUDED)
    .via(Via::Flag)
    .doc(328, "Whether a savings pocket was made.")
    .sample("SI")]);
