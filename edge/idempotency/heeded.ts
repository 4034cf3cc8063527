// Which operations heed the header.
import type { Operation } from "ventanilla";

/** POST is the method of which HTTP promises nothing when it comes twice; the contract's other changes set what they name. */
export function isHeeded({ method, effect }: Operation): boolean {
  return method === "POST" && effect !== "read";
}
