// syncData as it grows: the growth curve is made of these.
import { diceOf } from "../../tests/differential/dice.mjs";
import { allPeers } from "../contenders/validators.mjs";
import { entryOf } from "../payloads/entries.mjs";
import { syncOf, syncWithWarnings } from "../payloads/sync.mjs";
import { competition } from "./competition.mjs";
import { sync, syncBody } from "./sync.mjs";

const bodyOf = (accounts) => syncOf(syncBody, diceOf(accounts), accounts);
const title = (accounts) => `${accounts.toLocaleString("en")} accounts`;

const growing = [10, 100, 1_000, 10_000].map((accounts) =>
  competition(sync, { id: `sync.${accounts}`, title: title(accounts), names: allPeers }, () => ({
    entries: [entryOf(bodyOf(accounts))],
  })),
);

export const accountRows = [
  ...growing,
  competition(sync, { id: "sync.10000.warnings", title: `${title(10_000)}, 3 warnings`, expect: "warned" }, () => ({
    entries: [entryOf(syncWithWarnings(bodyOf(10_000)))],
  })),
];
