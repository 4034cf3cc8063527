//! bcs.getCustomerLocations: where a customer lives and works, with phones and mail.

use super::documents::{QUERY_DOCUMENT_TYPES, SPELLINGS};
use super::provider::{PROVIDER, SOURCE};
use super::{envelope, headers, layers, star};
use crate::contract::canonical::customer::{self, address, email, phone};
use crate::contract::canonical::registry;
use crate::contract::field::{Array, Field, Shape, UNLIMITED, array, items, object, one_of, ruled, shape, text};
use crate::contract::{
    Citation, Effect, Evidence, Lookup, MIB, Method, Operation, ProcessIdRule, Reply, Rule, Via, laws,
};
use crate::sequence::Numbering;

/// The operation.
pub static OPERATION: Operation = Operation {
    id: "bcs.getCustomerLocations",
    provider: &PROVIDER,
    summary: "Looks up a customer's addresses, phones and e-mail addresses.",
    method: Method::Get,
    path: "/customer-management/v1/location/{identserialnum}",
    evidence: Evidence::Stated,
    effect: Effect::Read,
    max_bytes: MIB,
    path_parameters: &[text("identserialnum")
        .length(1, UNLIMITED)
        .required()
        .personal()
        .to(&customer::DOCUMENT_NUMBER)
        .doc(685, "Number of the customer's document.")],
    query: &QUERY,
    headers: &headers::A27,
    process_id: ProcessIdRule::TxId,
    numbering: Numbering::Permuted,
    body: None,
    reply: Reply { statuses: &[200], root: Some(&ROOT), model: &customer::CUSTOMER },
    errors: &[Lookup { table: &star::STAR, only_type: "" }, Lookup { table: &layers::LAYERS, only_type: "" }],
    source: Citation { file: SOURCE, line: 651 },
};

const _: () = laws::sound(&OPERATION);

/// What the provider takes where nothing is sent is not sent for it.
static QUERY: Shape = ruled(
    &[
        one_of("govIssueIdentType", QUERY_DOCUMENT_TYPES)
            .spelled(SPELLINGS)
            .personal()
            .to(&customer::DOCUMENT_TYPE)
            .doc(687, "Type of the customer's document."),
        one_of("action", &["I", "T"])
            .optional()
            .to(&registry::ACTION)
            .doc(694, "I: whole, which is what the provider takes; T: transformed."),
        one_of("condition", &["1", "2", "3"])
            .optional()
            .doc(695, "1: current ones, which is what the provider takes; 2: expired; 3: all."),
    ],
    &[Rule::DocumentNumber { kind: "govIssueIdentType", number: "identserialnum" }],
);

static ROOT: Field = object("", &REPLY);

/// The table shows it flat, the example below `govIssueIdent`: both are read (decision 32).
static REPLY: Shape = shape(&[
    envelope::RESPONSE_TYPE.doc(697, "Whether the query succeeded."),
    object("govIssueIdent", &CUSTOMER).doc(699, "The customer."),
    FULL_NAME.or_to(&customer::FULL_NAME, 1).optional(),
    PERSON_TYPE.or_to(&customer::PERSON_TYPE, 1).optional(),
    POST_ADDR.optional(),
    EMAIL_FROM_INFO.optional(),
    PHONE_NUM.optional(),
    envelope::RESPONSE_DETAIL.example_only().doc(1016, "Why the query failed."),
]);

static CUSTOMER: Shape = shape(&[FULL_NAME, PERSON_TYPE, POST_ADDR, EMAIL_FROM_INFO, PHONE_NUM]);

const FULL_NAME: Field =
    text("fullName").personal().to(&customer::FULL_NAME).doc(700, "Whole name.").sample("JOAQUIN MARIO DUARTE IREGUI");

const PERSON_TYPE: Field = text("personType")
    .personal()
    .to(&customer::PERSON_TYPE)
    .via(Via::Enum(&[("N", "natural"), ("J", "legal")]))
    .doc(701, "N: a person; J: a company.")
    .sample("N");

const POST_ADDR: Field = array("postAddr", &LOCATIONS).item_of(&customer::ADDRESSES).doc(702, "Addresses.");

const EMAIL_FROM_INFO: Field = array("emailFromInfo", &EMAILS).item_of(&customer::EMAILS).doc(749, "E-mail addresses.");

const PHONE_NUM: Field =
    array("phoneNum", &PHONES).item_of(&customer::PHONES).doc(754, "Phones that belong to no address.");

static LOCATIONS: Array = items(&LOCATION);

