// The validators beside each other. Each judges a value that was parsed before; ours judges bytes, text or objects.
import * as v from "valibot";
import { operations } from "ventanilla";
import { schemas } from "ventanilla/schemas";
import { validators } from "../built/ajv.mjs";
import { parse } from "./parse.mjs";
import { bare } from "./schemas.mjs";
import { typeboxOf } from "./typebox.mjs";
import { valibotOf } from "./valibot.mjs";
import { zodOf } from "./zod.mjs";

/**
 * What is timed, and how its result is read.
 * @typedef {object} Contender
 * @property {string} name
 * @property {(entry: import("../payloads/entries.mjs").Entry, number: number) => unknown} work
 * @property {(result: any) => boolean} [accepts] what a validator said; absent where nothing is judged
 */

/** A validator that takes values: all of its findings where there are any. */
const judges = {
  ajv: (operation) => {
    const validate = validators[operation.name];
    return { judge: (value) => validate(value) || validate.errors, accepts: (result) => result === true };
  },
  zod: ({ schema }) => {
    const whole = zodOf(schema);
    return { judge: (value) => whole.safeParse(value), accepts: ({ success }) => success };
  },
  valibot: ({ schema }) => {
    const whole = valibotOf(schema);
    return { judge: (value) => v.safeParse(whole, value), accepts: ({ success }) => success };
  },
  typebox: ({ schema }) => {
    const whole = typeboxOf(schema);
    return { judge: (value) => whole.Check(value) || whole.Errors(value), accepts: (result) => result === true };
  },
};

/** Whom the two large operations are measured against; the small ones only against Ajv, which is the fastest of them. */
export const allPeers = Object.keys(judges);

/** An operation as rows need it: ours, and its schema for the others. */
export function subject(id) {
  const operation = operations[id];
  return { id, name: id.split(".")[1], operation, schema: bare(schemas[id].body) };
}

/** Ours on bodies in a form: `bytes`, `text` or `value`. */
export function ours({ operation }, form) {
  const work = {
    bytes: ({ bytes }) => operation.validate({ body: bytes }),
    text: ({ text }) => operation.validate({ body: text }),
    value: ({ value }) => operation.validate({ body: value }),
  };
  return { name: "ventanilla", work: work[form], accepts: ({ valid }) => valid };
}

export const parseAlone = (form) => ({
  name: "JSON.parse alone",
  work: { bytes: ({ bytes }) => parse(bytes), text: ({ text }) => JSON.parse(text) }[form],
});

/** Ajv without the rule about names such as `__proto__`: it takes what the others refuse, so it is only shown. */
export function ajvOfAnyName({ name }) {
  const validate = validators[`${name}OfAnyName`];
  return {
    name: "ajv, any name",
    work: ({ bytes }) => validate(parse(bytes)) || validate.errors,
    accepts: (result) => result === true,
  };
}

/** The others by name, on bodies in a form. */
export function peers(subject, form, names) {
  return names.map((name) => {
    const { judge, accepts } = prepared(subject, name);
    const work = {
      bytes: ({ bytes }) => judge(parse(bytes)),
      text: ({ text }) => judge(JSON.parse(text)),
      value: ({ value }) => judge(value),
    };
    return { name, work: work[form], accepts };
  });
}

/** A peer's judge for an operation is made once: rows share it, as a program's calls do. */
export function prepared(subject, name) {
  const key = `${name} ${subject.id}`;
  if (!made.has(key)) made.set(key, judges[name](subject));
  return made.get(key);
}

const made = new Map();
