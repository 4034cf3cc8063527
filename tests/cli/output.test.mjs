// Colours, columns, progress, pipes.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { outputOf } from "../../npm/bin/output.js";
import { largeBytes, progressOn } from "../../npm/bin/progress.js";
import { readBytes } from "../../npm/bin/read.js";
import { suggestion } from "../../npm/bin/suggestion.js";
import { file, ventanilla } from "./support.mjs";

const script = fileURLToPath(new URL("../../npm/bin/ventanilla.js", import.meta.url));

/** Keeps what is written to it. */
function screen(more) {
  const written = [];
  return { written, write: (text) => written.push(text), ...more };
}

test("colours are for terminals; NO_COLOR and FORCE_COLOR decide before", () => {
  for (const [stream, env, expected] of [
    [{ isTTY: true }, {}, true],
    [{ isTTY: true }, { TERM: "dumb" }, false],
    [{ isTTY: true }, { NO_COLOR: "1" }, false],
    [{ isTTY: true }, { NO_COLOR: "" }, true],
    [{ isTTY: true }, { NO_COLOR: "1", FORCE_COLOR: "1" }, true],
    [{ isTTY: true }, { FORCE_COLOR: "0" }, false],
    [{}, {}, false],
    [{}, { FORCE_COLOR: "" }, true],
    [{}, { FORCE_COLOR: "false" }, false],
  ]) {
    assert.equal(outputOf(screen(stream), env).bold("x") !== "x", expected, JSON.stringify([stream, env]));
  }
});

test("what a process prints is coloured where it is told to be", async () => {
  const args = ["validate", "bcs.getCustomerLocations"];
  assert.ok((await ventanilla(args, { env: { FORCE_COLOR: "1", NO_COLOR: "" } })).stdout.includes("\u001b[31minvalid"));
  assert.ok(!(await ventanilla(args, { env: { NO_COLOR: "1" } })).stdout.includes("\u001b"));
  assert.ok(!(await ventanilla([...args, "--json"], { env: { FORCE_COLOR: "1" } })).stdout.includes("\u001b"));
});

test("columns are aligned whatever their colours; the last one wraps where a terminal ends", () => {
  const wide = outputOf(screen({ isTTY: true, columns: 40 }), { FORCE_COLOR: "1" });
  const table = wide.table(
    [
      [wide.bad("a"), "one two three four five six seven"],
      ["bbb", "é"],
    ],
    ["x", "y"],
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are left out.
  assert.equal(table.replace(/\u001b\[\d+m/g, ""), "x    y\na    one two three four five six seven\nbbb  é\n");
  const narrow = outputOf(screen({ isTTY: true, columns: 10 }), {});
  assert.equal(narrow.table([["a", "one two"]]), "a  one two\n");
  assert.equal(narrow.table([["a", "one two three"]]), "a\n      one\n      two\n      three\n");
  const middling = outputOf(screen({ isTTY: true, columns: 30 }), {});
  assert.equal(middling.table([["a", "one two three four five six seven"]]), "a  one two three four five six\n   seven\n");
  const piped = outputOf(screen(), {});
  assert.equal(piped.table([["a", "word ".repeat(100).trim()]]).split("\n").length, 2);
  assert.equal(piped.table([]), "");
});

test("progress is told of more than 10 MB, on a terminal, ten times a second, and taken away", () => {
  const stderr = screen({ isTTY: true });
  let now = 0;
  const progress = progressOn(stderr, 12_000_000, () => now);
  for (let bytes = 0; bytes <= 12_000_000; bytes += 1_000_000) {
    progress.at(bytes);
    now += 50;
  }
  progress.end();
  assert.equal(stderr.written.length, 8);
  assert.equal(stderr.written[1], "\r\u001b[2KReading … 2.0 of 12.0 MB");
  assert.equal(stderr.written.at(-1), "\r\u001b[2K");
});

test("progress on a pipe begins when it is large, and has no end to tell of", () => {
  const stderr = screen({ isTTY: true });
  const progress = progressOn(stderr, undefined, () => 0);
  progress.at(largeBytes);
  assert.deepEqual(stderr.written, []);
  progress.at(largeBytes + 1);
  assert.deepEqual(stderr.written, ["\r\u001b[2KReading … 10.0 MB"]);
});

test("no progress where nobody looks, or where it is small", () => {
  for (const [stream, total] of [
    [screen(), 12_000_000],
    [screen({ isTTY: true }), largeBytes],
    [screen({ isTTY: false }), undefined],
  ]) {
    const progress = progressOn(stream, total);
    progress.at(20_000_000 > (total ?? 0) ? (total ?? 20_000_000) : 0);
    progress.end();
    assert.deepEqual(stream.written, []);
  }
});

test("a large file is read in pieces, with its progress, and no further than the limit", async () => {
  const place = file("twelve.bin", new Uint8Array(12_000_000));
  const stderr = screen({ isTTY: true });
  assert.equal((await readBytes(place, { limit: 16_000_000, stderr })).length, 12_000_000);
  assert.match(stderr.written[0], /of 12\.0 MB$/);
  assert.equal(stderr.written.at(-1), "\r\u001b[2K");
  assert.equal((await readBytes(place, { limit: 5, stderr: screen() })).length, 6);
  assert.equal((await readBytes(place, { limit: 0, stderr: screen() })).length, 1);
});

test("a reader that has had enough changes no verdict", async () => {
  const child = spawn(process.execPath, [script, "openapi", "bcs"], { stdio: ["ignore", "pipe", "pipe"] });
  const complaints = [];
  child.stderr.on("data", (chunk) => complaints.push(chunk));
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on("close", resolve));
  assert.deepEqual([code, Buffer.concat(complaints).toString()], [0, ""]);
});

test("what cannot be written ends with 3", { skip: !existsSync("/dev/full") }, async () => {
  const child = spawn(process.execPath, [script, "operations"], { stdio: ["ignore", openSync("/dev/full", "w"), "pipe"] });
  const complaints = [];
  child.stderr.on("data", (chunk) => complaints.push(chunk));
  const code = await new Promise((resolve) => child.on("close", resolve));
  assert.deepEqual([code, Buffer.concat(complaints).toString()], [3, "ventanilla: the output could not be written (ENOSPC).\n"]);
});

test("a suggestion is near, or there is none", () => {
  assert.equal(suggestion("normalise", ["validate", "normalize"]), " Did you mean normalize?");
  assert.equal(suggestion("GETPILA", ["getPila"]), " Did you mean getPila?");
  assert.equal(suggestion("x".repeat(1000), ["validate"]), "");
  assert.equal(suggestion("zzz", ["validate", "headers"]), "");
  assert.equal(suggestion("", ["validate"]), "");
});
