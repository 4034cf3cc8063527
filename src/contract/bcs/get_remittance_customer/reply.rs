//! The reply of getRemittanceCustomer, in the order of its table; the example shows fewer rows and one more.

use super::super::envelope;
use crate::contract::Via;
use crate::contract::canonical::customer::{self, address, beneficiary, email, financial_concept, phone};
use crate::contract::field::{Array, Field, Shape, array, flag, items, object, shape, text};

pub(super) static ROOT: Field = object("", &REPLY);

static REPLY: Shape = shape(&[
    envelope::RESPONSE_TYPE.doc(1915, "Whether the query succeeded; true or false, too."),
    array("listAddress", &PLACES).item_of(&customer::ADDRESSES).doc(1916, "Where the customer lives and works."),
    array("beneficiary", &BENEFICIARIES)
        .item_of(&customer::BENEFICIARIES)
        .doc(1926, "Persons to whom the customer sends money."),
    array("senderPmtInfo", &CONCEPTS)
        .item_of(&customer::FINANCIAL_CONCEPTS)
        .doc(1934, "Ranges the customer declared of income and means."),
    object("personInfo", &PERSON).doc(1938, "Who the customer is."),
    object("pmtReferences", &REFERENCES).doc(1959, "Who recorded and changed the customer."),
    object("compliance", &CONSENTS).doc(1965, "What the customer agrees to."),
    envelope::RESPONSE_DETAIL.example_only().doc(2061, "Why the query failed."),
]);

static PLACES: Array = items(&PLACE);

static PLACE: Shape = shape(&[
    object("postAddr", &ADDRESS).doc(1916, "The place."),
    object("phoneNum", &NUMBERS).doc(1920, "Numbers at the place."),
]);

static ADDRESS: Shape = shape(&[
    text("idItem").or_number().to(&address::ITEM_ID).doc(1916, "Number of the address.").sample("2"),
    text("cspRefId").or_number().personal().to(&address::CUSTOMER_ID).doc(1917, "Number of the customer.").sample("2"),
    text("addrType")
        .personal()
        .to(&address::TYPE)
        .via(Via::Enum(&[("RESI", "residence"), ("EMPR", "office")]))
        .doc(1918, "RESI: residence; EMPR: office.")
        .sample("RESI"),
    text("addr1").personal().to(&address::LINE).doc(1919, "Street and number.").sample("calle 30 #10-15"),
    text("postalCode").personal().to(&address::POSTAL_CODE).doc(1922, "Postal code.").sample("730001"),
    text("cityId")
        .personal()
        .to(&address::CITY_CODE)
        .doc(1923, "City, by DANE; of a city abroad, its letters.")
        .sample("0112"),
    text("city").personal().to(&address::CITY_NAME).doc(1924, "More about the city.").sample("Bogota"),
    text("stateProv")
        .personal()
        .to(&address::STATE_NAME)
        .doc(1925, "More about the department.")
        .sample("calle 30 #10-15"),
    text("country").example_only().personal().to(&address::COUNTRY).doc(1986, "Country.").sample("Colombia"),
]);

/// The names are crossed: `phone` is the mobile, `cellPhone` is not (decision 31).
static NUMBERS: Shape = shape(&[
    text("cellPhone")
        .personal()
        .item_of(&address::PHONES)
        .with(&[(&phone::TYPE, "landline")])
        .to(&phone::NUMBER)
        .doc(1920, "Landline.")
        .sample("3105556755"),
    text("phone")
        .personal()
        .item_of(&address::PHONES)
        .with(&[(&phone::TYPE, "mobile")])
        .to(&phone::NUMBER)
        .doc(1921, "Mobile.")
        .sample("3105556755"),
]);

static BENEFICIARIES: Array = items(&BENEFICIARY);

static BENEFICIARY: Shape = shape(&[object("personInfo", &RECIPIENT).doc(1926, "Who receives the money.")]);

