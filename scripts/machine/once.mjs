// Folders of the cache that are made once per machine: whole or not at all.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import path from "node:path";

/**
 * The folder, filled first where it is missing: beside its place until it is whole, so that who stops half way, or comes
 * second, leaves nothing wrong behind.
 * @param {string} folder
 * @param {(making: string) => Promise<void>} fill
 */
export async function once(folder, fill) {
  if (existsSync(folder)) return folder;
  mkdirSync(path.dirname(folder), { recursive: true });
  const making = mkdtempSync(`${folder}.`);
  try {
    await fill(making);
    renameSync(making, folder);
  } catch (error) {
    // Another run was first.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}
