// The same engine without wasm: `cargo bench` in bench/native, on the bytes of this run.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { inRoot } from "../scripts/machine/paths.mjs";
import { must } from "../scripts/machine/run.mjs";
import { built } from "./build.mjs";

const payloads = new URL("payloads/", built);
const reports = new URL("criterion/", built);

// Rows whose work is one call of one verb, on one body.
const rows = {
  "create.bytes": ["validate", "bcs.createCustomerAccount"],
  "create.warnings": ["validate", "bcs.createCustomerAccount"],
  "create.invalid": ["validate", "bcs.createCustomerAccount"],
  "sync.1": ["validate", "bcs.syncData"],
  "sync.1000": ["validate", "bcs.syncData"],
  "sync.10000": ["validate", "bcs.syncData"],
  "pila.bytes": ["validate", "bcs.getPila"],
  "file.1mb": ["validate", "bcs.syncDataFile"],
  "locations.reply": ["normalize", "bcs.getCustomerLocations"],
};

/**
 * @param {(name: string, ...parameters: unknown[]) => Promise<any>} call of the program
 * @param {string[]} measured ids of rows
 * @returns {Promise<{ id: string, nanoseconds: number }[]>}
 */
export async function measureNative(call, measured) {
  const ids = Object.keys(rows).filter((id) => measured.includes(id));
  rmSync(payloads, { recursive: true, force: true });
  for (const [id, text] of Object.entries(await call("texts", ids))) {
    const folder = new URL(`${rows[id].join("/")}/`, payloads);
    mkdirSync(folder, { recursive: true });
    writeFileSync(new URL(`${id}.json`, folder), text);
  }
  const manifest = inRoot("bench", "native", "Cargo.toml");
  const options = ["--noplot", "--warm-up-time", "1", "--measurement-time", "3", "--sample-size", "20"];
  await must("cargo", ["bench", "--locked", "--manifest-path", manifest, "--", ...options], {
    env: { CRITERION_HOME: fileURLToPath(reports) },
  });
  return ids.map((id) => ({ id, nanoseconds: medianOf(id) }));
}

function medianOf(id) {
  const { median } = JSON.parse(readFileSync(new URL(`native/${id}/new/estimates.json`, reports), "utf8"));
  return median.point_estimate;
}
