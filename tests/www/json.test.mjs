// Places in JSON texts, and changes of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const entry = (file) => fileURLToPath(new URL(`../../www/src/${file}`, import.meta.url));

async function load(file) {
  const { outputFiles } = await build({ entryPoints: [entry(file)], bundle: true, format: "esm", write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

const { locate } = await load("json/locate.ts");
const { withValue, withoutValue } = await load("json/edit.ts");
const { linesOf } = await load("send/lines.ts");
const { timingsOf } = await load("send/timings.ts");

test("a pointer leads to its value's characters", () => {
  const text = String.raw` { "a": [1, {"b~/c": "x\"]}"}, []], "k\u0041": {"deep": null}, "": 12.50 }`;
  const rows = {
    "": text.trim(),
    "/a": String.raw`[1, {"b~/c": "x\"]}"}, []]`,
    "/a/0": "1",
    "/a/2": "[]",
    "/kA/deep": "null",
    "/": "12.50",
  };
  rows["/a/1/b~0~1c"] = String.raw`"x\"]}"`;
  const found = locate(text, Object.keys(rows));
  for (const [pointer, value] of Object.entries(rows)) {
    const { start, end } = found.get(pointer);
    assert.equal(text.slice(start, end), value, pointer);
  }
  assert.equal(locate(text, ["/nothing", "/a/9", "/a/0/x"]).size, 0);
});

test("a text that is no JSON ends the search, whatever it is", () => {
  for (const text of ["", "{", '{"a', '{"a":', "[[[", "}", '{"a":1,,,"b"', "[1,}", '"\\']) locate(text, ["/a/b", "/0/0", ""]);
});

test("a changed value leaves everything around it as it was typed", () => {
  const text = '{ "path": {},  "body": {"amount": 12.50, "list": [ 1,2 ]} }';
  assert.equal(withValue(text, "/body/amount", "12.70"), text.replace("12.50", "12.70"));
  const cases = [
    [text, "/body/list/2", "3"],
    [text, "/body/new", '"x"'],
    [text, "/body/far/away", "true"],
    [text, "/path/id", '"7"'],
    [text, "/query/q", '"7"'],
    ['{"body":null}', "/body/a/b", "1"],
    ["{}", "/body", "{}"],
  ];
  for (const [before, pointer, json] of cases) {
    const after = withValue(before, pointer, json);
    assert.deepEqual(at(JSON.parse(after), pointer), JSON.parse(json), pointer);
    assert.deepEqual(JSON.parse(withoutValue(after, pointer)), pruned(JSON.parse(before), pointer), `${pointer} again without`);
    if (before.includes("12.50")) assert.ok(after.includes("12.50"));
  }
});

test("what is removed takes its comma along, and objects that are empty for lack of it", () => {
  const text = '{\n  "body": {\n    "a": { "b": { "c": 1 } },\n    "d": [1, 2, 3],\n    "e": 12.50\n  }\n}';
  const without = (pointer) => JSON.parse(withoutValue(text, pointer)).body;
  assert.deepEqual(without("/body/a/b/c"), { d: [1, 2, 3], e: 12.5 });
  assert.deepEqual(without("/body/d/1"), { a: { b: { c: 1 } }, d: [1, 3], e: 12.5 });
  assert.deepEqual(without("/body/d/2"), { a: { b: { c: 1 } }, d: [1, 2], e: 12.5 });
  assert.deepEqual(without("/body/e"), { a: { b: { c: 1 } }, d: [1, 2, 3] });
  assert.deepEqual(JSON.parse(withoutValue('{"body":{"a":1}}', "/body/a")), { body: {} });
  assert.equal(withoutValue(text, "/body/nothing"), text);
});

test("lines lead from a reply's places to canonical ones, by index and by value", () => {
  const text = (...places) => ({ type: "string", "x-from": places });
  const schema = {
    properties: {
      id: text("/other/id", "/customer/Id"),
      list: { items: { properties: { name: text("/rows/*/name"), date: text("/rows/*/when") } } },
      phones: { items: { properties: { number: text("/home/*/no", "/office/*/no") } } },
    },
  };
  const raw = {
    customer: { ID: 7 },
    rows: [{ name: "a", when: "20240328" }, { name: "a" }],
    home: [{ no: "1" }],
    office: [{ no: "2" }],
  };
  const data = {
    id: "7",
    list: [{ name: "a", date: "2024-03-28" }, { name: "a" }],
    phones: [{ number: "1" }, { number: "2" }],
    unheard: "x",
  };
  assert.deepEqual(Object.fromEntries(linesOf(schema, data, raw).map(({ from, to }) => [to, from])), {
    "/id": "/customer/ID",
    "/list/0/name": "/rows/0/name",
    "/list/0/date": "/rows/0/when",
    "/list/1/name": "/rows/1/name",
    "/phones/0/number": "/home/0/no",
    "/phones/1/number": "/office/0/no",
  });
});

test("Server-Timing is read as W3C writes it", () => {
  assert.deepEqual(timingsOf('validate;dur=0.2, upstream;desc="x";dur="12.4", cache;desc=hit, ;dur=1, bad;dur=x'), [
    { name: "validate", milliseconds: 0.2 },
    { name: "upstream", milliseconds: 12.4 },
  ]);
  assert.deepEqual(timingsOf(null), []);
});

const tokens = (pointer) => pointer.split("/").slice(1);
const at = (value, pointer) => tokens(pointer).reduce((holder, token) => holder[token], value);

/** What stays: a scalar that gave way to an object does not come back, the outermost objects stay. */
function pruned(value, pointer) {
  const [part, ...rest] = tokens(pointer);
  if (rest.length > 0 && (value[part] ?? null) === null) value[part] = {};
  return value;
}
