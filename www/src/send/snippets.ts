// The same request as curl, fetch, TypeScript with the package, and Rust with the crate.
import type { Operation } from "ventanilla";
import type { Document } from "../contract.ts";
import { isObject } from "../json/document.ts";
import { gateway } from "./target.ts";

export type Language = "curl" | "fetch" | "TypeScript" | "Rust";
export const languages: readonly Language[] = ["curl", "fetch", "TypeScript", "Rust"];

type Request = { operation: Operation; input: { body?: string }; value: Document; target: string };

export function snippet(language: Language, request: Request): string {
  return { curl, fetch: fetched, TypeScript: typescript, Rust: rust }[language](request);
}

function curl({ operation, input, target }: Request): string {
  const words = [
    operation.method === "GET" ? "curl -sS" : `curl -sS -X ${operation.method}`,
    quoted(gateway + target),
    '-H "Authorization: Bearer $VENTANILLA_KEY"',
    ...(input.body === undefined ? [] : ["-H 'Content-Type: application/json'", `--data-binary ${quoted(input.body)}`]),
  ];
  return words.join(" \\\n  ");
}

function fetched({ operation, input, value, target }: Request): string {
  const options = [
    `method: ${JSON.stringify(operation.method)},`,
    `headers: { Authorization: ${bearer}${input.body === undefined ? "" : ', "Content-Type": "application/json"'} },`,
    ...(input.body === undefined ? [] : [`body: JSON.stringify(${indented(literal(value.body), 1)}),`]),
  ];
  return [
    `const response = await fetch(${JSON.stringify(gateway + target)}, {`,
    ...options.map((line) => `  ${line}`),
    "});",
    "const answer = await response.json();",
    "if (response.ok) console.log(answer.data);",
    "else console.error(answer.title, answer.detail);",
  ].join("\n");
}

function typescript({ operation, value }: Request): string {
  const { headers: _, ...input } = value;
  return [
    `import { ${operation.provider} } from "ventanilla";`,
    "",
    `const outcome = await ${operation.id}.call(`,
    `  ${indented(literal(input), 1)},`,
    `  { gateway: ${JSON.stringify(gateway)}, authorization: ${bearer} },`,
    ");",
    "if (outcome.ok) console.log(outcome.data);",
    "else console.error(outcome.problem.title, outcome.problem.detail);",
  ].join("\n");
}

function rust({ operation, input, value }: Request): string {
  const name = (operation.id.split(".")[1] ?? "").replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase();
  const parameters = (["path", "query"] as const).flatMap((part) =>
    Object.entries(value[part] ?? {}).map(([key, each]) => `.${part}(${rustText(key)}, ${rustText(String(each))})`),
  );
  const body = input.body === undefined ? [] : [`.body(${rawRustText(input.body)}.as_bytes())`];
  return [
    `use ventanilla::{Input, Options, ${operation.provider}};`,
    "",
    `let input = Input::new()${[...parameters, ...body].map((call) => `\n    ${call}`).join("")};`,
    `let verdict = ${operation.provider}::${name}.validate(&input, Options::default());`,
    "assert!(verdict.is_valid());",
    "",
    "// `context` has the origin and the credentials: see docs/context-and-credentials.md.",
    `let prepared = ${operation.provider}::${name}.prepare(&input, &context);`,
  ].join("\n");
}

// Of the program that the text becomes part of, not of this one.
const bearer = ["`Bearer $", "{key}`"].join("");

/** A literal of JavaScript: names without quotes where they need none. */
function literal(value: unknown): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? "[]" : `[\n${value.map((item) => `  ${indented(literal(item), 1)},\n`).join("")}]`;
  }
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => {
    const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
    return `  ${name}: ${indented(literal(member), 1)},\n`;
  });
  return members.length === 0 ? "{}" : `{\n${members.join("")}}`;
}

const indented = (text: string, depth: number) => text.replaceAll("\n", `\n${"  ".repeat(depth)}`);

/** One word for any POSIX shell. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
const rustText = (text: string) => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

/** A raw string with as many signs as the text asks for. */
function rawRustText(text: string): string {
  const signs = "#".repeat(1 + Math.max(0, ...[...text.matchAll(/"(#*)/g)].map(([, found = ""]) => found.length)));
  return `r${signs}"${text}"${signs}`;
}
