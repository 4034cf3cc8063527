// Generated from the contract by `npm run export`: change the tables in src/contract/ instead.

/** What may stand for a parameter or a header's value: on the wire it is a text. */
export type Scalar = string | number | boolean;

/** Every operation by its id. */
export interface Operations {
  /** `POST /customer-account-management/v1/customer`: Registers a customer and opens an account for the customer. */
  readonly "bcs.createCustomerAccount": {
    readonly input: BcsCreateCustomerAccountInput;
    readonly data: Account;
    readonly errorCode: StaErrorCode;
  };
  /**
   * `GET /customer-management/v1/location/{identserialnum}`: Looks up a customer's addresses, phones and e-mail
   * addresses.
   */
  readonly "bcs.getCustomerLocations": {
    readonly input: BcsGetCustomerLocationsInput;
    readonly data: Customer;
    readonly errorCode: StaErrorCode;
  };
  /**
   * `POST /customer-management/v1/query-pila`: Looks up what is to be paid for a form of social-security contributions
   * (PILA).
   */
  readonly "bcs.getPila": {
    readonly input: BcsGetPilaInput;
    readonly data: Pila;
    readonly errorCode: StaErrorCode;
  };
  /**
   * `POST /apiaccess/rest/ccmessaging/v1/itau/ps7/contextos`: Looks up what the voice system handed over about a
   * caller.
   */
  readonly "itau.getContext": {
    readonly input: ItauGetContextInput;
    readonly data: SessionContext;
    readonly errorCode: never;
  };
  /** `PATCH /orgs/{org_id}/accounts/{account_id}/payment-method`: Changes the payment method of an account. */
  readonly "masstack.updatePaymentMethod": {
    readonly input: MasstackUpdatePaymentMethodInput;
    readonly data: null;
    readonly errorCode: never;
  };
}

/** Operations of Banco Caja Social by name. */
export interface Bcs {
  readonly createCustomerAccount: "bcs.createCustomerAccount";
  readonly getCustomerLocations: "bcs.getCustomerLocations";
  readonly getPila: "bcs.getPila";
}

/** What calls to Banco Caja Social need beside an origin. */
export interface BcsContext {
  readonly credentials: {
    /** Identifier of the client application. Secret. */
    readonly clientId: string;
    /** Secret of the client application. Secret. */
    readonly clientSecret: string;
    /** OAuth 2 access token. Secret. */
    readonly token: string;
    /** Login of the user on whose behalf calls are made. */
    readonly custLoginId?: string;
  };
  readonly invoker?: BcsInvoker;
}

/** Who calls Banco Caja Social, and from where. */
export interface BcsInvoker {
  /** Code of the office. Header `X-Invoker-BranchId`. */
  readonly branchId?: Scalar;
  /** Code of the terminal. Header `X-Invoker-TerminalId`. */
  readonly terminalId?: Scalar;
  /** Component that makes the call. Header `X-Invoker-Component`. */
  readonly component?: Scalar;
  /** IP address of the customer's side. Header `X-Invoker-UserIPAddress`. */
  readonly userIPAddress?: Scalar;
  /** IP address of the calling server. Header `X-Invoker-ServerIPAddress`. */
  readonly serverIPAddress?: Scalar;
  /** MAC address of the customer's side; zeros where unknown. Header `X-Invoker-UserMACAddress`. */
  readonly userMACAddress?: Scalar;
  /** MAC address of the calling server; zeros where unknown. Header `X-Invoker-ServerMACAddress`. */
  readonly serverMACAddress?: Scalar;
  /** Today's date in Bogotá. Header `X-Invoker-ProcessDate`. */
  readonly processDate?: Scalar;
  /** Unique identifier of this call. Header `X-Invoker-TxId`. */
  readonly txId?: Scalar;
  /** First 30 characters of the access token. Header `X-Invoker-SessionKey`. */
  readonly sessionKey?: Scalar;
  /** System the call comes from. Header `X-Invoker-Source`. */
  readonly source?: Scalar;
  /** Country code. Header `X-Invoker-Country`. */
  readonly country?: Scalar;
  /** Identifier of the BPM process. Header `X-Invoker-ProcessBpmId`. */
  readonly processBpmId?: Scalar;
  /** Identifier of the process; the TxId by default. Header `X-Invoker-ProcessId`. */
  readonly processId?: Scalar;
  /** Network. Header `X-Invoker-Network`. */
  readonly network?: Scalar;
  /** Subchannel under which the transaction is recorded. Header `X-Invoker-subChannel`. */
  readonly subChannel?: Scalar;
  /** User that makes the call. Header `X-Invoker-User`. */
  readonly user?: Scalar;
  /** Action. Header `X-Invoker-Action`. */
  readonly action?: Scalar;
  /** Destination. Header `X-Invoker-Destination`. */
  readonly destination?: Scalar;
  /** User that makes the change. Header `X-Invoker-ModifierUser`. */
  readonly modifierUser?: Scalar;
  /** Number of a related transaction. Header `X-Invoker-ReferencedNumber`. */
  readonly referencedNumber?: Scalar;
  /** Number of the request. Header `X-Invoker-RequestNumber`. */
  readonly requestNumber?: Scalar;
  /** Customer's code. Header `X-Invoker-CustId`. */
  readonly custId?: Scalar;
  /** Channel: 13 is the banking correspondent. Header `X-Invoker-Channel`. */
  readonly channel?: Scalar;
  /** Code of the cash machine. Header `X-Invoker-ATMId`. */
  readonly atmId?: Scalar;
  /** Fingerprint of the device. Header `X-Ident-DeviceFingerPrint`. */
  readonly deviceFingerPrint?: Scalar;
  /** Code of the ally. Header `x-invoker-ally`. */
  readonly ally?: Scalar;
}

export type BcsInvokerKey = keyof BcsInvoker;

/** Operations of Itaú by name. */
export interface Itau {
  readonly getContext: "itau.getContext";
}

/** What calls to Itaú need beside an origin. */
export interface ItauContext {
  readonly credentials: {
    /** User of the API Fabric. Secret. */
    readonly userName: string;
    /** Password of that user. Secret. */
    readonly password: string;
    /** Key of the calling application. Secret. */
    readonly appKey?: string;
    /** Identifier of the client application at Itaú. Secret. */
    readonly apiKey?: string;
  };
  /** Joins calls of several systems in an audit trail. */
  readonly correlationId?: Scalar;
  /** Passed on to the systems behind; made there where it is missing. */
  readonly flowId?: Scalar;
}

