// What `with` promises; compiled, never run.
import { bcs, type CallOutcome, itau, type Operations } from "ventanilla";

const context = { origin: "https://a.example", credentials: { userName: "u", password: "p" }, locale: "es" } as const;
const voice = itau.with(context, { timeoutMs: 5, retries: 0 });

const prepared = voice.getContext.prepare({ body: { contextId: "1" } });
if (prepared.ok) prepared.headers.length.toFixed();
voice.getContext.prepare({ body: { contextId: "1" } }, { now: new Date(), preview: true, authorization: 1n });
// @ts-expect-error: a wrong key of the body.
voice.getContext.prepare({ body: { contextID: "1" } });
// @ts-expect-error: the origin is bound.
voice.getContext.prepare({ body: { contextId: "1" } }, { origin: "https://b.example" });
// @ts-expect-error: the context is bound already.
voice.getContext.call({ body: { contextId: "1" } }, { credentials: context.credentials });
// @ts-expect-error: no operation of this provider.
voice.getPila;

const outcome = await voice.getContext.call({ body: { contextId: "1" } }, { authorization: "1", timeoutMs: 1 });
const typed: CallOutcome<Operations["itau.getContext"]["data"]> = outcome;
if (typed.ok) typed.data.contextId;
if (outcome.ok) {
  outcome.data.contextId;
  // @ts-expect-error: not in the data.
  outcome.data.contextID;
}
voice.getContext.id.length.toFixed();
voice.getContext.validate({ body: { contextId: "1" } }).valid;

// @ts-expect-error: the password is missing.
itau.with({ origin: "https://a.example", credentials: { userName: "u" } });
// @ts-expect-error: an option of another name.
itau.with(context, { timeout: 5 });
bcs.with({
  origin: "https://a.example",
  credentials: async (reason) => ({ clientId: reason, clientSecret: "s", token: "t" }),
  invoker: { terminalId: "1" },
});
const credentials = { clientId: "c", clientSecret: "s", token: "t" };
// @ts-expect-error: a number belongs to one call.
bcs.with({ origin: "https://a.example", credentials, authorization: "1" });

const door = bcs.with({ gateway: "https://door.example", authorization: "Bearer k" });
await door.getCustomerLocations.call({ path: { identserialnum: "1" } }, { locale: "pt", retries: 1 });
// @ts-expect-error: the gateway prepares.
door.getCustomerLocations.prepare;
// @ts-expect-error: the gateway's own.
await door.getCustomerLocations.call({ path: { identserialnum: "1" }, headers: {} });
// @ts-expect-error: the gateway draws numbers.
bcs.with({ gateway: "https://door.example" }, { sequence: () => "1" });
