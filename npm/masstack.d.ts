/**
 * MasStack alone: for pages and workers that need one provider, without the JavaScript of the others. The engine is the same
 * one, also beside an import of `"ventanilla"`. `match` and `operations`, which know all providers, are only there.
 *
 * @module ventanilla/masstack
 */
export type * from "./index.js";
export {
  bogotaDay,
  contractVersion,
  createSequence,
  init,
  masstack,
  memoryStore,
  problem,
  redact,
  respond,
  sequenceNumber,
  version,
} from "./index.js";
