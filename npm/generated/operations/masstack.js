// Generated from the contract by `npm run export`: change the tables in src/contract/ instead.

// 003_b9f943471e1b1ed2.txt
const MASSTACK_GETACCOUNT = `[
  { "status": 400, "code": "", "category": "validation" },
  { "status": 401, "code": "", "category": "authentication" },
  { "status": 403, "code": "", "category": "permission" },
  { "status": 404, "code": "", "category": "not_found" },
  { "status": 405, "code": "", "category": "permission" },
  { "status": 500, "code": "", "category": "upstream" },
  { "status": 503, "code": "", "category": "upstream" },
  { "status": 504, "code": "", "category": "timeout" }
]`;

// 003_b9f943471e1b1ed2.txt
const MASSTACK_UPDATEPAYMENTMETHOD = `[
  { "status": 400, "code": "", "category": "validation" },
  { "status": 401, "code": "", "category": "authentication" },
  { "status": 403, "code": "", "category": "permission" },
  { "status": 404, "code": "", "category": "not_found" },
  { "status": 500, "code": "", "category": "upstream" },
  { "status": 503, "code": "", "category": "upstream" },
  { "status": 504, "code": "", "category": "timeout" }
]`;

// 003_b9f943471e1b1ed2.txt
const MASSTACK_GETBILLINGADDRESSHISTORY = `[
  { "status": 400, "code": "", "category": "validation" },
  { "status": 401, "code": "", "category": "authentication" },
  { "status": 403, "code": "", "category": "permission" },
  { "status": 404, "code": "", "category": "not_found" },
  { "status": 405, "code": "", "category": "permission" },
  { "status": 500, "code": "", "category": "upstream" },
  { "status": 503, "code": "", "category": "upstream" },
  { "status": 504, "code": "", "category": "timeout" }
]`;

// 003_b9f943471e1b1ed2.txt
const MASSTACK_LISTACTIVEPROMOTIONS = `[
  { "status": 400, "code": "", "category": "validation" },
  { "status": 401, "code": "", "category": "authentication" },
  { "status": 403, "code": "", "category": "permission" },
  { "status": 404, "code": "", "category": "not_found" },
  { "status": 500, "code": "", "category": "upstream" },
  { "status": 503, "code": "", "category": "upstream" },
  { "status": 504, "code": "", "category": "timeout" }
]`;

// 003_b9f943471e1b1ed2.txt
const MASSTACK_LISTPROMOTIONS = `[
  { "status": 400, "code": "", "category": "validation" },
  { "status": 401, "code": "", "category": "authentication" },
  { "status": 403, "code": "", "category": "permission" },
  { "status": 404, "code": "", "category": "not_found" },
  { "status": 500, "code": "", "category": "upstream" },
  { "status": 503, "code": "", "category": "upstream" },
  { "status": 504, "code": "", "category": "timeout" }
]`;

// 003_b9f943471e1b1ed2.txt
const MASSTACK_LISTPROMOTIONHISTORY = `[
  { "status": 400, "code": "", "category": "validation" },
  { "status": 401, "code": "", "category": "authentication" },
  { "status": 403, "code": "", "category": "permission" },
  { "status": 404, "code": "", "category": "not_found" },
  { "status": 500, "code": "", "category": "upstream" },
  { "status": 503, "code": "", "category": "upstream" },
  { "status": 504, "code": "", "category": "timeout" }
]`;

// 003_b9f943471e1b1ed2.txt
const MASSTACK_CANCELPROMOTION = `[
  { "status": 400, "code": "", "category": "validation" },
  { "status": 401, "code": "", "category": "authentication" },
  { "status": 403, "code": "", "category": "permission" },
  { "status": 404, "code": "", "category": "not_found" },
  { "status": 500, "code": "", "category": "upstream" },
  { "status": 503, "code": "", "category": "upstream" },
  { "status": 504, "code": "", "category": "timeout" }
]`;

