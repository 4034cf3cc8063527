// What a schema asks for, as far as a form has to know.
import type { Schema } from "../contract.ts";

export type Kind = "object" | "array" | "text" | "number" | "boolean" | "choice";

export function kindOf(schema: Schema): Kind {
  const types = [schema.type ?? []].flat();
  if (schema.enum) return "choice";
  if (types.includes("object")) return "object";
  if (types.includes("array")) return "array";
  if (types.includes("string") || types.length === 0) return "text";
  return types.includes("boolean") ? "boolean" : "number";
}

/** Limits that hold for texts, as tokens: `≤ 40`, `digits`. */
export function limitsOf(schema: Schema): string[] {
  const inner = schema.anyOf?.find(({ format, pattern }) => format || pattern) ?? {};
  const { minLength, maxLength, minimum, maximum, format } = { ...inner, ...schema };
  const range = (least: number | undefined, most: number | undefined, unit: string) => {
    if (least !== undefined && most !== undefined) return [`${least}–${most}${unit}`];
    if (most !== undefined) return [`≤ ${most}${unit}`];
    return least !== undefined && least > 1 ? [`≥ ${least}${unit}`] : [];
  };
  return [...(format ? [format] : []), ...range(minLength, maxLength, " ch"), ...range(minimum, maximum, "")];
}

/** Values that are allowed, or known. */
export function choicesOf(schema: Schema): string[] {
  return (schema.enum ?? schema["x-known-values"] ?? []).filter((value) => value !== "" && value !== null).map(String);
}

/** What was typed as JSON: a number where the contract wants one and it is one, else a text, which is then judged. */
export function jsonOf(kind: Kind, typed: string): string {
  if (kind === "boolean" && (typed === "true" || typed === "false")) return typed;
  if (kind === "number" && /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(typed)) return typed;
  return JSON.stringify(typed);
}
