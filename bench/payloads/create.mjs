// createCustomerAccount: a flat, wide body of short texts.
import { personOf } from "./people.mjs";
import { withValues } from "./variants.mjs";

/** The source's body with another person's values. */
export function createOf(source, dice) {
  const person = personOf(dice);
  return withValues(source, {
    "govIssueIdent/identSerialNum": person.document,
    "personName/firstName": person.firstName,
    "personName/middleName": person.middleName,
    "personName/lastName": person.lastName,
    "personName/secondLastName": person.secondLastName,
    "personInfo/govIssueIdent/expCityId": person.cityId,
    "personInfo/birthDt": person.birthDt,
    "personInfo/contactInfo/emailAddr": person.email,
    "personInfo/income/incomeAmt": person.amount,
    "contactInfo/phoneNum/phone": person.landline,
    "contactInfo/additionalPhoneNum/phone": person.mobile,
    "contactInfo/postAddr/addr1": person.street,
    "contactInfo/postAddr/cityId": person.cityId,
    "entpr/govIssueIdent/identSerialNum": person.document,
  });
}

/** Letters beyond ASCII, quotes, backslashes, a line break. */
export const createInSpanish = (source) =>
  withValues(source, {
    "personName/firstName": "MARÍA JOSÉ",
    "personName/lastName": "MUÑOZ",
    "personName/secondLastName": "ÁÑEZ",
    "contactInfo/postAddr/addr1": 'Cra. 7 № 12-34, edificio "El Peñón"\nportería\\2',
    "contactInfo/postAddr/city": "Bogotá",
    "naturalPerson/city": "Medellín",
    "entprAgreement/entprDesc": "Pagatodo – crédito",
  });

/** Three values that only look wrong. */
export const createWithWarnings = (source) =>
  withValues(source, {
    "personInfo/contactInfo/emailAddr": "correo at gmail.com",
    "contactInfo/postAddr/cityId": "0112",
    "naturalPerson/cityId": "0112",
  });

/** A value of the wrong type, a date that does not exist, an amount that is none, an object that is a list. */
export const createWithFaults = (source) =>
  withValues(source, {
    "personName/firstName": 5,
    "personInfo/birthDt": "2022-02-30",
    "personInfo/income/incomeAmt": "25,000",
    "contactInfo/postAddr": [],
  });
