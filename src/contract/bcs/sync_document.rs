//! The document of syncData, which syncDataFile takes in Base64: customers and their accounts.
//!
//! 44 fields are documented; the example shows one more, `invoker.channel`.

use crate::contract::canonical::customer;
use crate::contract::field::{
    Array, Field, Shape, amount_number, array, date, flag, items, known, object, ruled, shape, text,
};
use crate::contract::{Check, Rule};

/// A body of syncData.
pub(super) static DOCUMENT: Shape = shape(&[
    object("personName", &FIRST_NAME).doc(1546, "Name of whom the data is about."),
    object("invoker", &INVOKER).doc(1547, "Who hands the data over."),
    object("govIssueIdent", &IDENTITY).doc(1548, "The identity document."),
    array("custInfo", &CUSTOMERS).doc(1549, "The customers."),
    array("listAccounts", &ACCOUNTS).doc(1565, "The customers' accounts."),
]);

static FIRST_NAME: Shape =
    shape(&[text("firstName").personal().to(&customer::GIVEN_NAME).doc(1546, "First name.").sample("SARA")]);

static INVOKER: Shape = shape(&[
    text("refType").doc(1547, "Kind of customer.").sample("retail"),
    text("channel").optional().example_only().doc(1597, "Not described.").sample("CUSTOMER"),
]);

/// Sent with this capital, which the file's sample does without (decision 19).
static IDENTITY: Shape = shape(&[text("mNemonic")
    .alias(&["mnemonic"])
    .personal()
    .to(&customer::DOCUMENT_NUMBER)
    .doc(1548, "Type and number of the identity document, in one.")
    .sample("CC123456789")]);

static CUSTOMERS: Array = items(&CUSTOMER);

/// Decision 19 says which of two places counts where table and samples disagree, and what a new user needs.
static CUSTOMER: Shape = ruled(
    &[
        object("personName", &NAME).gathers().doc(1549, "The customer's name, and what both samples put beside it."),
        object("strategies", &STRATEGY).or_single_item().doc(1550, "How the customer becomes a user."),
        object("contactInfo", &CONTACT).doc(1551, "How to reach the customer."),
        object("personInfo", &INFO)
            .belongs_in("personName")
            .doc(1554, "Where the table has fields that both samples have under personName."),
        array("additionalEmaillAddr", &ADDITIONAL_EMAILS)
            .alias(&["additionalEmailAddr"])
            .doc(1558, "Further e-mail addresses."),
        array("additionalPhoneNum", &ADDITIONAL_PHONES).doc(1559, "Further phones."),
        array("postAddress", &ADDRESSES).doc(1560, "The customer's addresses."),
        object("invoker", &ROLE).doc(1589, "What the customer is as a user."),
    ],
    &[needed("personName", "fullName"), needed("contactInfo", "emailAddr"), needed("contactInfo", "phoneNumber")],
);

/// What is needed to make a new user of a customer.
const fn needed(inside: &'static str, needs: &'static str) -> Rule {
    Rule::NeededIf { field: "strategies", value: "CREATE_IN_IDENTITY", inside, needs, refused: false }
}

static NAME: Shape = shape(&[
    text("fullName").personal().doc(1549, "Whole name.").sample("Sara Jones"),
    text("titlePrefix").personal().doc(1553, "Form of address.").sample("Miss"),
    GENDER,
    BIRTH_DATE,
    COUNTRY,
    LANGUAGE,
]);

static INFO: Shape = shape(&[GENDER.optional(), BIRTH_DATE.optional(), COUNTRY.optional(), LANGUAGE.optional()]);

const GENDER: Field =
    known("gender", &["M", "F", "O"]).personal().doc(1554, "Gender: M is male, F female, O another.").sample("F");

const BIRTH_DATE: Field = date("birthDt").personal().doc(1555, "Day of birth.").sample("2022-12-11");

/// Free text, as the language is (decision 25a).
const COUNTRY: Field = text("country").personal().doc(1556, "Country.").sample("Colombia");

const LANGUAGE: Field = text("language").personal().doc(1557, "Language of the customer.").sample("ES-CO");

/// The first one is the platform's own word, misspelled there too (decision 17).
static STRATEGY: Shape = shape(&[known("strategyType", &["IMPORT_FROM_IDENTIY", "CREATE_IN_IDENTITY"])
    .decides()
    .doc(1550, "Whether the user is there already or is to be made.")
    .sample("IMPORT_FROM_IDENTIY")]);

static CONTACT: Shape = shape(&[
    EMAIL.doc(1551, "E-mail address.").sample("sara@email.com"),
    text("phoneNumber").personal().check(Check::Mobile).doc(1552, "Active mobile phone.").sample("3105556755"),
]);

const EMAIL: Field = text("emailAddr").personal().check(Check::Email);

static ADDITIONAL_EMAILS: Array = items(&ADDITIONAL_EMAIL);

static ADDITIONAL_EMAIL: Shape = shape(&[EMAIL.doc(1558, "E-mail address.").sample("sara33@email.com")]);

static ADDITIONAL_PHONES: Array = items(&ADDITIONAL_PHONE);

