// Generated from the contract by `npm run export`: change the tables in src/contract/ instead.

// 001_11f1ad312f1c39e9.txt
const ITAU_STATUS = `[
  { "status": 400, "code": "", "category": "validation" },
  { "status": 401, "code": "", "category": "authentication" },
  { "status": 404, "code": "", "category": "not_found" },
  { "status": 500, "code": "", "category": "business_rule" }
]`;

export const operations = [
  {
    "index": 13,
    "id": "itau.getCustomerByAccount",
    "provider": "itau",
    "name": "getCustomerByAccount",
    "method": "POST",
    "basePath": "",
    "path": "/apiaccess/rest/ccmessaging/v1/itau/contas",
    "summary": "Looks up the customer of an account.",
    "evidence": "stated",
    "effect": "read",
    "maxBytes": 1048576,
    "hasBody": true,
    "usesAuthorization": false,
    "errors": rows(ITAU_STATUS)
  },
  {
    "index": 14,
    "id": "itau.getContext",
    "provider": "itau",
    "name": "getContext",
    "method": "POST",
    "basePath": "",
    "path": "/apiaccess/rest/ccmessaging/v1/itau/ps7/contextos",
    "summary": "Looks up what the voice system handed over about a caller.",
    "evidence": "stated",
    "effect": "read",
    "maxBytes": 1048576,
    "hasBody": true,
    "usesAuthorization": false,
    "errors": rows(ITAU_STATUS)
  }
];

function rows(...tables) {
  let read;
  return () => {
    read ??= Object.freeze(tables.flatMap((table) => JSON.parse(table)));
    return read;
  };
}