static LOCATION: Shape = shape(&[
    object("addrType", &LOCATION_TYPE).doc(703, "What the customer does there."),
    text("neighborhood").personal().to(&address::NEIGHBORHOOD).doc(706, "Neighborhood.").sample("SANTA BARBARA ORIENT"),
    text("addr1").personal().to(&address::LINE).doc(707, "Street and number.").sample("CL 126 7 C 23"),
    object("city", &LOCATION_CITY).doc(708, "City."),
    object("stateProv", &LOCATION_STATE).doc(711, "Department."),
    text("processId").to(&address::RECORD_ID).doc(714, "Opaque name of the record.").sample("AAAMEuAAMAABJXdAAn"),
    object("conditionInfo", &LOCATION_STATUS).doc(715, "Whether it still holds."),
    text("idItem").to(&address::ITEM_ID).doc(718, "Opaque name of the address.").sample("69808125"),
    array("phoneNum", &PHONES).item_of(&address::PHONES).doc(719, "Phones at this address."),
    text("role").to(&address::ROLE).doc(737, "What the address is used for."),
    text("roleNew").to(&address::NEW_ROLE).doc(738, "The role it is about to get."),
    object("cardAcctId", &CARD).doc(739, "The address as a credit card's."),
    text("createdDt")
        .to(&address::CREATED_DATE)
        .via(Via::Date)
        .doc(741, "Day on which it was recorded.")
        .sample("20170323"),
    text("upDt")
        .to(&address::UPDATED_DATE)
        .via(Via::Date)
        .doc(742, "Day on which it was last changed.")
        .sample("20230302"),
    text("user").personal().to(&address::CREATED_BY).doc(743, "User that recorded it.").sample("L4R7F6O5"),
    text("modifierUser").personal().to(&address::UPDATED_BY).doc(744, "User that changed it last.").sample("BGRQA084"),
    object("submitOffice", &CREATED_OFFICE).doc(745, "Where it was recorded."),
    object("administrationOffice", &UPDATED_OFFICE).doc(747, "Where it was last changed."),
]);

static LOCATION_TYPE: Shape = shape(&[
    text("code")
        .personal()
        .to(&address::TYPE)
        .via(Via::Enum(&[("03", "residence"), ("04", "office")]))
        .doc(704, "03: residence; 04: office.")
        .sample("04"),
    text("desc").to(&address::TYPE_NAME).doc(705, "The code in words."),
]);

static LOCATION_CITY: Shape = shape(&[
    text("code").personal().to(&address::CITY_CODE).doc(709, "City, by DANE.").sample("11001"),
    text("desc").personal().to(&address::CITY_NAME).doc(710, "Name of the city."),
]);

static LOCATION_STATE: Shape = shape(&[
    text("code").personal().to(&address::STATE_CODE).doc(712, "Department, by DANE.").sample("11000"),
    text("desc").personal().to(&address::STATE_NAME).doc(713, "Name of the department."),
]);

static LOCATION_STATUS: Shape = shape(&[
    text("code").to(&address::CURRENT).via(Via::Flag).doc(716, "V: it holds; N: it does not.").sample("V"),
    text("desc").to(&address::STATUS_NAME).doc(717, "The code in words."),
]);

static CARD: Shape =
    shape(&[text("addr1").to(&address::CARD_ADDRESS_ID).doc(740, "Identifier as a credit card's address.")]);

static CREATED_OFFICE: Shape =
    shape(&[text("branchId").to(&address::CREATED_OFFICE).doc(746, "Code of the office.").sample("320020")]);

static UPDATED_OFFICE: Shape =
    shape(&[text("branchId").to(&address::UPDATED_OFFICE).doc(748, "Code of the office.").sample("320166")]);

static EMAILS: Array = items(&EMAIL);

static EMAIL: Shape = shape(&[
    text("idItem").to(&email::ITEM_ID).doc(750, "Opaque name of the address.").sample("51415268"),
    text("processId").to(&email::RECORD_ID).doc(751, "Opaque name of the record.").sample("AAALWtAAGAAAIMsAAZ"),
    text("emailAddr").personal().to(&email::ADDRESS).doc(752, "E-mail address.").sample("j7l8a5o1@bancocajasocial.com"),
    text("condition").to(&email::CURRENT).via(Via::Flag).doc(753, "V: it holds; N: it does not.").sample("V"),
]);

/// The same rows below an address (lines 719 to 736) and at the customer (754 to 771).
static PHONES: Array = items(&PHONE);

static PHONE: Shape = shape(&[
    object("phoneType", &PHONE_TYPE).doc(755, "What kind of number it is."),
    text("cellPhone").personal().to(&phone::NUMBER).doc(758, "Number, of a mobile or a landline.").sample("3124567891"),
    text("processId").to(&phone::RECORD_ID).doc(759, "Opaque name of the record.").sample("AAALWvAAMAAHi3iAAa"),
    text("idItem").to(&phone::ITEM_ID).doc(760, "Opaque name of the phone.").sample("69539616"),
    object("conditionInfo", &PHONE_STATUS).doc(761, "Whether it still holds."),
    text("phoneExt").personal().to(&phone::EXTENSION).doc(764, "Extension."),
    text("mobileOperator").to(&phone::OPERATOR).doc(765, "Company that runs the network."),
    object("city", &PHONE_CITY).doc(766, "City of the number."),
    text("desc").personal().to(&phone::COMMENT).doc(769, "Remark."),
    text("role").to(&phone::ROLE).doc(770, "What the phone is used for."),
    text("roleNew").to(&phone::NEW_ROLE).doc(771, "The role it is about to get."),
]);

static PHONE_TYPE: Shape = shape(&[
    text("code")
        .to(&phone::TYPE)
        .via(Via::Enum(&[("ADI", "additional"), ("CEL", "mobile")]))
        .doc(756, "ADI: additional; CEL: mobile.")
        .sample("CEL"),
    text("desc").to(&phone::TYPE_NAME).doc(757, "The code in words."),
]);

static PHONE_STATUS: Shape = shape(&[
    text("code").to(&phone::CURRENT).via(Via::Flag).doc(762, "Code of the status.").sample("V"),
    text("desc").to(&phone::STATUS_NAME).doc(763, "The code in words."),
]);

static PHONE_CITY: Shape = shape(&[
    text("code").personal().to(&phone::CITY_CODE).doc(767, "City, by DANE."),
    text("desc").personal().to(&phone::CITY_NAME).doc(768, "Name of the city."),
]);
