// The contract's error rows, found by the token a caller asks for.
import { reply } from "./faults.js";

/**
 * `51011` is a code, `STA/51011` a type and a code, `404` also a row that stands for the status alone.
 */
export function findRow(operation, token) {
  const [code, type] = token.split("/").reverse();
  const fits = (row) => type === undefined || row.type === type;
  return (
    operation.errors.find((row) => row.code === code && fits(row)) ??
    operation.errors.find((row) => row.code === "" && String(row.status) === code && fits(row))
  );
}

/** The caller asked the simulator, not the provider, for something that does not exist. */
export function undocumented(operation, token) {
  return reply(400, { message: `x-simulate: ${operation.id} documents no error ${token}` });
}
