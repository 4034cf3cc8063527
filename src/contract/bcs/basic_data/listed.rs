//! The objects that V1 lists beside `personInfo`: only V4 shows what stands in them.

use super::{
    ADDRESSES, CONTACT, DOCUMENT_NUMBER, DOCUMENT_TYPE, FIRST_NAME, FULL_NAME, LAST_NAME, MIDDLE_NAME,
    ORGANIZATION_NUMBER, ORGANIZATION_TYPE, SECOND_LAST_NAME,
};
use crate::contract::canonical::customer;
use crate::contract::field::{Field, Shape, array, object, shape};

pub(in crate::contract::bcs) const PERSON_NAME: Field = object("personName", &NAME).doc(385, "The customer's name.");

pub(in crate::contract::bcs) const ORG_ID: Field =
    object("OrgId", &ORGANIZATION).doc(387, "The organization's document; its fields are not published.");

pub(in crate::contract::bcs) const POST_ADDR: Field =
    array("postAddr", &ADDRESSES).item_of(&customer::ADDRESSES).doc(388, "Addresses; their fields are not published.");

pub(in crate::contract::bcs) const GOV_ISSUE_IDENT: Field =
    object("govIssueIdent", &DOCUMENT).doc(389, "The identity document.");

pub(in crate::contract::bcs) const CONTACT_INFO: Field =
    object("contactInfo", &CONTACT).doc(390, "How to reach the customer; its fields are not published.");

/// The whole name stands here in getCustomerName.
static NAME: Shape = shape(&[
    FULL_NAME.or_to(&customer::FULL_NAME, 1).example_only().doc(613, "Whole name."),
    FIRST_NAME.or_to(&customer::GIVEN_NAME, 1).example_only().doc(541, "First name."),
    MIDDLE_NAME.or_to(&customer::MIDDLE_NAME, 1).example_only().doc(542, "Second name."),
    LAST_NAME.or_to(&customer::FAMILY_NAME, 1).example_only().doc(543, "First surname."),
    SECOND_LAST_NAME.or_to(&customer::SECOND_FAMILY_NAME, 1).example_only().doc(544, "Second surname."),
]);

static DOCUMENT: Shape = shape(&[
    DOCUMENT_TYPE.or_to(&customer::DOCUMENT_TYPE, 1).doc(389, "Type of the identity document."),
    DOCUMENT_NUMBER.or_to(&customer::DOCUMENT_NUMBER, 1).doc(389, "Number of the identity document."),
]);

/// V2 lists these two fields without an object.
static ORGANIZATION: Shape = shape(&[
    ORGANIZATION_TYPE.to(&customer::ORGANIZATION_DOCUMENT_TYPE).doc(453, "Type of the organization's document."),
    ORGANIZATION_NUMBER.to(&customer::ORGANIZATION_DOCUMENT_NUMBER).doc(454, "Number of the organization's document."),
]);
