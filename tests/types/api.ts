// What the types promise; compiled, never run. Without DOM: the package must not need its types.
import {
  type Account,
  type Attempt,
  type BcsContext,
  bcs,
  bogotaDay,
  type Category,
  type Issue,
  init,
  itau,
  masstack,
  match,
  type Operation,
  type OperationId,
  type Operations,
  operations,
  type Problem,
  problem,
  respond,
  sequenceNumber,
  type Upstream,
  type Verdict,
  version,
} from "ventanilla";

type Same<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;
const holds = <_Claim extends true>() => {};

await init();
await init({ shapeCache: false });
// @ts-expect-error: it has no other option.
await init({ shapes: false });

// Verdicts.
const bytes = new Uint8Array();
const verdict: Verdict = itau.getContext.validate({ body: { contextId: "1" } }, { locale: "es", maxBytes: 10 });
itau.getContext.validate({ body: '{"contextId":"1"}' });
itau.getContext.validate({ body: bytes });
itau.getContext.validate({ body: new ArrayBuffer(1) });
// @ts-expect-error: a wrong key of the body.
itau.getContext.validate({ body: { contextID: "1" } });
// @ts-expect-error: a wrong key of the input.
itau.getContext.validate({ body: { contextId: "1" }, boddy: 1 });
// @ts-expect-error: a wrong type.
itau.getContext.validate({ body: { contextId: {} } });
// @ts-expect-error: the path is missing.
bcs.getCustomerLocations.validate({});
bcs.getCustomerLocations.validate({ path: { identserialnum: "1" }, query: { govIssueIdentType: "CC" } });
bcs.getCustomerLocations.validate({
  path: new Map([["identserialnum", "1"]]),
  query: new Set([["govIssueIdentType", "CC"]] as const),
});
// @ts-expect-error: an array is no pairs.
bcs.getCustomerLocations.validate({ path: { identserialnum: "1" }, query: [["govIssueIdentType", "CC"]] });
// @ts-expect-error: pairs have two.
bcs.getCustomerLocations.validate({ path: { identserialnum: "1" }, query: new Set(["govIssueIdentType"]) });
// @ts-expect-error: a wrong word.
bcs.getCustomerLocations.validate({ path: { identserialnum: "1" }, query: { govIssueIdentType: "XX" } });
for (const issue of verdict.issues) {
  const place: "path" | "query" | "header" | "body" | "context" | "response" = issue.in;
  // @ts-expect-error: not a code.
  if (issue.code === "requiredd") throw new Error(place);
}
// @ts-expect-error: verdicts are shared.
verdict.issues.push({} as Issue);

// Requests.
const context = { origin: "https://a.example", credentials: { userName: "u", password: "p" } };
const prepared = itau.getContext.prepare({ body: { contextId: "1" } }, context);
if (prepared.ok) {
  const [[name, value] = ["", ""]] = prepared.headers;
  [name, value, prepared.url, prepared.method].join();
  const body: Uint8Array | undefined = prepared.body;
  body?.byteLength.toFixed();
  // @ts-expect-error: only a refusal has issues.
  prepared.issues;
} else {
  prepared.issues.map((issue) => issue.pointer);
}
// @ts-expect-error: the password is missing.
itau.getContext.prepare({ body: { contextId: "1" } }, { origin: "https://a.example", credentials: { userName: "u" } });
// @ts-expect-error: prepare waits for nobody.
itau.getContext.prepare({ body: { contextId: "1" } }, { ...context, credentials: async () => context.credentials });
const bcsContext = {
  origin: "https://a.example",
  credentials: { clientId: "c", clientSecret: "s", token: "t" },
  invoker: { terminalId: "1" },
  now: new Date(),
  authorization: 5n,
  options: { securityHeaders: "oauth" },
} as const;
bcs.getCustomerLocations.prepare({ path: { identserialnum: "1" } }, bcsContext);
// @ts-expect-error: no such key of the invoker.
bcs.getCustomerLocations.prepare({ path: { identserialnum: "1" } }, { ...bcsContext, invoker: { terminal: "1" } });

const whole: BcsContext = bcsContext;
whole.origin.length.toFixed();

