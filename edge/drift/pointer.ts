// Pointers into replies as a log may show them: the names in them come from the provider, and may be anything.
import { replies } from "../generated/replies.ts";

/** Pointers of the documented fields in lower case, `*` for a list's items. */
export function documentedFields(operation: string): ReadonlySet<string> {
  let fields = known.get(operation);
  if (fields === undefined) {
    const { expected = [], further = [] } = replies[operation] ?? {};
    fields = new Set([...expected.flatMap((places) => places.split(" ")), ...further].map((pointer) => pointer.toLowerCase()));
    known.set(operation, fields);
  }
  return fields;
}

const known = new Map<string, ReadonlySet<string>>();

/** The pointer with `*` for every index and `…` for every name that is neither documented nor plainly a field's. */
export function harmless(operation: string, pointer: string): string {
  const segments = pointer.split("/").slice(1, deepest + 1);
  let shown = "";
  for (const segment of segments) {
    const next = /^\d+$/.test(segment) ? "*" : segment;
    const isDocumented = documentedFields(operation).has(`${shown}/${next}`.toLowerCase());
    shown += `/${isDocumented || next === "*" || isName(next) ? next : "…"}`;
  }
  return shown;
}

/** Four digits in a row may be part of somebody's number. */
function isName(segment: string): boolean {
  return /^[A-Za-z_][\w.-]{0,63}$/.test(segment) && !/\d{4}/.test(segment);
}

const deepest = 12;
