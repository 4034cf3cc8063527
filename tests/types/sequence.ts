// What sequences promise; compiled, never run.
import { bcs, createSequence, type Lease, type LeaseStore, memoryStore, type Sequence } from "ventanilla";

const store: LeaseStore = { lease: async (day, block) => ({ day, from: 0, to: block, key: "0".repeat(32) }) };
const sequence: Sequence = createSequence({ store, block: 10 });
const number: string = await createSequence({ store: memoryStore({ key: "0".repeat(32) }) }).next("bcs.getPila");
bcs.with({ origin: "", credentials: { clientId: number, clientSecret: "s", token: "t" } }, { sequence });
const lease: Lease = await store.lease("2024-03-27", 1);
lease.from.toFixed();
// @ts-expect-error: a sequence needs a store.
createSequence({ block: 10 });
// @ts-expect-error: a lease has a key.
const keyless: LeaseStore = { lease: (day) => ({ day, from: 0, to: 1 }) };
keyless.lease("2024-03-27", 1);