// Outcomes.
holds<Same<Operations["bcs.createCustomerAccount"]["data"], Account>>();
const outcome = bcs.getCustomerLocations.normalize(
  { status: 200, headers: { "content-type": "application/json" }, body: bytes },
  { locale: "pt" },
);
if (outcome.ok) {
  holds<Same<typeof outcome.data, Operations["bcs.getCustomerLocations"]["data"]>>();
  outcome.extra["/a"];
} else {
  const { category }: Problem = outcome.problem;
  const known: Category = category;
  // @ts-expect-error: not a category.
  if (category === "not-found") throw new Error(known);
  // @ts-expect-error: a failure has no data.
  outcome.data;
}
itau.getContext.normalize({ status: 200, headers: [["a", "b"]] });
itau.getContext.normalize({ status: 200, headers: new Map([["a", "b"]]), body: null });

// Calls.
const called = await itau.getContext.call(
  { body: { contextId: "1" } },
  {
    ...context,
    credentials: async (reason: "first" | "expired") => (reason === "first" ? context.credentials : context.credentials),
  },
  { timeoutMs: 1, retries: 1, sequence: { next: async () => "1" } },
);
const attempts: readonly Attempt[] = called.meta.attempts;
if (called.ok) holds<Same<typeof called.data, Operations["itau.getContext"]["data"]>>();
attempts.at(0)?.status?.toFixed();
await itau.getContext.call({ body: { contextId: "1" } }, context, { sequence: (operation, now) => `${operation.length}${now}` });
const upstream: Upstream = {
  admit: () => ({ admitted: true, settle: (seen) => holds<Same<typeof seen, "answered" | "failed" | "unknown">>() }),
  mayRetry: () => false,
};
await itau.getContext.call({ body: { contextId: "1" } }, context, { upstream, headersTimeoutMs: 1, deadlineMs: 1 });
await bcs.getCustomerLocations.call(
  { path: { identserialnum: "1" } },
  { gateway: "https://door.example", authorization: "Bearer k" },
);
// @ts-expect-error: a gateway has the credentials.
await itau.getContext.call({ body: { contextId: "1" } }, { gateway: "https://door.example", credentials: context.credentials });

// Operations.
for (const operation of operations) {
  operation.validate({ path: { a: 1 }, body: bytes });
  operation.prepare({}, { origin: "", credentials: { any: "thing" }, invoker: { any: "thing" }, anything: 1 });
  operation.errors.map(({ code, status }) => `${code}${status}`);
}
const ids: OperationId[] = ["bcs.getPila", "itau.getContext"];
operations["bcs.getPila"].id === ids[0];
// @ts-expect-error: no such operation.
operations["bcs.getPillar"];
// @ts-expect-error: no such operation.
bcs.getPillar;
const any: Operation = masstack.updatePaymentMethod;
holds<Same<typeof any.effect, "read" | "write" | "unknown">>();

// Gateways.
const found = match({ method: "GET", url: "/" });
if (found.operation) {
  await found.operation.call(found.input, { origin: "", credentials: {} });
} else {
  (found.allow ?? []).join();
  const answer: { status: number; body: string } = respond(found, "application/json", { locale: "es" });
  respond({ ok: false, problem: found.problem, meta: { operation: "", status: null } }).headers.map(([name]) => name);
  answer.body.length.toFixed();
}
respond(outcome);
problem("validation", { operation: itau.getContext, issues: verdict.issues }).errors;
// @ts-expect-error: not a category.
problem("wrong");
// @ts-expect-error: what a path takes is said by respond.
problem("method_not_allowed", { allow: ["GET"] });
sequenceNumber("bcs.getPila", 1n, "00").length.toFixed();
bogotaDay(new Date()).length.toFixed();
version().length.toFixed();

// Standard Schema: what its consumers ask for, spelled out.
interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => Result<Output> | Promise<Result<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}
type Result<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | {
      readonly issues: ReadonlyArray<{
        readonly message: string;
        readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined;
      }>;
    };
const schema: StandardSchemaV1 = itau.getContext;
schema["~standard"].validate(1);
type InputOf<Schema extends StandardSchemaV1> = NonNullable<Schema["~standard"]["types"]>["input"];
const input: InputOf<typeof itau.getContext> = { body: { contextId: "1" } };
itau.getContext["~standard"].jsonSchema.input({ target: "draft-07" }).type;
input.body;
