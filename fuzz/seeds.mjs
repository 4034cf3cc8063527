// The golden cases as inputs of the fuzz targets: written when they are needed, not committed.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadCases } from "../tests/cases/load.mjs";

// How a target's input begins, and what comes then, is told beside its check.
const request = ({ operation, content: { input } }) => input && hasBody(input) && [`${operation}\n`, bytesOf(input)];
const reply = ({ operation, content: { reply } }) => reply && [`${operation}\n${letterOf(reply.status)}`, bytesOf(reply)];
const preparation = ({ operation, content: { verb, input, context } }) =>
  verb === "prepare" && context && [`${operation}\n${head(input)}\n${JSON.stringify(context)}\n`, bytesOf(input)];
const address = ({ operation, content: { expect } }) =>
  expect?.url && [`${expect.method}\n/${operation.split(".")[0]}${pathOf(expect.url)}`];
const found = ({ operation, content: { input, reply } }) =>
  [input, reply].some((given) => given && hasBody(given)) && [
    `${operation}\n${letterOf(reply?.status)}`,
    bytesOf(input ?? reply),
  ];
const shown = ({ operation, content: { input, reply, expect } }) => [
  `${operation}\n${head(input)}\n${expect?.url ?? ""}\n`,
  bytesOf(input ?? reply ?? {}),
];
// Leases that are lost, come late and outlive their day, from some number on.
const events = ({ name, content: { context } }) =>
  context?.authorization && [
    Buffer.alloc(24, name),
    Buffer.from([160, 15, 192, 0, 4, 8, 240, 5, 0, 160, 3, 240, 251, 192, 0, 12]),
  ];

const ofRequests = { validate: request, shapes: request, churn: request, tails: request, prepare: preparation };
const writers = {
  ...ofRequests,
  normalize: reply,
  replies: reply,
  route: address,
  messages: found,
  redact: shown,
  sequence: events,
};

/** Writes the seeds of a target into a folder of their own. */
export function writeSeeds(target, folder) {
  mkdirSync(folder, { recursive: true });
  for (const one of loadCases()) {
    const parts = writers[target](one);
    if (!parts) continue;
    const bytes = Buffer.concat(parts.map((part) => Buffer.from(part)));
    if (bytes.length <= longest) writeFileSync(path.join(folder, `${one.operation}-${one.name.replace(/\W/g, "-")}`), bytes);
  }
}

const hasBody = (input) => ["body", "bodyText", "bodyBase64"].some((name) => input[name] !== undefined);

function bytesOf({ body, bodyText, bodyBase64 }) {
  if (bodyText !== undefined) return bodyText;
  if (bodyBase64 !== undefined) return Buffer.from(bodyBase64, "base64");
  return body === undefined ? "" : JSON.stringify(body);
}

function head({ path, query, headers } = {}) {
  return JSON.stringify({ path, query, headers });
}

/** What stands behind the origin. */
function pathOf(url) {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** As `normalize` of replies.rs reads it back: a status by its place in a list of sixteen, from "P" on. */
const letterOf = (status) => String.fromCharCode(80 + Math.max(0, statuses.indexOf(status)));
const statuses = [200, 201, 202, 204, 206, 302, 400, 401, 404, 409, 422, 429, 500, 503, 504, 0];

const longest = 8192;
