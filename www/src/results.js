// What the verbs answer, shown for people.
import { code, element, jsonText, table, verdict } from "./elements.js";

/** @param {{ valid: boolean, issues: object[], warnings: object[] }} result */
export function showVerdict(result, words) {
  return [verdict(result.valid, result.valid ? words.valid : words.invalid), ...findings(result, words)];
}

export function showPrepared(result, words) {
  if (!result.ok) return [verdict(false, words.invalid), ...findings(result, words)];
  const headers = result.headers.map(([name, value]) => [element("code", {}, name), value === "" ? words.empty : value]);
  return [
    element("p", { class: "endpoint" }, element("strong", {}, result.method), " ", element("code", {}, result.url)),
    table(`${words.headers} (${headers.length})`, [words.name, words.value], headers),
    result.body && element("p", { class: "hint" }, result.rewritten ? words.rewritten : words.untouched),
    result.body && code(words.body, textOf(result.body)),
    ...warnings(result, words),
  ];
}

export function showOutcome(outcome, words) {
  if (!outcome.ok) return showProblem(outcome.problem, words);
  const extra = Object.keys(outcome.extra ?? {}).length > 0;
  return [
    verdict(true, words.success),
    code(words.data, jsonText(outcome.data)),
    extra && element("h4", {}, words.extra),
    extra && code(words.extra, jsonText(outcome.extra)),
    ...warnings(outcome, words),
  ].filter(Boolean);
}

function showProblem(problem, words) {
  const facts = [
    [words.status, String(problem.status)],
    [words.code, [...new Set([problem.category, problem.code])].filter(Boolean).join(" · ")],
    problem.matchedBy && [words.matchedBy, problem.matchedBy],
    [words.retryable, problem.retryable ? words.yes : words.no],
    problem.fields?.length > 0 && [words.fields, problem.fields.map((field) => `${field.in} ${field.pointer}`).join(", ")],
  ].filter(Boolean);
  return [
    verdict(false, problem.title),
    element("p", {}, problem.detail),
    problem.outcomeUnknown && element("p", { class: "error" }, words.outcomeUnknown),
    element("dl", {}, ...facts.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)])),
    ...findings({ issues: problem.errors ?? [], warnings: [] }, words),
  ].filter(Boolean);
}

function findings(result, words) {
  return [...list(words.issues, result.issues, words), ...warnings(result, words)];
}

const warnings = (result, words) => list(words.warnings, result.warnings, words);

function list(title, issues = [], words) {
  if (issues.length === 0) return [];
  const rows = issues.map((issue) => [
    element("code", {}, `${issue.in} ${issue.pointer}`),
    element("code", {}, issue.code),
    issue.message,
  ]);
  return [table(`${title} (${issues.length})`, [words.place, words.code, words.message], rows)];
}

const textOf = (bytes) => new TextDecoder().decode(bytes);