/** Operations of MasStack by name. */
export interface Masstack {
  readonly updatePaymentMethod: "masstack.updatePaymentMethod";
}

/** What calls to MasStack need beside an origin. */
export interface MasstackContext {
  readonly credentials: {
    /** JSON Web Token of the caller. Secret. */
    readonly token: string;
    /** Role in which the caller comes; API_KEY by default. */
    readonly authRoles?: string;
  };
}

/**
 * What `bcs.createCustomerAccount` takes. Registers a customer and opens an account for the customer.
 * (002_d8e553a5968b7b38.txt:14)
 */
export interface BcsCreateCustomerAccountInput {
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: BcsCreateCustomerAccountHeaders;
  readonly body: BcsCreateCustomerAccountBody;
}

/** Headers that a caller of `bcs.createCustomerAccount` may give. */
export type BcsCreateCustomerAccountHeaders = {
  /** Code of the office. (002_d8e553a5968b7b38.txt:18) */
  readonly "X-Invoker-BranchId"?: Scalar;
  /** Code of the terminal. (002_d8e553a5968b7b38.txt:19) */
  readonly "X-Invoker-TerminalId"?: Scalar;
  /** Component that makes the call. (002_d8e553a5968b7b38.txt:20) */
  readonly "X-Invoker-Component"?: Scalar;
  /** IP address of the customer's side. (002_d8e553a5968b7b38.txt:21) */
  readonly "X-Invoker-UserIPAddress"?: string;
  /** IP address of the calling server. (002_d8e553a5968b7b38.txt:22) */
  readonly "X-Invoker-ServerIPAddress"?: string;
  /** MAC address of the customer's side; zeros where unknown. (002_d8e553a5968b7b38.txt:23) */
  readonly "X-Invoker-UserMACAddress"?: string;
  /** MAC address of the calling server; zeros where unknown. (002_d8e553a5968b7b38.txt:24) */
  readonly "X-Invoker-ServerMACAddress"?: string;
  /** Today's date in Bogotá. (002_d8e553a5968b7b38.txt:25) */
  readonly "X-Invoker-ProcessDate"?: string;
  /** System the call comes from. (002_d8e553a5968b7b38.txt:28) */
  readonly "X-Invoker-Source"?: Scalar;
  /** Country code. (002_d8e553a5968b7b38.txt:29) */
  readonly "X-Invoker-Country"?: Scalar;
  /** Identifier of the BPM process. (002_d8e553a5968b7b38.txt:30) */
  readonly "X-Invoker-ProcessBpmId"?: Scalar;
  /** Network. (002_d8e553a5968b7b38.txt:32) */
  readonly "X-Invoker-Network"?: Scalar;
  /** Subchannel under which the transaction is recorded. (002_d8e553a5968b7b38.txt:33) */
  readonly "X-Invoker-subChannel"?: Scalar;
  /** User that makes the call. (002_d8e553a5968b7b38.txt:34) */
  readonly "X-Invoker-User"?: Scalar;
  /** Action. (002_d8e553a5968b7b38.txt:35) */
  readonly "X-Invoker-Action"?: Scalar;
  /** Destination. (002_d8e553a5968b7b38.txt:36) */
  readonly "X-Invoker-Destination"?: Scalar;
  /** User that makes the change. (002_d8e553a5968b7b38.txt:37) */
  readonly "X-Invoker-ModifierUser"?: Scalar;
  /** Number of a related transaction. (002_d8e553a5968b7b38.txt:38) */
  readonly "X-Invoker-ReferencedNumber"?: Scalar;
  /** Number of the request. (002_d8e553a5968b7b38.txt:39) */
  readonly "X-Invoker-RequestNumber"?: Scalar;
  /** Customer's code. (002_d8e553a5968b7b38.txt:40) */
  readonly "X-Invoker-CustId"?: Scalar;
  /** Login of the user on whose behalf the call is made. (002_d8e553a5968b7b38.txt:42) */
  readonly "X-Security-CustLoginIdSi"?: Scalar;
  readonly [name: string]: Scalar | undefined;
};

