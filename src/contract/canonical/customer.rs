//! A customer: one model for every reply that describes a person or a company.

use super::PropertyKind::{Amount, Date, Flag, List, Text, Word};
use super::{Model, Property, PropertyKind, model, property};

/// A person or a company.
pub static CUSTOMER: Model = model(
    "Customer",
    "A person or a company that the provider knows.",
    &[
        &FULL_NAME,
        &GIVEN_NAME,
        &MIDDLE_NAME,
        &FAMILY_NAME,
        &SECOND_FAMILY_NAME,
        &PERSON_TYPE,
        &DOCUMENT_TYPE,
        &DOCUMENT_NUMBER,
        &DOCUMENT_ISSUE_DATE,
        &DOCUMENT_ISSUE_CITY,
        &BIRTH_DATE,
        &GENDER,
        &OCCUPATION,
        &OTHER_INCOME_AMOUNT,
        &OTHER_INCOME_DETAIL,
        &ORIGIN_RESOURCES,
        &ADDRESSES,
        &PHONES,
        &EMAILS,
    ],
);

/// Whole name, or a company's name.
pub static FULL_NAME: Property = customer("fullName", Text, "Whole name, or a company's name.");
/// First name.
pub static GIVEN_NAME: Property = customer("givenName", Text, "First name.");
/// Second name.
pub static MIDDLE_NAME: Property = customer("middleName", Text, "Second name.");
/// First surname.
pub static FAMILY_NAME: Property = customer("familyName", Text, "First surname.");
/// Second surname.
pub static SECOND_FAMILY_NAME: Property = customer("secondFamilyName", Text, "Second surname.");
/// Whether a person or a company.
pub static PERSON_TYPE: Property =
    customer("personType", Word(&["natural", "legal"]), "Whether a person or a company.");
/// Type of the identity document.
pub static DOCUMENT_TYPE: Property =
    customer("document/type", Text, "Type of the identity document, in the provider's code.");
/// Number of the identity document.
pub static DOCUMENT_NUMBER: Property = customer("document/number", Text, "Number of the identity document.");
/// Day on which the document was issued (decision 31).
pub static DOCUMENT_ISSUE_DATE: Property =
    customer("document/issueDate", Date, "Day on which the identity document was issued.");
/// Where the document was issued.
pub static DOCUMENT_ISSUE_CITY: Property =
    customer("document/issueCity", Text, "Code of the city where the document was issued.");
/// Day of birth.
pub static BIRTH_DATE: Property = customer("birthDate", Date, "Day of birth.");
/// Gender.
pub static GENDER: Property = customer("gender", Text, "Gender, in the provider's code.");
/// Main occupation.
pub static OCCUPATION: Property = customer("occupation", Text, "Code of the main occupation.");
/// Income beside the main one.
pub static OTHER_INCOME_AMOUNT: Property = customer("otherIncome/amount", Amount, "Income beside the main one.");
/// Where the other income comes from.
pub static OTHER_INCOME_DETAIL: Property = customer("otherIncome/detail", Text, "Where the other income comes from.");
/// Where the customer's money comes from.
pub static ORIGIN_RESOURCES: Property =
    customer("originResources", Text, "Code of where the customer's money comes from.");
/// Where the customer lives and works.
pub static ADDRESSES: Property = customer("addresses", List(&ADDRESS), "Places of the customer.");
/// Numbers that belong to no address.
pub static PHONES: Property = customer("phones", List(&PHONE), "Phones of the customer that belong to no address.");
/// E-mail addresses.
pub static EMAILS: Property = customer("emails", List(&EMAIL), "E-mail addresses.");

/// A place of a customer.
pub static ADDRESS: Model = model(
    "Address",
    "A place where a customer lives, works or receives mail.",
    &[
        &address::TYPE,
        &address::TYPE_NAME,
        &address::LINE,
        &address::NEIGHBORHOOD,
        &address::CITY_CODE,
        &address::CITY_NAME,
        &address::STATE_CODE,
        &address::STATE_NAME,
        &address::CURRENT,
        &address::STATUS_NAME,
        &address::ROLE,
        &address::NEW_ROLE,
        &address::CARD_ADDRESS_ID,
        &address::CREATED_DATE,
        &address::UPDATED_DATE,
        &address::CREATED_BY,
        &address::UPDATED_BY,
        &address::CREATED_OFFICE,
        &address::UPDATED_OFFICE,
        &address::RECORD_ID,
        &address::ITEM_ID,
        &address::PHONES,
    ],
);

/// A telephone number.
pub static PHONE: Model = model(
    "Phone",
    "A telephone number.",
    &[
        &phone::TYPE,
        &phone::TYPE_NAME,
        &phone::NUMBER,
        &phone::EXTENSION,
        &phone::OPERATOR,
        &phone::CITY_CODE,
        &phone::CITY_NAME,
        &phone::COMMENT,
        &phone::CURRENT,
        &phone::STATUS_NAME,
        &phone::ROLE,
        &phone::NEW_ROLE,
        &phone::RECORD_ID,
        &phone::ITEM_ID,
    ],
);

/// An e-mail address.
pub static EMAIL: Model = model(
    "Email",
    "An e-mail address.",
    &[&email::ADDRESS, &email::CURRENT, &email::ROLE, &email::RECORD_ID, &email::ITEM_ID],
);

const fn customer(path: &'static str, kind: PropertyKind, doc: &'static str) -> Property {
    property("Customer", path, kind, doc)
}

/// Properties of [`ADDRESS`].
pub mod address {
    use super::{Date, Flag, List, PHONE, Property, PropertyKind, Text, Word, property};

