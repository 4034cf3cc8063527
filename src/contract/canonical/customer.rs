//! A customer: one model for every reply that describes a person or a company.

pub mod address;
pub mod beneficiary;
pub mod email;
pub mod financial_concept;
pub mod phone;

use super::model::PropertyKind::{Amount, Date, Flag, List, Text, Word};
use super::model::{Model, Property, PropertyKind, model, property};

/// A person or a company.
pub static CUSTOMER: Model = model(
    "Customer",
    "A person or a company that the provider knows.",
    &[
        &ID,
        &MASTER_ID,
        &FULL_NAME,
        &GIVEN_NAME,
        &MIDDLE_NAME,
        &FAMILY_NAME,
        &SECOND_FAMILY_NAME,
        &PERSON_TYPE,
        &STATUS,
        &EXISTS,
        &ALERT,
        &BINDABLE,
        &DOCUMENT_TYPE,
        &DOCUMENT_NUMBER,
        &DOCUMENT_ISSUE_DATE,
        &DOCUMENT_ISSUE_CITY,
        &DOCUMENT_ISSUE_CITY_NAME,
        &DOCUMENT_EXPIRY_DATE,
        &NATIONALITY,
        &ORGANIZATION_DOCUMENT_TYPE,
        &ORGANIZATION_DOCUMENT_NUMBER,
        &BIRTH_DATE,
        &BIRTH_COUNTRY,
        &DECEASED_DATE,
        &GENDER,
        &OCCUPATION,
        &PROFESSION_GENERAL,
        &PROFESSION_SPECIFIC,
        &EMPLOYMENT_ACTIVITY,
        &EMPLOYMENT_LEVEL,
        &EMPLOYMENT_COMPANY,
        &PUBLICLY_EXPOSED,
        &INCOME_AMOUNT,
        &OTHER_INCOME_AMOUNT,
        &OTHER_INCOME_DETAIL,
        &EXPENSES_AMOUNT,
        &ASSETS_AMOUNT,
        &LIABILITIES_AMOUNT,
        &FAMILY_HERITAGE_AMOUNT,
        &ORIGIN_RESOURCES,
        &ADDRESSES,
        &PHONES,
        &EMAILS,
        &BENEFICIARIES,
        &FINANCIAL_CONCEPTS,
        &TERMS_ACCEPTED,
        &COMMERCIAL_USE_ACCEPTED,
        &CREATED_DATE,
        &CREATED_ALLY,
        &CREATED_OFFICE,
        &UPDATED_DATE,
        &UPDATED_ALLY,
        &UPDATED_OFFICE,
        &SARLAFT_DATE,
    ],
);

/// The provider's own number for the customer.
pub static ID: Property = customer("id", Text, "Identifier of the customer at the provider.");
/// The number in the provider's central register.
pub static MASTER_ID: Property =
    customer("masterId", Text, "Identifier of the customer in the provider's central register.");
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
/// Whether the customer may make transactions (decision 30).
pub static STATUS: Property =
    customer("status", Word(&["active", "inactive"]), "Whether the customer may make transactions.");
/// Whether the provider knows the customer (decision 30).
pub static EXISTS: Property = customer("exists", Flag, "Whether the provider knows the customer.");
/// Whether the provider raises an alert (decision 30).
pub static ALERT: Property = customer("alert", Flag, "Whether the provider raises an alert about the customer.");
/// Whether the bank may take the customer on (decision 31).
pub static BINDABLE: Property = customer("bindable", Flag, "Whether the bank may take the customer on.");
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
/// Where the document was issued.
pub static DOCUMENT_ISSUE_CITY_NAME: Property =
    customer("document/issueCityName", Text, "Name of the city where the document was issued.");
/// Last day on which the document is valid (decision 31).
pub static DOCUMENT_EXPIRY_DATE: Property =
    customer("document/expiryDate", Date, "Day on which the identity document expires.");
/// Which country the customer belongs to.
pub static NATIONALITY: Property = customer("nationality", Text, "Country of the customer's nationality.");
/// Type of the organization's document.
pub static ORGANIZATION_DOCUMENT_TYPE: Property =
    customer("organization/document/type", Text, "Type of the organization's document, in the provider's code.");
/// Number of the organization's document.
pub static ORGANIZATION_DOCUMENT_NUMBER: Property =
    customer("organization/document/number", Text, "Number of the organization's document.");
