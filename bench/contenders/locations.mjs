// getCustomerLocations by hand: what a careful program in plain JavaScript does with the provider's reply.
import { locationsReply } from "../built/ajv.mjs";
import { parse } from "./parse.mjs";

const encoder = new TextEncoder();

/** @returns {Uint8Array} the canonical customer as JSON */
export function locationsByHand({ status, body }) {
  if (status !== 200) throw new Error("not a success");
  const reply = parse(body);
  if (!locationsReply(reply) || reply.responseType.value !== "OK") throw new Error("not the documented reply");
  return encoder.encode(JSON.stringify(customerOf(reply.govIssueIdent)));
}

// JSON.stringify leaves out what is undefined: so is every value that the provider sends blank.

function customerOf(customer) {
  return {
    fullName: text(customer.fullName),
    personType: word(customer.personType, personTypes),
    addresses: list(customer.postAddr, addressOf),
    phones: list(customer.phoneNum, phoneOf),
    emails: list(customer.emailFromInfo, emailOf),
  };
}

function addressOf(address) {
  return present({
    type: word(address.addrType?.code, addressTypes),
    typeName: text(address.addrType?.desc),
    line: text(address.addr1),
    neighborhood: text(address.neighborhood),
    city: named(address.city),
    state: named(address.stateProv),
    current: flag(address.conditionInfo?.code),
    statusName: text(address.conditionInfo?.desc),
    role: text(address.role),
    newRole: text(address.roleNew),
    cardAddressId: text(address.cardAcctId?.addr1),
    created: present({ date: date(address.createdDt), by: text(address.user), office: text(address.submitOffice?.branchId) }),
    updated: present({
      date: date(address.upDt),
      by: text(address.modifierUser),
      office: text(address.administrationOffice?.branchId),
    }),
    recordId: text(address.processId),
    itemId: text(address.idItem),
    phones: list(address.phoneNum, phoneOf),
  });
}

function phoneOf(phone) {
  return present({
    type: word(phone.phoneType?.code, phoneTypes),
    typeName: text(phone.phoneType?.desc),
    number: text(phone.cellPhone),
    extension: text(phone.phoneExt),
    operator: text(phone.mobileOperator),
    city: named(phone.city),
    comment: text(phone.desc),
    current: flag(phone.conditionInfo?.code),
    statusName: text(phone.conditionInfo?.desc),
    role: text(phone.role),
    newRole: text(phone.roleNew),
    recordId: text(phone.processId),
    itemId: text(phone.idItem),
  });
}

function emailOf(email) {
  return present({
    address: text(email.emailAddr),
    current: flag(email.condition),
    recordId: text(email.processId),
    itemId: text(email.idItem),
  });
}

const personTypes = { N: "natural", J: "legal" };
const addressTypes = { "03": "residence", "04": "office" };
const phoneTypes = { ADI: "additional", CEL: "mobile" };
const flags = { V: true, S: true, SI: true, Y: true, 1: true, TRUE: true, N: false, NO: false, 0: false, FALSE: false };

const text = (value) => (value === undefined || value.trim() === "" ? undefined : value);

const word = (code, words) => (text(code) === undefined ? undefined : (words[code] ?? code));

const flag = (value) => (text(value) === undefined ? undefined : (flags[value.trim().toUpperCase()] ?? value));

const named = (place) => place && present({ code: text(place.code), name: text(place.desc) });

function date(value) {
  const compact = text(value);
  if (compact === undefined || !/^[0-9]{8}$/.test(compact)) return compact;
  return `${compact.slice(0, 4)}-${compact.slice(4, 6)}-${compact.slice(6)}`;
}

function list(items, of) {
  const found = items?.map(of).filter((item) => item !== undefined);
  return found?.length > 0 ? found : undefined;
}

/** An object in which something is. */
function present(object) {
  for (const name in object) if (object[name] !== undefined) return object;
  return undefined;
}
