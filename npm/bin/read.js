// Files and standard input, piece by piece and never more than asked for.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Unreadable } from "./outcome.js";
import { progressOn } from "./progress.js";

/**
 * The bytes of a file; one byte more than the limit where it is longer, which tells the reader so.
 * @param {string} file `-` is standard input
 * @param {{ limit: number, stdin: import("node:stream").Readable, stderr: import("node:tty").WriteStream }} how
 * @returns {Promise<Uint8Array>}
 */
export async function readBytes(file, { limit, stdin, stderr }) {
  try {
    // Before the stream: nobody would hear that one fail while it is waited for this.
    const size = file === "-" ? undefined : await sizeOf(file, limit);
    const stream = file === "-" ? stdin : createReadStream(file, { end: limit });
    return await collect(stream, limit, progressOn(stderr, size));
  } catch (error) {
    if (typeof error?.code !== "string") throw error;
    throw new Unreadable(`${nameOf(file)} cannot be read: ${reasons[error.code] ?? error.code}.`);
  }
}

/** A file that is a JSON object. */
export async function readObject(file, how) {
  const bytes = await readBytes(file, how);
  if (bytes.length > how.limit) throw new Unreadable(`${nameOf(file)} is longer than ${how.limit} bytes.`);
  const value = parsed(bytes);
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    throw new Unreadable(`${nameOf(file)} is no JSON object in UTF-8.`);
  }
  return value;
}

/** How messages call a file. */
export function nameOf(file) {
  return file === "-" ? "Standard input" : JSON.stringify(file);
}

async function collect(stream, limit, progress) {
  const chunks = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      length += chunk.length;
      progress.at(length);
      if (length > limit) break;
    }
  } finally {
    progress.end();
  }
  return new Uint8Array(Buffer.concat(chunks, Math.min(length, limit + 1)));
}

/** How much of it will be read; nothing is known of a pipe. */
async function sizeOf(file, limit) {
  const { size } = await stat(file);
  return size > 0 ? Math.min(size, limit) : undefined;
}

/** Not the parser's own error: that quotes the text. */
function parsed(bytes) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

const reasons = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it may not be read",
  EPERM: "it may not be read",
};
