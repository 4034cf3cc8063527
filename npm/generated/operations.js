// Generated from the contract by `npm run export`: change the tables in src/contract/ instead.
import { operations as bcs } from "./operations/bcs.js";
import { operations as itau } from "./operations/itau.js";
import { operations as masstack } from "./operations/masstack.js";

/** In the order of the indices at the wasm boundary. */
export const operations = [...bcs, ...itau, ...masstack];
