// createCustomerAccount in every form.
import { diceOf } from "../../tests/differential/dice.mjs";
import { sources } from "../built/sources.mjs";
import { ajvOfAnyName, allPeers, subject } from "../contenders/validators.mjs";
import { createInSpanish, createOf, createWithFaults, createWithWarnings } from "../payloads/create.mjs";
import { entryOf, entryOfText, one } from "../payloads/entries.mjs";
import { escaped, newShapes, pretty, shuffledText } from "../payloads/variants.mjs";
import { competition, verdictAndBytes, verdictAndObject, verdictOfObject } from "./competition.mjs";

export const create = subject("bcs.createCustomerAccount");
export const createBody = sources.createCustomerAccount.input.body;

const minified = one(() => entryOf(createBody));
const dice = () => diceOf(2169);

export const createRows = [
  competition(create, { id: "create.bytes", title: "bytes", names: allPeers, also: [ajvOfAnyName(create)] }, minified),
  competition(create, { id: "create.text", title: "text", form: "text" }, minified),
  competition(
    create,
    { id: "create.pretty", title: "pretty-printed" },
    one(() => pretty(createBody)),
  ),
  competition(
    create,
    { id: "create.shuffled", title: "keys in another order" },
    one(() => entryOfText(shuffledText(createBody, dice()))),
  ),
  competition(create, { id: "create.rotation", title: "64 different bodies in rotation", names: allPeers }, () => {
    const rolling = dice();
    return { entries: Array.from({ length: 64 }, () => entryOf(createOf(createBody, rolling))) };
  }),
  competition(create, { id: "create.new-shapes", title: "another key order on every call", names: allPeers }, () => ({
    fresh: newShapes(createBody, dice()),
  })),
  competition(
    create,
    { id: "create.escapes", title: "beyond ASCII, and escapes" },
    one(() => escaped(createInSpanish(createBody))),
  ),
  competition(
    create,
    { id: "create.warnings", title: "valid, with 3 warnings", expect: "warned" },
    one(() => entryOf(createWithWarnings(createBody))),
  ),
  competition(
    create,
    { id: "create.invalid", title: "invalid, all issues", expect: "refused", names: allPeers },
    one(() => entryOf(createWithFaults(createBody))),
  ),
  verdictAndBytes(create, { id: "create.object-to-bytes", title: "object → verdict and bytes" }, minified),
  verdictAndObject(create, { id: "create.bytes-to-object", title: "bytes → verdict and object" }, minified),
  verdictOfObject(create, { id: "create.object", title: "object → verdict" }, minified),
];
