// getCustomerLocations, in the form of its example.

export const locations = ({ fullName, kind, home, email, phones, created }) => ({
  responseType: { value: "OK" },
  govIssueIdent: {
    fullName,
    personType: kind,
    postAddr: home ? [addressOf(home, created.replaceAll("-", ""))] : [],
    emailFromInfo: email ? [{ idItem: "1", processId: "SIMEMAIL1", emailAddr: email, condition: "V" }] : [],
    phoneNum: phones.map(phoneOf),
  },
});

function addressOf({ line, city, cityCode, stateCode }, created) {
  return {
    addrType: { code: "03", desc: "RESIDENCIA" },
    neighborhood: "",
    addr1: line,
    city: { code: cityCode, desc: city },
    stateProv: { code: stateCode, desc: "" },
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

function phoneOf({ isMobile, number }, index) {
  return {
    phoneType: { code: isMobile ? "CEL" : "ADI", desc: "" },
    cellPhone: number,
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
