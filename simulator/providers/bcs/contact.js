// getCustomerContact, in the form of its example; blank is what createCustomerAccount does not tell.

export const contact = (customer) => ({
  responseType: { value: "OK" },
  postAddr: {
    cityId: customer.home?.cityCode ?? "",
    neighborhood: "",
    addr1: customer.home?.line ?? "",
    phoneNum: { phone: customer.homePhone },
  },
  orgInfo: {
    cityId: customer.office.cityCode,
    neighborhood: "",
    addr1: customer.office.line,
    phoneNum: { phone: customer.office.phone, phoneExt: "" },
  },
  businessOccupation: { code: customer.occupation },
  businessProfessionGeneral: { code: customer.generalProfession },
  businessProfessionSpecific: { code: customer.specificProfession },
  incomeInfo: { incomeAmt: customer.income },
  expenses: { amt: customer.expenses },
  financialAssets: { amt: customer.assets },
  financialLiabilities: { amt: customer.liabilities },
  familyHeritage: { amt: "" },
  // The bank took the customer on.
  personInfo: { birthDt: customer.birthDay, gender: customer.gender, sarlaftDate: "", flagBindable: true },
});
