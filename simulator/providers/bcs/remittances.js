// getRemittanceCustomer, in the form of its example, as far as createCustomerAccount tells.

export const remittances = (customer) => ({
  responseType: { value: "OK" },
  listAddress: customer.home ? [placeOf(customer)] : [],
  beneficiary: [],
  senderPmtInfo: [],
  personInfo: {
    cspRefId: customer.id,
    govIssueIdent: {
      govIssueIdentType: customer.type,
      identSerialNum: customer.number,
      expCityId: customer.issueCity,
      issDt: customer.issueDay,
      city: "",
      country: "",
    },
    personName: {
      firstName: customer.given[0],
      middleName: customer.given[1],
      lastName: customer.family[0],
      secondLastName: customer.family[1],
    },
    emailAddr: customer.email,
    birthDt: customer.birthDay,
    gender: customer.gender,
    country: customer.birthCountry,
    businessActivity: { certCode: customer.activity, jobTitle: customer.occupation, rank: "", branchName: "" },
    status: "Activo",
    upDt: customer.created,
  },
});

/** The keys of the phones are crossed in the source: `phone` is the mobile (decision 31). */
const placeOf = ({ id, home, mobiles, landline }) => ({
  phoneNum: { phone: mobiles[0] ?? "", cellPhone: landline },
  postAddr: {
    idItem: 1,
    cspRefId: id,
    addrType: "RESI",
    addr1: home.line,
    city: home.city,
    cityId: home.cityCode,
    stateProv: "",
    country: home.stateCode ? "Colombia" : "",
    postalCode: "",
  },
});
