//! bcs.getCustomerContact: how to reach a customer, and what the customer lives on.

use super::documents::{QUERY_DOCUMENT_TYPES, SPELLINGS};
use super::provider::{PROVIDER, SOURCE};
use super::{envelope, headers, layers, star};
use crate::contract::canonical::customer::{self, address, phone};
use crate::contract::field::{Field, Shape, UNLIMITED, amount_text, flag, object, one_of, ruled, shape, text};
use crate::contract::{
    Citation, Effect, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, Rule, Via, laws,
};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "bcs.getCustomerContact",
    provider: &PROVIDER,
    summary: "Looks up a customer's home, office, occupation, income and means.",
    method: Method::Get,
    path: "/customer-management/v1/channel/contact/{identserialnum}",
    evidence: Evidence::Stated,
    effect: Effect::Read,
    max_bytes: MIB,
    path_parameters: &[text("identserialnum")
        .length(1, UNLIMITED)
        .required()
        .personal()
        .to(&customer::DOCUMENT_NUMBER)
        .doc(1276, "Number of the customer's document.")],
    query: &QUERY,
    headers: &headers::A27,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: None,
    reply: Reply { statuses: &[200], root: Some(&ROOT), model: &customer::CUSTOMER },
    errors: &[Lookup { table: &star::STAR, only_type: "" }, Lookup { table: &layers::LAYERS, only_type: "" }],
    source: Citation { file: SOURCE, line: 1242 },
};

const _: () = laws::sound(&OPERATION);

static QUERY: Shape = ruled(
    &[one_of("govIssueIdentType", QUERY_DOCUMENT_TYPES)
        .spelled(SPELLINGS)
        .personal()
        .to(&customer::DOCUMENT_TYPE)
        .doc(1278, "Type of the customer's document.")],
    &[Rule::DocumentNumber { kind: "govIssueIdentType", number: "identserialnum" }],
);

static ROOT: Field = object("", &REPLY);

static REPLY: Shape = shape(&[
    envelope::RESPONSE_TYPE.doc(1286, "Whether the query succeeded."),
    object("postAddr", &HOME)
        .item_of(&customer::ADDRESSES)
        .with(&[(&address::TYPE, "residence")])
        .doc(1288, "Where the customer lives."),
    object("orgInfo", &OFFICE)
        .item_of(&customer::ADDRESSES)
        .with(&[(&address::TYPE, "office")])
        .doc(1294, "Where the customer works."),
    object("businessOccupation", &OCCUPATION).doc(1301, "What the customer is occupied with."),
    object("businessProfessionGeneral", &PROFESSION_GENERAL).doc(1303, "The occupation's general group."),
    object("businessProfessionSpecific", &PROFESSION_SPECIFIC).doc(1305, "The occupation's specific group."),
    object("incomeInfo", &INCOME).doc(1307, "What the customer earns."),
    object("expenses", &EXPENSES).doc(1309, "What the customer spends."),
    object("financialAssets", &ASSETS).doc(1311, "What the customer owns."),
    object("financialLiabilities", &LIABILITIES).doc(1313, "What the customer owes."),
    object("familyHeritage", &HERITAGE).doc(1315, "What the family owns."),
    object("personInfo", &PERSON).doc(1317, "Who the customer is."),
    envelope::RESPONSE_DETAIL.example_only().doc(1381, "Why the query failed."),
]);

static HOME: Shape = shape(&[
    text("cityId").personal().to(&address::CITY_CODE).doc(1289, "City of the home, by DANE.").sample("68307"),
    text("neighborhood")
        .personal()
        .to(&address::NEIGHBORHOOD)
        .doc(1290, "Neighborhood of the home.")
        .sample("CHAPINERO CENTRAL"),
    text("addr1").personal().to(&address::LINE).doc(1291, "Street and number of the home.").sample("CL 43 23 57"),
    object("phoneNum", &HOME_PHONE).item_of(&address::PHONES).doc(1292, "Phone of the home."),
]);