/// Day of birth.
pub static BIRTH_DATE: Property = customer("birthDate", Date, "Day of birth.");
/// Where the customer was born.
pub static BIRTH_COUNTRY: Property = customer("birthCountry", Text, "Country of birth.");
/// Day of death.
pub static DECEASED_DATE: Property = customer("deceasedDate", Date, "Day of death.");
/// Gender.
pub static GENDER: Property = customer("gender", Text, "Gender, in the provider's code.");
/// Main occupation.
pub static OCCUPATION: Property = customer("occupation", Text, "Code of the main occupation.");
/// General group of the occupation.
pub static PROFESSION_GENERAL: Property =
    customer("profession/general", Text, "Code of the occupation's general group.");
/// Specific group of the occupation.
pub static PROFESSION_SPECIFIC: Property =
    customer("profession/specific", Text, "Code of the occupation's specific group.");
/// What the customer makes a living of.
pub static EMPLOYMENT_ACTIVITY: Property =
    customer("employment/activity", Text, "Code of the economic activity (CIIU).");
/// How high the job is.
pub static EMPLOYMENT_LEVEL: Property = customer("employment/level", Text, "Code of the level of employment.");
/// Who employs the customer.
pub static EMPLOYMENT_COMPANY: Property = customer("employment/company", Text, "Name of the customer's company.");
/// Whether the customer holds a public office (decision 30).
pub static PUBLICLY_EXPOSED: Property =
    customer("publiclyExposed", Flag, "Whether the customer is a publicly exposed person.");
/// Main income (decision 29).
pub static INCOME_AMOUNT: Property = customer("income/amount", Amount, "Income of a month.");
/// Income beside the main one.
pub static OTHER_INCOME_AMOUNT: Property = customer("otherIncome/amount", Amount, "Income beside the main one.");
/// Where the other income comes from.
pub static OTHER_INCOME_DETAIL: Property = customer("otherIncome/detail", Text, "Where the other income comes from.");
/// What the customer spends (decision 29).
pub static EXPENSES_AMOUNT: Property = customer("expenses/amount", Amount, "Expenses of a month.");
/// What the customer owns (decision 29).
pub static ASSETS_AMOUNT: Property = customer("assets/amount", Amount, "Total of the assets.");
/// What the customer owes (decision 29).
pub static LIABILITIES_AMOUNT: Property = customer("liabilities/amount", Amount, "Total of the debts.");
/// What the family owns (decision 29).
pub static FAMILY_HERITAGE_AMOUNT: Property = customer("familyHeritage/amount", Amount, "What the family owns.");
/// Where the customer's money comes from.
pub static ORIGIN_RESOURCES: Property =
    customer("originResources", Text, "Code of where the customer's money comes from.");
/// Where the customer lives and works.
pub static ADDRESSES: Property = customer("addresses", List(&address::MODEL), "Places of the customer.");
/// Numbers that belong to no address.
pub static PHONES: Property =
    customer("phones", List(&phone::MODEL), "Phones of the customer that belong to no address.");
/// E-mail addresses.
pub static EMAILS: Property = customer("emails", List(&email::MODEL), "E-mail addresses.");
/// Who receives money from the customer.
pub static BENEFICIARIES: Property =
    customer("beneficiaries", List(&beneficiary::MODEL), "Persons to whom the customer sends money.");
/// What the customer declared of income and means.
pub static FINANCIAL_CONCEPTS: Property =
    customer("financialConcepts", List(&financial_concept::MODEL), "Ranges the customer declared of income and means.");
/// Whether the customer's data may be processed (decision 30).
pub static TERMS_ACCEPTED: Property =
    customer("consents/dataProcessing", Flag, "Whether the customer lets personal data be processed.");
/// Whether they may be used commercially (decision 30).
pub static COMMERCIAL_USE_ACCEPTED: Property =
    customer("consents/commercialUse", Flag, "Whether the customer lets personal data be used commercially.");
/// First recorded.
pub static CREATED_DATE: Property = customer("created/date", Date, "Day on which the customer was recorded.");
/// Who recorded the customer.
pub static CREATED_ALLY: Property = customer("created/ally", Text, "Ally that recorded the customer.");
/// Where the customer was recorded.
pub static CREATED_OFFICE: Property = customer("created/office", Text, "Office where the customer was recorded.");
/// Last changed.
pub static UPDATED_DATE: Property = customer("updated/date", Date, "Day on which the record was last changed.");
/// Who changed the record.
pub static UPDATED_ALLY: Property = customer("updated/ally", Text, "Ally that changed the record last.");
/// Where the record was changed.
pub static UPDATED_OFFICE: Property = customer("updated/office", Text, "Office where the record was last changed.");
/// Last report against money laundering (decision 31).
pub static SARLAFT_DATE: Property =
    customer("sarlaftDate", Date, "Day of the last form against money laundering (SARLAFT).");

const fn customer(path: &'static str, kind: PropertyKind, doc: &'static str) -> Property {
    property("Customer", path, kind, doc)
}
