//! The fields that V2 lists, without an object around them.

use super::{
    BIRTH_DATE, DOCUMENT_NUMBER, DOCUMENT_TYPE, EMAIL, FIRST_NAME, FULL_NAME, LAST_NAME, LINE, ORGANIZATION_NUMBER,
    ORGANIZATION_TYPE, STATE,
};
use crate::contract::canonical::customer::{self, address, phone};
use crate::contract::field::{Field, text};

pub(in crate::contract::bcs) const NAME: Field =
    FULL_NAME.or_to(&customer::FULL_NAME, 2).doc(449, "Whole name, or a company's name.");

pub(in crate::contract::bcs) const GIVEN_NAMES: Field =
    FIRST_NAME.or_to(&customer::GIVEN_NAME, 2).doc(450, "First names.");

pub(in crate::contract::bcs) const SURNAMES: Field = LAST_NAME.or_to(&customer::FAMILY_NAME, 2).doc(451, "Surnames.");

pub(in crate::contract::bcs) const BIRTH: Field = BIRTH_DATE.or_to(&customer::BIRTH_DATE, 2).doc(452, "Day of birth.");

pub(in crate::contract::bcs) const ORG_ID_TYPE: Field =
    ORGANIZATION_TYPE.or_to(&customer::ORGANIZATION_DOCUMENT_TYPE, 2).doc(453, "Type of the organization's document.");

pub(in crate::contract::bcs) const ORG_ID_NUM: Field = ORGANIZATION_NUMBER
    .or_to(&customer::ORGANIZATION_DOCUMENT_NUMBER, 2)
    .doc(454, "Number of the organization's document.");

/// With the next three one address.
pub(in crate::contract::bcs) const ADDR1: Field =
    LINE.shares_item_of(&customer::ADDRESSES).to(&address::LINE).doc(455, "Street and number of home or business.");

pub(in crate::contract::bcs) const CITY: Field =
    text("city").personal().shares_item_of(&customer::ADDRESSES).to(&address::CITY_NAME).doc(456, "City.");

/// V4's field of this name holds a code.
pub(in crate::contract::bcs) const STATE_PROV: Field =
    STATE.shares_item_of(&customer::ADDRESSES).to(&address::STATE_CODE).doc(457, "Department.");

pub(in crate::contract::bcs) const COUNTRY: Field =
    text("country").personal().shares_item_of(&customer::ADDRESSES).to(&address::COUNTRY).doc(458, "Country.");

pub(in crate::contract::bcs) const GOV_ISSUE_IDENT_TYPE: Field =
    DOCUMENT_TYPE.or_to(&customer::DOCUMENT_TYPE, 2).doc(459, "Type of the identity document.");

pub(in crate::contract::bcs) const IDENT_SERIAL_NUM: Field =
    DOCUMENT_NUMBER.or_to(&customer::DOCUMENT_NUMBER, 2).doc(460, "Number of the identity document.");

pub(in crate::contract::bcs) const EMAIL_ADDR: Field = EMAIL.doc(461, "E-mail address.");

/// Listed twice, as a landline and as a mobile (line 463). Which of them a single value is, nothing says: it gets no type.
pub(in crate::contract::bcs) const PHONE: Field = text("phone")
    .personal()
    .item_of(&customer::PHONES)
    .to(&phone::NUMBER)
    .repeats()
    .doc(462, "A number; the key comes once for the landline and once for the mobile.");