    /// What the customer does there.
    pub static TYPE: Property = row("type", Word(&["residence", "office"]), "What the customer does there.");
    /// The provider's words for it.
    pub static TYPE_NAME: Property = row("typeName", Text, "The provider's words for the type.");
    /// Street and number.
    pub static LINE: Property = row("line", Text, "Street and number.");
    /// Neighborhood.
    pub static NEIGHBORHOOD: Property = row("neighborhood", Text, "Neighborhood.");
    /// City.
    pub static CITY_CODE: Property = row("city/code", Text, "Code of the city, by DANE.");
    /// City.
    pub static CITY_NAME: Property = row("city/name", Text, "Name of the city.");
    /// Department.
    pub static STATE_CODE: Property = row("state/code", Text, "Code of the department.");
    /// Department.
    pub static STATE_NAME: Property = row("state/name", Text, "Name of the department.");
    /// Whether it still holds (decision 30).
    pub static CURRENT: Property = row("current", Flag, "Whether it still holds.");
    /// The provider's words for it.
    pub static STATUS_NAME: Property = row("statusName", Text, "The provider's words for its status.");
    /// What it is used for.
    pub static ROLE: Property = row("role", Text, "What it is used for, in the provider's code.");
    /// What it will be used for.
    pub static NEW_ROLE: Property = row("newRole", Text, "The role it is about to get.");
    /// A credit card's own address.
    pub static CARD_ADDRESS_ID: Property = row("cardAddressId", Text, "Identifier as the address of a credit card.");
    /// First recorded.
    pub static CREATED_DATE: Property = row("createdDate", Date, "Day on which it was recorded.");
    /// Last changed.
    pub static UPDATED_DATE: Property = row("updatedDate", Date, "Day on which it was last changed.");
    /// Who recorded it.
    pub static CREATED_BY: Property = row("createdBy", Text, "User that recorded it.");
    /// Who changed it.
    pub static UPDATED_BY: Property = row("updatedBy", Text, "User that changed it last.");
    /// Where it was recorded.
    pub static CREATED_OFFICE: Property = row("createdOffice", Text, "Office where it was recorded.");
    /// Where it was changed.
    pub static UPDATED_OFFICE: Property = row("updatedOffice", Text, "Office where it was last changed.");
    /// The provider's record (decision 32).
    pub static RECORD_ID: Property = row("recordId", Text, "Opaque name of the record.");
    /// The provider's item (decision 32).
    pub static ITEM_ID: Property = row("itemId", Text, "Opaque name of the item.");
    /// Its phones.
    pub static PHONES: Property = row("phones", List(&PHONE), "Phones at this address.");

    const fn row(path: &'static str, kind: PropertyKind, doc: &'static str) -> Property {
        property("Address", path, kind, doc)
    }
}

/// Properties of [`PHONE`].
pub mod phone {
    use super::{Flag, Property, PropertyKind, Text, Word, property};

    /// What kind of number it is.
    pub static TYPE: Property = row("type", Word(&["additional", "mobile"]), "What kind of number it is.");
    /// The provider's words for it.
    pub static TYPE_NAME: Property = row("typeName", Text, "The provider's words for the type.");
    /// The number.
    pub static NUMBER: Property = row("number", Text, "The number.");
    /// Behind the number.
    pub static EXTENSION: Property = row("extension", Text, "Extension behind the number.");
    /// The mobile network.
    pub static OPERATOR: Property = row("operator", Text, "Company that runs the mobile network.");
    /// City.
    pub static CITY_CODE: Property = row("city/code", Text, "Code of the city, by DANE.");
    /// City.
    pub static CITY_NAME: Property = row("city/name", Text, "Name of the city.");
    /// A remark.
    pub static COMMENT: Property = row("comment", Text, "Remark.");
    /// Whether it still holds (decision 30).
    pub static CURRENT: Property = row("current", Flag, "Whether it still holds.");
    /// The provider's words for it.
    pub static STATUS_NAME: Property = row("statusName", Text, "The provider's words for its status.");
    /// What it is used for.
    pub static ROLE: Property = row("role", Text, "What it is used for, in the provider's code.");
    /// What it will be used for.
    pub static NEW_ROLE: Property = row("newRole", Text, "The role it is about to get.");
    /// The provider's record (decision 32).
    pub static RECORD_ID: Property = row("recordId", Text, "Opaque name of the record.");
    /// The provider's item (decision 32).
    pub static ITEM_ID: Property = row("itemId", Text, "Opaque name of the item.");

    const fn row(path: &'static str, kind: PropertyKind, doc: &'static str) -> Property {
        property("Phone", path, kind, doc)
    }
}

/// Properties of [`EMAIL`].
pub mod email {
    use super::{Flag, Property, PropertyKind, Text, property};

    /// The address.
    pub static ADDRESS: Property = row("address", Text, "The address.");
    /// Whether it still holds (decision 30).
    pub static CURRENT: Property = row("current", Flag, "Whether it still holds.");
    /// What it is used for.
    pub static ROLE: Property = row("role", Text, "What it is used for, in the provider's code.");
    /// The provider's record (decision 32).
    pub static RECORD_ID: Property = row("recordId", Text, "Opaque name of the record.");
    /// The provider's item (decision 32).
    pub static ITEM_ID: Property = row("itemId", Text, "Opaque name of the item.");

    const fn row(path: &'static str, kind: PropertyKind, doc: &'static str) -> Property {
        property("Email", path, kind, doc)
    }
}