static RECIPIENT: Shape = shape(&[
    text("idItem").or_number().personal().to(&beneficiary::ITEM_ID).doc(1926, "Number of the beneficiary.").sample("2"),
    text("cspRefId")
        .or_number()
        .personal()
        .to(&beneficiary::CUSTOMER_ID)
        .doc(1927, "Number of the customer.")
        .sample("2"),
    text("identSerialNum")
        .personal()
        .to(&beneficiary::DOCUMENT_NUMBER)
        .doc(1928, "Number of the beneficiary's document.")
        .sample("1234567890"),
    text("emailAddr")
        .personal()
        .to(&beneficiary::EMAIL)
        .doc(1929, "E-mail address of the beneficiary.")
        .sample("correo@gmail.com"),
    text("firstName")
        .personal()
        .to(&beneficiary::GIVEN_NAME)
        .doc(1930, "First name of the beneficiary.")
        .sample("CARLOS"),
    text("middleName")
        .personal()
        .to(&beneficiary::MIDDLE_NAME)
        .doc(1931, "Second name of the beneficiary.")
        .sample("MARIO"),
    text("lastName")
        .personal()
        .to(&beneficiary::FAMILY_NAME)
        .doc(1932, "First surname of the beneficiary.")
        .sample("DE_FRANCISCO"),
    text("secondLastName")
        .personal()
        .to(&beneficiary::SECOND_FAMILY_NAME)
        .doc(1933, "Second surname of the beneficiary.")
        .sample("LOPEZ"),
]);

static CONCEPTS: Array = items(&CONCEPT);

static CONCEPT: Shape = shape(&[
    text("idItem").or_number().to(&financial_concept::ITEM_ID).doc(1934, "Number of the range's record."),
    text("cspRefId")
        .or_number()
        .personal()
        .to(&financial_concept::CUSTOMER_ID)
        .doc(1935, "Number of the customer.")
        .sample("2"),
    text("type")
        .to(&financial_concept::TYPE)
        .doc(1936, "What the range is about: VLRING, VLRPAS, VLREGR or VLRACT.")
        .sample("VLRING"),
    text("rank").personal().to(&financial_concept::RANGE).doc(1937, "Code of the range.").sample("VLRING"),
]);

static PERSON: Shape = shape(&[
    text("cspRefId").or_number().personal().to(&customer::ID).doc(1938, "Number of the customer.").sample("2"),
    object("govIssueIdent", &DOCUMENT).doc(1939, "The customer's identity document."),
    object("personName", &NAME).doc(1944, "The customer's names."),
    text("emailAddr")
        .personal()
        .item_of(&customer::EMAILS)
        .to(&email::ADDRESS)
        .doc(1948, "E-mail address.")
        .sample("correo@gmail.com"),
    text("birthDt").personal().to(&customer::BIRTH_DATE).via(Via::Date).doc(1949, "Day of birth.").sample("2022-12-11"),
    text("gender").personal().to(&customer::GENDER).doc(1951, "M: male; F: female.").sample("F"),
    text("country").personal().to(&customer::BIRTH_COUNTRY).doc(1952, "Country of birth, by ISO.").sample("CO"),
    object("businessActivity", &ACTIVITY).doc(1954, "What the customer makes a living of."),
    text("clientTerminalSeqId")
        .or_number()
        .personal()
        .to(&customer::MASTER_ID)
        .doc(1963, "Number of the customer in the central register.")
        .sample("0"),
    text("status")
        .personal()
        .to(&customer::STATUS)
        .via(Via::Enum(&[("A", "active"), ("Activo", "active"), ("I", "inactive"), ("Inactivo", "inactive")]))
        .doc(1964, "Whether the customer may make transactions: A or I, or the word.")
        .sample("Activo"),
    text("upDt")
        .personal()
        .to(&customer::UPDATED_DATE)
        .via(Via::Date)
        .doc(1967, "Day on which the customer was last changed.")
        .sample("2022-12-11"),
]);