static HOME_PHONE: Shape =
    shape(&[text("phone").personal().to(&phone::NUMBER).doc(1293, "Number of the home.").sample("2000002")]);

static OFFICE: Shape = shape(&[
    text("cityId").personal().to(&address::CITY_CODE).doc(1295, "City of the office, by DANE.").sample("41551"),
    text("neighborhood").personal().to(&address::NEIGHBORHOOD).doc(1296, "Neighborhood of the office.").sample("NA"),
    text("addr1").personal().to(&address::LINE).doc(1297, "Street and number of the office.").sample("PITALITO OF"),
    object("phoneNum", &OFFICE_PHONE).item_of(&address::PHONES).doc(1298, "Phone of the office."),
]);

static OFFICE_PHONE: Shape = shape(&[
    text("phone").personal().to(&phone::NUMBER).doc(1299, "Number of the office.").sample("3000002"),
    text("phoneExt").personal().to(&phone::EXTENSION).doc(1300, "Extension at the office.").sample("123"),
]);

static OCCUPATION: Shape =
    shape(&[text("code").personal().to(&customer::OCCUPATION).doc(1302, "Code of the main occupation.").sample("04")]);

static PROFESSION_GENERAL: Shape = shape(&[text("code")
    .personal()
    .to(&customer::PROFESSION_GENERAL)
    .doc(1304, "Code of the general group.")
    .sample("010")]);

static PROFESSION_SPECIFIC: Shape = shape(&[text("code")
    .personal()
    .to(&customer::PROFESSION_SPECIFIC)
    .doc(1306, "Code of the specific group.")
    .sample("6513")]);

static INCOME: Shape = shape(&[amount_text("incomeAmt")
    .personal()
    .to(&customer::INCOME_AMOUNT)
    .via(Via::Money)
    .doc(1308, "Income of a month.")
    .sample("4510000.00")]);

static EXPENSES: Shape = shape(&[amount_text("amt")
    .personal()
    .to(&customer::EXPENSES_AMOUNT)
    .via(Via::Money)
    .doc(1310, "Expenses of a month.")
    .sample("651000.00")]);

static ASSETS: Shape = shape(&[amount_text("amt")
    .personal()
    .to(&customer::ASSETS_AMOUNT)
    .via(Via::Money)
    .doc(1312, "Total of the assets.")
    .sample("6100000.00")]);

static LIABILITIES: Shape = shape(&[amount_text("amt")
    .personal()
    .to(&customer::LIABILITIES_AMOUNT)
    .via(Via::Money)
    .doc(1314, "Total of the debts.")
    .sample("6200000.00")]);

static HERITAGE: Shape = shape(&[amount_text("amt")
    .personal()
    .to(&customer::FAMILY_HERITAGE_AMOUNT)
    .via(Via::Money)
    .doc(1316, "Total of what the family owns.")
    .sample("6300000.00")]);

/// The table names the flag by its opposite; the example's own comes first (decision 31).
static PERSON: Shape = shape(&[
    text("birthDt").personal().to(&customer::BIRTH_DATE).via(Via::Date).doc(1318, "Day of birth.").sample("1971-11-22"),
    text("gender").personal().to(&customer::GENDER).doc(1319, "Gender.").sample("M"),
    text("sarlaftDate")
        .personal()
        .to(&customer::SARLAFT_DATE)
        .via(Via::Date)
        .doc(1320, "Day of the last form against money laundering.")
        .sample("2023-05-12"),
    flag("flagNoBindable")
        .personal()
        .or_to(&customer::BINDABLE, 1)
        .via(Via::NotFlag)
        .doc(1321, "Whether the bank may not take the customer on."),
    flag("flagBindable")
        .example_only()
        .personal()
        .to(&customer::BINDABLE)
        .via(Via::Flag)
        .doc(1372, "Whether the bank may take the customer on.")
        .sample("false"),
]);