// 003_b9f943471e1b1ed2.txt
const MASSTACK_LISTCUSTOMERACCOUNTS = `[
  { "status": 400, "code": "", "category": "validation" },
  { "status": 401, "code": "", "category": "authentication" },
  { "status": 403, "code": "", "category": "permission" },
  { "status": 404, "code": "", "category": "not_found" },
  { "status": 500, "code": "", "category": "upstream" },
  { "status": 503, "code": "", "category": "upstream" },
  { "status": 504, "code": "", "category": "timeout" }
]`;

// 003_b9f943471e1b1ed2.txt
const MASSTACK_CREATEACCOUNT = `[
  { "status": 400, "code": "", "category": "validation" },
  { "status": 401, "code": "", "category": "authentication" },
  { "status": 403, "code": "", "category": "permission" },
  { "status": 404, "code": "", "category": "not_found" },
  { "status": 409, "code": "", "category": "conflict" },
  { "status": 500, "code": "", "category": "upstream" },
  { "status": 503, "code": "", "category": "upstream" },
  { "status": 504, "code": "", "category": "timeout" }
]`;

// 003_b9f943471e1b1ed2.txt
const MASSTACK_DELETEACCOUNT = `[
  { "status": 400, "code": "", "category": "validation" },
  { "status": 401, "code": "", "category": "authentication" },
  { "status": 403, "code": "", "category": "permission" },
  { "status": 404, "code": "", "category": "not_found" },
  { "status": 409, "code": "", "category": "conflict" },
  { "status": 500, "code": "", "category": "upstream" },
  { "status": 503, "code": "", "category": "upstream" },
  { "status": 504, "code": "", "category": "timeout" }
]`;

// 003_b9f943471e1b1ed2.txt
const MASSTACK_LISTPAYMENTMETHODS = `[
  { "status": 400, "code": "", "category": "validation" },
  { "status": 401, "code": "", "category": "authentication" },
  { "status": 403, "code": "", "category": "permission" },
  { "status": 404, "code": "", "category": "not_found" },
  { "status": 500, "code": "", "category": "upstream" },
  { "status": 503, "code": "", "category": "upstream" },
  { "status": 504, "code": "", "category": "timeout" }
]`;

