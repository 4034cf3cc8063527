// syncData with one account, in every form.
import { diceOf } from "../../tests/differential/dice.mjs";
import { sources } from "../built/sources.mjs";
import { ajvOfAnyName, allPeers, subject } from "../contenders/validators.mjs";
import { entryOf, entryOfText, one } from "../payloads/entries.mjs";
import { syncInSpanish, syncOf, syncWithFaults, syncWithWarnings } from "../payloads/sync.mjs";
import { escaped, newShapes, pretty, shuffledText } from "../payloads/variants.mjs";
import { competition, verdictOfObject } from "./competition.mjs";

export const sync = subject("bcs.syncData");
export const syncBody = sources.syncData.input.body;

const minified = one(() => entryOf(syncBody));
const dice = () => diceOf(1300);

export const syncRows = [
  competition(sync, { id: "sync.1", title: "bytes", names: allPeers, also: [ajvOfAnyName(sync)] }, minified),
  competition(sync, { id: "sync.text", title: "text", form: "text" }, minified),
  competition(
    sync,
    { id: "sync.pretty", title: "pretty-printed" },
    one(() => pretty(syncBody)),
  ),
  competition(
    sync,
    { id: "sync.shuffled", title: "keys in another order" },
    one(() => entryOfText(shuffledText(syncBody, dice()))),
  ),
  competition(sync, { id: "sync.rotation", title: "64 different bodies in rotation" }, () => {
    const rolling = dice();
    return { entries: Array.from({ length: 64 }, () => entryOf(syncOf(syncBody, rolling))) };
  }),
  competition(sync, { id: "sync.new-shapes", title: "another key order on every call" }, () => ({
    fresh: newShapes(syncBody, dice()),
  })),
  competition(
    sync,
    { id: "sync.escapes", title: "beyond ASCII, and escapes" },
    one(() => escaped(syncInSpanish(syncBody))),
  ),
  competition(
    sync,
    { id: "sync.warnings", title: "valid, with 3 warnings", expect: "warned" },
    one(() => entryOf(syncWithWarnings(syncBody))),
  ),
  competition(
    sync,
    { id: "sync.invalid", title: "invalid, all issues", expect: "refused", names: allPeers },
    one(() => entryOf(syncWithFaults(syncBody))),
  ),
  verdictOfObject(sync, { id: "sync.object", title: "object → verdict" }, minified),
];