/** The body of `bcs.createCustomerAccount`. */
export interface BcsCreateCustomerAccountBody {
  /** The customer's identity document. (002_d8e553a5968b7b38.txt:47) */
  readonly govIssueIdent?: {
    /** Type of the identity document. (002_d8e553a5968b7b38.txt:48) */
    readonly govIssueIdentType?: "CC" | "CE" | "PA" | "IT" | "NI" | "PE" | "RC" | "LC" | "OT" | "TI" | "PPT" | (string & {});
    /** Number of the identity document. Personal data. (002_d8e553a5968b7b38.txt:49) */
    readonly identSerialNum?: string;
  };
  /** What kind of customer it is. (002_d8e553a5968b7b38.txt:50) */
  readonly clientType?: {
    /** Code of the kind. (002_d8e553a5968b7b38.txt:51) */
    readonly value?: string;
  };
  /** The customer's names. (002_d8e553a5968b7b38.txt:52) */
  readonly personName?: {
    /** First surname. Personal data. (002_d8e553a5968b7b38.txt:53) */
    readonly lastName?: string;
    /** Second surname. Personal data. (002_d8e553a5968b7b38.txt:54) */
    readonly secondLastName?: string;
    /** First name. Personal data. (002_d8e553a5968b7b38.txt:55) */
    readonly firstName?: string;
    /** Second name. Personal data. (002_d8e553a5968b7b38.txt:56) */
    readonly middleName?: string;
  };
  /** Who the customer is and lives on. (002_d8e553a5968b7b38.txt:57) */
  readonly personInfo?: {
    /** Where and when the identity document was issued. Only an example shows it. (002_d8e553a5968b7b38.txt:177) */
    readonly govIssueIdent?: {
      /** City where the document was issued, by DANE. Personal data. (002_d8e553a5968b7b38.txt:58) */
      readonly expCityId?: string;
      /** Day on which the document was issued. A date, YYYY-MM-DD. Personal data. (002_d8e553a5968b7b38.txt:59) */
      readonly expDt?: string;
    };
    /** Day of birth. A date, YYYY-MM-DD. Personal data. (002_d8e553a5968b7b38.txt:60) */
    readonly birthDt?: string;
    /** Gender. Personal data. (002_d8e553a5968b7b38.txt:61) */
    readonly gender?: string;
    /** Code of the marital status. Personal data. (002_d8e553a5968b7b38.txt:62) */
    readonly maritalStatus?: string;
    /** Name of the marital status. Personal data. (002_d8e553a5968b7b38.txt:63) */
    readonly maritalDesc?: string;
    /** The customer's mail. (002_d8e553a5968b7b38.txt:64) */
    readonly contactInfo?: {
      /** E-mail address. Personal data. (002_d8e553a5968b7b38.txt:65) */
      readonly emailAddr?: string;
    };
    /** What kind of customer it is. (002_d8e553a5968b7b38.txt:66) */
    readonly clientType?: {
      /** Code of the kind. (002_d8e553a5968b7b38.txt:67) */
      readonly name?: string;
    };
    /** Main income. (002_d8e553a5968b7b38.txt:68) */
    readonly income?: {
      /** Salary. A decimal. Personal data. (002_d8e553a5968b7b38.txt:69) */
      readonly incomeAmt?: string;
    };
    /** Income beside the main one. (002_d8e553a5968b7b38.txt:70) */
    readonly otherIncome?: {
      /** Other income. A decimal. Personal data. (002_d8e553a5968b7b38.txt:71) */
      readonly amt?: string;
      /** Where it comes from. Personal data. (002_d8e553a5968b7b38.txt:72) */
      readonly name?: string;
    };
    /** What the customer spends. (002_d8e553a5968b7b38.txt:73) */
    readonly expense?: {
      /** Expenses. A decimal. Personal data. (002_d8e553a5968b7b38.txt:74) */
      readonly amt?: string;
    };
    /** What the customer owns. (002_d8e553a5968b7b38.txt:75) */
    readonly finalcialAssets?: {
      /** Total of the assets. A decimal. Personal data. (002_d8e553a5968b7b38.txt:76) */
      readonly amt?: string;
    };
    /** What the customer owes. (002_d8e553a5968b7b38.txt:77) */
    readonly financialLiabilities?: {
      /** Total of the debts. A decimal. Personal data. (002_d8e553a5968b7b38.txt:78) */
      readonly amt?: string;
    };
    /** Code of where the money comes from. Personal data. (002_d8e553a5968b7b38.txt:79) */
    readonly originResources?: string;
    /** How resources are managed. Personal data. (002_d8e553a5968b7b38.txt:80) */
    readonly adminResources?: string;
  };
  /** How to reach the customer. (002_d8e553a5968b7b38.txt:81) */
  readonly contactInfo?: {
    /** The customer's phone. (002_d8e553a5968b7b38.txt:82) */
    readonly phoneNum?: {
      /** Kind of number. (002_d8e553a5968b7b38.txt:83) */
      readonly phoneType?: string;
      /** Number. Personal data. (002_d8e553a5968b7b38.txt:84) */
      readonly phone?: string;
    };
    /** Another phone. (002_d8e553a5968b7b38.txt:85) */
    readonly additionalPhoneNum?: {
      /** Kind of number. (002_d8e553a5968b7b38.txt:86) */
      readonly phoneType?: string;
      /** Number. Personal data. (002_d8e553a5968b7b38.txt:87) */
      readonly phone?: string;
    };
    /** Where the customer lives. (002_d8e553a5968b7b38.txt:88) */
    readonly postAddr?: {
      /** Street and number. Personal data. (002_d8e553a5968b7b38.txt:89) */
      readonly addr1?: string;
      /** Name of the city. Personal data. (002_d8e553a5968b7b38.txt:90) */
      readonly city?: string;
      /** City, by DANE. Personal data. (002_d8e553a5968b7b38.txt:91) */
      readonly cityId?: string;
    };
    /** Phone of the home. (002_d8e553a5968b7b38.txt:92) */
    readonly phoneNumResidence?: {
      /** Kind of number. (002_d8e553a5968b7b38.txt:93) */
      readonly phoneType?: string;
      /** Number. Personal data. (002_d8e553a5968b7b38.txt:94) */
      readonly phone?: string;
    };
    /** Another phone of the home. (002_d8e553a5968b7b38.txt:95) */
    readonly additionalPhoneNumResidence?: {
      /** Kind of number. (002_d8e553a5968b7b38.txt:96) */
      readonly phoneType?: string;
      /** Number. Personal data. (002_d8e553a5968b7b38.txt:97) */
      readonly phone?: string;
    };
  };
  /** Where the customer was born. (002_d8e553a5968b7b38.txt:98) */
  readonly naturalPerson?: {
    /** Country of birth. Personal data. (002_d8e553a5968b7b38.txt:99) */
    readonly countryInfo?: string;
    /** City of birth, by DANE. Personal data. (002_d8e553a5968b7b38.txt:100) */
    readonly cityId?: string;
    /** Name of the city. Personal data. (002_d8e553a5968b7b38.txt:101) */
    readonly city?: string;
  };
  /** The enterprise the customer belongs to. (002_d8e553a5968b7b38.txt:102) */
  readonly entpr?: {
    /** The enterprise's document. (002_d8e553a5968b7b38.txt:103) */
    readonly govIssueIdent?: {
      /** Type of the enterprise's document. (002_d8e553a5968b7b38.txt:104) */
      readonly govIssueIdentType?: "CC" | "CE" | "PA" | "IT" | "NI" | "PE" | "RC" | "LC" | "OT" | "TI" | "PPT" | (string & {});
      /** Number of the enterprise's document. Personal data. (002_d8e553a5968b7b38.txt:105) */
      readonly identSerialNum?: string;
    };
  };
  /** A payroll agreement with the bank. (002_d8e553a5968b7b38.txt:106) */
  readonly entprAgreement?: {
    /** Name of the agreement. Personal data. (002_d8e553a5968b7b38.txt:107) */
    readonly entprDesc?: string;
    /** Where it is kept. (002_d8e553a5968b7b38.txt:108) */
    readonly postAddr?: {
      /** Street and number. Personal data. (002_d8e553a5968b7b38.txt:109) */
      readonly addr1?: string;
    };
    /** Its phone. (002_d8e553a5968b7b38.txt:110) */
    readonly phoneNum?: {
      /** Kind of number. (002_d8e553a5968b7b38.txt:111) */
      readonly phoneType?: string;
      /** Number. Personal data. (002_d8e553a5968b7b38.txt:112) */
      readonly phone?: string;
    };
    /** Another phone. (002_d8e553a5968b7b38.txt:113) */
    readonly additionalPhoneNum?: {
      /** Kind of number. (002_d8e553a5968b7b38.txt:114) */
      readonly phoneType?: string;
      /** Number. Personal data. (002_d8e553a5968b7b38.txt:115) */
      readonly phone?: string;
    };
    /** Code of its office. (002_d8e553a5968b7b38.txt:116) */
    readonly branchId?: string;
    /** Its city, by DANE. (002_d8e553a5968b7b38.txt:117) */
    readonly cityId?: string;
    /** Code of the agreement. (002_d8e553a5968b7b38.txt:118) */
    readonly entprId?: string;
  };
  /** What the customer is occupied with. (002_d8e553a5968b7b38.txt:119) */
  readonly businessOcupation?: {
    /** Code of the occupation. Personal data. (002_d8e553a5968b7b38.txt:120) */
    readonly ocupationCode?: string;
    /** Name of the occupation. Personal data. (002_d8e553a5968b7b38.txt:121) */
    readonly desc?: string;
  };
  /** The customer's economic activity. (002_d8e553a5968b7b38.txt:122) */
  readonly businessActivity?: {
    /** Code of the position. Personal data. (002_d8e553a5968b7b38.txt:123) */
    readonly businessType?: string;
    /** Code of the activity. Personal data. (002_d8e553a5968b7b38.txt:124) */
    readonly certCode?: string;
    /** Name of the activity. Personal data. (002_d8e553a5968b7b38.txt:125) */
    readonly desc?: string;
  };
  /** The customer's profession. (002_d8e553a5968b7b38.txt:126) */
  readonly businessProfession?: {
    /** Code of the profession. Personal data. (002_d8e553a5968b7b38.txt:127) */
    readonly certCode?: string;
    /** Name of the profession. Personal data. (002_d8e553a5968b7b38.txt:128) */
    readonly desc?: string;
  };
  /** The profession's general group. (002_d8e553a5968b7b38.txt:129) */
  readonly businessProfessionGeneral?: {
    /** Code of the general group. Personal data. (002_d8e553a5968b7b38.txt:130) */
    readonly certCode?: string;
  };
  /** The profession's specific group. (002_d8e553a5968b7b38.txt:131) */
  readonly businessProfessionSpecific?: {
    /** Code of the specific group. Personal data. (002_d8e553a5968b7b38.txt:132) */
    readonly certCode?: string;
  };
  /** The savings pocket of the account. (002_d8e553a5968b7b38.txt:133) */
  readonly pocketInfo?: {
    /** Whether a pocket is wanted. (002_d8e553a5968b7b38.txt:134) */
    readonly pocketType?: string;
    /** Amount that is put aside. A decimal. Personal data. (002_d8e553a5968b7b38.txt:135) */
    readonly pocketAmount?: string;
    /** How often it is put aside. (002_d8e553a5968b7b38.txt:136) */
    readonly pocketPeriod?: {
      /** Code of the period. (002_d8e553a5968b7b38.txt:137) */
      readonly periodCode?: string;
    };
    /** First day of the debit. (002_d8e553a5968b7b38.txt:138) */
    readonly dayofDebitMonthly?: string;
    /** Second day of the debit. (002_d8e553a5968b7b38.txt:139) */
    readonly dayofDebitWeekly?: string;
    /** What is put aside. (002_d8e553a5968b7b38.txt:140) */
    readonly curAmt?: {
      /** Amount that is put aside. A decimal. Personal data. (002_d8e553a5968b7b38.txt:141) */
      readonly amt?: string;
    };
  };
  /** The account that is opened. (002_d8e553a5968b7b38.txt:142) */
  readonly product?: {
    /** Whether the 4x1000 mark applies. (002_d8e553a5968b7b38.txt:143) */
    readonly gmf?: string;
    /** Which product it is in the bank's books. (002_d8e553a5968b7b38.txt:144) */
    readonly productId?: {
      /** Ledger. (002_d8e553a5968b7b38.txt:145) */
      readonly ledgerCode?: string;
      /** Subledger. (002_d8e553a5968b7b38.txt:146) */
      readonly subLedgerCode?: string;
      /** Group. (002_d8e553a5968b7b38.txt:147) */
      readonly groupCode?: string;
    };
    /** Type of the account. (002_d8e553a5968b7b38.txt:148) */
    readonly productType?: string;
    /** Profile of the handling fee. (002_d8e553a5968b7b38.txt:149) */
    readonly handlingFee?: string;
    /** Whether tax is withheld. (002_d8e553a5968b7b38.txt:150) */
    readonly sourceRetention?: string;
    /** How often statements are made. (002_d8e553a5968b7b38.txt:151) */
    readonly extractPeriodicity?: string;
    /** Office of the account. (002_d8e553a5968b7b38.txt:152) */
    readonly administrationOffice?: {
      /** Code of the office. (002_d8e553a5968b7b38.txt:153) */
      readonly branchId?: string;
    };
    /** Office that administers it. (002_d8e553a5968b7b38.txt:154) */
    readonly submitOffice?: {
      /** Code of the office. (002_d8e553a5968b7b38.txt:155) */
      readonly branchId?: string;
    };
    /** Kind of the office's address. (002_d8e553a5968b7b38.txt:156) */
    readonly branchAddrType?: string;
    /** Terms on which it is managed. (002_d8e553a5968b7b38.txt:157) */
    readonly managementCondition?: string;
    /** Registration of the user. Personal data. (002_d8e553a5968b7b38.txt:158) */
    readonly adviserId?: string;
  };
  /** Who advised the customer. (002_d8e553a5968b7b38.txt:159) */
  readonly adviser?: {
    /** Registration of the adviser. Personal data. (002_d8e553a5968b7b38.txt:160) */
    readonly adviserId?: string;
  };
}

