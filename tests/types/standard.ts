// What Standard Schema promises, by its own types; compiled, never run.
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { bcs, itau, type masstack, type Operations, operations } from "ventanilla";

type Same<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;
const holds = <_Claim extends true>() => {};

const input: StandardSchemaV1 & StandardJSONSchemaV1 = bcs.getCustomerLocations;
const body: StandardSchemaV1 & StandardJSONSchemaV1 = itau.getContext.body;
input["~standard"].validate(body["~standard"].vendor);

type Body = Operations["masstack.createAccount"]["input"]["body"];
holds<Same<StandardSchemaV1.InferInput<typeof masstack.createAccount.body>, Body>>();
holds<Same<StandardSchemaV1.InferOutput<typeof masstack.createAccount.body>, Body>>();
holds<Same<typeof bcs.getCustomerLocations.body, undefined>>();
for (const operation of operations) operation.body?.["~standard"].validate({});
// @ts-expect-error: its requests have no body.
bcs.getCustomerLocations.body["~standard"];

// An issue is one of `validate`, with a path.
const judged = bcs.with({ gateway: "https://door.example", locale: "es" }).createCustomerAccount.body["~standard"].validate({});
for (const issue of judged.issues ?? []) issue.pointer + issue.code + issue.path.join();
