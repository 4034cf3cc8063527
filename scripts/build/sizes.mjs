// What the package weighs, as it is and on the wire.
import { readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { inRoot } from "../machine/paths.mjs";

const files = ["ventanilla.wasm", "index.js", "generated/module.js", "index.cjs", "ventanilla.min.js", "simulator.js"];

/** Prints raw, gzip and brotli sizes in bytes. */
export function printSizes(say = console.log) {
  say(["file".padEnd(24), "raw", "gzip", "brotli"].map((cell, index) => (index ? cell.padStart(10) : cell)).join(""));
  for (const file of files) {
    const { raw, gzip, brotli } = weighed(readFileSync(inRoot("npm", file)));
    say(`npm/${file}`.padEnd(24) + [raw, gzip, brotli].map((size) => size.toLocaleString("en").padStart(10)).join(""));
  }
}

/** Bytes as they are and on the wire; both compressors at their best. */
export function weighed(bytes) {
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
}
