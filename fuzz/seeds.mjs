// The golden cases as inputs of the fuzz targets: written when they are needed, not committed.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadCases } from "../tests/cases/load.mjs";

// How a target's input begins, and what comes then, is told in checks.rs and accelerated.rs.
const request = ({ operation, content: { input } }) => input && hasBody(input) && [`${operation}\n`, bytesOf(input)];
const reply = ({ operation, content: { reply } }) => reply && [`${operation}\n${letterOf(reply.status)}`, bytesOf(reply)];
const preparation = ({ operation, content: { verb, input, context } }) =>
  verb === "prepare" && context && [`${operation}\n${head(input)}\n${JSON.stringify(context)}\n`, bytesOf(input)];

const ofReplies = { normalize: reply, replies: reply };
const writers = { validate: request, shapes: request, churn: request, tails: request, ...ofReplies, prepare: preparation };

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

/** As `normalize` of checks.rs reads it back: a status by its place in a list of sixteen, from "P" on. */
const letterOf = (status) => String.fromCharCode(80 + Math.max(0, statuses.indexOf(status)));
const statuses = [200, 201, 202, 204, 206, 302, 400, 401, 404, 409, 422, 429, 500, 503, 504, 0];

const longest = 8192;
