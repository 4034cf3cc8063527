// Answers: outcomes and problems, written by the package, marked with the request's id.
import { type Category, type Match, problem as makeProblem, type Outcome, type Problem, respond } from "ventanilla";
import type { Repeat } from "./log.ts";
import type { Door } from "./logged.ts";
import { asksForRaw } from "./raw.ts";

type Headers = Record<string, string>;
type Known = Partial<Problem> & { idempotency?: Repeat };

/** The outcome of a call or a match, in a media type the caller takes. */
export function answer(door: Door, outcome: Outcome | Match, headers: Headers = {}): Response {
  if ("meta" in outcome) door.set("attempts", outcome.meta.attempts ?? []);
  return outcome.problem ? answerWith(door, outcome.problem, headers) : send(door, outcome, headers);
}

/** A problem of the door itself; `status`: a more precise one than the category's. */
export function answerProblem(door: Door, category: Category, headers: Headers = {}, status?: number): Response {
  return answerParticular(door, category, status === undefined ? {} : { status }, headers);
}

/** The same, where more is known than the category says. */
export function answerParticular(door: Door, category: Category, known: Known, headers: Headers = {}): Response {
  const made = makeProblem(category, { operation: door.get("operation"), locale: localeOf(door) });
  return answerWith(door, { ...made, ...known }, headers);
}

/** Whether a success could be written in a media type the caller takes. */
export function isAcceptable(door: Door): boolean {
  const accept = door.req.header("Accept");
  if (accept === undefined || accept === "*/*" || accept === "application/json") return true;
  const sample: Outcome = { ok: true, data: null, extra: {}, warnings: [], meta: { operation: "", status: 200 } };
  return respond(sample, accept).status !== 406;
}

/** The caller's first language among ours; the texts themselves know regional forms. */
export function localeOf(door: Door): string {
  const wanted = (door.req.header("Accept-Language") ?? "")
    .split(",")
    .map((part) => part.split(";").map((piece) => piece.trim()))
    .map(([tag = "", ...parameters]) => ({ language: tag.toLowerCase().split("-")[0] ?? "", quality: qualityIn(parameters) }))
    .filter(({ language, quality }) => languages.has(language) && quality > 0)
    .sort((left, right) => right.quality - left.quality);
  return wanted[0]?.language ?? "en";
}

const languages = new Set(["en", "es", "pt"]);

const qualityIn = (parameters: string[]) => Number(parameters.find((text) => text.startsWith("q="))?.slice(2) ?? "1") || 0;

function answerWith(door: Door, problem: Problem, headers: Headers): Response {
  const marked = { ...problem, instance: `urn:ventanilla:request:${door.get("requestId")}` };
  door.set("problem", marked);
  return send(door, { problem: marked }, headers);
}

function send(door: Door, outcome: Outcome | Match, headers: Headers): Response {
  // Who gets no raw reply after all gets the canonical one: what has happened is not to be refused.
  const accept = asksForRaw(door) ? undefined : door.req.header("Accept");
  const { status, headers: written, body } = respond(outcome, accept, { locale: localeOf(door) });
  for (const [name, value] of written) door.header(name, value);
  for (const [name, value] of Object.entries(headers)) door.header(name, value);
  return door.body(door.get("mask")?.(body) ?? body, status as 200);
}
