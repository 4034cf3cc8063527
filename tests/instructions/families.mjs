// Families of hostile inputs: each gives, for a number of bytes, about so many, as the fuzz target of its verb reads them.

/** @type {{ name: string, verbs: string[], input(bytes: number, verb: string): string }[]} */
export const families = [
  ...documents({
    "deep nesting": (bytes) => member("x", `[${filled(bytes, () => `${"[".repeat(28)}${"]".repeat(28)}`)}]`),
    "nested objects": (bytes) => member("x", `[${filled(bytes, () => `${'{"a":'.repeat(28)}1${"}".repeat(28)}`)}]`),
    "a known key again and again": (bytes, { key }) => `{${filled(bytes, () => `"${key}":"1"`)}}`,
    "an unknown key again and again": (bytes) => `{${filled(bytes, () => '"x":1')}}`,
    "ever other keys": (bytes) => `{${filled(bytes, (index) => `"k${index}":0`)}}`,
    "keys in reverse": (bytes) => `{${filled(bytes, (index) => `"${String(1e6 - index)}":0`)}}`,
    "long keys": (bytes) => `{${filled(bytes, (index) => `"${"a".repeat(1000)}${index}":0`)}}`,
    "escaped keys": (bytes) => `{${filled(bytes, (index) => `"\\u0061\\u0062${index}":0`)}}`,
    "a text of escapes": (bytes, { key }) => member(key, `"${repeated("\\u0041", bytes)}"`),
    "a text of surrogates": (bytes, { key }) => member(key, `"${repeated("\\ud834\\udd1e\\ud834", bytes)}"`),
    "a long text": (bytes, { key }) => member(key, `"${repeated("ñandú 𝄞 ", bytes)}"`),
    "unknown texts of escapes": (bytes) => member("x", `[${filled(bytes, () => '"\\n\\"\\\\\\udddd"')}]`),
    "a long number": (bytes, { key }) => member(key, repeated("1234567890", bytes)),
    "a long fraction": (bytes, { key }) => member(key, `0.${repeated("0", bytes)}1e-${repeated("9", 20)}`),
    "white space": (bytes, { key }) => `{${repeated(" \n\t\r", bytes)}"${key}" : "1"}`,
    "alternating shapes": (bytes, { list }) => list(filled(bytes, (index) => shapes[index % shapes.length])),
    "items that are none": (bytes, { list }) => list(filled(bytes, (index) => (index % 2 ? "1" : '"a"'))),
    "empty items": (bytes, { list }) => list(filled(bytes, () => "{}")),
    "many findings": (bytes, { list }) =>
      list(filled(bytes, (index) => `{"personName":{"fullName":1,"z${index}":[]},"acctType":{}}`)),
    "no JSON at all": (bytes) => repeated('{"a":[tru', bytes),
    "an open text": (bytes, { key }) => `{"${key}":"${repeated("\\\\", bytes)}`,
  }),
  ...encoded({
    "Base64 with white space": (bytes) => repeated("ew0K\\n \\t", bytes),
    "Base64 of nested lists": (bytes) =>
      base64(member("x", `[${filled(bytes * 0.75, () => `${"[".repeat(28)}${"]".repeat(28)}`)}]`)),
    "Base64 of findings": (bytes) => base64(`{"custInfo":[${filled(bytes * 0.75, () => '{"personName":1}')}]}`),
    "Base64 that ends too soon": (bytes) => `${repeated("e30", bytes)}=`,
  }),
  ...replies({
    placeholders: (bytes) => `{"message":"${repeated("{a}", bytes / 2)}","context":{"a":"${repeated("{a}", bytes / 2)}"}}`,
    "errors upon errors": (bytes) => `{"errors":[${filled(bytes, () => '{"message":"{a}","key":"k","context":{"a":"b"}}')}]}`,
    "a description without end": (bytes) =>
      `{"responseType":{"value":"ER"},"ResponseDetail":{"errorDesc":"${repeated("NO EXISTE Á1 ", bytes)}"}}`,
    "addresses of all sorts": (bytes) =>
      `{"govIssueIdent":{"postAddr":[${filled(bytes, (index) => `{"createdDt":"0${index}/1/2024","phoneNum":[{"cellPhone":"1"}],"x":[]}`)}]}}`,
    "a page": (bytes) => `<html>${repeated("<p>502</p>", bytes)}`,
    "Latin-1": (bytes) => Buffer.from(`{"message":"${repeated("ñ", bytes)}"}`, "latin1"),
  }),
  ...routes({
    "a long path": (bytes) => `/bcs${repeated("/a", bytes)}`,
    slashes: (bytes) => repeated("/", bytes),
    "a long segment": (bytes) => `/bcs/customer-management/v1/location/${repeated("%c3%b1", bytes)}`,
    "percent signs": (bytes) => `/bcs/customer-management/v1/location/${repeated("%", bytes)}`,
    "a long query": (bytes) => `/bcs/customer-management/v1/location/1?${repeated("a=b&", bytes)}`,
    "one parameter": (bytes) => `/bcs/customer-management/v1/location/1?a=${repeated("+%2B", bytes)}`,
  }),
  ...heads({
    "many parameters": (bytes) => ({ query: Object.fromEntries(numbered(bytes, (index) => [`q${index}`, "1"])) }),
    "a long parameter": (bytes) => ({ path: { identserialnum: repeated("ñ/", bytes) }, query: { govIssueIdentType: "CC" } }),
    "many headers": (bytes) => ({ headers: Object.fromEntries(numbered(bytes, (index) => [`X-Invoker-${index}`, "1"])) }),
    "a header again and again": (bytes) => `{"headers":{${filled(bytes, () => '"x-invoker-user":"a"')}}}`,
  }),
  ...contexts({
    "many further headers": (bytes) => ({
      overrides: { headers: Object.fromEntries(numbered(bytes, (index) => [`x-${index}`, "1"])) },
    }),
    "a header again": (bytes) => `{"overrides":{"headers":{${filled(bytes, () => '"x-a":"1"')}}}}`,
    "a long path": (bytes) => ({ overrides: { path: repeated("/{identserialnum}", bytes) } }),
    "unknown settings": (bytes) => Object.fromEntries(numbered(bytes, (index) => [`s${index}`, 1])),
    "unknown invoker data": (bytes) => ({ invoker: Object.fromEntries(numbered(bytes, (index) => [`i${index}`, "1"])) }),
    "unknown credentials": (bytes) => ({ credentials: Object.fromEntries(numbered(bytes, (index) => [`c${index}`, "1"])) }),
    "a long token": (bytes) => ({ credentials: { token: `Bearer ${repeated("a ", bytes)}` } }),
  }),
];

