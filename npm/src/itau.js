// One provider, and what works for any.
import { operations } from "../generated/operations/itau.js";
import { providerOf } from "./provider.js";

export * from "./common.js";

export const itau = /* @__PURE__ */ providerOf(operations);
