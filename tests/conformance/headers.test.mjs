// What the engine takes for a header's value, a real Headers object takes, and gives back as it was (the Fetch standard).
import assert from "node:assert/strict";
import { test } from "node:test";
import { bcs } from "ventanilla";
import { ordinaryInput } from "../cases/ordinary.mjs";

const name = "X-Invoker-Channel";
const input = ordinaryInput(bcs.getPila);

test("what is taken arrives unchanged, what Headers refuses or changes is refused", (context) => {
  const stricter = new Set();
  const count = { taken: 0, refused: 0 };
  for (const value of values()) {
    const { issues } = bcs.getPila.validate({ ...input, headers: { [name]: value } });
    const taken = !issues.some(({ in: part }) => part === "header");
    const arrives = arrivesUnchanged(value);
    count[taken ? "taken" : "refused"] += 1;
    if (taken) assert.ok(arrives, JSON.stringify(value));
    else if (arrives) for (const character of value) if (!ordinary.test(character)) stricter.add(character.charCodeAt(0));
  }
  // Controls are no text of anybody: Fetch lets them pass, servers do not (RFC 9110, section 5.5; decision 14).
  const controls = [...range(1, 8), 0xb, 0xc, ...range(0xe, 0x1f), ...range(0x7f, 0x9f)];
  assert.deepEqual(
    [...stricter].sort((left, right) => left - right),
    controls,
  );
  assert.ok(count.taken > 500 && count.refused > 500);
  context.diagnostic(`${count.taken} values taken, ${count.refused} refused`);
});

const ordinary = /^[\t -~\u00a0-\u00ff]$/;

/** Every character of Latin-1 and some beyond, alone, first, last and inside; then pairs of those that matter. */
function* values() {
  for (const code of range(0, 0x17f)) {
    const character = String.fromCharCode(code);
    yield* [character, `${character}a`, `a${character}`, `a${character}b`];
  }
  const matter = ["\0", "\t", "\n", "\r", " ", "a", "\x7f", "\x80", "\xa0", "\xff", "\u0100", "\ud800", "\udc00", "😀"];
  for (const first of matter) for (const second of matter) yield* [first + second, `a${first}${second}`, `${first}${second}a`];
}

function arrivesUnchanged(value) {
  try {
    return new Headers([[name, value]]).get(name) === value;
  } catch {
    return false;
  }
}

function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