const shapes = [
  '{"a":1}',
  '{"personName":{"fullName":"A"}}',
  "{}",
  '{"a":1,"b":2}',
  '{"b":2,"a":1}',
  '{"contactInfo":{}}',
  '{"type":"TECI"}',
];

/** Of documents, as bodies, as what is sent of them, as replies, and as what a log shows. */
function documents(makers) {
  const body = { key: "contextId", list: (items) => `{"custInfo":[${items}]}` };
  const reply = { key: "message", list: (items) => `[${items}]` };
  return Object.entries(makers).map(([name, make]) => ({
    name,
    verbs: ["validate", "normalize", "prepare", "redact"],
    input(bytes, verb) {
      if (verb === "normalize") return `masstack.listPaymentMethods\nP${make(bytes, reply)}`;
      const document = make(bytes, body);
      const operation = document.startsWith('{"custInfo"') ? "bcs.syncData" : "itau.getContext";
      if (verb === "validate") return `${operation}\n${document}`;
      return `${operation}\n{}\n${verb === "redact" ? "/" : context(operation)}\n${document}`;
    },
  }));
}

function encoded(makers) {
  const body = (make, bytes) => `{"file":{"binData":"${make(bytes)}"}}`;
  return family(makers, ["validate"], (make, bytes) => `bcs.syncDataFile\n${body(make, bytes)}`);
}

function replies(makers) {
  const input = (make, bytes) => Buffer.concat([Buffer.from("bcs.getCustomerLocations\nP"), Buffer.from(make(bytes))]);
  return family(makers, ["normalize"], input);
}

function routes(makers) {
  return family(makers, ["route"], (make, bytes) => `GET\n${make(bytes)}`);
}

function heads(makers) {
  const operation = "bcs.getCustomerLocations";
  return family(makers, ["prepare"], (make, bytes) => `${operation}\n${text(make(bytes))}\n${context(operation)}\n`);
}

function contexts(makers) {
  const head = '{"path":{"identserialnum":"1"},"query":{"govIssueIdentType":"CC"}}';
  return family(makers, ["prepare"], (make, bytes) => `bcs.getCustomerLocations\n${head}\n${text(make(bytes))}\n`);
}

function family(makers, verbs, input) {
  return Object.entries(makers).map(([name, make]) => ({ name, verbs, input: (bytes) => input(make, bytes) }));
}

/** With everything that the operation's headers read. */
function context(operation) {
  const bank = {
    credentials: { clientId: "a", clientSecret: "b", token: "c", custLoginId: "d" },
    invoker: { terminalId: "1", userIPAddress: "192.0.2.1", serverIPAddress: "::1" },
    now: 1711600200000,
    authorization: "1",
  };
  const other = { credentials: { userName: "u", password: "p" }, correlationId: "c" };
  return JSON.stringify({ origin: "https://api.example.com", ...(operation.startsWith("bcs") ? bank : other) });
}

const text = (value) => (typeof value === "string" ? value : JSON.stringify(value));
const member = (key, value) => `{"${key}":${value}}`;
const base64 = (document) => Buffer.from(document).toString("base64");

/** As many whole pieces as fit. */
function repeated(piece, bytes) {
  return piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));
}

/** Pieces with commas between them. */
function filled(bytes, piece) {
  return numbered(bytes, piece).join(",");
}

function numbered(bytes, piece) {
  const pieces = [];
  for (let length = 0; length < bytes; length += text(pieces.at(-1)).length + 1) pieces.push(piece(pieces.length));
  return pieces;
}
