// What is pure: validate, prepare, normalize, normalizeWith, Standard Schemas, alone and bound to a context.
import { isJsonSchema, isLent, isOutcome, isPrepared, isStandard, isVerdict } from "../shapes.mjs";
import { contextOf, inputOf, optionsOf, replyOf } from "./arguments.mjs";

/** @type {Record<string, (api: object, kit: object) => import("./list.mjs").Call>} */
export const verbs = {
  validate: (_, kit) => validated(kit, kit.one(kit.material.operations)),

  prepare(_, kit) {
    const operation = kit.one(kit.material.operations);
    const given = [inputOf(kit, operation), contextOf(kit, operation)];
    return { given, strict: true, run: () => operation.prepare(...given), check: isPrepared };
  },

  normalize: (_, kit) => normalized(kit, kit.one(kit.material.operations)),

  normalizeWith(_, kit) {
    const operation = kit.one(kit.material.operations);
    const { reply } = replyOf(kit, operation);
    const { options } = optionsOf(kit);
    const use = kit.chance(0.1) ? kit.anything() : kit.one(uses)(kit);
    return { given: [reply, options], lends: true, run: () => operation.normalizeWith(reply, use, options), check: isLent };
  },

  "bound verbs"(api, kit) {
    const operation = kit.one(kit.material.operations);
    const context = contextOf(kit, operation);
    const name = operation.id.split(".")[1];
    const bind = () => api[operation.provider].with(context)[name];
    let bound;
    try {
      bound = bind();
    } catch {
      return { given: [context], run: bind };
    }
    if (bound.prepare === undefined || kit.chance(0.5)) return loosely(kit.one([validated, normalized, standard])(kit, bound));
    const given = [
      inputOf(kit, operation),
      kit.chance(0.5) ? undefined : kit.spoilt({ now: 0, authorization: "1", locale: "es", preview: true }),
    ];
    return { given, run: () => bound.prepare(...given), check: isPrepared };
  },

  "Standard Schema": (_, kit) => standard(kit, kit.one(kit.material.operations)),

  "JSON Schema"(_, kit) {
    const schema = kit.one(kit.material.operations)["~standard"].jsonSchema;
    const dialect = kit.one(["draft-2020-12", "draft-07", "openapi-3.0"]);
    const options = kit.one([kit.anything(), { target: kit.anything() }, { target: dialect }]);
    return { given: [options], run: () => kit.one([schema.input, schema.output])(options), check: isJsonSchema };
  },
};

function validated(kit, operation) {
  const input = inputOf(kit, operation);
  const { options, isRight } = optionsOf(kit);
  return { given: [input, options], strict: isRight, run: () => operation.validate(input, options), check: isVerdict };
}

function normalized(kit, operation) {
  const { reply, isRight } = replyOf(kit, operation);
  const options = optionsOf(kit);
  const strict = isRight && options.isRight;
  return { given: [reply, options.options], strict, run: () => operation.normalize(reply, options.options), check: isOutcome };
}

function standard(kit, operation) {
  const schema = kit.one([operation, operation.body ?? operation])["~standard"];
  const value = kit.one([inputOf(kit, operation), kit.anything()]);
  return { given: [value], strict: true, run: () => schema.validate(value), check: (result) => isStandard(result, value) };
}

/** A language that was bound may be anything, and is read at each call. */
function loosely(call) {
  return { ...call, strict: false };
}

/** What a caller does with lent bytes. */
const uses = [
  () => (data) => data.length,
  () => (data, extra) => new TextDecoder().decode(data) + new TextDecoder().decode(extra),
  (kit) => kit.throws,
  (kit) => () => kit.anything(),
  () => async () => 1,
  () => (data) => structuredClone(data.buffer, { transfer: [data.buffer] }).byteLength,
  (kit) => (data) => {
    try {
      kit.one(kit.material.operations).validate({});
    } catch (error) {
      if (error.code === "REENTRY") return data.slice();
    }
    kit.changed = "a verb worked while bytes were lent";
  },
];
