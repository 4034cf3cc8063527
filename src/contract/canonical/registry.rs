//! Fields of a customer's record that errors name and no operation sends or answers.

use super::model::PropertyKind::Text;
use super::model::{Model, Property, model, property};

/// The rest of a customer's record.
pub static REGISTRY: Model = model(
    "CustomerRegistry",
    "Fields of a customer's record that only errors name.",
    &[
        &ACTION,
        &USER,
        &USER_IP_ADDRESS,
        &field("recordType", "Type of the record."),
        &field("remark", "Remark."),
        &field("document/checkDigit", "Check digit of the NIT."),
        &field("death/certificate", "Number of the death certificate."),
        &field("familyReference/name", "Name of a relative."),
        &field("familyReference/homePhone", "Phone of a relative's home."),
        &field("familyReference/officePhone", "Phone of a relative's office."),
        &field("familyReference/extension", "Extension of a relative's office."),
        &field("familyReference/mobile", "Mobile phone of a relative."),
        &field("personalReference/name", "Name of an acquaintance."),
        &field("personalReference/homePhone", "Phone of an acquaintance's home."),
        &field("personalReference/officePhone", "Phone of an acquaintance's office."),
        &field("personalReference/extension", "Extension of an acquaintance's office."),
        &field("personalReference/mobile", "Mobile phone of an acquaintance."),
        &field("commercialReference/name", "Name of a business partner."),
        &field("commercialReference/phone", "Phone of a business partner."),
        &field("legalRepresentative/givenName", "First name of the representative."),
        &field("legalRepresentative/middleName", "Second name of the representative."),
        &field("legalRepresentative/familyName", "First surname of the representative."),
        &field("legalRepresentative/secondFamilyName", "Second surname of the representative."),
        &field("legalRepresentative/phone", "Phone of the representative."),
        &field("legalRepresentative/phoneRecordId", "Record of the representative's phone."),
        &field("legalRepresentative/relationship", "What binds the representative to the company."),
        &field("legalRepresentative/status", "Whether the representative is in office."),
        &field("partner/fullName", "Name of a partner in the company."),
        &field("partner/status", "Whether the partner is one still."),
        &field("relatedParty/fullName", "Name of a related person or company."),
        &field("foreignCurrency/activity", "What is done in foreign currency."),
        &field("foreignCurrency/account", "Account in foreign currency."),
        &field("foreignCurrency/bank", "Bank of the account in foreign currency."),
        &field("foreignCurrency/city", "City of the account in foreign currency."),
        &field("foreignCurrency/country", "Country of the account in foreign currency."),
        &field("foreignCurrency/currency", "Currency of the account."),
        &field("fundsDeclaration/actingAs", "On whose behalf the customer acts."),
        &field("fundsDeclaration/resourcesDetail", "Where the funds come from."),
        &field("fundsDeclaration/assetsOrigin", "Where the assets come from."),
        &field("product/number", "Number of a product."),
        &field("product/customNumber", "Number the customer gave the product."),
        &field("product/customName", "Name the customer gave the product."),
        &field("product/businessUnit", "Business unit of the product."),
        &field("product/openingDate", "Day on which the product was opened."),
        &field("product/cancellationDate", "Day on which the product was closed."),
        &field("card/id", "Identifier of a credit card."),
        &field("card/number", "Number of a card."),
        &field("statement/deliveryType", "How statements are sent."),
        &field("statement/deliveryDate", "When statements are sent."),
        &field("statement/frequency", "How often statements are sent."),
        &field("statement/addressRecordId", "Record of the address that gets the statements."),
    ],
);

/// Who makes a call.
pub static USER: Property = field("user", "User that makes the call.");
/// Where the call comes from.
pub static USER_IP_ADDRESS: Property = field("userIpAddress", "IP address of the user.");
/// What a call is to do.
pub static ACTION: Property = field("action", "What the call is to do.");

const fn field(path: &'static str, doc: &'static str) -> Property {
    property("CustomerRegistry", path, Text, doc)
}
