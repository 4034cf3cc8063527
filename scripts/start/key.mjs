// The development API key: random, kept for later starts, readable by its owner only.
import { createHash, randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { developmentFolder } from "../machine/paths.mjs";

const file = path.join(developmentFolder, "api-key");

/** @returns {{ key: string, hash: string }} the key and its SHA-256 in hexadecimal, which is all the gateway gets */
export function developmentKey() {
  if (!existsSync(file) || !readFileSync(file, "utf8").trim()) {
    mkdirSync(developmentFolder, { recursive: true });
    writeFileSync(file, `dev_${randomBytes(24).toString("base64url")}\n`, { mode: 0o600 });
  }
  chmodSync(file, 0o600);
  const key = readFileSync(file, "utf8").trim();
  return { key, hash: createHash("sha256").update(key).digest("hex") };
}
