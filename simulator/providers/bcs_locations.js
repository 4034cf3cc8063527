// The location reply of a customer that createCustomerAccount has stored.

/** @param {{ body: object, created: string }} customer */
export function locationsOf({ body, created }) {
  const contact = body.contactInfo ?? {};
  const phones = [contact.phoneNum, contact.additionalPhoneNum, contact.phoneNumResidence, contact.additionalPhoneNumResidence]
    .filter((phone) => phone?.phone)
    .map(phoneOf);
  const email = body.personInfo?.contactInfo?.emailAddr;
  return {
    responseType: { value: "OK" },
    govIssueIdent: {
      fullName: fullName(body.personName),
      personType: body.clientType?.value ?? "N",
      postAddr: contact.postAddr ? [addressOf(contact.postAddr, created)] : [],
      emailFromInfo: email ? [{ idItem: "1", processId: "SIMEMAIL1", emailAddr: email, condition: "V" }] : [],
      phoneNum: phones,
    },
  };
}

function fullName({ firstName, middleName, lastName, secondLastName } = {}) {
  return [firstName, middleName, lastName, secondLastName].filter(Boolean).join(" ");
}

function addressOf({ addr1, city, cityId }, created) {
  return {
    addrType: { code: "03", desc: "RESIDENCIA" },
    neighborhood: "",
    addr1: addr1 ?? "",
    city: { code: cityId ?? "", desc: city ?? "" },
    // A DANE city code begins with its department's two digits.
    stateProv: { code: /^\d{5}$/.test(cityId ?? "") ? `${cityId.slice(0, 2)}000` : "", desc: "" },
    processId: "SIMADDRESS1",
    conditionInfo: { code: "V", desc: "" },
    idItem: "1",
    phoneNum: [],
    role: "",
    roleNew: "",
    cardAcctId: { addr1: "" },
    createdDt: created,
    upDt: created,
    user: "SIMULATE",
    modifierUser: "SIMULATE",
    submitOffice: { branchId: "" },
    administrationOffice: { branchId: "" },
  };
}

function phoneOf({ phoneType, phone }, index) {
  return {
    phoneType: { code: phoneType === "C" ? "CEL" : "ADI", desc: "" },
    cellPhone: phone,
    processId: `SIMPHONE${index + 1}`,
    idItem: String(index + 1),
    conditionInfo: { code: "V", desc: "" },
    phoneExt: "",
    mobileOperator: "",
    city: { code: "", desc: "" },
    desc: "",
    role: "",
    roleNew: "",
  };
}
