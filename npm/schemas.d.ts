/**
 * The JSON Schemas of all operations (draft 2020-12). Importing this module also lets operations give theirs: `inputSchema`,
 * `dataSchema` and Standard Schema's `jsonSchema` throw `SchemasNotLoaded` before. They are large; nothing else needs them.
 *
 * The CommonJS file and `ventanilla.min.js` have them always.
 *
 * @example
 * ```ts
 * import "ventanilla/schemas";
 * import { bcs } from "ventanilla";
 *
 * console.log(bcs.getPila.inputSchema.type); // → object
 * ```
 * @module ventanilla/schemas
 */
import type { JsonSchema, OperationId } from "./types/operation.js";

/** By the operation's id. */
export const schemas: { readonly [Id in OperationId]: OperationSchemas };

/** What an operation takes and gives. */
export interface OperationSchemas {
  /** The whole input. */
  readonly input: JsonSchema;
  /** The body alone; `null` where there is none. */
  readonly body: JsonSchema | null;
  /** The canonical data. */
  readonly data: JsonSchema;
}
