// What the simulator remembers has an end.
import assert from "node:assert/strict";
import { test } from "node:test";
import { boundedMap } from "../../simulator/bounded.js";

test("the oldest entry goes, and one that is set again is new", () => {
  const map = boundedMap(2);
  map.set("a", 1);
  map.set("b", 2);
  map.set("a", 3);
  map.set("c", 4);
  assert.deepEqual([...map.values()], [3, 4]);
  assert.equal(map.get("b"), undefined);
});
