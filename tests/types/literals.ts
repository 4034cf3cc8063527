// Words that are known are types of their own, operation by operation; compiled, never run.
import {
  type BcsContext,
  bcs,
  type Category,
  type ErrorCodeOf,
  type IssueCode,
  type ItauContext,
  itau,
  type MasstackContext,
  masstack,
  type Operation,
  type OperationId,
  type Operations,
  operations,
} from "ventanilla";

type Same<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;
const holds = <_Claim extends true>() => {};

// Ids and providers.
holds<Same<typeof bcs.getPila.id, "bcs.getPila">>();
holds<Same<typeof bcs.getPila.provider, "bcs">>();
holds<Same<(typeof operations)["itau.getContext"]["provider"], "itau">>();
holds<Same<Operation["id"], string>>();
const list: readonly Operation[] = [bcs.getPila, itau.getContext, masstack.createAccount, ...operations];
list.length.toFixed();
// @ts-expect-error: no operation has this id.
const id: OperationId = "bcs.getPillar";
id.length.toFixed();

// Inputs and contexts.
const bcsContext: BcsContext = { origin: "https://a.example", credentials: { clientId: "c", clientSecret: "s", token: "t" } };
const itauContext: ItauContext = { origin: "", credentials: { userName: "u", password: "p" }, correlationId: "c" };
// @ts-expect-error: another provider's context.
itau.getContext.call({ body: { contextId: "1" } }, bcsContext);
// @ts-expect-error: another provider's context.
masstack.createAccount.call({} as never, itauContext);
// @ts-expect-error: a setting of another provider.
const strange: MasstackContext = { origin: "", credentials: { token: "t" }, correlationId: "c" };
strange.origin.length.toFixed();
// @ts-expect-error: a wrong key of the options.
const mistyped: BcsContext = { ...bcsContext, options: { txIdPrefixx: "A" } };
// @ts-expect-error: a wrong word of the options.
const misspelt: BcsContext = { ...bcsContext, options: { securityHeaders: "oath" } };
[mistyped, misspelt].length.toFixed();

// Outcomes: `ok` decides.
const outcome = bcs.updateSecureData.normalize({ status: 200 });
// @ts-expect-error: not decided yet.
outcome.data;
if (outcome.ok) {
  holds<Same<typeof outcome.data, null>>();
  holds<Same<typeof outcome.problem, undefined>>();
} else {
  holds<Same<typeof outcome.problem.category, Category>>();
  holds<Same<typeof outcome.problem.code, ErrorCodeOf<"bcs.updateSecureData"> | Category>>();
  // @ts-expect-error: a code of another operation.
  outcome.problem.code === "05622";
  // @ts-expect-error: a failure has no warnings.
  outcome.warnings;
}

// Error codes.
const code: ErrorCodeOf<"bcs.getCustomerName"> = "05622";
// @ts-expect-error: a code of another operation.
const wrong: ErrorCodeOf<"bcs.getCustomerName"> = "1004";
[code, wrong].join();
holds<Same<(typeof bcs.getCustomerName.errors)[number]["code"], Operations["bcs.getCustomerName"]["errorCode"] | "">>();

// Issue codes.
for (const issue of bcs.getPila.validate("{}" as never).issues) {
  holds<Same<typeof issue.code, IssueCode>>();
  // @ts-expect-error: not a code.
  if (issue.code === "missing") throw new Error(issue.message);
}

// Methods and paths.
holds<Same<typeof bcs.getPila.method, "POST">>();
holds<Same<typeof bcs.getCustomerLocations.path, "/customer-management/v1/location/{identserialnum}">>();
holds<Same<Operation["method"], "GET" | "POST" | "PUT" | "PATCH" | "DELETE">>();
holds<Same<Operation["path"], string>>();
// @ts-expect-error: another method.
const method: "GET" = masstack.createAccount.method;
method.length.toFixed();
