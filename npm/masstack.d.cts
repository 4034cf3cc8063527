// The same names for CommonJS.
export type * from "./index.cjs";
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
} from "./index.cjs";
