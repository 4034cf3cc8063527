// Documented fields that a reply does not have at any of their places. One that is there and blank is there (decision 28).
import { replies } from "../generated/replies.ts";

/** Their pointers, or that of the outermost object that is not there. */
export function missingIn(operation: string, body: Uint8Array): string[] {
  const groups = expectedFields(operation);
  if (groups.length === 0 || body.length > largest) return [];
  const reply = parsed(body);
  if (reply === undefined) return [];
  return [...new Set(groups.flatMap((places) => missingAt(places, reply)))];
}

/** Where a group is closest to being there is where it is missing. */
function missingAt(places: readonly string[][], reply: unknown): string[] {
  let nearest: { depth: number; place: string[] } | undefined;
  for (const place of places) {
    const depth = depthOf(reply, place, 0);
    if (depth === place.length) return [];
    if (nearest === undefined || depth > nearest.depth) nearest = { depth, place };
  }
  return nearest ? [`/${nearest.place.slice(0, nearest.depth + 1).join("/")}`] : [];
}

/** How many segments of a place are there; all of them where something on the way is blank, or an empty list. */
function depthOf(value: unknown, place: readonly string[], depth: number): number {
  const segment = place[depth];
  if (segment === undefined || value === null || value === "") return place.length;
  if (segment === "*") {
    if (!Array.isArray(value)) return depthOf(value, place, depth + 1);
    if (value.length === 0) return place.length;
    return Math.max(...value.slice(0, mostItems).map((item) => depthOf(item, place, depth + 1)));
  }
  if (typeof value !== "object" || Array.isArray(value)) return depth;
  const member = memberOf(value, segment);
  return member === undefined ? depth : depthOf(member, place, depth + 1);
}

/** Some systems write names with other capitals. */
function memberOf(object: object, name: string): unknown {
  if (Object.hasOwn(object, name)) return (object as Record<string, unknown>)[name];
  return Object.entries(object).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

function expectedFields(operation: string): string[][][] {
  let groups = known.get(operation);
  if (groups === undefined) {
    const { expected = [] } = replies[operation] ?? {};
    groups = expected.map((places) => places.split(" ").map((place) => place.split("/").slice(1)));
    known.set(operation, groups);
  }
  return groups;
}

const known = new Map<string, string[][][]>();

/** Nothing for what the engine reads in its own ways: another encoding, or no JSON. */
function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

// A list's items are alike; a large reply is a list.
const mostItems = 20;
const largest = 1_048_576;