export const operations = [
  {
    "index": 15,
    "id": "masstack.getAccount",
    "provider": "masstack",
    "name": "getAccount",
    "method": "GET",
    "basePath": "/v4",
    "path": "/orgs/{org_id}/accounts/{account_id}",
    "summary": "Looks up an account.",
    "evidence": "confirmed",
    "effect": "read",
    "maxBytes": 1048576,
    "hasBody": false,
    "usesAuthorization": false,
    "errors": rows(MASSTACK_GETACCOUNT)
  },
  {
    "index": 16,
    "id": "masstack.updatePaymentMethod",
    "provider": "masstack",
    "name": "updatePaymentMethod",
    "method": "PATCH",
    "basePath": "/v4",
    "path": "/orgs/{org_id}/accounts/{account_id}/payment-method",
    "summary": "Changes the payment method of an account.",
    "evidence": "confirmed",
    "effect": "write",
    "maxBytes": 1048576,
    "hasBody": true,
    "usesAuthorization": false,
    "errors": rows(MASSTACK_UPDATEPAYMENTMETHOD)
  },
  {
    "index": 17,
    "id": "masstack.getBillingAddressHistory",
    "provider": "masstack",
    "name": "getBillingAddressHistory",
    "method": "GET",
    "basePath": "/v4",
    "path": "/orgs/{org_id}/accounts/{account_id}/billing-address/history",
    "summary": "Lists the billing addresses an account has had.",
    "evidence": "inferred",
    "effect": "read",
    "maxBytes": 1048576,
    "hasBody": false,
    "usesAuthorization": false,
    "errors": rows(MASSTACK_GETBILLINGADDRESSHISTORY)
  },
  {
    "index": 18,
    "id": "masstack.listActivePromotions",
    "provider": "masstack",
    "name": "listActivePromotions",
    "method": "GET",
    "basePath": "/v4",
    "path": "/orgs/{org_id}/accounts/{account_id}/promotions/active",
    "summary": "Lists the promotions an account has at present.",
    "evidence": "inferred",
    "effect": "read",
    "maxBytes": 1048576,
    "hasBody": false,
    "usesAuthorization": false,
    "errors": rows(MASSTACK_LISTACTIVEPROMOTIONS)
  },
  {
    "index": 19,
    "id": "masstack.listPromotions",
    "provider": "masstack",
    "name": "listPromotions",
    "method": "GET",
    "basePath": "/v4",
    "path": "/orgs/{org_id}/accounts/{account_id}/promotions",
    "summary": "Lists the promotions of an account.",
    "evidence": "inferred",
    "effect": "read",
    "maxBytes": 1048576,
    "hasBody": false,
    "usesAuthorization": false,
    "errors": rows(MASSTACK_LISTPROMOTIONS)
  },
  {
    "index": 20,
    "id": "masstack.listPromotionHistory",
    "provider": "masstack",
    "name": "listPromotionHistory",
    "method": "GET",
    "basePath": "/v4",
    "path": "/orgs/{org_id}/accounts/{account_id}/promotions/history",
    "summary": "Lists what was done with an account's promotions.",
    "evidence": "inferred",
    "effect": "read",
    "maxBytes": 1048576,
    "hasBody": false,
    "usesAuthorization": false,
    "errors": rows(MASSTACK_LISTPROMOTIONHISTORY)
  },
  {
    "index": 21,
    "id": "masstack.cancelPromotion",
    "provider": "masstack",
    "name": "cancelPromotion",
    "method": "PATCH",
    "basePath": "/v4",
    "path": "/orgs/{org_id}/accounts/{account_id}/promotions/{account_promotion_id}",
    "summary": "Cancels a promotion of an account.",
    "evidence": "inferred",
    "effect": "write",
    "maxBytes": 1048576,
    "hasBody": true,
    "usesAuthorization": false,
    "errors": rows(MASSTACK_CANCELPROMOTION)
  },
  {
    "index": 22,
    "id": "masstack.listCustomerAccounts",
    "provider": "masstack",
    "name": "listCustomerAccounts",
    "method": "GET",
    "basePath": "/v4",
    "path": "/orgs/{org_id}/customers/{customer_id}/accounts",
    "summary": "Lists the accounts of a customer.",
    "evidence": "inferred",
    "effect": "read",
    "maxBytes": 1048576,
    "hasBody": false,
    "usesAuthorization": false,
    "errors": rows(MASSTACK_LISTCUSTOMERACCOUNTS)
  },
  {
    "index": 23,
    "id": "masstack.createAccount",
    "provider": "masstack",
    "name": "createAccount",
    "method": "POST",
    "basePath": "/v4",
    "path": "/orgs/{org_id}/customers/{customer_id}/accounts",
    "summary": "Opens an account for a customer.",
    "evidence": "confirmed",
    "effect": "write",
    "maxBytes": 1048576,
    "hasBody": true,
    "usesAuthorization": false,
    "errors": rows(MASSTACK_CREATEACCOUNT)
  },
  {
    "index": 24,
    "id": "masstack.deleteAccount",
    "provider": "masstack",
    "name": "deleteAccount",
    "method": "DELETE",
    "basePath": "/v4",
    "path": "/orgs/{org_id}/customers/{customer_id}/accounts/{account_id}",
    "summary": "Deletes an account of a customer.",
    "evidence": "inferred",
    "effect": "write",
    "maxBytes": 1048576,
    "hasBody": false,
    "usesAuthorization": false,
    "errors": rows(MASSTACK_DELETEACCOUNT)
  },
  {
    "index": 25,
    "id": "masstack.listPaymentMethods",
    "provider": "masstack",
    "name": "listPaymentMethods",
    "method": "GET",
    "basePath": "/v4",
    "path": "/orgs/{org_id}/customers/{customer_id}/accounts/{account_id}/payment-methods",
    "summary": "Lists the payment methods that an account may use.",
    "evidence": "inferred",
    "effect": "read",
    "maxBytes": 1048576,
    "hasBody": false,
    "usesAuthorization": false,
    "errors": rows(MASSTACK_LISTPAYMENTMETHODS)
  }
];

function rows(...tables) {
  let read;
  return () => {
    read ??= Object.freeze(tables.flatMap((table) => JSON.parse(table)));
    return read;
  };
}