/// Its `expDt` is the last day, not the first as in createCustomerAccount (decision 31).
static DOCUMENT: Shape = shape(&[
    text("identSerialNum")
        .personal()
        .to(&customer::DOCUMENT_NUMBER)
        .doc(1939, "Number of the document.")
        .sample("1234567890"),
    text("govIssueIdentType").personal().to(&customer::DOCUMENT_TYPE).doc(1940, "Type of the document.").sample("CC"),
    text("issDt")
        .personal()
        .to(&customer::DOCUMENT_ISSUE_DATE)
        .via(Via::Date)
        .doc(1941, "Day on which the document was issued.")
        .sample("2022-12-11"),
    text("expCityId")
        .personal()
        .to(&customer::DOCUMENT_ISSUE_CITY)
        .doc(1942, "City where the document was issued, by DANE.")
        .sample("05001"),
    text("city")
        .personal()
        .to(&customer::DOCUMENT_ISSUE_CITY_NAME)
        .doc(1943, "Name of that city; blank where unknown.")
        .sample("Bogota D.C"),
    text("expDt")
        .personal()
        .to(&customer::DOCUMENT_EXPIRY_DATE)
        .via(Via::Date)
        .doc(1950, "Last day of the document; only of types that expire."),
    text("country").personal().to(&customer::NATIONALITY).doc(1953, "Nationality, by ISO.").sample("CO"),
]);

static NAME: Shape = shape(&[
    text("firstName").personal().to(&customer::GIVEN_NAME).doc(1944, "First name.").sample("DIEGO"),
    text("middleName")
        .personal()
        .to(&customer::MIDDLE_NAME)
        .doc(1945, "Second name; blank where there is none.")
        .sample("MARIO"),
    text("lastName").personal().to(&customer::FAMILY_NAME).doc(1946, "First surname.").sample("CAPERA"),
    text("secondLastName")
        .personal()
        .to(&customer::SECOND_FAMILY_NAME)
        .doc(1947, "Second surname; blank where there is none.")
        .sample("PAZ"),
]);

static ACTIVITY: Shape = shape(&[
    text("certCode")
        .personal()
        .to(&customer::EMPLOYMENT_ACTIVITY)
        .doc(1954, "Code of the economic activity.")
        .sample("086712"),
    text("jobTitle").personal().to(&customer::OCCUPATION).doc(1955, "Code of the occupation.").sample("PARREG"),
    text("rank")
        .personal()
        .to(&customer::EMPLOYMENT_LEVEL)
        .doc(1956, "Code of the level of employment.")
        .sample("NIV1"),
    flag("flagPubExpPerson")
        .personal()
        .to(&customer::PUBLICLY_EXPOSED)
        .via(Via::Flag)
        .doc(1957, "Whether the customer is publicly exposed; 1 or 0, too.")
        .sample("true"),
    text("branchName")
        .personal()
        .to(&customer::EMPLOYMENT_COMPANY)
        .doc(1958, "Name of the customer's company; blank where the occupation has none."),
]);

static REFERENCES: Shape = shape(&[
    text("createRefId").to(&customer::CREATED_ALLY).doc(1959, "Ally that recorded the customer."),
    text("branchId").to(&customer::CREATED_OFFICE).doc(1960, "Office that recorded the customer."),
    object("actualizeStatus", &UPDATE).doc(1961, "Who changed the customer last."),
]);

static UPDATE: Shape = shape(&[
    text("updateRefId").to(&customer::UPDATED_ALLY).doc(1961, "Ally that changed the customer last.").sample("SUPGIR"),
    text("branchId")
        .to(&customer::UPDATED_OFFICE)
        .doc(1962, "Office that changed the customer last.")
        .sample("SUPGIR_01"),
]);

static CONSENTS: Shape = shape(&[
    flag("termsConditions")
        .personal()
        .to(&customer::TERMS_ACCEPTED)
        .via(Via::Flag)
        .doc(1965, "Whether personal data may be processed.")
        .sample("true"),
    flag("personDataProcessing")
        .personal()
        .to(&customer::COMMERCIAL_USE_ACCEPTED)
        .via(Via::Flag)
        .doc(1966, "Whether personal data may be used commercially.")
        .sample("true"),
]);
