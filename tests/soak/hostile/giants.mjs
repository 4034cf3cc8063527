// What takes long to make is made once: texts and bytes of 10 MB, and depth 10,000.
import { canary } from "./texts.mjs";

const length = 10_000_000;

export const giants = [
  once(() => "x".repeat(length)),
  once(() => `${canary.repeat(length / canary.length)}\ud800`),
  once(() => "é".repeat(length / 2)),
  once(() => "[".repeat(length)),
  once(() => `{"contextId":"${"1".repeat(length)}"}`),
  once(() => `[${'{"a":[1,"b"]},'.repeat(length / 20)}0]`),
  once(() => new Uint8Array(length).fill(0x20)),
  once(() => new Uint8Array(length).fill(0xff)),
  once(() => nested((inner) => ({ a: inner }))),
  once(() => nested((inner) => [inner])),
  once(() => Array.from({ length: 100_000 }, () => canary)),
  once(() => Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`${canary}${index}`, index]))),
  once(() => new Map(Array.from({ length: 20_000 }, (_, index) => [`${canary}${index}`, index]))),
];

function once(make) {
  let made;
  return () => {
    made ??= whole(make());
    return made;
  };
}

/** A repeated text is put together when it is first read, which would look like a leak. */
function whole(value) {
  if (typeof value === "string") value.indexOf("\0");
  return value;
}

function nested(around) {
  let value = around(canary);
  for (let depth = 0; depth < 10_000; depth += 1) value = around(value);
  return value;
}
