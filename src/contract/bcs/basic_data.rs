//! What the three versions of the basic data say of a customer.
//!
//! Only V4's reply is shown. V1 lists objects whose fields it does not name, V2 fields without objects: both are read
//! in V4's nested form and flat (decision 31). Where a reply says a thing twice, V4's place wins, then V1's, then V2's.

pub(super) mod flat;
pub(super) mod listed;

use crate::contract::canonical::customer::{self, address, email, phone};
use crate::contract::field::{Array, Field, Shape, array, items, object, shape, text};
use crate::contract::{Property, Via};

/// The customer as V4 shows it.
pub(super) const PERSON_INFO: Field = object("personInfo", &PERSON).doc(533, "The customer.");

static PERSON: Shape = shape(&[
    object("govIssueIdent", &DOCUMENT).example_only().doc(534, "The identity document."),
    FULL_NAME.to(&customer::FULL_NAME).example_only().doc(538, "Whole name."),
    MOBILE.example_only().doc(539, "A mobile number; the contact data hold another.").sample("1234567890"),
    object("personName", &NAME).example_only().doc(540, "The name in its parts."),
    text("createDt")
        .personal()
        .to(&customer::CREATED_DATE)
        .via(Via::Date)
        .example_only()
        .doc(546, "Day on which the customer was recorded.")
        .sample("2003-02-22"),
    text("upDt")
        .personal()
        .to(&customer::UPDATED_DATE)
        .via(Via::Date)
        .example_only()
        .doc(547, "Day on which the record was last changed.")
        .sample("2010-09-26"),
    // getCustomerLocations explains N and J; what 54 means is not published, and it stays.
    text("personType")
        .personal()
        .to(&customer::PERSON_TYPE)
        .via(Via::Enum(&[("N", "natural"), ("J", "legal")]))
        .example_only()
        .doc(548, "Code of the kind of customer; its list is not published.")
        .sample("54"),
    text("sarlaDt")
        .personal()
        .to(&customer::SARLAFT_DATE)
        .via(Via::Date)
        .example_only()
        .doc(549, "Day of the last form against money laundering.")
        .sample("2010-02-10"),
    text("deceasedDt")
        .personal()
        .to(&customer::DECEASED_DATE)
        .via(Via::Date)
        .example_only()
        .doc(550, "Day of death; blank for the living."),
    BIRTH_DATE.to(&customer::BIRTH_DATE).example_only().doc(551, "Day of birth."),
    object("contactInfo", &CONTACT).example_only().doc(552, "How to reach the customer."),
    text("flagAlert")
        .personal()
        .to(&customer::ALERT)
        .via(Via::Flag)
        .example_only()
        .doc(556, "S where there is an alert about the customer, else N.")
        .sample("N"),
    text("flagExist")
        .personal()
        .to(&customer::EXISTS)
        .via(Via::Flag)
        .example_only()
        .doc(557, "Whether the customer is known; the example shows neither yes nor no.")
        .sample("s/"),
    // The words of decision 30.
    text("status")
        .personal()
        .to(&customer::STATUS)
        .via(Via::Enum(&[("A", "active"), ("I", "inactive"), ("Activo", "active"), ("Inactivo", "inactive")]))
        .example_only()
        .doc(558, "Status of the customer; blank in the example."),
    array("postAddr", &ADDRESSES).item_of(&customer::ADDRESSES).example_only().doc(559, "Addresses."),
]);

static DOCUMENT: Shape = shape(&[
    DOCUMENT_TYPE.to(&customer::DOCUMENT_TYPE).example_only().doc(535, "Type of the identity document."),
    DOCUMENT_NUMBER.to(&customer::DOCUMENT_NUMBER).example_only().doc(536, "Number of the identity document."),
]);

static NAME: Shape = shape(&[
    FIRST_NAME.to(&customer::GIVEN_NAME).example_only().doc(541, "First name."),
    MIDDLE_NAME.to(&customer::MIDDLE_NAME).example_only().doc(542, "Second name."),
    LAST_NAME.to(&customer::FAMILY_NAME).example_only().doc(543, "First surname."),
    SECOND_LAST_NAME.to(&customer::SECOND_FAMILY_NAME).example_only().doc(544, "Second surname."),
]);

/// Lists, so both places of V4 and V1's may hold their own.
static CONTACT: Shape =
    shape(&[EMAIL.example_only().doc(553, "E-mail address."), MOBILE.example_only().doc(554, "A mobile number.")]);

static ADDRESSES: Array = items(&ADDRESS);

static ADDRESS: Shape = shape(&[
    text("postalCode").personal().to(&address::POSTAL_CODE).example_only().doc(561, "Postal code.").sample("2439966"),
    // The codes that getCustomerLocations explains for its field of this name.
    text("addrType")
        .personal()
        .to(&address::TYPE)
        .via(Via::Enum(&[("03", "residence"), ("04", "office")]))
        .example_only()
        .doc(562, "03: residence; 04: office.")
        .sample("03"),
    LINE.to(&address::LINE).example_only().doc(563, "Street and number."),
    STATE.to(&address::STATE_CODE).example_only().doc(564, "Department, by DANE."),
    text("cityId").personal().to(&address::CITY_CODE).example_only().doc(565, "City, by DANE.").sample("63401"),
]);

const FULL_NAME: Field = text("fullName").personal().sample("JEIMY VANESSA INTENCIPA BONILLA");
const FIRST_NAME: Field = text("firstName").personal().sample("JEIMY");
const MIDDLE_NAME: Field = text("middleName").personal().sample("VANESSA");
const LAST_NAME: Field = text("lastName").personal().sample("INTENCIPA");
const SECOND_LAST_NAME: Field = text("secondLastName").personal().sample("BONILLA");
const BIRTH_DATE: Field = text("birthDt").personal().via(Via::Date).sample("1967-08-27");
const DOCUMENT_TYPE: Field = text("govIssueIdentType").personal().sample("CC");
const DOCUMENT_NUMBER: Field = text("identSerialNum").personal().sample("1234567890");
const ORGANIZATION_TYPE: Field = text("orgIdType").personal();
const ORGANIZATION_NUMBER: Field = text("orgIdNum").personal();
const LINE: Field = text("addr1").personal().sample("CL 9 A SUR 1 74 ESTE");
const STATE: Field = text("stateProv").personal().sample("63000");

const EMAIL: Field =
    text("emailAddr").personal().item_of(&customer::EMAILS).to(&email::ADDRESS).sample("prueba11@fs.net");

const MOBILE: Field =
    text("cellPhone").personal().item_of(&customer::PHONES).with(IS_MOBILE).to(&phone::NUMBER).sample("3200000002");

const IS_MOBILE: &[(&Property, &str)] = &[(&phone::TYPE, "mobile")];
