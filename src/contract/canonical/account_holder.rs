//! Who stands behind an account at a bank, and who looks after that customer.

use super::model::PropertyKind::Text;
use super::model::{Model, Property, model, property};

/// The customer of an account.
pub static ACCOUNT_HOLDER: Model = model(
    "AccountHolder",
    "The customer of an account at a bank, and who looks after that customer.",
    &[
        &ID,
        &FULL_NAME,
        &PHONE,
        &ACCOUNT_NUMBER,
        &ACCOUNT_BRANCH,
        &MANAGER_EMAIL,
        &MANAGER_USER,
        &MANAGER_EMPLOYEE_ID,
        &SEGMENT,
        &PORTFOLIO,
        &PLATFORM,
        &DIGITAL_PLATFORM,
        &ROLE,
        &STRUCTURE,
        &IDENTIFIED,
    ],
);

/// The bank's own number for the customer.
pub static ID: Property = holder("id", "Identifier of the customer at the bank.");
/// Who it is.
pub static FULL_NAME: Property = holder("fullName", "Whole name of the customer.");
/// Mobile phone.
pub static PHONE: Property = holder("phone", "Mobile phone of the customer.");
/// Which account.
pub static ACCOUNT_NUMBER: Property = holder("account/number", "Number of the current account.");
/// Whose branch.
pub static ACCOUNT_BRANCH: Property = holder("account/branch", "Branch of the account.");
/// How to write to the manager.
pub static MANAGER_EMAIL: Property = holder("manager/email", "E-mail address of the customer's manager.");
/// How systems know the manager.
pub static MANAGER_USER: Property = holder("manager/user", "User (RACF) of the manager in the bank's systems.");
/// How the bank knows the manager.
pub static MANAGER_EMPLOYEE_ID: Property = holder("manager/employeeId", "Number of the manager as an employee.");
/// How the bank groups the customer.
pub static SEGMENT: Property = holder("segment", "Segment of the customer.");
/// Whose customers the customer is among.
pub static PORTFOLIO: Property = holder("portfolio", "Code of the portfolio that the customer belongs to.");
/// Which platform.
pub static PLATFORM: Property = holder("platform", "Platform that serves the customer.");
/// Whether and how it is a digital one.
pub static DIGITAL_PLATFORM: Property =
    holder("digitalPlatform", "Service by the digital platform, in the provider's words.");
/// What the customer is to the account.
pub static ROLE: Property = holder("role", "Code of the role (papel).");
/// How the service is organized.
pub static STRUCTURE: Property = holder("structure", "Type of the structure that serves the customer.");
/// How far the customer is known.
pub static IDENTIFIED: Property = holder("identified", "Whether the customer was identified, in the provider's words.");

const fn holder(path: &'static str, doc: &'static str) -> Property {
    property("AccountHolder", path, Text, doc)
}
