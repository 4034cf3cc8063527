// Faulty requests, made of a good one: whether Prism judges at all is no matter of course, for it skips what it cannot compile.
import { resolved } from "./documents.mjs";

/** One request for each fault that the document must notice. */
export function faultsOf(prepared, path, document, described) {
  const parameters = (described.parameters ?? []).map((parameter) => resolved(document, parameter));
  const schemes = new Set((described.security ?? []).flatMap(Object.keys).map((key) => document.components.securitySchemes[key]));
  const required = parameters.filter(({ required }) => required);
  const faults = [
    { name: "no credentials", request: without(prepared, [...schemes].map(headerOf)) },
    ...required.filter(isIn("header")).map(({ name }) => ({ name: `no ${name}`, request: without(prepared, [name]) })),
    ...required.filter(isIn("query")).map(({ name }) => ({ name: `no ${name}`, request: withoutQuery(prepared, name) })),
    ...parameters.filter(isIn("path")).filter(hasPattern).map(misshapen(prepared, path)),
  ];
  if (described.requestBody) {
    faults.push({ name: "no body", request: { ...prepared, body: undefined } });
    faults.push({ name: "a body of another type", request: { ...prepared, body: "true" } });
  }
  return faults;
}

const isIn = (place) => (parameter) => parameter.in === place;

const hasPattern = ({ schema }) => schema.pattern !== undefined && !new RegExp(schema.pattern, "u").test(junk);

const headerOf = ({ type, name }) => (type === "http" ? "Authorization" : name);

function without({ headers, ...request }, names) {
  const dropped = names.map((name) => name.toLowerCase());
  return { ...request, headers: [...headers].filter(([name]) => !dropped.includes(name.toLowerCase())) };
}

function withoutQuery({ url, ...request }, name) {
  const parsed = new URL(url);
  parsed.searchParams.delete(name);
  return { ...request, url: parsed.href };
}

const misshapen =
  ({ url, ...request }, path) =>
  ({ name }) => {
    const parsed = new URL(url);
    const place = path.split("/").indexOf(`{${name}}`);
    parsed.pathname = parsed.pathname
      .split("/")
      .map((segment, index) => (index === place ? junk : segment))
      .join("/");
    return { name: `${name} misshapen`, request: { ...request, url: parsed.href } };
  };

const junk = "~";
