/**
 * Itaú alone: for pages and workers that need one provider, without the JavaScript of the others. The engine is the same
 * one, also beside an import of `"ventanilla"`. `match` and `operations`, which know all providers, are only there.
 *
 * @module ventanilla/itau
 */
export type * from "./index.js";
export {
  bogotaDay,
  contractVersion,
  createSequence,
  init,
  itau,
  memoryStore,
  problem,
  redact,
  respond,
  sequenceNumber,
  version,
} from "./index.js";
