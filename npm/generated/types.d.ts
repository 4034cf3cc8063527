// Generated from the contract by `npm run export`: change the tables in src/contract/ instead.

/** What may stand for a parameter or a header's value: on the wire it is a text. */
export type Scalar = string | number | boolean;

/** The types of one operation. */
export interface OperationTypes<Method, Path, Input, Data, ErrorCode> {
  /** HTTP method. */
  readonly method: Method;
  /** Path below origin and base path; `{name}` stands for a path parameter. */
  readonly path: Path;
  /** What its verbs take. */
  readonly input: Input;
  /** What a success gives; `null` where there is nothing to tell. */
  readonly data: Data;
  /** The codes of the errors that its documentation lists. */
  readonly errorCode: ErrorCode;
}

/** Every operation by its id. */
export interface Operations {
  /** `POST /customer-account-management/v1/customer`: Registers a customer and opens an account for the customer. */
  readonly "bcs.createCustomerAccount": OperationTypes<
    "POST",
    "/customer-account-management/v1/customer",
    BcsCreateCustomerAccountInput,
    Account,
    StaErrorCode
  >;
  /** `GET /customerAccountManagement/v1/BasicData`: Looks up a customer's basic data by document, version 1. */
  readonly "bcs.getBasicDataV1": OperationTypes<
    "GET",
    "/customerAccountManagement/v1/BasicData",
    BcsGetBasicDataV1Input,
    Customer,
    BcsBasicDataErrorCode | StaErrorCode
  >;
  /** `GET /customerAccountManagement/v2/basicData`: Looks up a customer's basic data by document, version 2. */
  readonly "bcs.getBasicDataV2": OperationTypes<
    "GET",
    "/customerAccountManagement/v2/basicData",
    BcsGetBasicDataV2Input,
    Customer,
    BcsBasicDataErrorCode | StaErrorCode
  >;
  /** `GET /customerAccountManagement/v4/basicData`: Looks up a customer's basic data by mobile number or document. */
  readonly "bcs.getBasicDataV4": OperationTypes<
    "GET",
    "/customerAccountManagement/v4/basicData",
    BcsGetBasicDataV4Input,
    Customer,
    StaErrorCode
  >;
  /**
   * `GET /customer-management/customer/identserialnum/{identserialnum}/acctid/{acctid}`: Looks up the name of the
   * customer who holds an account.
   */
  readonly "bcs.getCustomerName": OperationTypes<
    "GET",
    "/customer-management/customer/identserialnum/{identserialnum}/acctid/{acctid}",
    BcsGetCustomerNameInput,
    Customer,
    BcsCustomerNameErrorCode | StaErrorCode
  >;
  /**
   * `GET /customer-management/v1/location/{identserialnum}`: Looks up a customer's addresses, phones and e-mail
   * addresses.
   */
  readonly "bcs.getCustomerLocations": OperationTypes<
    "GET",
    "/customer-management/v1/location/{identserialnum}",
    BcsGetCustomerLocationsInput,
    Customer,
    StaErrorCode
  >;
  /**
   * `PUT /customer-management/v1/secure-data`: Records what a customer answers about the protection of personal data.
   */
  readonly "bcs.updateSecureData": OperationTypes<
    "PUT",
    "/customer-management/v1/secure-data",
    BcsUpdateSecureDataInput,
    null,
    BcsSecureDataErrorCode | StaErrorCode
  >;
  /**
   * `GET /customer-management/v1/channel/contact/{identserialnum}`: Looks up a customer's home, office, occupation,
   * income and means.
   */
  readonly "bcs.getCustomerContact": OperationTypes<
    "GET",
    "/customer-management/v1/channel/contact/{identserialnum}",
    BcsGetCustomerContactInput,
    Customer,
    StaErrorCode
  >;
  /** `POST /v1/sync-data`: Hands customers and their accounts over to the bank's digital platform. */
  readonly "bcs.syncData": OperationTypes<
    "POST",
    "/v1/sync-data",
    BcsSyncDataInput,
    Synchronization,
    BcsBackbaseErrorCode | StaErrorCode
  >;
  /** `POST /v1/sync-data-file`: Hands customers and their accounts over to the bank's digital platform, in a file. */
  readonly "bcs.syncDataFile": OperationTypes<
    "POST",
    "/v1/sync-data-file",
    BcsSyncDataFileInput,
    Synchronization,
    BcsBackbaseErrorCode | StaErrorCode
  >;
  /** `POST /customer-management/v1/status-basic-data`: Looks up whose an account is, before money is paid into it. */
  readonly "bcs.getAccountOwner": OperationTypes<
    "POST",
    "/customer-management/v1/status-basic-data",
    BcsGetAccountOwnerInput,
    Account,
    StaErrorCode
  >;
  /**
   * `GET /customers-management/v1/remittances/basic-data/{identserialnum}`: Looks up a customer of remittances, with
   * addresses, beneficiaries and declared means.
   */
  readonly "bcs.getRemittanceCustomer": OperationTypes<
    "GET",
    "/customers-management/v1/remittances/basic-data/{identserialnum}",
    BcsGetRemittanceCustomerInput,
    Customer,
    StaErrorCode
  >;
  /**
   * `POST /customer-management/v1/query-pila`: Looks up what is to be paid for a form of social-security contributions
   * (PILA).
   */
  readonly "bcs.getPila": OperationTypes<
    "POST",
    "/customer-management/v1/query-pila",
    BcsGetPilaInput,
    Pila,
    StaErrorCode
  >;
  /** `POST /apiaccess/rest/ccmessaging/v1/itau/contas`: Looks up the customer of an account. */
  readonly "itau.getCustomerByAccount": OperationTypes<
    "POST",
    "/apiaccess/rest/ccmessaging/v1/itau/contas",
    ItauGetCustomerByAccountInput,
    AccountHolder,
    never
  >;
  /**
   * `POST /apiaccess/rest/ccmessaging/v1/itau/ps7/contextos`: Looks up what the voice system handed over about a
   * caller.
   */
  readonly "itau.getContext": OperationTypes<
    "POST",
    "/apiaccess/rest/ccmessaging/v1/itau/ps7/contextos",
    ItauGetContextInput,
    SessionContext,
    never
  >;
  /** `GET /orgs/{org_id}/accounts/{account_id}`: Looks up an account. */
  readonly "masstack.getAccount": OperationTypes<
    "GET",
    "/orgs/{org_id}/accounts/{account_id}",
    MasstackGetAccountInput,
    BillingAccount,
    never
  >;
  /** `PATCH /orgs/{org_id}/accounts/{account_id}/payment-method`: Changes the payment method of an account. */
  readonly "masstack.updatePaymentMethod": OperationTypes<
    "PATCH",
    "/orgs/{org_id}/accounts/{account_id}/payment-method",
    MasstackUpdatePaymentMethodInput,
    null,
    never
  >;
  /**
   * `GET /orgs/{org_id}/accounts/{account_id}/billing-address/history`: Lists the billing addresses an account has had.
   */
  readonly "masstack.getBillingAddressHistory": OperationTypes<
    "GET",
    "/orgs/{org_id}/accounts/{account_id}/billing-address/history",
    MasstackGetBillingAddressHistoryInput,
    BillingAddressHistory,
    never
  >;
  /** `GET /orgs/{org_id}/accounts/{account_id}/promotions/active`: Lists the promotions an account has at present. */
  readonly "masstack.listActivePromotions": OperationTypes<
    "GET",
    "/orgs/{org_id}/accounts/{account_id}/promotions/active",
    MasstackListActivePromotionsInput,
    Promotions,
    never
  >;
  /** `GET /orgs/{org_id}/accounts/{account_id}/promotions`: Lists the promotions of an account. */
  readonly "masstack.listPromotions": OperationTypes<
    "GET",
    "/orgs/{org_id}/accounts/{account_id}/promotions",
    MasstackListPromotionsInput,
    Promotions,
    never
  >;
  /**
   * `GET /orgs/{org_id}/accounts/{account_id}/promotions/history`: Lists what was done with an account's promotions.
   */
  readonly "masstack.listPromotionHistory": OperationTypes<
    "GET",
    "/orgs/{org_id}/accounts/{account_id}/promotions/history",
    MasstackListPromotionHistoryInput,
    PromotionHistory,
    never
  >;
  /**
   * `PATCH /orgs/{org_id}/accounts/{account_id}/promotions/{account_promotion_id}`: Cancels a promotion of an account.
   */
  readonly "masstack.cancelPromotion": OperationTypes<
    "PATCH",
    "/orgs/{org_id}/accounts/{account_id}/promotions/{account_promotion_id}",
    MasstackCancelPromotionInput,
    null,
    never
  >;
  /** `GET /orgs/{org_id}/customers/{customer_id}/accounts`: Lists the accounts of a customer. */
  readonly "masstack.listCustomerAccounts": OperationTypes<
    "GET",
    "/orgs/{org_id}/customers/{customer_id}/accounts",
    MasstackListCustomerAccountsInput,
    BillingAccounts,
    never
  >;
  /** `POST /orgs/{org_id}/customers/{customer_id}/accounts`: Opens an account for a customer. */
  readonly "masstack.createAccount": OperationTypes<
    "POST",
    "/orgs/{org_id}/customers/{customer_id}/accounts",
    MasstackCreateAccountInput,
    BillingAccount,
    never
  >;
  /** `DELETE /orgs/{org_id}/customers/{customer_id}/accounts/{account_id}`: Deletes an account of a customer. */
  readonly "masstack.deleteAccount": OperationTypes<
    "DELETE",
    "/orgs/{org_id}/customers/{customer_id}/accounts/{account_id}",
    MasstackDeleteAccountInput,
    null,
    never
  >;
  /**
   * `GET /orgs/{org_id}/customers/{customer_id}/accounts/{account_id}/payment-methods`: Lists the payment methods that
   * an account may use.
   */
  readonly "masstack.listPaymentMethods": OperationTypes<
    "GET",
    "/orgs/{org_id}/customers/{customer_id}/accounts/{account_id}/payment-methods",
    MasstackListPaymentMethodsInput,
    PaymentMethods,
    never
  >;
}

/** Operations of Banco Caja Social by name. */
export interface Bcs {
  /**
   * `POST /customer-account-management/v1/customer`: Registers a customer and opens an account for the customer.
   * (002_d8e553a5968b7b38.txt:14)
   */
  readonly createCustomerAccount: "bcs.createCustomerAccount";
  /**
   * `GET /customerAccountManagement/v1/BasicData`: Looks up a customer's basic data by document, version 1.
   * (002_d8e553a5968b7b38.txt:349)
   */
  readonly getBasicDataV1: "bcs.getBasicDataV1";
  /**
   * `GET /customerAccountManagement/v2/basicData`: Looks up a customer's basic data by document, version 2.
   * (002_d8e553a5968b7b38.txt:413)
   */
  readonly getBasicDataV2: "bcs.getBasicDataV2";
  /**
   * `GET /customerAccountManagement/v4/basicData`: Looks up a customer's basic data by mobile number or document.
   * (002_d8e553a5968b7b38.txt:486)
   */
  readonly getBasicDataV4: "bcs.getBasicDataV4";
  /**
   * `GET /customer-management/customer/identserialnum/{identserialnum}/acctid/{acctid}`: Looks up the name of the
   * customer who holds an account. (002_d8e553a5968b7b38.txt:573)
   */
  readonly getCustomerName: "bcs.getCustomerName";
  /**
   * `GET /customer-management/v1/location/{identserialnum}`: Looks up a customer's addresses, phones and e-mail
   * addresses. (002_d8e553a5968b7b38.txt:651)
   */
  readonly getCustomerLocations: "bcs.getCustomerLocations";
  /**
   * `PUT /customer-management/v1/secure-data`: Records what a customer answers about the protection of personal data.
   * (002_d8e553a5968b7b38.txt:1165)
   */
  readonly updateSecureData: "bcs.updateSecureData";
  /**
   * `GET /customer-management/v1/channel/contact/{identserialnum}`: Looks up a customer's home, office, occupation,
   * income and means. (002_d8e553a5968b7b38.txt:1242)
   */
  readonly getCustomerContact: "bcs.getCustomerContact";
  /**
   * `POST /v1/sync-data`: Hands customers and their accounts over to the bank's digital platform.
   * (002_d8e553a5968b7b38.txt:1530)
   */
  readonly syncData: "bcs.syncData";
  /**
   * `POST /v1/sync-data-file`: Hands customers and their accounts over to the bank's digital platform, in a file.
   * (002_d8e553a5968b7b38.txt:1713)
   */
  readonly syncDataFile: "bcs.syncDataFile";
  /**
   * `POST /customer-management/v1/status-basic-data`: Looks up whose an account is, before money is paid into it.
   * (002_d8e553a5968b7b38.txt:1761)
   */
  readonly getAccountOwner: "bcs.getAccountOwner";
  /**
   * `GET /customers-management/v1/remittances/basic-data/{identserialnum}`: Looks up a customer of remittances, with
   * addresses, beneficiaries and declared means. (002_d8e553a5968b7b38.txt:1866)
   */
  readonly getRemittanceCustomer: "bcs.getRemittanceCustomer";
  /**
   * `POST /customer-management/v1/query-pila`: Looks up what is to be paid for a form of social-security contributions
   * (PILA). (002_d8e553a5968b7b38.txt:2068)
   */
  readonly getPila: "bcs.getPila";
}

