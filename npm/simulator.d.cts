// The same names for CommonJS.
import type * as simulator from "./simulator.js" with { "resolution-mode": "import" };

export type * from "./simulator.js" with { "resolution-mode": "import" };

export declare const createSimulator: typeof simulator.createSimulator;
export declare const simulatorCredentials: typeof simulator.simulatorCredentials;
