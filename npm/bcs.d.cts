// The same names for CommonJS.
export type * from "./index.cjs";
export {
  bcs,
  bogotaDay,
  contractVersion,
  createSequence,
  init,
  memoryStore,
  problem,
  redact,
  respond,
  sequenceNumber,
  version,
} from "./index.cjs";
