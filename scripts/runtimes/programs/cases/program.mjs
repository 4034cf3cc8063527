// The golden cases, then what differs from runtime to runtime: the other entries, lent bytes, and traps.
import { runCases } from "../../../../tests/cases/run.mjs";
import { checks } from "./checks.mjs";

const shown = 20;

/**
 * @param {Record<string, object>} packages the modules of workspace.mjs by name
 * @param {{ cases: import("../../../../tests/cases/run.mjs").Case[] }} data
 * @returns {Promise<{ passed: number, failed: number, failures: { name: string, message: string }[], extra: object }>}
 *   `passed` and `failed` count cases; `extra` the checks
 */
export async function program(packages, { cases }) {
  const { passed, failures } = runCases(packages.ventanilla, cases);
  const extra = { checks: 0 };
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check(packages, extra);
      extra.checks += 1;
    } catch (error) {
      failures.push({ name: `check: ${name}`, message: `${error}${error?.cause ? `: ${error.cause}` : ""}` });
    }
  }
  return { passed, failed: cases.length - passed, failures: failures.slice(0, shown), extra };
}
