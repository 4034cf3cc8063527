// Every option of every command. An option means the same wherever it is taken.

/** As `util.parseArgs` takes them, with what help says. `value` names the value, `of` the values there are. */
export const options = {
  json: { type: "boolean", summary: "for programs: JSON, whose shape follows semantic versioning" },
  locale: {
    type: "string",
    value: "language",
    of: ["en", "es", "pt"],
    summary: "of texts about findings and problems: en, es, pt",
  },
  help: { type: "boolean", short: "h", summary: "this text" },
  version: { type: "boolean", short: "V", summary: "version of the package and of its contract" },

  input: { type: "boolean", summary: "the file is a whole input, { path, query, headers, body }" },
  path: { type: "string", multiple: true, value: "name=value", summary: "a path parameter" },
  query: { type: "string", multiple: true, value: "name=value", summary: "a query parameter" },
  header: { type: "string", multiple: true, value: "name=value", summary: "a header" },
  "max-bytes": { type: "string", value: "number", summary: "largest body, in bytes" },

  context: { type: "string", value: "file", summary: "the context as JSON; - is standard input" },
  now: { type: "string", value: "moment", summary: "instead of the clock: 2024-03-28T04:30:00Z, or milliseconds since 1970" },
  authorization: { type: "string", value: "number", summary: "authorization number of the transaction id, up to 10 digits" },
  "show-secrets": { type: "boolean", summary: "shows credentials instead of •••" },

  status: { type: "string", value: "number", summary: "HTTP status of the reply" },
  raw: { type: "boolean", summary: "adds the provider's own text, which may name persons" },
};

/** What every command takes. */
export const common = ["json", "locale", "help", "version"];