/**
 * What `bcs.getCustomerLocations` takes. Looks up a customer's addresses, phones and e-mail addresses.
 * (002_d8e553a5968b7b38.txt:651)
 */
export interface BcsGetCustomerLocationsInput {
  readonly path: {
    /** Number of the customer's document. Personal data. (002_d8e553a5968b7b38.txt:685) */
    readonly identserialnum: Scalar;
  };
  readonly query?: {
    /** Type of the customer's document. (002_d8e553a5968b7b38.txt:687) */
    readonly govIssueIdentType?: "CC" | "CE" | "PA" | "IT" | "NI" | "PE";
    /** I: whole, which is what the provider takes; T: transformed. (002_d8e553a5968b7b38.txt:694) */
    readonly action?: "I" | "T";
    /** 1: current ones, which is what the provider takes; 2: expired; 3: all. (002_d8e553a5968b7b38.txt:695) */
    readonly condition?: "1" | "2" | "3";
  };
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: BcsGetCustomerLocationsHeaders;
}

/** Headers that a caller of `bcs.getCustomerLocations` may give. */
export type BcsGetCustomerLocationsHeaders = {
  /** Code of the office. (002_d8e553a5968b7b38.txt:656) */
  readonly "X-Invoker-BranchId"?: Scalar;
  /** Code of the terminal. (002_d8e553a5968b7b38.txt:657) */
  readonly "X-Invoker-TerminalId"?: Scalar;
  /** Component that makes the call. (002_d8e553a5968b7b38.txt:658) */
  readonly "X-Invoker-Component"?: Scalar;
  /** IP address of the customer's side. (002_d8e553a5968b7b38.txt:659) */
  readonly "X-Invoker-UserIPAddress"?: string;
  /** IP address of the calling server. (002_d8e553a5968b7b38.txt:660) */
  readonly "X-Invoker-ServerIPAddress"?: string;
  /** MAC address of the customer's side; zeros where unknown. (002_d8e553a5968b7b38.txt:661) */
  readonly "X-Invoker-UserMACAddress"?: string;
  /** MAC address of the calling server; zeros where unknown. (002_d8e553a5968b7b38.txt:662) */
  readonly "X-Invoker-ServerMACAddress"?: string;
  /** Today's date in Bogotá. (002_d8e553a5968b7b38.txt:663) */
  readonly "X-Invoker-ProcessDate"?: string;
  /** System the call comes from. (002_d8e553a5968b7b38.txt:666) */
  readonly "X-Invoker-Source"?: Scalar;
  /** Country code. (002_d8e553a5968b7b38.txt:667) */
  readonly "X-Invoker-Country"?: Scalar;
  /** Identifier of the BPM process. (002_d8e553a5968b7b38.txt:668) */
  readonly "X-Invoker-ProcessBpmId"?: Scalar;
  /** Network. (002_d8e553a5968b7b38.txt:670) */
  readonly "X-Invoker-Network"?: Scalar;
  /** Subchannel under which the transaction is recorded. (002_d8e553a5968b7b38.txt:671) */
  readonly "X-Invoker-subChannel"?: Scalar;
  /** User that makes the call. (002_d8e553a5968b7b38.txt:672) */
  readonly "X-Invoker-User"?: Scalar;
  /** Action. (002_d8e553a5968b7b38.txt:673) */
  readonly "X-Invoker-Action"?: Scalar;
  /** Destination. (002_d8e553a5968b7b38.txt:674) */
  readonly "X-Invoker-Destination"?: Scalar;
  /** User that makes the change. (002_d8e553a5968b7b38.txt:675) */
  readonly "X-Invoker-ModifierUser"?: Scalar;
  /** Number of a related transaction. (002_d8e553a5968b7b38.txt:676) */
  readonly "X-Invoker-ReferencedNumber"?: Scalar;
  /** Number of the request. (002_d8e553a5968b7b38.txt:677) */
  readonly "X-Invoker-RequestNumber"?: Scalar;
  /** Customer's code. (002_d8e553a5968b7b38.txt:678) */
  readonly "X-Invoker-CustId"?: Scalar;
  /** Login of the user on whose behalf the call is made. (002_d8e553a5968b7b38.txt:680) */
  readonly "X-Security-CustLoginId"?: Scalar;
  readonly [name: string]: Scalar | undefined;
};

