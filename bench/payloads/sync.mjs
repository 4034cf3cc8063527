// syncData: a list that grows, with numbers and booleans.
import { dateOf, digits, personOf } from "./people.mjs";
import { withValues } from "./variants.mjs";

/** The source's body with another customer and that many accounts. */
export function syncOf(source, dice, accounts = 1) {
  const person = personOf(dice);
  const body = withValues(source, {
    "personName/firstName": person.firstName,
    "govIssueIdent/mNemonic": `CC${person.document}`,
    "custInfo/0/personName/fullName": `${person.firstName} ${person.lastName}`,
    "custInfo/0/personName/birthDt": person.birthDt,
    "custInfo/0/contactInfo/emailAddr": person.email,
    "custInfo/0/contactInfo/phoneNumber": person.mobile,
    "custInfo/0/postAddress/0/addr1": person.street,
  });
  const [account] = source.listAccounts;
  body.listAccounts = Array.from({ length: accounts }, () => accountOf(account, dice));
  return body;
}

/** Letters beyond ASCII, quotes, backslashes, a line break. */
export const syncInSpanish = (source) =>
  withValues(source, {
    "personName/firstName": "JOSÉ",
    "custInfo/0/personName/fullName": 'José "Pepe" Muñoz',
    "custInfo/0/postAddress/0/addr1": "Cra. 7 № 12-34\nportería\\2",
    "custInfo/0/postAddress/0/stateProv": "Bogotá, D. C.",
    "listAccounts/0/nickname": "Nómina – año",
    "listAccounts/0/name": "Cuenta de crédito",
  });

/** Three values that only look wrong, before the accounts. */
export const syncWithWarnings = (source) =>
  withValues(source, {
    "custInfo/0/contactInfo/emailAddr": "sara at email.com",
    "custInfo/0/contactInfo/phoneNumber": "1234567890",
    "custInfo/0/additionalEmaillAddr/0/emailAddr": "@",
  });

/** A value of the wrong type, a date that does not exist, an amount that is none, a flag that is neither. */
export const syncWithFaults = (source) =>
  withValues(source, {
    "personName/firstName": 5,
    "custInfo/0/personName/birthDt": "2022-02-30",
    "custInfo/0/postAddress/0/priority": "perhaps",
    "listAccounts/0/acctBal/amt": "12,5",
  });

function accountOf(source, dice) {
  const number = digits(dice, 11);
  return withValues(source, {
    externalId: `${number}-DDA-CTA`,
    "depAcctId/acctId": number,
    bankId: digits(dice, 9),
    "xferRec/flagDebit": dice.chance(0.5),
    "acctBal/amt": amountOf(dice),
    "LOCLimit/amt": amountOf(dice),
    "otherIncome/amt": amountOf(dice),
    "minPmtCurAmt/amt": dice.below(1000),
    "minPmtCurAmt/dueDt": dateOf(dice),
  });
}

const amountOf = (dice) => dice.below(100_000_000) / 100;
