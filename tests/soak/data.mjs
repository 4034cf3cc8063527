// What the program gets first: every golden case.
import { loadCases } from "../cases/load.mjs";

export const data = () => ({ begin: true, cases: loadCases() });
