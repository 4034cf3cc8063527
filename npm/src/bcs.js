// One provider, and what works for any.
import { operations } from "../generated/operations/bcs.js";
import { providerOf } from "./provider.js";

export * from "./common.js";

export const bcs = /* @__PURE__ */ providerOf(operations);