/**
 * What `bcs.getPila` takes. Looks up what is to be paid for a form of social-security contributions (PILA).
 * (002_d8e553a5968b7b38.txt:2068)
 */
export interface BcsGetPilaInput {
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: BcsGetPilaHeaders;
  readonly body: BcsGetPilaBody;
}

/** Headers that a caller of `bcs.getPila` may give. */
export type BcsGetPilaHeaders = {
  /** Media type of the reply. (002_d8e553a5968b7b38.txt:2080) */
  readonly "Accept"?: Scalar;
  /** Channel: 13 is the banking correspondent. (002_d8e553a5968b7b38.txt:2081) */
  readonly "X-Invoker-Channel"?: Scalar;
  /** Code of the cash machine. (002_d8e553a5968b7b38.txt:2082) */
  readonly "X-Invoker-ATMId"?: Scalar;
  /** Code of the office. (002_d8e553a5968b7b38.txt:2083) */
  readonly "X-Invoker-BranchId"?: Scalar;
  /** Code of the terminal where the transaction is made. (002_d8e553a5968b7b38.txt:2084) */
  readonly "X-Invoker-TerminalId"?: Scalar;
  /** Component that makes the call. (002_d8e553a5968b7b38.txt:2085) */
  readonly "X-Invoker-Component"?: Scalar;
  /** IP address of the terminal. (002_d8e553a5968b7b38.txt:2086) */
  readonly "X-Invoker-UserIPAddress"?: string;
  /** IP address of the application server. (002_d8e553a5968b7b38.txt:2087) */
  readonly "X-Invoker-ServerIPAddress"?: string;
  /** MAC address of the terminal; zeros where unknown. (002_d8e553a5968b7b38.txt:2088) */
  readonly "X-Invoker-UserMACAddress"?: string;
  /** MAC address of the application server; zeros where unknown. (002_d8e553a5968b7b38.txt:2089) */
  readonly "X-Invoker-ServerMACAddress"?: string;
  /** Today's date in Bogotá. (002_d8e553a5968b7b38.txt:2090) */
  readonly "X-Invoker-ProcessDate"?: string;
  /** System the call comes from. (002_d8e553a5968b7b38.txt:2093) */
  readonly "X-Invoker-Source"?: Scalar;
  /** Country code. (002_d8e553a5968b7b38.txt:2094) */
  readonly "X-Invoker-Country"?: Scalar;
  /** Identifier of the BPM process. (002_d8e553a5968b7b38.txt:2095) */
  readonly "X-Invoker-ProcessBpmId"?: Scalar;
  /** Network. (002_d8e553a5968b7b38.txt:2097) */
  readonly "X-Invoker-Network"?: Scalar;
  /** Subchannel under which the transaction is recorded. (002_d8e553a5968b7b38.txt:2098) */
  readonly "X-Invoker-subChannel"?: Scalar;
  /** User that makes the call. (002_d8e553a5968b7b38.txt:2099) */
  readonly "X-Invoker-User"?: Scalar;
  /** C creates, R reads. (002_d8e553a5968b7b38.txt:2100) */
  readonly "X-Invoker-Action"?: Scalar;
  /** Destination. (002_d8e553a5968b7b38.txt:2101) */
  readonly "X-Invoker-Destination"?: Scalar;
  /** User that makes the change. (002_d8e553a5968b7b38.txt:2102) */
  readonly "X-Invoker-ModifierUser"?: Scalar;
  /** Number of a related transaction. (002_d8e553a5968b7b38.txt:2103) */
  readonly "X-Invoker-ReferencedNumber"?: Scalar;
  /** Number of the request. (002_d8e553a5968b7b38.txt:2104) */
  readonly "X-Invoker-RequestNumber"?: Scalar;
  /** Customer's code. (002_d8e553a5968b7b38.txt:2105) */
  readonly "X-Invoker-CustId"?: Scalar;
  /** Fingerprint of the device. (002_d8e553a5968b7b38.txt:2106) */
  readonly "X-Ident-DeviceFingerPrint"?: Scalar;
  /** Code of the ally. (002_d8e553a5968b7b38.txt:2107) */
  readonly "x-invoker-ally"?: Scalar;
  readonly [name: string]: Scalar | undefined;
};