/** What calls to Banco Caja Social need beside an origin. */
export interface BcsOwnContext {
  /** What proves who calls. */
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
  /** Who calls, and from where: what the headers are made of. */
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
  /** Channel the call comes through. Header `X-Invoker-Channel`. */
  readonly channel?: Scalar;
  /** Code of the cash machine. Header `X-Invoker-ATMId`. */
  readonly atmId?: Scalar;
  /** Fingerprint of the device. Header `X-Ident-DeviceFingerPrint`. */
  readonly deviceFingerPrint?: Scalar;
  /** Code of the ally. Header `x-invoker-ally`. */
  readonly ally?: Scalar;
}

/** What Banco Caja Social may be told of who calls. */
export type BcsInvokerKey = keyof BcsInvoker;

/** Operations of Itaú by name. */
export interface Itau {
  /**
   * `POST /apiaccess/rest/ccmessaging/v1/itau/contas`: Looks up the customer of an account.
   * (000_8b3770647cd43701.txt:1)
   */
  readonly getCustomerByAccount: "itau.getCustomerByAccount";
  /**
   * `POST /apiaccess/rest/ccmessaging/v1/itau/ps7/contextos`: Looks up what the voice system handed over about a
   * caller. (001_11f1ad312f1c39e9.txt:1)
   */
  readonly getContext: "itau.getContext";
}

/** What calls to Itaú need beside an origin. */
export interface ItauOwnContext {
  /** What proves who calls. */
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
  /** `GET /orgs/{org_id}/accounts/{account_id}`: Looks up an account. (003_b9f943471e1b1ed2.txt:1) */
  readonly getAccount: "masstack.getAccount";
  /**
   * `PATCH /orgs/{org_id}/accounts/{account_id}/payment-method`: Changes the payment method of an account.
   * (003_b9f943471e1b1ed2.txt:24)
   */
  readonly updatePaymentMethod: "masstack.updatePaymentMethod";
  /**
   * `GET /orgs/{org_id}/accounts/{account_id}/billing-address/history`: Lists the billing addresses an account has had.
   * (003_b9f943471e1b1ed2.txt:59)
   */
  readonly getBillingAddressHistory: "masstack.getBillingAddressHistory";
  /**
   * `GET /orgs/{org_id}/accounts/{account_id}/promotions/active`: Lists the promotions an account has at present.
   * (003_b9f943471e1b1ed2.txt:81)
   */
  readonly listActivePromotions: "masstack.listActivePromotions";
  /**
   * `GET /orgs/{org_id}/accounts/{account_id}/promotions`: Lists the promotions of an account.
   * (003_b9f943471e1b1ed2.txt:100)
   */
  readonly listPromotions: "masstack.listPromotions";
  /**
   * `GET /orgs/{org_id}/accounts/{account_id}/promotions/history`: Lists what was done with an account's promotions.
   * (003_b9f943471e1b1ed2.txt:124)
   */
  readonly listPromotionHistory: "masstack.listPromotionHistory";
  /**
   * `PATCH /orgs/{org_id}/accounts/{account_id}/promotions/{account_promotion_id}`: Cancels a promotion of an account.
   * (003_b9f943471e1b1ed2.txt:144)
   */
  readonly cancelPromotion: "masstack.cancelPromotion";
  /**
   * `GET /orgs/{org_id}/customers/{customer_id}/accounts`: Lists the accounts of a customer.
   * (003_b9f943471e1b1ed2.txt:171)
   */
  readonly listCustomerAccounts: "masstack.listCustomerAccounts";
  /**
   * `POST /orgs/{org_id}/customers/{customer_id}/accounts`: Opens an account for a customer.
   * (003_b9f943471e1b1ed2.txt:190)
   */
  readonly createAccount: "masstack.createAccount";
  /**
   * `DELETE /orgs/{org_id}/customers/{customer_id}/accounts/{account_id}`: Deletes an account of a customer.
   * (003_b9f943471e1b1ed2.txt:222)
   */
  readonly deleteAccount: "masstack.deleteAccount";
  /**
   * `GET /orgs/{org_id}/customers/{customer_id}/accounts/{account_id}/payment-methods`: Lists the payment methods that
   * an account may use. (003_b9f943471e1b1ed2.txt:243)
   */
  readonly listPaymentMethods: "masstack.listPaymentMethods";
}

