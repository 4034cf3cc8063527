// TypeBox, which compiles JSON Schema as it is; it writes code at run time, which workerd does not allow.
import Format from "typebox/format";
import { Compile } from "typebox/schema";
import { base64, decimal, iban } from "./formats.mjs";

for (const [name, format] of Object.entries({ base64, decimal, iban })) Format.Set(name, format);

/** @returns {import("typebox/schema").Validator} */
export function typeboxOf(schema) {
  return Compile(schema);
}
