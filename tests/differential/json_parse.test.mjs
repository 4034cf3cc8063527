// V8's JSON.parse and our reader on the same bytes: whatever both take is the same to both, and where only one takes it the reason
// is one of a few.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { bcs } from "ventanilla";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { diceOf } from "./dice.mjs";
import { damaged, jsonText } from "./json_texts.mjs";

const long = process.env.VENTANILLA_LONG === "1";
const seed = Number(process.env.SEED ?? (long ? Date.now() : 1));
const texts = long ? 1_000_000 : 20_000;
const suite = inRoot("..", "shared", "suites", "JSONTestSuite", "test_parsing");

/** Codes of texts that are no JSON to us; what else is found is about values. */
const unreadable = new Set(["syntax", "trailing", "bom", "utf8", "depth"]);

/** Why we refuse what V8 takes (decision 25); of the text, as a repeated key hides a value. */
const stricter = {
  depth: (text) => depth(text) > 32,
  utf8: (text) => strings(text).some((literal) => /\p{Surrogate}/u.test(JSON.parse(literal))),
};

test(`${texts} texts, seed ${seed}`, (context) => {
  const dice = diceOf(seed);
  const count = counts();
  for (let number = 0; number < texts; number += 1) {
    const text = jsonText(dice);
    compare(dice.chance(0.5) ? Buffer.from(text) : damaged(text, dice), count, `text ${number} of seed ${seed}`);
  }
  tell(context, count);
  assert.ok(Math.min(count.same, count.refused, count.depth, count.utf8) > texts / 1_000, JSON.stringify(count));
});

test("the files of JSONTestSuite", { skip: existsSync(suite) ? false : "the suite is not at ../shared/suites" }, (context) => {
  const count = counts();
  const names = readdirSync(suite);
  for (const name of names) compare(readFileSync(`${suite}/${name}`), count, name);
  assert.equal(names.length, 318);
  tell(context, count);
});

const counts = () => ({ same: 0, refused: 0, depth: 0, utf8: 0, deep: 0 });

function tell(context, { same, refused, depth, utf8, deep }) {
  context.diagnostic(
    `${same} the same to both, ${refused} refused by both; only by us: ${depth} too deep, ${utf8} with half of a pair`,
  );
  context.diagnostic(`${deep} read by both, and too deep to be looked at one level deeper`);
}

function compare(bytes, count, name) {
  const theirs = parsed(bytes);
  const { issues } = bcs.getPila.validate({ body: new Uint8Array(bytes) });
  const refusal = issues.find(({ code }) => unreadable.has(code))?.code;
  const what = () => `${name}: ${JSON.stringify(bytes.toString("latin1"))} ${refusal}`;
  if (theirs === undefined) {
    assert.ok(refusal !== undefined, `only we take it: ${what()}`);
    count.refused += 1;
  } else if (refusal !== undefined) {
    assert.ok(stricter[refusal]?.(theirs.text), `only V8 takes it: ${what()}`);
    count[refusal] += 1;
  } else if (depth(theirs.text) > 31) count.deep += 1;
  else {
    assert.deepStrictEqual(read(bytes), theirs.value, what());
    count.same += 1;
  }
}

/** V8's value; nothing where it is no JSON in UTF-8. */
function parsed(bytes) {
  try {
    const text = decoder.decode(bytes);
    return { text, value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Ours: a reply of another type than documented is kept as a whole, written anew by the engine. */
function read(bytes) {
  const body = new Uint8Array(Buffer.concat([Buffer.from("["), bytes, Buffer.from("]")]));
  const { ok, extra } = bcs.getPila.normalize({ status: 200, headers: {}, body });
  assert.ok(ok);
  return extra[""][0];
}

/** Of a text that is JSON: what stands in quotes, and what else opens and closes. */
const strings = (text) => text.match(quoted) ?? [];

function depth(text) {
  let [deepest, now] = [0, 0];
  for (const bracket of text.replace(quoted, "").match(/[[\]{}]/g) ?? []) {
    now += "[{".includes(bracket) ? 1 : -1;
    deepest = Math.max(deepest, now);
  }
  return deepest;
}

const quoted = /"(?:\\.|[^"\\])*"/g;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