/** The body of `bcs.getPila`. */
export interface BcsGetPilaBody {
  /** The transaction. (002_d8e553a5968b7b38.txt:2111) */
  readonly trn?: {
    /** Local time of the transaction. A time of day, HH:MM:SS. (002_d8e553a5968b7b38.txt:2111) */
    readonly transactionHour?: string;
    /** Audit number of the transaction. 6 digits. (002_d8e553a5968b7b38.txt:2112) */
    readonly trnRqUID?: string;
    /** Code of the service point. (002_d8e553a5968b7b38.txt:2113) */
    readonly code?: string;
    /** The account that is credited. (002_d8e553a5968b7b38.txt:2114) */
    readonly depAcctIdTo?: {
      /** Number of the account that is credited. Personal data. (002_d8e553a5968b7b38.txt:2114) */
      readonly acctId?: string;
    };
    /** Name of the service point. (002_d8e553a5968b7b38.txt:2115) */
    readonly branchName?: string;
    /** Municipality of the service point, by DANE. (002_d8e553a5968b7b38.txt:2116) */
    readonly cityId?: string;
    /** Name of that municipality. (002_d8e553a5968b7b38.txt:2117) */
    readonly city?: string;
    /** Department of the service point, by DANE. (002_d8e553a5968b7b38.txt:2118) */
    readonly stateProv?: string;
    /** The correspondent's account. (002_d8e553a5968b7b38.txt:2119) */
    readonly depAcctIdFrom?: {
      /** Number of the correspondent's account. Personal data. (002_d8e553a5968b7b38.txt:2119) */
      readonly acctId?: string;
    };
    /** The form. (002_d8e553a5968b7b38.txt:2120) */
    readonly invoiceInfo?: {
      /** Number of the form. Personal data. (002_d8e553a5968b7b38.txt:2120) */
      readonly invoiceNum?: string;
      /** NIT of who contributes. Personal data. (002_d8e553a5968b7b38.txt:2121) */
      readonly identSerialNum?: string;
    };
  };
}

/**
 * What `itau.getContext` takes. Looks up what the voice system handed over about a caller. (001_11f1ad312f1c39e9.txt:1)
 */
export interface ItauGetContextInput {
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: ItauGetContextHeaders;
  readonly body: ItauGetContextBody;
}

/** Headers that a caller of `itau.getContext` may give. */
export type ItauGetContextHeaders = {
  /** Joins calls of several systems in an audit trail. (001_11f1ad312f1c39e9.txt:21) */
  readonly "x-itau-correlationID"?: Scalar;
  /** Passed on to the systems behind; made there where it is missing. (001_11f1ad312f1c39e9.txt:26) */
  readonly "x-itau-flowID"?: Scalar;
  readonly [name: string]: Scalar | undefined;
};

/** The body of `itau.getContext`. */
export interface ItauGetContextBody {
  /** Identifier of the context, never encoded by the caller. Personal data. (001_11f1ad312f1c39e9.txt:47) */
  readonly contextId: string;
  /** 0: the identifier is passed on as it is; anything else: the service encodes it. (001_11f1ad312f1c39e9.txt:52) */
  readonly encoded?: string;
}

/**
 * What `masstack.updatePaymentMethod` takes. Changes the payment method of an account. (003_b9f943471e1b1ed2.txt:24)
 */
export interface MasstackUpdatePaymentMethodInput {
  readonly path: {
    /** Name of the organization. (003_b9f943471e1b1ed2.txt:27) */
    readonly org_id: Scalar;
    /** Identifier of the account. A UUID. Personal data. (003_b9f943471e1b1ed2.txt:28) */
    readonly account_id: string;
  };
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: MasstackUpdatePaymentMethodHeaders;
  readonly body: MasstackUpdatePaymentMethodBody;
}

/** Headers that a caller of `masstack.updatePaymentMethod` may give. */
export type MasstackUpdatePaymentMethodHeaders = {
  /** Role in which the caller comes. */
  readonly "x-auth-roles"?: Scalar;
  readonly [name: string]: Scalar | undefined;
};

/** The body of `masstack.updatePaymentMethod`. */
export interface MasstackUpdatePaymentMethodBody {
  /** Kind of payment. (003_b9f943471e1b1ed2.txt:35) */
  readonly type: "BANK_TRANSFER" | "DIRECT_DEBIT" | "CREDIT_CARD" | "TECI" | (string & {});
  /** What the kind of payment needs. (003_b9f943471e1b1ed2.txt:36) */
  readonly details?: {
    /** Account that is debited. An IBAN, without spaces. Personal data. (003_b9f943471e1b1ed2.txt:40) */
    readonly iban?: string;
    /** Identifier of the card's token. A UUID. Personal data. (003_b9f943471e1b1ed2.txt:44) */
    readonly token_id?: string;
  } | null;
}

/** An account at a bank. */
export interface Account {
  /** Number of the account. */
  readonly number?: string;
  /** Number of the request that opened it. */
  readonly requestNumber?: string;
  readonly gmf?: {
    /** Whether it carries the mark of the levy on financial movements; any other word is kept. */
    readonly status?: boolean | string;
    /** Number of the account that carries the mark. */
    readonly account?: string;
    /** Bank whose account carries the mark. */
    readonly bank?: string;
  };
  readonly pocket?: {
    /** Whether a savings pocket comes with it. */
    readonly included?: boolean | string;
  };
}

