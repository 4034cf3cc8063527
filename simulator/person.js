// What a createCustomerAccount body tells of a customer, in the words that every query's form is made of.
import { joined, text } from "./text.js";

/** Any part may be missing: the bank takes what it gets. */
export function personOf(body) {
  const part = (...keys) => keys.reduce((value, key) => value?.[key], body);
  const said = (...keys) => text(part(...keys));
  const phones = [
    part("contactInfo", "phoneNum"),
    part("contactInfo", "additionalPhoneNum"),
    part("contactInfo", "phoneNumResidence"),
    part("contactInfo", "additionalPhoneNumResidence"),
  ]
    .filter((phone) => phone?.phone)
    .map(({ phoneType, phone }) => ({ isMobile: phoneType === "C", number: text(phone) }));
  const given = [said("personName", "firstName"), said("personName", "middleName")];
  const family = [said("personName", "lastName"), said("personName", "secondLastName")];
  return {
    type: said("govIssueIdent", "govIssueIdentType"),
    number: said("govIssueIdent", "identSerialNum"),
    issueDay: said("personInfo", "govIssueIdent", "expDt"),
    issueCity: said("personInfo", "govIssueIdent", "expCityId"),
    kind: said("clientType", "value") || "N",
    given,
    family,
    fullName: joined([...given, ...family]),
    birthDay: said("personInfo", "birthDt"),
    birthCountry: said("naturalPerson", "countryInfo"),
    gender: said("personInfo", "gender"),
    email: said("personInfo", "contactInfo", "emailAddr"),
    phones,
    mobiles: distinct(phones.filter(({ isMobile }) => isMobile)),
    landline: phones.find(({ isMobile }) => !isMobile)?.number ?? "",
    homePhone: said("contactInfo", "phoneNumResidence", "phone"),
    home: part("contactInfo", "postAddr") && addressOf(said, "contactInfo", "postAddr"),
    office: {
      line: said("entprAgreement", "postAddr", "addr1"),
      cityCode: said("entprAgreement", "cityId"),
      phone: said("entprAgreement", "phoneNum", "phone"),
    },
    occupation: said("businessOcupation", "ocupationCode"),
    activity: said("businessActivity", "certCode"),
    generalProfession: said("businessProfessionGeneral", "certCode"),
    specificProfession: said("businessProfessionSpecific", "certCode"),
    income: said("personInfo", "income", "incomeAmt"),
    expenses: said("personInfo", "expense", "amt"),
    assets: said("personInfo", "finalcialAssets", "amt"),
    liabilities: said("personInfo", "financialLiabilities", "amt"),
  };
}

function addressOf(said, ...place) {
  const cityCode = said(...place, "cityId");
  return {
    line: said(...place, "addr1"),
    city: said(...place, "city"),
    cityCode,
    // A DANE city code begins with its department's two digits.
    stateCode: /^\d{5}$/.test(cityCode) ? `${cityCode.slice(0, 2)}000` : "",
  };
}

const distinct = (phones) => [...new Set(phones.map(({ number }) => number))];
