// The same names for CommonJS.
export type * from "./index.cjs";
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
} from "./index.cjs";
