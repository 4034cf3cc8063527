// Standard Schema v1 with its JSON Schema extension (standardschema.dev).
import type { Issue } from "./verdict.js";

/** Standard Schema v1 with its JSON Schema extension (standardschema.dev). */
export interface StandardSchema<Input> {
  readonly version: 1;
  readonly vendor: "ventanilla";
  readonly validate: (
    value: unknown,
  ) => { readonly value: Input; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };
  readonly types?: { readonly input: Input; readonly output: Input } | undefined;
  readonly jsonSchema: {
    readonly input: (options: { readonly target: JsonSchemaTarget }) => Record<string, unknown>;
    readonly output: (options: { readonly target: JsonSchemaTarget }) => Record<string, unknown>;
  };
}

/** An issue as form libraries and routers know it, by its path, and with all that `validate` says of it. */
export interface StandardIssue extends Issue {
  readonly path: readonly (string | number)[];
}

export type JsonSchemaTarget = "draft-2020-12" | "draft-07" | "openapi-3.0" | (string & {});