/** A person or a company that the provider knows. */
export interface Customer {
  /** Identifier of the customer at the provider. */
  readonly id?: string;
  /** Identifier of the customer in the provider's central register. */
  readonly masterId?: string;
  /** Whole name, or a company's name. */
  readonly fullName?: string;
  /** First name. */
  readonly givenName?: string;
  /** Second name. */
  readonly middleName?: string;
  /** First surname. */
  readonly familyName?: string;
  /** Second surname. */
  readonly secondFamilyName?: string;
  /** Whether a person or a company. */
  readonly personType?: "natural" | "legal" | (string & {});
  /** Whether the customer may make transactions. */
  readonly status?: "active" | "inactive" | (string & {});
  /** Whether the provider knows the customer. */
  readonly exists?: boolean | string;
  /** Whether the provider raises an alert about the customer. */
  readonly alert?: boolean | string;
  /** Whether the bank may take the customer on. */
  readonly bindable?: boolean | string;
  readonly document?: {
    /** Type of the identity document, in the provider's code. */
    readonly type?: string;
    /** Number of the identity document. */
    readonly number?: string;
    /** Day on which the identity document was issued. */
    readonly issueDate?: string;
    /** Code of the city where the document was issued. */
    readonly issueCity?: string;
    /** Name of the city where the document was issued. */
    readonly issueCityName?: string;
    /** Day on which the identity document expires. */
    readonly expiryDate?: string;
  };
  /** Country of the customer's nationality. */
  readonly nationality?: string;
  readonly organization?: {
    readonly document?: {
      /** Type of the organization's document, in the provider's code. */
      readonly type?: string;
      /** Number of the organization's document. */
      readonly number?: string;
    };
  };
  /** Day of birth. */
  readonly birthDate?: string;
  /** Country of birth. */
  readonly birthCountry?: string;
  /** Day of death. */
  readonly deceasedDate?: string;
  /** Gender, in the provider's code. */
  readonly gender?: string;
  /** Code of the main occupation. */
  readonly occupation?: string;
  readonly profession?: {
    /** Code of the occupation's general group. */
    readonly general?: string;
    /** Code of the occupation's specific group. */
    readonly specific?: string;
  };
  readonly employment?: {
    /** Code of the economic activity (CIIU). */
    readonly activity?: string;
    /** Code of the level of employment. */
    readonly level?: string;
    /** Name of the customer's company. */
    readonly company?: string;
  };
  /** Whether the customer is a publicly exposed person. */
  readonly publiclyExposed?: boolean | string;
  readonly income?: {
    /** Income of a month. */
    readonly amount?: string;
  };
  readonly otherIncome?: {
    /** Income beside the main one. */
    readonly amount?: string;
    /** Where the other income comes from. */
    readonly detail?: string;
  };
  readonly expenses?: {
    /** Expenses of a month. */
    readonly amount?: string;
  };
  readonly assets?: {
    /** Total of the assets. */
    readonly amount?: string;
  };
  readonly liabilities?: {
    /** Total of the debts. */
    readonly amount?: string;
  };
  readonly familyHeritage?: {
    /** What the family owns. */
    readonly amount?: string;
  };
  /** Code of where the customer's money comes from. */
  readonly originResources?: string;
  /** Places of the customer. */
  readonly addresses?: readonly Address[];
  /** Phones of the customer that belong to no address. */
  readonly phones?: readonly Phone[];
  /** E-mail addresses. */
  readonly emails?: readonly Email[];
  /** Persons to whom the customer sends money. */
  readonly beneficiaries?: readonly Beneficiary[];
  /** Ranges the customer declared of income and means. */
  readonly financialConcepts?: readonly FinancialConcept[];
  readonly consents?: {
    /** Whether the customer lets personal data be processed. */
    readonly dataProcessing?: boolean | string;
    /** Whether the customer lets personal data be used commercially. */
    readonly commercialUse?: boolean | string;
  };
  readonly created?: {
    /** Day on which the customer was recorded. */
    readonly date?: string;
    /** Ally that recorded the customer. */
    readonly ally?: string;
    /** Office where the customer was recorded. */
    readonly office?: string;
  };
  readonly updated?: {
    /** Day on which the record was last changed. */
    readonly date?: string;
    /** Ally that changed the record last. */
    readonly ally?: string;
    /** Office where the record was last changed. */
    readonly office?: string;
  };
  /** Day of the last form against money laundering (SARLAFT). */
  readonly sarlaftDate?: string;
}

/** A place where a customer lives, works or receives mail. */
export interface Address {
  /** What the customer does there. */
  readonly type?: "residence" | "office" | (string & {});
  /** The provider's words for the type. */
  readonly typeName?: string;
  /** Street and number. */
  readonly line?: string;
  /** Neighborhood. */
  readonly neighborhood?: string;
  readonly city?: {
    /** Code of the city, by DANE. */
    readonly code?: string;
    /** Name of the city. */
    readonly name?: string;
  };
  readonly state?: {
    /** Code of the department. */
    readonly code?: string;
    /** Name of the department. */
    readonly name?: string;
  };
  /** Country, in the provider's words. */
  readonly country?: string;
  /** Postal code. */
  readonly postalCode?: string;
  /** Whether it still holds. */
  readonly current?: boolean | string;
  /** The provider's words for its status. */
  readonly statusName?: string;
  /** What it is used for, in the provider's code. */
  readonly role?: string;
  /** The role it is about to get. */
  readonly newRole?: string;
  /** Identifier as the address of a credit card. */
  readonly cardAddressId?: string;
  /** Day on which it was recorded. */
  readonly createdDate?: string;
  /** Day on which it was last changed. */
  readonly updatedDate?: string;
  /** User that recorded it. */
  readonly createdBy?: string;
  /** User that changed it last. */
  readonly updatedBy?: string;
  /** Office where it was recorded. */
  readonly createdOffice?: string;
  /** Office where it was last changed. */
  readonly updatedOffice?: string;
  /** Opaque name of the record. */
  readonly recordId?: string;
  /** Opaque name of the item. */
  readonly itemId?: string;
  /** Identifier of the customer at the provider. */
  readonly customerId?: string;
  /** Phones at this address. */
  readonly phones?: readonly Phone[];
}

