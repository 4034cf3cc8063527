// The three forms of a customer's basic data.
import { joined } from "../../text.js";

/** Version 1: the objects that the source lists, filled as in version 4's example (decision 31). */
export const basicDataV1 = (customer) => ({
  responseType: { value: "OK" },
  personName: { fullName: customer.fullName, ...nameOf(customer) },
  personInfo: { birthDt: customer.birthDay },
  OrgId: organizationOf(customer),
  postAddr: addressesOf(customer),
  govIssueIdent: documentOf(customer),
  contactInfo: { emailAddr: customer.email, cellPhone: customer.mobiles[0] ?? "" },
});

/** Version 2: the fields that the source lists, flat; `phone` stands there twice, as the landline and the mobile. */
export const basicDataV2 = (customer) => [
  ["responseType", { value: "OK" }],
  ["fullName", customer.fullName],
  ["firstName", joined(customer.given)],
  ["lastName", joined(customer.family)],
  ["birthDt", customer.birthDay],
  ...Object.entries(organizationOf(customer)),
  ["addr1", customer.home?.line ?? ""],
  ["city", customer.home?.city ?? ""],
  ["stateProv", customer.home?.stateCode ?? ""],
  ["country", customer.home?.stateCode ? "CO" : ""],
  ...Object.entries(documentOf(customer)),
  ["emailAddr", customer.email],
  ["phone", customer.landline],
  ["phone", customer.mobiles[0] ?? ""],
];

/** Version 4: the form of its example. */
export const basicDataV4 = (customer) => ({
  responseType: { value: "OK" },
  personInfo: {
    govIssueIdent: documentOf(customer),
    fullName: customer.fullName,
    cellPhone: customer.mobiles[0] ?? "",
    personName: nameOf(customer),
    createDt: customer.created,
    upDt: customer.created,
    personType: customer.kind,
    sarlaDt: "",
    deceasedDt: "",
    birthDt: customer.birthDay,
    contactInfo: { emailAddr: customer.email, cellPhone: customer.mobiles[1] ?? "" },
    flagAlert: "N",
    flagExist: "S",
    status: "A",
    postAddr: addressesOf(customer),
  },
});

const documentOf = ({ type, number }) => ({ govIssueIdentType: type, identSerialNum: number });

/** Only a company's document is an organization's. */
const organizationOf = ({ type, number }) =>
  type === "NI" ? { orgIdType: type, orgIdNum: number } : { orgIdType: "", orgIdNum: "" };

const nameOf = ({ given: [firstName, middleName], family: [lastName, secondLastName] }) => ({
  firstName,
  middleName,
  lastName,
  secondLastName,
});

const addressesOf = ({ home }) =>
  home ? [{ postalCode: "", addrType: "03", addr1: home.line, stateProv: home.stateCode, cityId: home.cityCode }] : [];
