// Standard Schema v1 with its JSON Schema extension (standardschema.dev).
/** Standard Schema v1 with its JSON Schema extension (standardschema.dev). */
export interface StandardSchema<Input> {
  /** Of the standard. */
  readonly version: 1;
  /** Who judges. */
  readonly vendor: "ventanilla";
  /** The value as it is, or its issues; their paths are pointers in parts. */
  readonly validate: (
    value: unknown,
  ) =>
    | { readonly value: Input; readonly issues?: undefined }
    | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };
  /** For the compiler alone; not there at run time. */
  readonly types?: { readonly input: Input; readonly output: Input } | undefined;
  /** JSON Schemas for form and documentation tools; they throw without an import of `"ventanilla/schemas"`. */
  readonly jsonSchema: {
    /** The JSON Schema of what is taken. */
    readonly input: (options: { readonly target: JsonSchemaTarget }) => Record<string, unknown>;
    /** The same: validation changes nothing. */
    readonly output: (options: { readonly target: JsonSchemaTarget }) => Record<string, unknown>;
  };
}

/** The dialects that the JSON Schema extension writes; others throw. */
export type JsonSchemaTarget = "draft-2020-12" | "draft-07" | "openapi-3.0" | (string & {});