/** A telephone number. */
export interface Phone {
  /** What kind of number it is. */
  readonly type?: "additional" | "mobile" | "landline" | (string & {});
  /** The provider's words for the type. */
  readonly typeName?: string;
  /** The number. */
  readonly number?: string;
  /** Extension behind the number. */
  readonly extension?: string;
  /** Company that runs the mobile network. */
  readonly operator?: string;
  readonly city?: {
    /** Code of the city, by DANE. */
    readonly code?: string;
    /** Name of the city. */
    readonly name?: string;
  };
  /** Remark. */
  readonly comment?: string;
  /** Whether it still holds. */
  readonly current?: boolean | string;
  /** The provider's words for its status. */
  readonly statusName?: string;
  /** What it is used for, in the provider's code. */
  readonly role?: string;
  /** The role it is about to get. */
  readonly newRole?: string;
  /** Opaque name of the record. */
  readonly recordId?: string;
  /** Opaque name of the item. */
  readonly itemId?: string;
}

/** An e-mail address. */
export interface Email {
  /** The address. */
  readonly address?: string;
  /** Whether it still holds. */
  readonly current?: boolean | string;
  /** What it is used for, in the provider's code. */
  readonly role?: string;
  /** Opaque name of the record. */
  readonly recordId?: string;
  /** Opaque name of the item. */
  readonly itemId?: string;
}

/** A person to whom a customer sends money. */
export interface Beneficiary {
  /** First name. */
  readonly givenName?: string;
  /** Second name. */
  readonly middleName?: string;
  /** First surname. */
  readonly familyName?: string;
  /** Second surname. */
  readonly secondFamilyName?: string;
  readonly document?: {
    /** Number of the identity document. */
    readonly number?: string;
  };
  /** E-mail address. */
  readonly email?: string;
  /** Opaque name of the item. */
  readonly itemId?: string;
  /** Identifier of the customer at the provider. */
  readonly customerId?: string;
}

/** A range that a customer declared of income or means. */
export interface FinancialConcept {
  /** What the range is about, in the provider's code. */
  readonly type?: string;
  /** The range, in the provider's code. */
  readonly range?: string;
  /** Opaque name of the item. */
  readonly itemId?: string;
  /** Identifier of the customer at the provider. */
  readonly customerId?: string;
}

/** A form for contributions to social security, ready to be paid. */
export interface Pila {
  /** Authorization code of the query. */
  readonly approvalId?: string;
  readonly contributor?: {
    readonly document?: {
      /** NIT of who contributes. */
      readonly number?: string;
    };
  };
  /** Period the contributions are for. */
  readonly period?: string;
  /** Last day for the payment. */
  readonly dueDate?: string;
  readonly amountDue?: {
    /** What is to be paid. */
    readonly amount?: string;
  };
}

/** What a voice system knows about a caller when it hands the caller over. */
export interface SessionContext {
  /** Identifier of the context, decoded. */
  readonly contextId?: string;
  /** Key that the API made for this context. */
  readonly key?: string;
  /** How long the context is still kept, in the provider's form. */
  readonly expiresIn?: string;
  /** What the provider says of the call. */
  readonly message?: string;
  readonly customer?: {
    readonly document?: {
      /** CPF of the caller. */
      readonly number?: string;
    };
    /** Number of the caller's identity card. */
    readonly identityCard?: string;
  };
  readonly account?: {
    /** Branch of the account. */
    readonly branch?: string;
    /** Number of the account. */
    readonly number?: string;
  };
  /** Segment of the caller. */
  readonly segment?: string;
  /** What the caller chose in the voice menu. */
  readonly destination?: string;
  /** Number the caller calls from. */
  readonly phone?: string;
  /** How far the caller is known: AUT, NID or IDE. */
  readonly identification?: string;
  /** How the caller proved who it is: Token, CSI or none. */
  readonly authenticationMethod?: string;
  /** Whether the proof was accepted. */
  readonly authenticated?: boolean | string;
}

/** Error codes of the table `STA` (002_d8e553a5968b7b38.txt). */
export type StaErrorCode =
  | "51011"
  | "51041"
  | "50629"
  | "50001"
  | "50002"
  | "50003"
  | "50004"
  | "50005"
  | "50099"
  | "50501"
  | "50502"
  | "50503"
  | "50504"
  | "50505"
  | "50506"
  | "50507"
  | "50508"
  | "50509"
  | "50510"
  | "50511"
  | "50512"
  | "50513"
  | "50514"
  | "50515"
  | "50516"
  | "50517"
  | "50518"
  | "50519"
  | "50520"
  | "50521"
  | "50522"
  | "50523"
  | "50524"
  | "50525"
  | "50526"
  | "50527"
  | "50528"
  | "50529"
  | "50530"
  | "50531"
  | "50532"
  | "50533"
  | "50534"
  | "50535"
  | "50536"
  | "50537"
  | "50538"
  | "50539"
  | "50540"
  | "50541"
  | "50542"
  | "50543"
  | "50544"
  | "50545"
  | "50546"
  | "50547"
  | "50548"
  | "50549"
  | "50550"
  | "50551"
  | "50552"
  | "50553"
  | "50554"
  | "50555"
  | "50556"
  | "50557"
  | "50558"
  | "50559"
  | "50560"
  | "50561"
  | "50562"
  | "50563"
  | "50564"
  | "50565"
  | "50566"
  | "50567"
  | "50568"
  | "50569"
  | "50570"
  | "50571"
  | "50572"
  | "50573"
  | "50574"
  | "50575"
  | "50576"
  | "50577"
  | "50578"
  | "50579"
  | "50580"
  | "50581"
  | "50582"
  | "50583"
  | "50584"
  | "50585"
  | "50586"
  | "50587"
  | "50588"
  | "50589"
  | "50590"
  | "50591"
  | "50592"
  | "50593"
  | "50594"
  | "50595"
  | "50596"
  | "50597"
  | "50598"
  | "50599"
  | "50600"
  | "50601"
  | "50602"
  | "50603"
  | "50604"
  | "50605"
  | "50606"
  | "50607"
  | "50608"
  | "50609"
  | "50610"
  | "50611"
  | "50612"
  | "50613"
  | "50614"
  | "50615"
  | "50616"
  | "50617"
  | "50618"
  | "50619"
  | "50620"
  | "50621"
  | "50622"
  | "50623"
  | "50624"
  | "50625"
  | "50626"
  | "50627"
  | "50628";

