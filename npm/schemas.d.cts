// The same names for CommonJS.
import type * as schema from "./schemas.js" with { "resolution-mode": "import" };

export type * from "./schemas.js" with { "resolution-mode": "import" };

export declare const schemas: typeof schema.schemas;
