// What a gateway gets.
import type { AnyInput } from "./input.js";
import type { Operation } from "./operation.js";
import type { Problem } from "./outcome.js";

/** What `match` finds: the operation with the parameters in the URL, or why there is none. */
export type Match =
  | { readonly operation: Operation; readonly input: AnyInput; readonly problem?: undefined; readonly allow?: undefined }
  | { readonly operation?: undefined; readonly input?: undefined; readonly problem: Problem; readonly allow?: string[] };
