// What an issue's code says about its params; compiled, never run.
import { bcs, type Issue, type IssueCode, type IssueCodes, type IssueOf, type IssueParams } from "ventanilla";

type Same<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;
const holds = <_Claim extends true>() => {};

for (const issue of bcs.getPila.validate("{}" as never).issues) {
  // Any param may be asked for; what is there, only the code knows.
  holds<Same<typeof issue.params.limit, number | undefined>>();
  switch (issue.code) {
    case "maxLength":
      issue.params.limit.toFixed();
      // @ts-expect-error: a length has no values.
      issue.params.values.join();
      break;
    case "enum":
      issue.params.values.join();
      // @ts-expect-error: the list is the contract's.
      issue.params.values.push("X");
      break;
    case "format":
      if (issue.params.format === "iban") break;
      // @ts-expect-error: no format has this name.
      if (issue.params.format === "ibam") break;
      break;
    case "required":
      holds<Same<typeof issue.params.header, string | undefined>>();
      break;
    case "bom":
      holds<Same<typeof issue.params.offset, undefined>>();
      break;
  }
  // @ts-expect-error: no code has it.
  issue.params.limits;
}

holds<Same<Issue["code"], IssueCode>>();
holds<Same<Extract<Issue, { code: "dependent" }>, IssueOf<"dependent">>>();
holds<Same<IssueOf<"coerced">["params"], IssueCodes["coerced"]>>();
holds<Same<Issue["params"], IssueParams>>();
// @ts-expect-error: a type is not judged by a limit.
const wrong: Issue = { in: "body", pointer: "", code: "type", params: { limit: 1 }, message: "" };
wrong.code.length.toFixed();
