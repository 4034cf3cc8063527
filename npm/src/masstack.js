// One provider, and what works for any.
import { operations } from "../generated/operations/masstack.js";
import { providerOf } from "./provider.js";

export * from "./common.js";

export const masstack = /* @__PURE__ */ providerOf(operations);