/// May be of a landline: no check for a mobile.
static ADDITIONAL_PHONE: Shape = shape(&[text("phoneNumber").personal().doc(1559, "Number.").sample("3105556755")]);

static ADDRESSES: Array = items(&ADDRESS);

static ADDRESS: Shape = shape(&[
    text("addr1").personal().doc(1560, "Street and number.").sample("XXXXXXXXXXXX"),
    text("stateProv").personal().doc(1561, "Department.").sample("Cundinamarca"),
    text("country").personal().doc(1562, "Country.").sample("Colombia"),
    // Decision 25a: the table writes it small, both samples with a capital.
    known("addrType", &["home"]).value_any_case().personal().doc(1563, "Kind of address.").sample("Home"),
    flag("priority").personal().doc(1564, "Whether it is the main one.").sample("true"),
]);

static ROLE: Shape = shape(&[text("role").doc(1589, "Name of the user's role.").sample("Retail User - COL")]);

static ACCOUNTS: Array = items(&ACCOUNT);

static ACCOUNT: Shape = shape(&[
    // The table has it below custInfo[], the samples here (decision 25a).
    known("acctType", ACCOUNT_TYPES).personal().doc(1565, "Kind of account.").sample("CIA"),
    text("externalId")
        .personal()
        .doc(1566, "Number, kind and group of the product, joined by hyphens.")
        .sample("21002776223-DDA-CTA"),
    object("depAcctId", &DEPOSIT).doc(1567, "The account."),
    object("cardAcctId", &CARD).doc(1568, "The credit card."),
    text("nickname").personal().doc(1570, "Name that the customer gave it.").sample("Cuenta Corriente"),
    text("name").personal().doc(1571, "Name of the product.").sample("Cuenta Corriente"),
    object("product", &PRODUCT).doc(1572, "The product."),
    text("curCode").doc(1573, "Currency.").sample("COP"),
    text("bankId").personal().doc(1574, "Code of the bank.").sample("111000025"),
    object("xferRec", &TRANSFERS).doc(1575, "What may be done with the account."),
    object("acctBal", &BALANCE).doc(1579, "Available balance."),
    // The table writes lOCLimit, the samples LOCLimit (decision 19).
    object("LOCLimit", &CREDIT_LIMIT).any_case().doc(1581, "Credit limit."),
    object("otherIncome", &INVESTMENT).doc(1583, "What is invested."),
    text("curRate").personal().doc(1585, "Interest rate.").sample("1"),
    text("termUnits").personal().doc(1586, "Unit of the term.").sample("Monthly"),
    object("minPmtCurAmt", &MINIMUM_PAYMENT).doc(1587, "Minimum payment."),
]);

/// Credit card, term deposit, business loan, current account, mortgage, loan, consumer loan, loyalty points, savings account,
/// savings pocket, revolving loan, capitalization bond, debit, two insurers, fiduciary mandate.
const ACCOUNT_TYPES: &[&str] =
    &["CCA", "CDA", "CLA", "DDA", "EQU", "ILA", "LOC", "LOP", "SDA", "SPA", "RLA", "CPA", "DBC", "LIA", "CIA", "OFA"];

/// Free text: a masked card number occurs (decision 25a).
static DEPOSIT: Shape = shape(&[text("acctId").personal().doc(1567, "Number of the account.").sample("21002776223")]);

static CARD: Shape = shape(&[
    text("acctId").personal().doc(1568, "Number of the credit card."),
    text("lastDigits").personal().doc(1569, "Its last digits."),
]);

static PRODUCT: Shape = shape(&[text("productType").personal().doc(1572, "Code of the product.").sample("21-02-00")]);

static TRANSFERS: Shape = shape(&[
    flag("externalXferRec").personal().doc(1575, "Whether there are transfers to other banks.").sample("true"),
    flag("immediateXfer").personal().doc(1576, "Whether there are immediate transfers.").sample("true"),
    flag("flagDebit").personal().doc(1577, "Whether it can be debited.").sample("true"),
    flag("flagCredit").personal().doc(1578, "Whether it can be credited.").sample("true"),
]);

static BALANCE: Shape = shape(&[
    CURRENCY.doc(1579, "Currency of the balance."),
    AMOUNT.doc(1580, "Available balance.").sample("734683.16"),
]);

static CREDIT_LIMIT: Shape =
    shape(&[CURRENCY.doc(1581, "Currency of the limit."), AMOUNT.doc(1582, "Credit limit.").sample("734683.16")]);

static INVESTMENT: Shape = shape(&[
    CURRENCY.doc(1583, "Currency of the investment."),
    AMOUNT.doc(1584, "What is invested.").sample("734683.16"),
]);

const CURRENCY: Field = text("curCode").sample("COP");
const AMOUNT: Field = amount_number("amt").personal();

static MINIMUM_PAYMENT: Shape = shape(&[
    AMOUNT.doc(1587, "Minimum payment.").sample("1"),
    date("dueDt").personal().doc(1588, "Last day for the minimum payment.").sample("2022-10-14"),
]);
