// The cases as the page shows them: requests to begin with, and replies of the provider.
import { loadCases } from "../../tests/cases/load.mjs";

const all = loadCases();

/** What is longer belongs into the playground. */
const largest = 64 * 1024;

/** @returns {{ requests: object[], replies: object[] }} the source's own ones first */
export function cases(id) {
  const own = all.filter(({ operation }) => operation === id).sort((left, right) => rank(left) - rank(right));
  return {
    requests: own.filter(({ content }) => content.verb === "validate").flatMap(request),
    replies: own.filter(({ content }) => content.verb === "normalize").flatMap(reply),
  };
}

function request({ name, content: { title, input, expect } }) {
  const { body, bodyText, bodyBase64, ...parameters } = input;
  if (bodyText !== undefined || bodyBase64 !== undefined) return [];
  const document = { ...parameters, ...(body !== undefined && { body }) };
  return fitting({ name, title, valid: expect.valid, warned: expect.warnings?.length > 0, document });
}

function reply({ name, content: { title, reply, expect } }) {
  if (reply.bodyBase64 !== undefined) return [];
  const body = reply.bodyText ?? (reply.body === undefined ? "" : JSON.stringify(reply.body, null, 2));
  return fitting({ name, title, ok: expect.ok, status: reply.status, headers: reply.headers ?? {}, body });
}

const fitting = (example) => (JSON.stringify(example).length > largest ? [] : [example]);

const first = ["source-example", "success-source-example", "clean", "valid"];

function rank({ name, content: { expect } }) {
  const place = first.indexOf(name);
  if (place >= 0) return place;
  return first.length + (expect.valid || expect.ok ? (expect.warnings?.length ? 1 : 0) : 2);
}
