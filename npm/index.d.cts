// The same names for CommonJS.
import type * as api from "./index.js" with { "resolution-mode": "import" };

export type * from "./index.js" with { "resolution-mode": "import" };

export declare const init: typeof api.init;
export declare const version: typeof api.version;
export declare const contractVersion: typeof api.contractVersion;
export declare const bcs: typeof api.bcs;
export declare const itau: typeof api.itau;
export declare const masstack: typeof api.masstack;
export declare const operations: typeof api.operations;
export declare const match: typeof api.match;
export declare const respond: typeof api.respond;
export declare const problem: typeof api.problem;
export declare const redact: typeof api.redact;
export declare const createSequence: typeof api.createSequence;
export declare const memoryStore: typeof api.memoryStore;
export declare const sequenceNumber: typeof api.sequenceNumber;
export declare const bogotaDay: typeof api.bogotaDay;
