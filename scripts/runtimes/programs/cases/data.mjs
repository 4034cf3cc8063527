// What the program gets: every case.
import { loadCases } from "../../../../tests/cases/load.mjs";

export const data = () => ({ cases: loadCases() });