/** What calls to MasStack need beside an origin. */
export interface MasstackOwnContext {
  /** What proves who calls. */
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
  /** The body, as the documentation has it. */
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
    /** Type of the identity document. Personal data. (002_d8e553a5968b7b38.txt:48) */
    readonly govIssueIdentType?: "CC" | "CE" | "PA" | "IT" | "NI" | "PE" | "RC" | "LC" | "OT" | "TI" | "PPT" | (string & {});
    /** Number of the identity document. Personal data. (002_d8e553a5968b7b38.txt:49) */
    readonly identSerialNum?: string;
  };
  /** What kind of customer it is. (002_d8e553a5968b7b38.txt:50) */
  readonly clientType?: {
    /** Code of the kind. Personal data. (002_d8e553a5968b7b38.txt:51) */
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
      /** Code of the kind. Personal data. (002_d8e553a5968b7b38.txt:67) */
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
      /** Type of the enterprise's document. Personal data. (002_d8e553a5968b7b38.txt:104) */
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
    /** Its city, by DANE. Personal data. (002_d8e553a5968b7b38.txt:117) */
    readonly cityId?: string;
    /** Code of the agreement. Personal data. (002_d8e553a5968b7b38.txt:118) */
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
    /** Whether a pocket is wanted. Personal data. (002_d8e553a5968b7b38.txt:134) */
    readonly pocketType?: string;
    /** Amount that is put aside. A decimal. Personal data. (002_d8e553a5968b7b38.txt:135) */
    readonly pocketAmount?: string;
    /** How often it is put aside. (002_d8e553a5968b7b38.txt:136) */
    readonly pocketPeriod?: {
      /** Code of the period. Personal data. (002_d8e553a5968b7b38.txt:137) */
      readonly periodCode?: string;
    };
    /** First day of the debit. Personal data. (002_d8e553a5968b7b38.txt:138) */
    readonly dayofDebitMonthly?: string;
    /** Second day of the debit. Personal data. (002_d8e553a5968b7b38.txt:139) */
    readonly dayofDebitWeekly?: string;
    /** What is put aside. (002_d8e553a5968b7b38.txt:140) */
    readonly curAmt?: {
      /** Amount that is put aside. A decimal. Personal data. (002_d8e553a5968b7b38.txt:141) */
      readonly amt?: string;
    };
  };
  /** The account that is opened. (002_d8e553a5968b7b38.txt:142) */
  readonly product?: {
    /** Whether the 4x1000 mark applies. Personal data. (002_d8e553a5968b7b38.txt:143) */
    readonly gmf?: string;
    /** Which product it is in the bank's books. (002_d8e553a5968b7b38.txt:144) */
    readonly productId?: {
      /** Ledger. Personal data. (002_d8e553a5968b7b38.txt:145) */
      readonly ledgerCode?: string;
      /** Subledger. Personal data. (002_d8e553a5968b7b38.txt:146) */
      readonly subLedgerCode?: string;
      /** Group. Personal data. (002_d8e553a5968b7b38.txt:147) */
      readonly groupCode?: string;
    };
    /** Type of the account. Personal data. (002_d8e553a5968b7b38.txt:148) */
    readonly productType?: string;
    /** Profile of the handling fee. Personal data. (002_d8e553a5968b7b38.txt:149) */
    readonly handlingFee?: string;
    /** Whether tax is withheld. Personal data. (002_d8e553a5968b7b38.txt:150) */
    readonly sourceRetention?: string;
    /** How often statements are made. Personal data. (002_d8e553a5968b7b38.txt:151) */
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
    /** Terms on which it is managed. Personal data. (002_d8e553a5968b7b38.txt:157) */
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
 * What `bcs.getBasicDataV1` takes. Looks up a customer's basic data by document, version 1.
 * (002_d8e553a5968b7b38.txt:349)
 */
export interface BcsGetBasicDataV1Input {
  /** Parameters of the query. */
  readonly query: {
    /**
     * Type of the customer's document and right behind it the number, as in CC1234567890. Personal data.
     * (002_d8e553a5968b7b38.txt:382)
     */
    readonly mnemonic: Scalar;
  };
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: BcsGetBasicDataV1Headers;
}

/** Headers that a caller of `bcs.getBasicDataV1` may give. */
export type BcsGetBasicDataV1Headers = {
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

/**
 * What `bcs.getBasicDataV2` takes. Looks up a customer's basic data by document, version 2.
 * (002_d8e553a5968b7b38.txt:413)
 */
export interface BcsGetBasicDataV2Input {
  /** Parameters of the query. */
  readonly query: {
    /**
     * Type of the customer's document and right behind it the number, as in CC1234567890. Personal data.
     * (002_d8e553a5968b7b38.txt:446)
     */
    readonly mnemonic: Scalar;
  };
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: BcsGetBasicDataV2Headers;
}

/** Headers that a caller of `bcs.getBasicDataV2` may give. */
export type BcsGetBasicDataV2Headers = {
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

/**
 * What `bcs.getBasicDataV4` takes. Looks up a customer's basic data by mobile number or document.
 * (002_d8e553a5968b7b38.txt:486)
 */
export interface BcsGetBasicDataV4Input {
  /** Parameters of the query. */
  readonly query: {
    /**
     * Type of the customer's document; needed without a mobile number. Personal data. (002_d8e553a5968b7b38.txt:520)
     */
    readonly govIssueIdentType?: "CC" | "CE" | "PA" | "IT" | "NI" | "PE" | "RC" | "LC" | "OT" | "TI" | "PPT" | (string & {});
    /**
     * Number of the customer's document; needed without a mobile number. Personal data. (002_d8e553a5968b7b38.txt:521)
     */
    readonly identSerialNum?: Scalar;
    /** The customer's mobile number; needed without a document. Personal data. (002_d8e553a5968b7b38.txt:522) */
    readonly cellphone?: Scalar;
  };
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: BcsGetBasicDataV4Headers;
}

/** Headers that a caller of `bcs.getBasicDataV4` may give. */
export type BcsGetBasicDataV4Headers = {
  /** Channel the call comes through. (002_d8e553a5968b7b38.txt:489) */
  readonly "X-Invoker-Channel"?: Scalar;
  /** Subchannel under which the transaction is recorded. (002_d8e553a5968b7b38.txt:490) */
  readonly "X-Invoker-subChannel"?: Scalar;
  /** Code of the office. (002_d8e553a5968b7b38.txt:491) */
  readonly "X-Invoker-BranchId"?: Scalar;
  /** IP address of the customer's side. (002_d8e553a5968b7b38.txt:492) */
  readonly "X-Invoker-UserIPAddress"?: string;
  /** IP address of the calling server. (002_d8e553a5968b7b38.txt:493) */
  readonly "X-Invoker-ServerIPAddress"?: string;
  /** Country code. (002_d8e553a5968b7b38.txt:495) */
  readonly "X-Invoker-Country"?: Scalar;
  /** Network. (002_d8e553a5968b7b38.txt:496) */
  readonly "X-Invoker-Network"?: Scalar;
  /** User that makes the call. (002_d8e553a5968b7b38.txt:497) */
  readonly "X-Invoker-User"?: Scalar;
  /** MAC address of the customer's side; zeros where unknown. (002_d8e553a5968b7b38.txt:498) */
  readonly "X-Invoker-UserMACAddress"?: string;
  /** MAC address of the calling server; zeros where unknown. (002_d8e553a5968b7b38.txt:499) */
  readonly "X-Invoker-ServerMACAddress"?: string;
  /** Today's date in Bogotá. (002_d8e553a5968b7b38.txt:501) */
  readonly "X-Invoker-ProcessDate"?: string;
  /** Code of the cash machine. (002_d8e553a5968b7b38.txt:502) */
  readonly "X-Invoker-ATMId"?: Scalar;
  /** Code of the terminal. (002_d8e553a5968b7b38.txt:503) */
  readonly "X-Invoker-TerminalId"?: Scalar;
  /** Component that makes the call. (002_d8e553a5968b7b38.txt:504) */
  readonly "X-Invoker-Component"?: Scalar;
  /** System the call comes from. (002_d8e553a5968b7b38.txt:505) */
  readonly "X-Invoker-Source"?: Scalar;
  /** Identifier of the BPM process. (002_d8e553a5968b7b38.txt:507) */
  readonly "X-Invoker-ProcessBpmId"?: Scalar;
  /** Action. (002_d8e553a5968b7b38.txt:508) */
  readonly "X-Invoker-Action"?: Scalar;
  /** Destination. (002_d8e553a5968b7b38.txt:509) */
  readonly "X-Invoker-Destination"?: Scalar;
  /** User that makes the change. (002_d8e553a5968b7b38.txt:510) */
  readonly "X-Invoker-ModifierUser"?: Scalar;
  /** Number of a related transaction. (002_d8e553a5968b7b38.txt:511) */
  readonly "X-Invoker-ReferencedNumber"?: Scalar;
  /** Number of the request. (002_d8e553a5968b7b38.txt:512) */
  readonly "X-Invoker-RequestNumber"?: Scalar;
  /** Customer's code. (002_d8e553a5968b7b38.txt:513) */
  readonly "X-Invoker-CustId"?: Scalar;
  /** Login of the user on whose behalf the call is made. (002_d8e553a5968b7b38.txt:515) */
  readonly "X-Security-CustLoginIdSi"?: Scalar;
  readonly [name: string]: Scalar | undefined;
};

/**
 * What `bcs.getCustomerName` takes. Looks up the name of the customer who holds an account.
 * (002_d8e553a5968b7b38.txt:573)
 */
export interface BcsGetCustomerNameInput {
  /** Parameters of the path. */
  readonly path: {
    /** Number of the customer's document. Personal data. (002_d8e553a5968b7b38.txt:606) */
    readonly identserialnum: Scalar;
    /** Number of an account or of another product. Personal data. (002_d8e553a5968b7b38.txt:607) */
    readonly acctid: Scalar;
  };
  /** Parameters of the query. */
  readonly query?: {
    /** Type of the customer's document. Personal data. (002_d8e553a5968b7b38.txt:609) */
    readonly govIssueIdentType?: "CC" | "CE" | "PA" | "IT" | "NI" | "PE" | "RC" | "LC" | "OT" | "TI" | "PPT" | (string & {});
  };
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: BcsGetCustomerNameHeaders;
}

/** Headers that a caller of `bcs.getCustomerName` may give. */
export type BcsGetCustomerNameHeaders = {
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

/**
 * What `bcs.getCustomerLocations` takes. Looks up a customer's addresses, phones and e-mail addresses.
 * (002_d8e553a5968b7b38.txt:651)
 */
export interface BcsGetCustomerLocationsInput {
  /** Parameters of the path. */
  readonly path: {
    /** Number of the customer's document. Personal data. (002_d8e553a5968b7b38.txt:685) */
    readonly identserialnum: Scalar;
  };
  /** Parameters of the query. */
  readonly query?: {
    /** Type of the customer's document. Personal data. (002_d8e553a5968b7b38.txt:687) */
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
 * What `bcs.updateSecureData` takes. Records what a customer answers about the protection of personal data.
 * (002_d8e553a5968b7b38.txt:1165)
 */
export interface BcsUpdateSecureDataInput {
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: BcsUpdateSecureDataHeaders;
  /** The body, as the documentation has it. */
  readonly body: BcsUpdateSecureDataBody;
}

/** Headers that a caller of `bcs.updateSecureData` may give. */
export type BcsUpdateSecureDataHeaders = {
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

/** The body of `bcs.updateSecureData`. */
export interface BcsUpdateSecureDataBody {
  /** The customer's identity document. (002_d8e553a5968b7b38.txt:1199) */
  readonly govIssueIdent?: {
    /** Number of the identity document. Personal data. (002_d8e553a5968b7b38.txt:1200) */
    readonly identSerialNum?: string;
    /** Type of the identity document. Personal data. (002_d8e553a5968b7b38.txt:1201) */
    readonly govIssueIdentType?: "CC" | "CE" | "PA" | "IT" | "NI" | "PE";
  };
  /** Where the record was made. (002_d8e553a5968b7b38.txt:1202) */
  readonly administrationOffice?: {
    /** Code of the office that made the record. (002_d8e553a5968b7b38.txt:1203) */
    readonly branchId?: string;
  };
  /** Where the change comes from. (002_d8e553a5968b7b38.txt:1204) */
  readonly submitOffice?: {
    /** Code of the office that makes the change. (002_d8e553a5968b7b38.txt:1205) */
    readonly branchId?: string;
  };
  /** The questions and what the customer answers. (002_d8e553a5968b7b38.txt:1206) */
  readonly compliance?: readonly ({
    /** Name of the question. (002_d8e553a5968b7b38.txt:1207) */
    readonly question?: "preguntaATDP001" | "preguntaATDP002" | "preguntaATDP003";
    /** true: yes; false: no. Personal data. (002_d8e553a5968b7b38.txt:1208) */
    readonly answer?: boolean;
  })[];
}

/**
 * What `bcs.getCustomerContact` takes. Looks up a customer's home, office, occupation, income and means.
 * (002_d8e553a5968b7b38.txt:1242)
 */
export interface BcsGetCustomerContactInput {
  /** Parameters of the path. */
  readonly path: {
    /** Number of the customer's document. Personal data. (002_d8e553a5968b7b38.txt:1276) */
    readonly identserialnum: Scalar;
  };
  /** Parameters of the query. */
  readonly query?: {
    /** Type of the customer's document. Personal data. (002_d8e553a5968b7b38.txt:1278) */
    readonly govIssueIdentType?: "CC" | "CE" | "PA" | "IT" | "NI" | "PE";
  };
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: BcsGetCustomerContactHeaders;
}

/** Headers that a caller of `bcs.getCustomerContact` may give. */
export type BcsGetCustomerContactHeaders = {
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
 * What `bcs.syncData` takes. Hands customers and their accounts over to the bank's digital platform.
 * (002_d8e553a5968b7b38.txt:1530)
 */
export interface BcsSyncDataInput {
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: BcsSyncDataHeaders;
  /** The body, as the documentation has it. */
  readonly body: BcsSyncDataBody;
}

/** Headers that a caller of `bcs.syncData` may give. */
export type BcsSyncDataHeaders = {
  /** Media type of the reply. (002_d8e553a5968b7b38.txt:1541) */
  readonly "Accept"?: Scalar;
  readonly [name: string]: Scalar | undefined;
};

/** The body of `bcs.syncData`. */
export interface BcsSyncDataBody {
  /** Name of whom the data is about. (002_d8e553a5968b7b38.txt:1546) */
  readonly personName?: {
    /** First name. Personal data. (002_d8e553a5968b7b38.txt:1546) */
    readonly firstName?: string;
  };
  /** Who hands the data over. (002_d8e553a5968b7b38.txt:1547) */
  readonly invoker?: {
    /** Kind of customer. (002_d8e553a5968b7b38.txt:1547) */
    readonly refType?: string;
    /** Not described. Only an example shows it. (002_d8e553a5968b7b38.txt:1597) */
    readonly channel?: string;
  };
  /** The identity document. (002_d8e553a5968b7b38.txt:1548) */
  readonly govIssueIdent?: {
    /** Type and number of the identity document, in one. Personal data. (002_d8e553a5968b7b38.txt:1548) */
    readonly mNemonic?: string;
  };
  /** The customers. (002_d8e553a5968b7b38.txt:1549) */
  readonly custInfo?: readonly ({
    /** The customer's name, and what both samples put beside it. (002_d8e553a5968b7b38.txt:1549) */
    readonly personName?: {
      /** Whole name. Personal data. (002_d8e553a5968b7b38.txt:1549) */
      readonly fullName?: string;
      /** Form of address. Personal data. (002_d8e553a5968b7b38.txt:1553) */
      readonly titlePrefix?: string;
      /** Gender: M is male, F female, O another. Personal data. (002_d8e553a5968b7b38.txt:1554) */
      readonly gender?: "M" | "F" | "O" | (string & {});
      /** Day of birth. A date, YYYY-MM-DD. Personal data. (002_d8e553a5968b7b38.txt:1555) */
      readonly birthDt?: string;
      /** Country. Personal data. (002_d8e553a5968b7b38.txt:1556) */
      readonly country?: string;
      /** Language of the customer. Personal data. (002_d8e553a5968b7b38.txt:1557) */
      readonly language?: string;
    };
    /** How the customer becomes a user. (002_d8e553a5968b7b38.txt:1550) */
    readonly strategies?: {
      /** Whether the user is there already or is to be made. (002_d8e553a5968b7b38.txt:1550) */
      readonly strategyType?: "IMPORT_FROM_IDENTIY" | "CREATE_IN_IDENTITY" | (string & {});
    };
    /** How to reach the customer. (002_d8e553a5968b7b38.txt:1551) */
    readonly contactInfo?: {
      /** E-mail address. Personal data. (002_d8e553a5968b7b38.txt:1551) */
      readonly emailAddr?: string;
      /** Active mobile phone. Personal data. (002_d8e553a5968b7b38.txt:1552) */
      readonly phoneNumber?: string;
    };
    /** Further e-mail addresses. (002_d8e553a5968b7b38.txt:1558) */
    readonly additionalEmaillAddr?: readonly ({
      /** E-mail address. Personal data. (002_d8e553a5968b7b38.txt:1558) */
      readonly emailAddr?: string;
    })[];
    /** Further phones. (002_d8e553a5968b7b38.txt:1559) */
    readonly additionalPhoneNum?: readonly ({
      /** Number. Personal data. (002_d8e553a5968b7b38.txt:1559) */
      readonly phoneNumber?: string;
    })[];
    /** The customer's addresses. (002_d8e553a5968b7b38.txt:1560) */
    readonly postAddress?: readonly ({
      /** Street and number. Personal data. (002_d8e553a5968b7b38.txt:1560) */
      readonly addr1?: string;
      /** Department. Personal data. (002_d8e553a5968b7b38.txt:1561) */
      readonly stateProv?: string;
      /** Country. Personal data. (002_d8e553a5968b7b38.txt:1562) */
      readonly country?: string;
      /** Kind of address. Personal data. (002_d8e553a5968b7b38.txt:1563) */
      readonly addrType?: "home" | (string & {});
      /** Whether it is the main one. Personal data. (002_d8e553a5968b7b38.txt:1564) */
      readonly priority?: boolean;
    })[];
    /** What the customer is as a user. (002_d8e553a5968b7b38.txt:1589) */
    readonly invoker?: {
      /** Name of the user's role. (002_d8e553a5968b7b38.txt:1589) */
      readonly role?: string;
    };
  })[];
  /** The customers' accounts. (002_d8e553a5968b7b38.txt:1565) */
  readonly listAccounts?: readonly ({
    /** Kind of account. Personal data. (002_d8e553a5968b7b38.txt:1565) */
    readonly acctType?: "CCA" | "CDA" | "CLA" | "DDA" | "EQU" | "ILA" | "LOC" | "LOP" | "SDA" | "SPA" | "RLA" | "CPA" | "DBC" | "LIA" | "CIA" | "OFA" | (string & {});
    /** Number, kind and group of the product, joined by hyphens. Personal data. (002_d8e553a5968b7b38.txt:1566) */
    readonly externalId?: string;
    /** The account. (002_d8e553a5968b7b38.txt:1567) */
    readonly depAcctId?: {
      /** Number of the account. Personal data. (002_d8e553a5968b7b38.txt:1567) */
      readonly acctId?: string;
    };
    /** The credit card. (002_d8e553a5968b7b38.txt:1568) */
    readonly cardAcctId?: {
      /** Number of the credit card. Personal data. (002_d8e553a5968b7b38.txt:1568) */
      readonly acctId?: string;
      /** Its last digits. Personal data. (002_d8e553a5968b7b38.txt:1569) */
      readonly lastDigits?: string;
    };
    /** Name that the customer gave it. Personal data. (002_d8e553a5968b7b38.txt:1570) */
    readonly nickname?: string;
    /** Name of the product. Personal data. (002_d8e553a5968b7b38.txt:1571) */
    readonly name?: string;
    /** The product. (002_d8e553a5968b7b38.txt:1572) */
    readonly product?: {
      /** Code of the product. Personal data. (002_d8e553a5968b7b38.txt:1572) */
      readonly productType?: string;
    };
    /** Currency. (002_d8e553a5968b7b38.txt:1573) */
    readonly curCode?: string;
    /** Code of the bank. Personal data. (002_d8e553a5968b7b38.txt:1574) */
    readonly bankId?: string;
    /** What may be done with the account. (002_d8e553a5968b7b38.txt:1575) */
    readonly xferRec?: {
      /** Whether there are transfers to other banks. Personal data. (002_d8e553a5968b7b38.txt:1575) */
      readonly externalXferRec?: boolean;
      /** Whether there are immediate transfers. Personal data. (002_d8e553a5968b7b38.txt:1576) */
      readonly immediateXfer?: boolean;
      /** Whether it can be debited. Personal data. (002_d8e553a5968b7b38.txt:1577) */
      readonly flagDebit?: boolean;
      /** Whether it can be credited. Personal data. (002_d8e553a5968b7b38.txt:1578) */
      readonly flagCredit?: boolean;
    };
    /** Available balance. (002_d8e553a5968b7b38.txt:1579) */
    readonly acctBal?: {
      /** Currency of the balance. (002_d8e553a5968b7b38.txt:1579) */
      readonly curCode?: string;
      /** Available balance. Personal data. (002_d8e553a5968b7b38.txt:1580) */
      readonly amt?: number | string;
    };
    /** Credit limit. (002_d8e553a5968b7b38.txt:1581) */
    readonly LOCLimit?: {
      /** Currency of the limit. (002_d8e553a5968b7b38.txt:1581) */
      readonly curCode?: string;
      /** Credit limit. Personal data. (002_d8e553a5968b7b38.txt:1582) */
      readonly amt?: number | string;
    };
    /** What is invested. (002_d8e553a5968b7b38.txt:1583) */
    readonly otherIncome?: {
      /** Currency of the investment. (002_d8e553a5968b7b38.txt:1583) */
      readonly curCode?: string;
      /** What is invested. Personal data. (002_d8e553a5968b7b38.txt:1584) */
      readonly amt?: number | string;
    };
    /** Interest rate. Personal data. (002_d8e553a5968b7b38.txt:1585) */
    readonly curRate?: string;
    /** Unit of the term. Personal data. (002_d8e553a5968b7b38.txt:1586) */
    readonly termUnits?: string;
    /** Minimum payment. (002_d8e553a5968b7b38.txt:1587) */
    readonly minPmtCurAmt?: {
      /** Minimum payment. Personal data. (002_d8e553a5968b7b38.txt:1587) */
      readonly amt?: number | string;
      /** Last day for the minimum payment. A date, YYYY-MM-DD. Personal data. (002_d8e553a5968b7b38.txt:1588) */
      readonly dueDt?: string;
    };
  })[];
}

/**
 * What `bcs.syncDataFile` takes. Hands customers and their accounts over to the bank's digital platform, in a file.
 * (002_d8e553a5968b7b38.txt:1713)
 */
export interface BcsSyncDataFileInput {
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: BcsSyncDataFileHeaders;
  /** The body, as the documentation has it. */
  readonly body: BcsSyncDataFileBody;
}

/** Headers that a caller of `bcs.syncDataFile` may give. */
export type BcsSyncDataFileHeaders = {
  /** Media type of the reply. (002_d8e553a5968b7b38.txt:1541) */
  readonly "Accept"?: Scalar;
  readonly [name: string]: Scalar | undefined;
};

/** The body of `bcs.syncDataFile`. */
export interface BcsSyncDataFileBody {
  /** The file. (002_d8e553a5968b7b38.txt:1729) */
  readonly file: {
    /**
     * A document of syncData in Base64; pointers go on into it, as in `/file/binData/personName/firstName`. Base64 of a
     * JSON document. Personal data. (002_d8e553a5968b7b38.txt:1729)
     */
    readonly binData: string;
  };
}

/**
 * What `bcs.getAccountOwner` takes. Looks up whose an account is, before money is paid into it.
 * (002_d8e553a5968b7b38.txt:1761)
 */
export interface BcsGetAccountOwnerInput {
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: BcsGetAccountOwnerHeaders;
  /** The body, as the documentation has it. */
  readonly body: BcsGetAccountOwnerBody;
}

/** Headers that a caller of `bcs.getAccountOwner` may give. */
export type BcsGetAccountOwnerHeaders = {
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

/** The body of `bcs.getAccountOwner`. */
export interface BcsGetAccountOwnerBody {
  /** The transaction. (002_d8e553a5968b7b38.txt:1804) */
  readonly trn?: {
    /** Local time of the transaction. A time of day, HH:MM:SS. (002_d8e553a5968b7b38.txt:1804) */
    readonly transactionHour?: string;
    /** Code of the service point. (002_d8e553a5968b7b38.txt:1805) */
    readonly code?: string;
    /** The account that is debited. (002_d8e553a5968b7b38.txt:1806) */
    readonly depAcctIdFrom?: {
      /** Number of the account that is debited. Personal data. (002_d8e553a5968b7b38.txt:1806) */
      readonly acctId?: string;
    };
    /** Audit number of the transaction. 6 digits. (002_d8e553a5968b7b38.txt:1807) */
    readonly trnRqUID?: string;
    /** Name of the service point. (002_d8e553a5968b7b38.txt:1808) */
    readonly branchName?: string;
    /** Municipality of the service point, by DANE. (002_d8e553a5968b7b38.txt:1809) */
    readonly cityId?: string;
    /** Name of that municipality. (002_d8e553a5968b7b38.txt:1810) */
    readonly city?: string;
    /** Department of the service point, by DANE. (002_d8e553a5968b7b38.txt:1811) */
    readonly stateProv?: string;
    /** The account that is asked about. (002_d8e553a5968b7b38.txt:1812) */
    readonly depAcctIdTo?: {
      /** Number of the account that money is to be paid into. Personal data. (002_d8e553a5968b7b38.txt:1812) */
      readonly acctId?: string;
    };
  };
}

/**
 * What `bcs.getRemittanceCustomer` takes. Looks up a customer of remittances, with addresses, beneficiaries and
 * declared means. (002_d8e553a5968b7b38.txt:1866)
 */
export interface BcsGetRemittanceCustomerInput {
  /** Parameters of the path. */
  readonly path: {
    /** Number of the customer's document. 1 to 20 characters. Personal data. (002_d8e553a5968b7b38.txt:1875) */
    readonly identserialnum: Scalar;
  };
  /** Parameters of the query. */
  readonly query: {
    /** Type of the customer's document. Personal data. (002_d8e553a5968b7b38.txt:1879) */
    readonly govIssueIdentType: "C.C." | "CC" | "CE" | "PA" | "IT" | "NI" | "PE" | "RC" | "LC" | "OT" | "TI" | "PPT" | (string & {});
  };
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: BcsGetRemittanceCustomerHeaders;
}

/** Headers that a caller of `bcs.getRemittanceCustomer` may give. */
export type BcsGetRemittanceCustomerHeaders = {
  /** Channel the call comes from. (002_d8e553a5968b7b38.txt:1883) */
  readonly "X-Invoker-Channel"?: Scalar;
  /** Code of the cash machine. (002_d8e553a5968b7b38.txt:1884) */
  readonly "X-Invoker-ATMId"?: Scalar;
  /** Code of the office. (002_d8e553a5968b7b38.txt:1885) */
  readonly "X-Invoker-BranchId"?: Scalar;
  /** Code of the terminal. (002_d8e553a5968b7b38.txt:1886) */
  readonly "X-Invoker-TerminalId"?: Scalar;
  /** Component that makes the call. (002_d8e553a5968b7b38.txt:1887) */
  readonly "X-Invoker-Component"?: Scalar;
  /** IP address of the customer's side. (002_d8e553a5968b7b38.txt:1888) */
  readonly "X-Invoker-UserIPAddress"?: string;
  /** IP address of the calling server. (002_d8e553a5968b7b38.txt:1889) */
  readonly "X-Invoker-ServerIPAddress"?: string;
  /** MAC address of the customer's side; zeros where unknown. (002_d8e553a5968b7b38.txt:1890) */
  readonly "X-Invoker-UserMACAddress"?: string;
  /** Today's date in Bogotá. (002_d8e553a5968b7b38.txt:1891) */
  readonly "X-Invoker-ProcessDate"?: string;
  /** System the call comes from. (002_d8e553a5968b7b38.txt:1894) */
  readonly "X-Invoker-Source"?: Scalar;
  /** Country code. (002_d8e553a5968b7b38.txt:1895) */
  readonly "X-Invoker-Country"?: Scalar;
  /** Identifier of the BPM process. (002_d8e553a5968b7b38.txt:1896) */
  readonly "X-Invoker-ProcessBpmId"?: Scalar;
  /** Network. (002_d8e553a5968b7b38.txt:1898) */
  readonly "X-Invoker-Network"?: Scalar;
  /** Subchannel under which the transaction is recorded. (002_d8e553a5968b7b38.txt:1899) */
  readonly "X-Invoker-subChannel"?: Scalar;
  /** User that makes the call. (002_d8e553a5968b7b38.txt:1900) */
  readonly "X-Invoker-User"?: Scalar;
  /** Action. (002_d8e553a5968b7b38.txt:1901) */
  readonly "X-Invoker-Action"?: Scalar;
  /** Destination. (002_d8e553a5968b7b38.txt:1902) */
  readonly "X-Invoker-Destination"?: Scalar;
  /** User that makes the change. (002_d8e553a5968b7b38.txt:1903) */
  readonly "X-Invoker-ModifierUser"?: Scalar;
  /** Number of a related transaction. (002_d8e553a5968b7b38.txt:1904) */
  readonly "X-Invoker-ReferencedNumber"?: Scalar;
  /** Number of the request. (002_d8e553a5968b7b38.txt:1905) */
  readonly "X-Invoker-RequestNumber"?: Scalar;
  /** Login of the user. (002_d8e553a5968b7b38.txt:1906) */
  readonly "X-Invoker-CustId"?: Scalar;
  /** Media type of the reply. (002_d8e553a5968b7b38.txt:1910) */
  readonly "Accept"?: Scalar;
  readonly [name: string]: Scalar | undefined;
};

/**
 * What `bcs.getPila` takes. Looks up what is to be paid for a form of social-security contributions (PILA).
 * (002_d8e553a5968b7b38.txt:2068)
 */
export interface BcsGetPilaInput {
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: BcsGetPilaHeaders;
  /** The body, as the documentation has it. */
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

/** What `itau.getCustomerByAccount` takes. Looks up the customer of an account. (000_8b3770647cd43701.txt:1) */
export interface ItauGetCustomerByAccountInput {
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: ItauGetCustomerByAccountHeaders;
  /** The body, as the documentation has it. */
  readonly body: ItauGetCustomerByAccountBody;
}

/** Headers that a caller of `itau.getCustomerByAccount` may give. */
export type ItauGetCustomerByAccountHeaders = {
  /** Joins calls of several systems in an audit trail. (001_11f1ad312f1c39e9.txt:21) */
  readonly "x-itau-correlationID"?: Scalar;
  /** Passed on to the systems behind; made there where it is missing. (001_11f1ad312f1c39e9.txt:26) */
  readonly "x-itau-flowID"?: Scalar;
  readonly [name: string]: Scalar | undefined;
};

/** The body of `itau.getCustomerByAccount`. */
export interface ItauGetCustomerByAccountBody {
  /** The account. Personal data. (000_8b3770647cd43701.txt:47) */
  readonly id_conta: string;
}

/**
 * What `itau.getContext` takes. Looks up what the voice system handed over about a caller. (001_11f1ad312f1c39e9.txt:1)
 */
export interface ItauGetContextInput {
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: ItauGetContextHeaders;
  /** The body, as the documentation has it. */
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

/** What `masstack.getAccount` takes. Looks up an account. (003_b9f943471e1b1ed2.txt:1) */
export interface MasstackGetAccountInput {
  /** Parameters of the path. */
  readonly path: {
    /** Name of the organization. (003_b9f943471e1b1ed2.txt:7) */
    readonly org_id: Scalar;
    /** Identifier of the account. A UUID. Personal data. (003_b9f943471e1b1ed2.txt:8) */
    readonly account_id: string;
  };
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: MasstackGetAccountHeaders;
}

/** Headers that a caller of `masstack.getAccount` may give. */
export type MasstackGetAccountHeaders = {
  /** Role in which the caller comes. */
  readonly "x-auth-roles"?: Scalar;
  readonly [name: string]: Scalar | undefined;
};

/**
 * What `masstack.updatePaymentMethod` takes. Changes the payment method of an account. (003_b9f943471e1b1ed2.txt:24)
 */
export interface MasstackUpdatePaymentMethodInput {
  /** Parameters of the path. */
  readonly path: {
    /** Name of the organization. (003_b9f943471e1b1ed2.txt:27) */
    readonly org_id: Scalar;
    /** Identifier of the account. A UUID. Personal data. (003_b9f943471e1b1ed2.txt:28) */
    readonly account_id: string;
  };
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: MasstackUpdatePaymentMethodHeaders;
  /** The body, as the documentation has it. */
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

/**
 * What `masstack.getBillingAddressHistory` takes. Lists the billing addresses an account has had.
 * (003_b9f943471e1b1ed2.txt:59)
 */
export interface MasstackGetBillingAddressHistoryInput {
  /** Parameters of the path. */
  readonly path: {
    /** Name of the organization. (003_b9f943471e1b1ed2.txt:62) */
    readonly org_id: Scalar;
    /** Identifier of the account. A UUID. Personal data. (003_b9f943471e1b1ed2.txt:63) */
    readonly account_id: string;
  };
  /** Parameters of the query. */
  readonly query?: {
    /** First day of recording that is of interest. A date, YYYY-MM-DD. (003_b9f943471e1b1ed2.txt:64) */
    readonly from?: string;
    /** Last day of recording that is of interest. A date, YYYY-MM-DD. (003_b9f943471e1b1ed2.txt:65) */
    readonly to?: string;
  };
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: MasstackGetBillingAddressHistoryHeaders;
}

/** Headers that a caller of `masstack.getBillingAddressHistory` may give. */
export type MasstackGetBillingAddressHistoryHeaders = {
  /** Role in which the caller comes. */
  readonly "x-auth-roles"?: Scalar;
  readonly [name: string]: Scalar | undefined;
};

/**
 * What `masstack.listActivePromotions` takes. Lists the promotions an account has at present.
 * (003_b9f943471e1b1ed2.txt:81)
 */
export interface MasstackListActivePromotionsInput {
  /** Parameters of the path. */
  readonly path: {
    /** Name of the organization. (003_b9f943471e1b1ed2.txt:84) */
    readonly org_id: Scalar;
    /** Identifier of the account. A UUID. Personal data. (003_b9f943471e1b1ed2.txt:85) */
    readonly account_id: string;
  };
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: MasstackListActivePromotionsHeaders;
}

/** Headers that a caller of `masstack.listActivePromotions` may give. */
export type MasstackListActivePromotionsHeaders = {
  /** Role in which the caller comes. */
  readonly "x-auth-roles"?: Scalar;
  readonly [name: string]: Scalar | undefined;
};

/** What `masstack.listPromotions` takes. Lists the promotions of an account. (003_b9f943471e1b1ed2.txt:100) */
export interface MasstackListPromotionsInput {
  /** Parameters of the path. */
  readonly path: {
    /** Name of the organization. (003_b9f943471e1b1ed2.txt:103) */
    readonly org_id: Scalar;
    /** Identifier of the account. A UUID. Personal data. (003_b9f943471e1b1ed2.txt:104) */
    readonly account_id: string;
  };
  /** Parameters of the query. */
  readonly query?: {
    /** Which promotions: those of today, those to come, or both. (003_b9f943471e1b1ed2.txt:105) */
    readonly account_promotion_type?: "ACTIVE" | "SCHEDULED" | "ALL";
  };
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: MasstackListPromotionsHeaders;
}

/** Headers that a caller of `masstack.listPromotions` may give. */
export type MasstackListPromotionsHeaders = {
  /** Role in which the caller comes. */
  readonly "x-auth-roles"?: Scalar;
  readonly [name: string]: Scalar | undefined;
};

/**
 * What `masstack.listPromotionHistory` takes. Lists what was done with an account's promotions.
 * (003_b9f943471e1b1ed2.txt:124)
 */
export interface MasstackListPromotionHistoryInput {
  /** Parameters of the path. */
  readonly path: {
    /** Name of the organization. (003_b9f943471e1b1ed2.txt:127) */
    readonly org_id: Scalar;
    /** Identifier of the account. A UUID. Personal data. (003_b9f943471e1b1ed2.txt:128) */
    readonly account_id: string;
  };
  /** Parameters of the query. */
  readonly query?: {
    /** Day from which the history is of interest. A date, YYYY-MM-DD. (003_b9f943471e1b1ed2.txt:129) */
    readonly start_date?: string;
  };
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: MasstackListPromotionHistoryHeaders;
}

/** Headers that a caller of `masstack.listPromotionHistory` may give. */
export type MasstackListPromotionHistoryHeaders = {
  /** Role in which the caller comes. */
  readonly "x-auth-roles"?: Scalar;
  readonly [name: string]: Scalar | undefined;
};

/** What `masstack.cancelPromotion` takes. Cancels a promotion of an account. (003_b9f943471e1b1ed2.txt:144) */
export interface MasstackCancelPromotionInput {
  /** Parameters of the path. */
  readonly path: {
    /** Name of the organization. (003_b9f943471e1b1ed2.txt:147) */
    readonly org_id: Scalar;
    /** Identifier of the account. A UUID. Personal data. (003_b9f943471e1b1ed2.txt:148) */
    readonly account_id: string;
    /** What binds the promotion to the account. A UUID. Personal data. (003_b9f943471e1b1ed2.txt:149) */
    readonly account_promotion_id: string;
  };
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: MasstackCancelPromotionHeaders;
  /** The body, as the documentation has it. */
  readonly body: MasstackCancelPromotionBody;
}

/** Headers that a caller of `masstack.cancelPromotion` may give. */
export type MasstackCancelPromotionHeaders = {
  /** Role in which the caller comes. */
  readonly "x-auth-roles"?: Scalar;
  readonly [name: string]: Scalar | undefined;
};

/** The body of `masstack.cancelPromotion`. */
export interface MasstackCancelPromotionBody {
  /** Day on which the promotion is cancelled. A date, YYYY-MM-DD. (003_b9f943471e1b1ed2.txt:156) */
  readonly cancellation_date: string;
}

/** What `masstack.listCustomerAccounts` takes. Lists the accounts of a customer. (003_b9f943471e1b1ed2.txt:171) */
export interface MasstackListCustomerAccountsInput {
  /** Parameters of the path. */
  readonly path: {
    /** Name of the organization. (003_b9f943471e1b1ed2.txt:174) */
    readonly org_id: Scalar;
    /** Identifier of the customer. A UUID. Personal data. (003_b9f943471e1b1ed2.txt:175) */
    readonly customer_id: string;
  };
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: MasstackListCustomerAccountsHeaders;
}

/** Headers that a caller of `masstack.listCustomerAccounts` may give. */
export type MasstackListCustomerAccountsHeaders = {
  /** Role in which the caller comes. */
  readonly "x-auth-roles"?: Scalar;
  readonly [name: string]: Scalar | undefined;
};

/** What `masstack.createAccount` takes. Opens an account for a customer. (003_b9f943471e1b1ed2.txt:190) */
export interface MasstackCreateAccountInput {
  /** Parameters of the path. */
  readonly path: {
    /** Name of the organization. (003_b9f943471e1b1ed2.txt:193) */
    readonly org_id: Scalar;
    /** Identifier of the customer. A UUID. Personal data. (003_b9f943471e1b1ed2.txt:194) */
    readonly customer_id: string;
  };
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: MasstackCreateAccountHeaders;
  /** The body, as the documentation has it. */
  readonly body: MasstackCreateAccountBody;
}

/** Headers that a caller of `masstack.createAccount` may give. */
export type MasstackCreateAccountHeaders = {
  /** Role in which the caller comes. */
  readonly "x-auth-roles"?: Scalar;
  readonly [name: string]: Scalar | undefined;
};

/** The body of `masstack.createAccount`. */
export interface MasstackCreateAccountBody {
  /** Whether the account is paid before or after use. (003_b9f943471e1b1ed2.txt:201) */
  readonly modality: "RECURRING_PREPAID" | "POSTPAID";
  /** Where the invoices are sent to; its parts are not published. (003_b9f943471e1b1ed2.txt:202) */
  readonly billing_address?: {
    /** Street, number and what else stands above the city. Not published. */
    readonly address_lines?: readonly (string)[];
    /** Postal code. Not published. Personal data. */
    readonly postal_code?: string;
    /** City or village. Not published. Personal data. */
    readonly locality?: string;
    /** Province. Not published. Personal data. */
    readonly administrative_area?: string;
    /** Code of the country. Not published. Personal data. */
    readonly region_code?: string;
  };
  /**
   * How the account is paid; its parts are not published, those of updatePaymentMethod are expected.
   * (003_b9f943471e1b1ed2.txt:203)
   */
  readonly payment_method: {
    /** Kind of payment. (003_b9f943471e1b1ed2.txt:35) */
    readonly type?: "BANK_TRANSFER" | "DIRECT_DEBIT" | "CREDIT_CARD" | "TECI" | (string & {});
    /** What the kind of payment needs. (003_b9f943471e1b1ed2.txt:36) */
    readonly details?: {
      /** Account that is debited. Personal data. (003_b9f943471e1b1ed2.txt:40) */
      readonly iban?: string;
      /** Identifier of the card's token. Personal data. (003_b9f943471e1b1ed2.txt:44) */
      readonly token_id?: string;
    } | null;
  };
}

/** What `masstack.deleteAccount` takes. Deletes an account of a customer. (003_b9f943471e1b1ed2.txt:222) */
export interface MasstackDeleteAccountInput {
  /** Parameters of the path. */
  readonly path: {
    /** Name of the organization. (003_b9f943471e1b1ed2.txt:225) */
    readonly org_id: Scalar;
    /** Identifier of the customer. A UUID. Personal data. (003_b9f943471e1b1ed2.txt:226) */
    readonly customer_id: string;
    /** Identifier of the account. A UUID. Personal data. (003_b9f943471e1b1ed2.txt:227) */
    readonly account_id: string;
  };
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: MasstackDeleteAccountHeaders;
}

/** Headers that a caller of `masstack.deleteAccount` may give. */
export type MasstackDeleteAccountHeaders = {
  /** Role in which the caller comes. */
  readonly "x-auth-roles"?: Scalar;
  readonly [name: string]: Scalar | undefined;
};

/**
 * What `masstack.listPaymentMethods` takes. Lists the payment methods that an account may use.
 * (003_b9f943471e1b1ed2.txt:243)
 */
export interface MasstackListPaymentMethodsInput {
  /** Parameters of the path. */
  readonly path: {
    /** Name of the organization. (003_b9f943471e1b1ed2.txt:246) */
    readonly org_id: Scalar;
    /** Identifier of the customer. A UUID. Personal data. (003_b9f943471e1b1ed2.txt:247) */
    readonly customer_id: string;
    /** Identifier of the account. A UUID. Personal data. (003_b9f943471e1b1ed2.txt:248) */
    readonly account_id: string;
  };
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: MasstackListPaymentMethodsHeaders;
}

/** Headers that a caller of `masstack.listPaymentMethods` may give. */
export type MasstackListPaymentMethodsHeaders = {
  /** Role in which the caller comes. */
  readonly "x-auth-roles"?: Scalar;
  readonly [name: string]: Scalar | undefined;
};

/** An account at a bank. */
export interface Account {
  /**
   * Number of the account. From createCustomerAccount `depAcctStmtRec.depAcctId.acctId`; getAccountOwner
   * `trn.depAcctId.acctId`.
   */
  readonly number?: string;
  readonly holder?: {
    /** Whole name of the account's holder. From getAccountOwner `trn.personName.fullName`. */
    readonly fullName?: string;
  };
  /** Number of the request that opened it. From createCustomerAccount `depAcctStmtRec.depAcctId.refNumber`. */
  readonly requestNumber?: string;
  readonly gmf?: {
    /**
     * Whether it carries the mark of the levy on financial movements; any other word is kept. From
     * createCustomerAccount `depAcctStmtRec.depAcctId.gmf`.
     */
    readonly status?: boolean | string;
    /**
     * Number of the account that carries the mark. From createCustomerAccount
     * `depAcctStmtRec.depAcctId.gmfAccountNumber`, `depAcctStmtRec.depAcctId.gmfDesc`.
     */
    readonly account?: string;
    /**
     * Bank whose account carries the mark. From createCustomerAccount `depAcctStmtRec.bankInfoGmf.bankInfoGmf.name`.
     */
    readonly bank?: string;
  };
  readonly pocket?: {
    /** Whether a savings pocket comes with it. From createCustomerAccount `pocketInfo.pocketType`. */
    readonly included?: boolean | string;
  };
}

/** A person or a company that the provider knows. */
export interface Customer {
  /** Identifier of the customer at the provider. From getRemittanceCustomer `personInfo.cspRefId`. */
  readonly id?: string;
  /**
   * Identifier of the customer in the provider's central register. From getRemittanceCustomer
   * `personInfo.clientTerminalSeqId`.
   */
  readonly masterId?: string;
  /**
   * Whole name, or a company's name. From getBasicDataV1 `personInfo.fullName`, `personName.fullName`, `fullName`;
   * getBasicDataV2 `personInfo.fullName`, `personName.fullName`, `fullName`; getBasicDataV4 `personInfo.fullName`;
   * getCustomerName `custInfo.personName.fullName`; getCustomerLocations `govIssueIdent.fullName`, `fullName`.
   */
  readonly fullName?: string;
  /**
   * First name. From getBasicDataV1 `personInfo.personName.firstName`, `personName.firstName`, `firstName`;
   * getBasicDataV2 `personInfo.personName.firstName`, `personName.firstName`, `firstName`; getBasicDataV4
   * `personInfo.personName.firstName`; getRemittanceCustomer `personInfo.personName.firstName`.
   */
  readonly givenName?: string;
  /**
   * Second name. From getBasicDataV1 `personInfo.personName.middleName`, `personName.middleName`; getBasicDataV2
   * `personInfo.personName.middleName`, `personName.middleName`; getBasicDataV4 `personInfo.personName.middleName`;
   * getRemittanceCustomer `personInfo.personName.middleName`.
   */
  readonly middleName?: string;
  /**
   * First surname. From getBasicDataV1 `personInfo.personName.lastName`, `personName.lastName`, `lastName`;
   * getBasicDataV2 `personInfo.personName.lastName`, `personName.lastName`, `lastName`; getBasicDataV4
   * `personInfo.personName.lastName`; getRemittanceCustomer `personInfo.personName.lastName`.
   */
  readonly familyName?: string;
  /**
   * Second surname. From getBasicDataV1 `personInfo.personName.secondLastName`, `personName.secondLastName`;
   * getBasicDataV2 `personInfo.personName.secondLastName`, `personName.secondLastName`; getBasicDataV4
   * `personInfo.personName.secondLastName`; getRemittanceCustomer `personInfo.personName.secondLastName`.
   */
  readonly secondFamilyName?: string;
  /**
   * Whether a person or a company. From getBasicDataV1 `personInfo.personType`; getBasicDataV2 `personInfo.personType`;
   * getBasicDataV4 `personInfo.personType`; getCustomerLocations `govIssueIdent.personType`, `personType`.
   */
  readonly personType?: "natural" | "legal" | (string & {});
  /**
   * Whether the customer may make transactions. From getBasicDataV1 `personInfo.status`; getBasicDataV2
   * `personInfo.status`; getBasicDataV4 `personInfo.status`; getRemittanceCustomer `personInfo.status`.
   */
  readonly status?: "active" | "inactive" | (string & {});
  /**
   * Whether the provider knows the customer. From getBasicDataV1 `personInfo.flagExist`; getBasicDataV2
   * `personInfo.flagExist`; getBasicDataV4 `personInfo.flagExist`.
   */
  readonly exists?: boolean | string;
  /**
   * Whether the provider raises an alert about the customer. From getBasicDataV1 `personInfo.flagAlert`; getBasicDataV2
   * `personInfo.flagAlert`; getBasicDataV4 `personInfo.flagAlert`.
   */
  readonly alert?: boolean | string;
  /**
   * Whether the bank may take the customer on. From getCustomerContact `personInfo.flagBindable`,
   * `personInfo.flagNoBindable`.
   */
  readonly bindable?: boolean | string;
  readonly document?: {
    /**
     * Type of the identity document, in the provider's code. From getBasicDataV1
     * `personInfo.govIssueIdent.govIssueIdentType`, `govIssueIdent.govIssueIdentType`, `govIssueIdentType`;
     * getBasicDataV2 `personInfo.govIssueIdent.govIssueIdentType`, `govIssueIdent.govIssueIdentType`,
     * `govIssueIdentType`; getBasicDataV4 `personInfo.govIssueIdent.govIssueIdentType`; getRemittanceCustomer
     * `personInfo.govIssueIdent.govIssueIdentType`.
     */
    readonly type?: string;
    /**
     * Number of the identity document. From getBasicDataV1 `personInfo.govIssueIdent.identSerialNum`,
     * `govIssueIdent.identSerialNum`, `identSerialNum`; getBasicDataV2 `personInfo.govIssueIdent.identSerialNum`,
     * `govIssueIdent.identSerialNum`, `identSerialNum`; getBasicDataV4 `personInfo.govIssueIdent.identSerialNum`;
     * getRemittanceCustomer `personInfo.govIssueIdent.identSerialNum`.
     */
    readonly number?: string;
    /** Day on which the identity document was issued. From getRemittanceCustomer `personInfo.govIssueIdent.issDt`. */
    readonly issueDate?: string;
    /**
     * Code of the city where the document was issued. From getRemittanceCustomer `personInfo.govIssueIdent.expCityId`.
     */
    readonly issueCity?: string;
    /** Name of the city where the document was issued. From getRemittanceCustomer `personInfo.govIssueIdent.city`. */
    readonly issueCityName?: string;
    /** Day on which the identity document expires. From getRemittanceCustomer `personInfo.govIssueIdent.expDt`. */
    readonly expiryDate?: string;
  };
  /** Country of the customer's nationality. From getRemittanceCustomer `personInfo.govIssueIdent.country`. */
  readonly nationality?: string;
  readonly organization?: {
    readonly document?: {
      /**
       * Type of the organization's document, in the provider's code. From getBasicDataV1 `OrgId.orgIdType`,
       * `orgIdType`; getBasicDataV2 `OrgId.orgIdType`, `orgIdType`.
       */
      readonly type?: string;
      /**
       * Number of the organization's document. From getBasicDataV1 `OrgId.orgIdNum`, `orgIdNum`; getBasicDataV2
       * `OrgId.orgIdNum`, `orgIdNum`.
       */
      readonly number?: string;
    };
  };
  /**
   * Day of birth. From getBasicDataV1 `personInfo.birthDt`, `birthDt`; getBasicDataV2 `personInfo.birthDt`, `birthDt`;
   * getBasicDataV4 `personInfo.birthDt`; getCustomerContact `personInfo.birthDt`; getRemittanceCustomer
   * `personInfo.birthDt`.
   */
  readonly birthDate?: string;
  /** Country of birth. From getRemittanceCustomer `personInfo.country`. */
  readonly birthCountry?: string;
  /**
   * Day of death. From getBasicDataV1 `personInfo.deceasedDt`; getBasicDataV2 `personInfo.deceasedDt`; getBasicDataV4
   * `personInfo.deceasedDt`.
   */
  readonly deceasedDate?: string;
  /**
   * Gender, in the provider's code. From getCustomerContact `personInfo.gender`; getRemittanceCustomer
   * `personInfo.gender`.
   */
  readonly gender?: string;
  /**
   * Code of the main occupation. From getCustomerContact `businessOccupation.code`; getRemittanceCustomer
   * `personInfo.businessActivity.jobTitle`.
   */
  readonly occupation?: string;
  readonly profession?: {
    /** Code of the occupation's general group. From getCustomerContact `businessProfessionGeneral.code`. */
    readonly general?: string;
    /** Code of the occupation's specific group. From getCustomerContact `businessProfessionSpecific.code`. */
    readonly specific?: string;
  };
  readonly employment?: {
    /** Code of the economic activity (CIIU). From getRemittanceCustomer `personInfo.businessActivity.certCode`. */
    readonly activity?: string;
    /** Code of the level of employment. From getRemittanceCustomer `personInfo.businessActivity.rank`. */
    readonly level?: string;
    /** Name of the customer's company. From getRemittanceCustomer `personInfo.businessActivity.branchName`. */
    readonly company?: string;
  };
  /**
   * Whether the customer is a publicly exposed person. From getRemittanceCustomer
   * `personInfo.businessActivity.flagPubExpPerson`.
   */
  readonly publiclyExposed?: boolean | string;
  readonly income?: {
    /** Income of a month. From getCustomerContact `incomeInfo.incomeAmt`. */
    readonly amount?: string;
  };
  readonly otherIncome?: {
    /** Income beside the main one. */
    readonly amount?: string;
    /** Where the other income comes from. */
    readonly detail?: string;
  };
  readonly expenses?: {
    /** Expenses of a month. From getCustomerContact `expenses.amt`. */
    readonly amount?: string;
  };
  readonly assets?: {
    /** Total of the assets. From getCustomerContact `financialAssets.amt`. */
    readonly amount?: string;
  };
  readonly liabilities?: {
    /** Total of the debts. From getCustomerContact `financialLiabilities.amt`. */
    readonly amount?: string;
  };
  readonly familyHeritage?: {
    /** What the family owns. From getCustomerContact `familyHeritage.amt`. */
    readonly amount?: string;
  };
  /** Code of where the customer's money comes from. */
  readonly originResources?: string;
  /**
   * Places of the customer. From getBasicDataV1 `personInfo.postAddr`, `postAddr`, `addr1`, `city`, `stateProv`,
   * `country`; getBasicDataV2 `addr1`, `city`, `stateProv`, `country`, `personInfo.postAddr`, `postAddr`;
   * getBasicDataV4 `personInfo.postAddr`; getCustomerLocations `govIssueIdent.postAddr`, `postAddr`; getCustomerContact
   * `postAddr`, `orgInfo`; getRemittanceCustomer `listAddress`.
   */
  readonly addresses?: readonly Address[];
  /**
   * Phones of the customer that belong to no address. From getBasicDataV1 `personInfo.cellPhone`,
   * `personInfo.contactInfo.cellPhone`, `contactInfo.cellPhone`, `phone`; getBasicDataV2 `phone`,
   * `personInfo.cellPhone`, `personInfo.contactInfo.cellPhone`, `contactInfo.cellPhone`; getBasicDataV4
   * `personInfo.cellPhone`, `personInfo.contactInfo.cellPhone`; getCustomerLocations `govIssueIdent.phoneNum`,
   * `phoneNum`.
   */
  readonly phones?: readonly Phone[];
  /**
   * E-mail addresses. From getBasicDataV1 `personInfo.contactInfo.emailAddr`, `contactInfo.emailAddr`, `emailAddr`;
   * getBasicDataV2 `emailAddr`, `personInfo.contactInfo.emailAddr`, `contactInfo.emailAddr`; getBasicDataV4
   * `personInfo.contactInfo.emailAddr`; getCustomerLocations `govIssueIdent.emailFromInfo`, `emailFromInfo`;
   * getRemittanceCustomer `personInfo.emailAddr`.
   */
  readonly emails?: readonly Email[];
  /** Persons to whom the customer sends money. From getRemittanceCustomer `beneficiary`. */
  readonly beneficiaries?: readonly Beneficiary[];
  /** Ranges the customer declared of income and means. From getRemittanceCustomer `senderPmtInfo`. */
  readonly financialConcepts?: readonly FinancialConcept[];
  readonly consents?: {
    /**
     * Whether the customer lets personal data be processed. From getRemittanceCustomer `compliance.termsConditions`.
     */
    readonly dataProcessing?: boolean | string;
    /**
     * Whether the customer lets personal data be used commercially. From getRemittanceCustomer
     * `compliance.personDataProcessing`.
     */
    readonly commercialUse?: boolean | string;
  };
  readonly created?: {
    /**
     * Day on which the customer was recorded. From getBasicDataV1 `personInfo.createDt`; getBasicDataV2
     * `personInfo.createDt`; getBasicDataV4 `personInfo.createDt`.
     */
    readonly date?: string;
    /** Ally that recorded the customer. From getRemittanceCustomer `pmtReferences.createRefId`. */
    readonly ally?: string;
    /** Office where the customer was recorded. From getRemittanceCustomer `pmtReferences.branchId`. */
    readonly office?: string;
  };
  readonly updated?: {
    /**
     * Day on which the record was last changed. From getBasicDataV1 `personInfo.upDt`; getBasicDataV2
     * `personInfo.upDt`; getBasicDataV4 `personInfo.upDt`; getRemittanceCustomer `personInfo.upDt`.
     */
    readonly date?: string;
    /** Ally that changed the record last. From getRemittanceCustomer `pmtReferences.actualizeStatus.updateRefId`. */
    readonly ally?: string;
    /**
     * Office where the record was last changed. From getRemittanceCustomer `pmtReferences.actualizeStatus.branchId`.
     */
    readonly office?: string;
  };
  /**
   * Day of the last form against money laundering (SARLAFT). From getBasicDataV1 `personInfo.sarlaDt`; getBasicDataV2
   * `personInfo.sarlaDt`; getBasicDataV4 `personInfo.sarlaDt`; getCustomerContact `personInfo.sarlaftDate`.
   */
  readonly sarlaftDate?: string;
}

/** A place where a customer lives, works or receives mail. */
export interface Address {
  /**
   * What the customer does there. From getBasicDataV1 `personInfo.postAddr[].addrType`, `postAddr[].addrType`;
   * getBasicDataV2 `personInfo.postAddr[].addrType`, `postAddr[].addrType`; getBasicDataV4
   * `personInfo.postAddr[].addrType`; getCustomerLocations `govIssueIdent.postAddr[].addrType.code`,
   * `postAddr[].addrType.code`; getRemittanceCustomer `listAddress[].postAddr.addrType`.
   */
  readonly type?: "residence" | "office" | (string & {});
  /**
   * The provider's words for the type. From getCustomerLocations `govIssueIdent.postAddr[].addrType.desc`,
   * `postAddr[].addrType.desc`.
   */
  readonly typeName?: string;
  /**
   * Street and number. From getBasicDataV1 `personInfo.postAddr[].addr1`, `postAddr[].addr1`, `addr1`; getBasicDataV2
   * `addr1`, `personInfo.postAddr[].addr1`, `postAddr[].addr1`; getBasicDataV4 `personInfo.postAddr[].addr1`;
   * getCustomerLocations `govIssueIdent.postAddr[].addr1`, `postAddr[].addr1`; getCustomerContact `postAddr.addr1`,
   * `orgInfo.addr1`; getRemittanceCustomer `listAddress[].postAddr.addr1`.
   */
  readonly line?: string;
  /**
   * Neighborhood. From getCustomerLocations `govIssueIdent.postAddr[].neighborhood`, `postAddr[].neighborhood`;
   * getCustomerContact `postAddr.neighborhood`, `orgInfo.neighborhood`.
   */
  readonly neighborhood?: string;
  readonly city?: {
    /**
     * Code of the city, by DANE. From getBasicDataV1 `personInfo.postAddr[].cityId`, `postAddr[].cityId`;
     * getBasicDataV2 `personInfo.postAddr[].cityId`, `postAddr[].cityId`; getBasicDataV4
     * `personInfo.postAddr[].cityId`; getCustomerLocations `govIssueIdent.postAddr[].city.code`,
     * `postAddr[].city.code`; getCustomerContact `postAddr.cityId`, `orgInfo.cityId`; getRemittanceCustomer
     * `listAddress[].postAddr.cityId`.
     */
    readonly code?: string;
    /**
     * Name of the city. From getBasicDataV1 `city`; getBasicDataV2 `city`; getCustomerLocations
     * `govIssueIdent.postAddr[].city.desc`, `postAddr[].city.desc`; getRemittanceCustomer
     * `listAddress[].postAddr.city`.
     */
    readonly name?: string;
  };
  readonly state?: {
    /**
     * Code of the department. From getBasicDataV1 `personInfo.postAddr[].stateProv`, `postAddr[].stateProv`,
     * `stateProv`; getBasicDataV2 `stateProv`, `personInfo.postAddr[].stateProv`, `postAddr[].stateProv`;
     * getBasicDataV4 `personInfo.postAddr[].stateProv`; getCustomerLocations `govIssueIdent.postAddr[].stateProv.code`,
     * `postAddr[].stateProv.code`.
     */
    readonly code?: string;
    /**
     * Name of the department. From getCustomerLocations `govIssueIdent.postAddr[].stateProv.desc`,
     * `postAddr[].stateProv.desc`; getRemittanceCustomer `listAddress[].postAddr.stateProv`.
     */
    readonly name?: string;
  };
  /**
   * Country, in the provider's words. From getBasicDataV1 `country`; getBasicDataV2 `country`; getRemittanceCustomer
   * `listAddress[].postAddr.country`.
   */
  readonly country?: string;
  /**
   * Postal code. From getBasicDataV1 `personInfo.postAddr[].postalCode`, `postAddr[].postalCode`; getBasicDataV2
   * `personInfo.postAddr[].postalCode`, `postAddr[].postalCode`; getBasicDataV4 `personInfo.postAddr[].postalCode`;
   * getRemittanceCustomer `listAddress[].postAddr.postalCode`.
   */
  readonly postalCode?: string;
  /**
   * Whether it still holds. From getCustomerLocations `govIssueIdent.postAddr[].conditionInfo.code`,
   * `postAddr[].conditionInfo.code`.
   */
  readonly current?: boolean | string;
  /**
   * The provider's words for its status. From getCustomerLocations `govIssueIdent.postAddr[].conditionInfo.desc`,
   * `postAddr[].conditionInfo.desc`.
   */
  readonly statusName?: string;
  /**
   * What it is used for, in the provider's code. From getCustomerLocations `govIssueIdent.postAddr[].role`,
   * `postAddr[].role`.
   */
  readonly role?: string;
  /**
   * The role it is about to get. From getCustomerLocations `govIssueIdent.postAddr[].roleNew`, `postAddr[].roleNew`.
   */
  readonly newRole?: string;
  /**
   * Identifier as the address of a credit card. From getCustomerLocations `govIssueIdent.postAddr[].cardAcctId.addr1`,
   * `postAddr[].cardAcctId.addr1`.
   */
  readonly cardAddressId?: string;
  readonly created?: {
    /**
     * Day on which it was recorded. From getCustomerLocations `govIssueIdent.postAddr[].createdDt`,
     * `postAddr[].createdDt`.
     */
    readonly date?: string;
    /** User that recorded it. From getCustomerLocations `govIssueIdent.postAddr[].user`, `postAddr[].user`. */
    readonly by?: string;
    /**
     * Office where it was recorded. From getCustomerLocations `govIssueIdent.postAddr[].submitOffice.branchId`,
     * `postAddr[].submitOffice.branchId`.
     */
    readonly office?: string;
  };
  readonly updated?: {
    /**
     * Day on which it was last changed. From getCustomerLocations `govIssueIdent.postAddr[].upDt`, `postAddr[].upDt`.
     */
    readonly date?: string;
    /**
     * User that changed it last. From getCustomerLocations `govIssueIdent.postAddr[].modifierUser`,
     * `postAddr[].modifierUser`.
     */
    readonly by?: string;
    /**
     * Office where it was last changed. From getCustomerLocations
     * `govIssueIdent.postAddr[].administrationOffice.branchId`, `postAddr[].administrationOffice.branchId`.
     */
    readonly office?: string;
  };
  /**
   * Opaque name of the record. From getCustomerLocations `govIssueIdent.postAddr[].processId`, `postAddr[].processId`.
   */
  readonly recordId?: string;
  /**
   * Opaque name of the item. From getCustomerLocations `govIssueIdent.postAddr[].idItem`, `postAddr[].idItem`;
   * getRemittanceCustomer `listAddress[].postAddr.idItem`.
   */
  readonly itemId?: string;
  /** Identifier of the customer at the provider. From getRemittanceCustomer `listAddress[].postAddr.cspRefId`. */
  readonly customerId?: string;
  /**
   * Phones at this address. From getCustomerLocations `govIssueIdent.postAddr[].phoneNum`, `postAddr[].phoneNum`;
   * getCustomerContact `postAddr.phoneNum`, `orgInfo.phoneNum`; getRemittanceCustomer
   * `listAddress[].phoneNum.cellPhone`, `listAddress[].phoneNum.phone`.
   */
  readonly phones?: readonly Phone[];
}

/** A telephone number. */
export interface Phone {
  /**
   * What kind of number it is. From getCustomerLocations `govIssueIdent.postAddr[].phoneNum[].phoneType.code`,
   * `govIssueIdent.phoneNum[].phoneType.code`, `postAddr[].phoneNum[].phoneType.code`, `phoneNum[].phoneType.code`.
   */
  readonly type?: "additional" | "mobile" | "landline" | (string & {});
  /**
   * The provider's words for the type. From getCustomerLocations `govIssueIdent.postAddr[].phoneNum[].phoneType.desc`,
   * `govIssueIdent.phoneNum[].phoneType.desc`, `postAddr[].phoneNum[].phoneType.desc`, `phoneNum[].phoneType.desc`.
   */
  readonly typeName?: string;
  /**
   * The number. From getBasicDataV1 `personInfo.cellPhone`, `personInfo.contactInfo.cellPhone`,
   * `contactInfo.cellPhone`, `phone`; getBasicDataV2 `phone`, `personInfo.cellPhone`,
   * `personInfo.contactInfo.cellPhone`, `contactInfo.cellPhone`; getBasicDataV4 `personInfo.cellPhone`,
   * `personInfo.contactInfo.cellPhone`; getCustomerLocations `govIssueIdent.postAddr[].phoneNum[].cellPhone`,
   * `govIssueIdent.phoneNum[].cellPhone`, `postAddr[].phoneNum[].cellPhone`, `phoneNum[].cellPhone`; getCustomerContact
   * `postAddr.phoneNum.phone`, `orgInfo.phoneNum.phone`; getRemittanceCustomer `listAddress[].phoneNum.cellPhone`,
   * `listAddress[].phoneNum.phone`.
   */
  readonly number?: string;
  /**
   * Extension behind the number. From getCustomerLocations `govIssueIdent.postAddr[].phoneNum[].phoneExt`,
   * `govIssueIdent.phoneNum[].phoneExt`, `postAddr[].phoneNum[].phoneExt`, `phoneNum[].phoneExt`; getCustomerContact
   * `orgInfo.phoneNum.phoneExt`.
   */
  readonly extension?: string;
  /**
   * Company that runs the mobile network. From getCustomerLocations
   * `govIssueIdent.postAddr[].phoneNum[].mobileOperator`, `govIssueIdent.phoneNum[].mobileOperator`,
   * `postAddr[].phoneNum[].mobileOperator`, `phoneNum[].mobileOperator`.
   */
  readonly operator?: string;
  readonly city?: {
    /**
     * Code of the city, by DANE. From getCustomerLocations `govIssueIdent.postAddr[].phoneNum[].city.code`,
     * `govIssueIdent.phoneNum[].city.code`, `postAddr[].phoneNum[].city.code`, `phoneNum[].city.code`.
     */
    readonly code?: string;
    /**
     * Name of the city. From getCustomerLocations `govIssueIdent.postAddr[].phoneNum[].city.desc`,
     * `govIssueIdent.phoneNum[].city.desc`, `postAddr[].phoneNum[].city.desc`, `phoneNum[].city.desc`.
     */
    readonly name?: string;
  };
  /**
   * Remark. From getCustomerLocations `govIssueIdent.postAddr[].phoneNum[].desc`, `govIssueIdent.phoneNum[].desc`,
   * `postAddr[].phoneNum[].desc`, `phoneNum[].desc`.
   */
  readonly comment?: string;
  /**
   * Whether it still holds. From getCustomerLocations `govIssueIdent.postAddr[].phoneNum[].conditionInfo.code`,
   * `govIssueIdent.phoneNum[].conditionInfo.code`, `postAddr[].phoneNum[].conditionInfo.code`,
   * `phoneNum[].conditionInfo.code`.
   */
  readonly current?: boolean | string;
  /**
   * The provider's words for its status. From getCustomerLocations
   * `govIssueIdent.postAddr[].phoneNum[].conditionInfo.desc`, `govIssueIdent.phoneNum[].conditionInfo.desc`,
   * `postAddr[].phoneNum[].conditionInfo.desc`, `phoneNum[].conditionInfo.desc`.
   */
  readonly statusName?: string;
  /**
   * What it is used for, in the provider's code. From getCustomerLocations `govIssueIdent.postAddr[].phoneNum[].role`,
   * `govIssueIdent.phoneNum[].role`, `postAddr[].phoneNum[].role`, `phoneNum[].role`.
   */
  readonly role?: string;
  /**
   * The role it is about to get. From getCustomerLocations `govIssueIdent.postAddr[].phoneNum[].roleNew`,
   * `govIssueIdent.phoneNum[].roleNew`, `postAddr[].phoneNum[].roleNew`, `phoneNum[].roleNew`.
   */
  readonly newRole?: string;
  /**
   * Opaque name of the record. From getCustomerLocations `govIssueIdent.postAddr[].phoneNum[].processId`,
   * `govIssueIdent.phoneNum[].processId`, `postAddr[].phoneNum[].processId`, `phoneNum[].processId`.
   */
  readonly recordId?: string;
  /**
   * Opaque name of the item. From getCustomerLocations `govIssueIdent.postAddr[].phoneNum[].idItem`,
   * `govIssueIdent.phoneNum[].idItem`, `postAddr[].phoneNum[].idItem`, `phoneNum[].idItem`.
   */
  readonly itemId?: string;
}

/** An e-mail address. */
export interface Email {
  /**
   * The address. From getBasicDataV1 `personInfo.contactInfo.emailAddr`, `contactInfo.emailAddr`, `emailAddr`;
   * getBasicDataV2 `emailAddr`, `personInfo.contactInfo.emailAddr`, `contactInfo.emailAddr`; getBasicDataV4
   * `personInfo.contactInfo.emailAddr`; getCustomerLocations `govIssueIdent.emailFromInfo[].emailAddr`,
   * `emailFromInfo[].emailAddr`; getRemittanceCustomer `personInfo.emailAddr`.
   */
  readonly address?: string;
  /**
   * Whether it still holds. From getCustomerLocations `govIssueIdent.emailFromInfo[].condition`,
   * `emailFromInfo[].condition`.
   */
  readonly current?: boolean | string;
  /** What it is used for, in the provider's code. */
  readonly role?: string;
  /**
   * Opaque name of the record. From getCustomerLocations `govIssueIdent.emailFromInfo[].processId`,
   * `emailFromInfo[].processId`.
   */
  readonly recordId?: string;
  /**
   * Opaque name of the item. From getCustomerLocations `govIssueIdent.emailFromInfo[].idItem`,
   * `emailFromInfo[].idItem`.
   */
  readonly itemId?: string;
}

/** A person to whom a customer sends money. */
export interface Beneficiary {
  /** First name. From getRemittanceCustomer `beneficiary[].personInfo.firstName`. */
  readonly givenName?: string;
  /** Second name. From getRemittanceCustomer `beneficiary[].personInfo.middleName`. */
  readonly middleName?: string;
  /** First surname. From getRemittanceCustomer `beneficiary[].personInfo.lastName`. */
  readonly familyName?: string;
  /** Second surname. From getRemittanceCustomer `beneficiary[].personInfo.secondLastName`. */
  readonly secondFamilyName?: string;
  readonly document?: {
    /** Number of the identity document. From getRemittanceCustomer `beneficiary[].personInfo.identSerialNum`. */
    readonly number?: string;
  };
  /** E-mail address. From getRemittanceCustomer `beneficiary[].personInfo.emailAddr`. */
  readonly email?: string;
  /** Opaque name of the item. From getRemittanceCustomer `beneficiary[].personInfo.idItem`. */
  readonly itemId?: string;
  /** Identifier of the customer at the provider. From getRemittanceCustomer `beneficiary[].personInfo.cspRefId`. */
  readonly customerId?: string;
}

/** A range that a customer declared of income or means. */
export interface FinancialConcept {
  /** What the range is about, in the provider's code. From getRemittanceCustomer `senderPmtInfo[].type`. */
  readonly type?: string;
  /** The range, in the provider's code. From getRemittanceCustomer `senderPmtInfo[].rank`. */
  readonly range?: string;
  /** Opaque name of the item. From getRemittanceCustomer `senderPmtInfo[].idItem`. */
  readonly itemId?: string;
  /** Identifier of the customer at the provider. From getRemittanceCustomer `senderPmtInfo[].cspRefId`. */
  readonly customerId?: string;
}

/** What the platform says of the customers it was given. */
export interface Synchronization {
  /** What the platform says of it, in its own words. From syncData `transaction.message`; syncDataFile `file.desc`. */
  readonly message?: string;
}

/** A form for contributions to social security, ready to be paid. */
export interface Pila {
  /** Authorization code of the query. From getPila `trn.approvalId`. */
  readonly approvalId?: string;
  readonly contributor?: {
    readonly document?: {
      /** NIT of who contributes. From getPila `trn.invoiceInfo.identSerialNum`. */
      readonly number?: string;
    };
  };
  /** Period the contributions are for. From getPila `trn.validityPeriodInfo.validityPeriod`. */
  readonly period?: string;
  /** Last day for the payment. From getPila `trn.dueDt`. */
  readonly dueDate?: string;
  readonly amountDue?: {
    /** What is to be paid. From getPila `trn.curAmt.amt`. */
    readonly amount?: string;
  };
}

/** The customer of an account at a bank, and who looks after that customer. */
export interface AccountHolder {
  /** Identifier of the customer at the bank. From getCustomerByAccount `data.id_cliente`. */
  readonly id?: string;
  /** Whole name of the customer. From getCustomerByAccount `data.nome`. */
  readonly fullName?: string;
  /** Mobile phone of the customer. From getCustomerByAccount `data.telefone`. */
  readonly phone?: string;
  readonly account?: {
    /** Number of the current account. From getCustomerByAccount `data.conta_corrente`. */
    readonly number?: string;
    /** Branch of the account. From getCustomerByAccount `data.agencia`. */
    readonly branch?: string;
  };
  readonly manager?: {
    /** E-mail address of the customer's manager. From getCustomerByAccount `data.email_gerente`. */
    readonly email?: string;
    /** User (RACF) of the manager in the bank's systems. From getCustomerByAccount `data.racf_gerente`. */
    readonly user?: string;
    /** Number of the manager as an employee. From getCustomerByAccount `data.funcional_gerente`. */
    readonly employeeId?: string;
  };
  /** Segment of the customer. From getCustomerByAccount `data.segmento`. */
  readonly segment?: string;
  /** Code of the portfolio that the customer belongs to. From getCustomerByAccount `data.cod_carteira`. */
  readonly portfolio?: string;
  /** Platform that serves the customer. From getCustomerByAccount `data.plataforma`. */
  readonly platform?: string;
  /**
   * Service by the digital platform, in the provider's words. From getCustomerByAccount
   * `data.atendimento_plataforma_digital`.
   */
  readonly digitalPlatform?: string;
  /** Code of the role (papel). From getCustomerByAccount `data.codigo_papel`. */
  readonly role?: string;
  /** Type of the structure that serves the customer. From getCustomerByAccount `data.tipo_estrutura`. */
  readonly structure?: string;
  /** Whether the customer was identified, in the provider's words. From getCustomerByAccount `data.identificado`. */
  readonly identified?: string;
}

/** What a voice system knows about a caller when it hands the caller over. */
export interface SessionContext {
  /** Identifier of the context, decoded. From getContext `decodedContextId`. */
  readonly contextId?: string;
  /** Key that the API made for this context. From getContext `key`. */
  readonly key?: string;
  /** How long the context is still kept, in the provider's form. From getContext `expireIn`. */
  readonly expiresIn?: string;
  /** What the provider says of the call. From getContext `message`. */
  readonly message?: string;
  readonly customer?: {
    readonly document?: {
      /** CPF of the caller. From getContext `payload.u_cpf`, `payload.contexto.u_cpf`. */
      readonly number?: string;
    };
    /** Number of the caller's identity card. From getContext `payload.u_tpid`, `payload.contexto.u_tpid`. */
    readonly identityCard?: string;
  };
  readonly account?: {
    /** Branch of the account. From getContext `payload.u_ag`, `payload.contexto.u_ag`. */
    readonly branch?: string;
    /** Number of the account. From getContext `payload.u_cc`. */
    readonly number?: string;
  };
  /** Segment of the caller. From getContext `payload.u_seg`, `payload.contexto.u_seg`. */
  readonly segment?: string;
  /** What the caller chose in the voice menu. From getContext `payload.u_dest`, `payload.contexto.u_dest`. */
  readonly destination?: string;
  /** Number the caller calls from. From getContext `payload.u_numA`, `payload.contexto.u_numA`. */
  readonly phone?: string;
  /** How far the caller is known: AUT, NID or IDE. From getContext `payload.u_id`. */
  readonly identification?: string;
  /**
   * How the caller proved who it is: Token, CSI or none. From getContext `payload.u_dseg`, `payload.contexto.u_dseg`.
   */
  readonly authenticationMethod?: string;
  /** Whether the proof was accepted. From getContext `payload.u_dsok`, `payload.contexto.u_dsok`. */
  readonly authenticated?: boolean | string;
}

/**
 * An account that invoices are written for. The provider publishes no schema of it: the properties are assumed, and
 * what else it sends is kept under `extra`.
 */
export interface BillingAccount {
  /**
   * Identifier of the account, a UUID. From getAccount `account_id`; listCustomerAccounts `account_ids[].account_id`;
   * createAccount `account_id`.
   */
  readonly id?: string;
  /** Identifier of the customer, a UUID. From getAccount `customer_id`. */
  readonly customerId?: string;
  /** Whether it is paid before or after use. From getAccount `modality`. */
  readonly modality?: "recurringPrepaid" | "postpaid" | (string & {});
  readonly paymentMethod?: {
    /** Kind of payment. From getAccount `payment_method.type`. */
    readonly type?: "bankTransfer" | "directDebit" | "creditCard" | "teci" | (string & {});
    /** IBAN of the bank account that is debited. From getAccount `payment_method.details.iban`. */
    readonly iban?: string;
    /** Identifier of the card's token. From getAccount `payment_method.details.token_id`. */
    readonly tokenId?: string;
  };
  readonly billingAddress?: {
    /**
     * Street, number and what else stands above the city: a list of texts, as received. From getAccount
     * `billing_address.address_lines`.
     */
    readonly lines?: unknown;
    /** Postal code. From getAccount `billing_address.postal_code`. */
    readonly postalCode?: string;
    readonly city?: {
      /** Name of the city. From getAccount `billing_address.locality`. */
      readonly name?: string;
    };
    readonly state?: {
      /** Name of the province. From getAccount `billing_address.administrative_area`. */
      readonly name?: string;
    };
    /** Code of the country. From getAccount `billing_address.region_code`. */
    readonly country?: string;
  };
}

/**
 * The addresses that an account's invoices were sent to. The provider publishes no schema of it: a list is read, or an
 * object around one.
 */
export interface BillingAddressHistory {
  /** The addresses, in the provider's order. From getBillingAddressHistory `history`. */
  readonly addresses?: readonly BillingAddress[];
}

/**
 * An address that an account's invoices were sent to. The provider publishes no schema of it: the properties are
 * assumed, and what else it sends is kept under `extra`.
 */
export interface BillingAddress {
  /** When the address was recorded, in the provider's form. From getBillingAddressHistory `history[].createStamp`. */
  readonly recordedAt?: string;
  /**
   * Street, number and what else stands above the city: a list of texts, as received. From getBillingAddressHistory
   * `history[].address_lines`, `history[].billing_address.address_lines`.
   */
  readonly lines?: unknown;
  /** Postal code. From getBillingAddressHistory `history[].postal_code`, `history[].billing_address.postal_code`. */
  readonly postalCode?: string;
  readonly city?: {
    /** Name of the city. From getBillingAddressHistory `history[].locality`, `history[].billing_address.locality`. */
    readonly name?: string;
  };
  readonly state?: {
    /**
     * Name of the province. From getBillingAddressHistory `history[].administrative_area`,
     * `history[].billing_address.administrative_area`.
     */
    readonly name?: string;
  };
  /**
   * Code of the country. From getBillingAddressHistory `history[].region_code`,
   * `history[].billing_address.region_code`.
   */
  readonly country?: string;
}

/** The promotions of an account. */
export interface Promotions {
  /**
   * The promotions, in the provider's order. From listActivePromotions the whole reply; listPromotions the whole reply.
   */
  readonly promotions?: readonly Promotion[];
}

/**
 * A promotion that an account has. The provider publishes no schema of it: the properties are assumed, and what else it
 * sends is kept under `extra`.
 */
export interface Promotion {
  /**
   * Identifier of the promotion at this account, a UUID. From listActivePromotions `[].account_promotion_id`;
   * listPromotions `[].account_promotion_id`.
   */
  readonly id?: string;
  /**
   * Whether it has begun. From listActivePromotions `[].account_promotion_type`; listPromotions
   * `[].account_promotion_type`.
   */
  readonly type?: "active" | "scheduled" | (string & {});
  /** Day on which it begins. From listActivePromotions `[].start_date`; listPromotions `[].start_date`. */
  readonly startDate?: string;
  /**
   * Day on which it is cancelled. From listActivePromotions `[].cancellation_date`; listPromotions
   * `[].cancellation_date`.
   */
  readonly cancellationDate?: string;
}

/** What was done with the promotions of an account. */
export interface PromotionHistory {
  /** What was done, in the provider's order. From listPromotionHistory the whole reply. */
  readonly operations?: readonly PromotionOperation[];
}

/**
 * What was done with a promotion of an account. The provider publishes no schema of it: the properties are assumed, and
 * what else it sends is kept under `extra`.
 */
export interface PromotionOperation {
  /** Identifier of the promotion at this account, a UUID. From listPromotionHistory `[].account_promotion_id`. */
  readonly promotionId?: string;
  /** Day on which the promotion begins. From listPromotionHistory `[].start_date`. */
  readonly startDate?: string;
  /** Day on which the promotion is cancelled. From listPromotionHistory `[].cancellation_date`. */
  readonly cancellationDate?: string;
}

/** The accounts of a customer. The provider publishes no schema of it: a list is read, or an object around one. */
export interface BillingAccounts {
  /** The accounts, in the provider's order. From listCustomerAccounts `account_ids`. */
  readonly accounts?: readonly BillingAccount[];
}

/** The ways to pay an account. The provider publishes no schema of it: a list is read, or an object around one. */
export interface PaymentMethods {
  /** The ways to pay, in the provider's order. From listPaymentMethods `payment_methods`. */
  readonly paymentMethods?: readonly PaymentMethod[];
}

/**
 * A way to pay an account. The provider publishes no schema of it: the properties are assumed, and what else it sends
 * is kept under `extra`.
 */
export interface PaymentMethod {
  /** Kind of payment. From listPaymentMethods `payment_methods[].type`. */
  readonly type?: "bankTransfer" | "directDebit" | "creditCard" | "teci" | (string & {});
  /** IBAN of the bank account that is debited. From listPaymentMethods `payment_methods[].details.iban`. */
  readonly iban?: string;
  /** Identifier of the card's token. From listPaymentMethods `payment_methods[].details.token_id`. */
  readonly tokenId?: string;
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

/** Error codes of the table `bcs.basicData` (002_d8e553a5968b7b38.txt). */
export type BcsBasicDataErrorCode =
  | "1"
  | "00001"
  | "1004"
  | "1005"
  | "1006"
  | "500";

/** Error codes of the table `bcs.customerName` (002_d8e553a5968b7b38.txt). */
export type BcsCustomerNameErrorCode =
  | "05622"
  | "05620"
  | "05621"
  | "14257"
  | "500"
  | "00001";

/** Error codes of the table `bcs.secureData` (002_d8e553a5968b7b38.txt). */
export type BcsSecureDataErrorCode =
  | "00001"
  | "00002"
  | "00003"
  | "00004"
  | "00005"
  | "00011";

/** Error codes of the table `bcs.backbase` (002_d8e553a5968b7b38.txt). */
export type BcsBackbaseErrorCode =
  | "common.api.shoesize";

