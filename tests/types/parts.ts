// What the package's parts promise; compiled, never run.
import type * as all from "ventanilla";
import { bcs, init, redact, sequenceNumber } from "ventanilla/bcs";
import * as itau from "ventanilla/itau";
import { type MasstackContext, masstack } from "ventanilla/masstack";
import { schemas } from "ventanilla/schemas";

await init();
const same: typeof all.bcs = bcs;
redact(same.getPila, {});
sequenceNumber("bcs.getPila", 1, "").length.toFixed();
itau.itau.getContext.validate({ body: { contextId: "1" } });
const context: MasstackContext = { origin: "https://a.example", credentials: { token: "t" } };
masstack.with(context);
schemas["bcs.getPila"].body?.type;
// @ts-expect-error: another provider.
itau.bcs;
// @ts-expect-error: routing knows all providers.
itau.match;
// @ts-expect-error: no such operation.
schemas["bcs.getPillar"];
