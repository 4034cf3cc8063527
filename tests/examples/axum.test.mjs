// examples/axum, built against the crate as crates.io would have it, in front of the simulated provider.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { after, before, describe, test } from "node:test";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { must } from "../../scripts/machine/run.mjs";
import { targetFolder } from "../../scripts/machine/rust.mjs";
import { digest } from "../../scripts/machine/stamp.mjs";
import { startSimulator } from "../../simulator/server.mjs";
import { simulatorCredentials } from "../../simulator/simulator.js";

const caseFile = inRoot("tests", "cases", "bcs", "createCustomerAccount", "source-example.json");
const { body } = JSON.parse(readFileSync(caseFile, "utf8")).input;
const sources = ["Cargo.toml", "Cargo.lock", "src"];
const long = process.env.VENTANILLA_LONG === "1";
// The short form leaves out what only an upstream elsewhere needs.
const features = long ? [] : ["--no-default-features"];

describe("the axum example", { timeout: 900_000 }, () => {
  let simulator;
  let door;

  before(async () => {
    simulator = await startSimulator();
    door = await start(await build(), simulator.url);
  });

  after(async () => {
    door?.stop();
    await simulator?.close();
  });

  test("it is formatted", async () => {
    await must("cargo", ["fmt", "--check", "--manifest-path", inRoot("examples", "axum", "Cargo.toml")]);
  });

  // Compiling it once more takes minutes.
  if (long)
    test("clippy has nothing to say", async () => {
      await must("cargo", [
        "clippy",
        "--locked",
        "--manifest-path",
        inRoot("examples", "axum", "Cargo.toml"),
        "--",
        "-D",
        "warnings",
      ]);
    });

  test("a valid request reaches the provider, and the answer is canonical", async () => {
    const response = await door.ask(JSON.stringify(body));
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("content-type"), "application/json");
    const { number } = await response.json();
    assert.match(number, /^\d+$/);
  });

  test("an invalid one does not; every issue is told at once", async () => {
    const response = await door.ask(JSON.stringify({ ...body, personName: "x", personInfo: { birthDt: "soon" } }));
    assert.equal(response.status, 422);
    assert.equal(response.headers.get("content-type"), "application/problem+json");
    const problem = await response.json();
    assert.equal(problem.category, "validation");
    const told = problem.errors.map(({ code, pointer }) => `${code} ${pointer}`);
    assert.deepEqual(told, ["type /personName", "format /personInfo/birthDt"]);
    assert.ok(problem.errors.every(({ message }) => message.length > 0));
  });

  test("what the provider refuses is a problem", async () => {
    const wrong = await start(door.binary, simulator.url, { CLIENT_SECRET: "another-secret" });
    try {
      const response = await wrong.ask(JSON.stringify(body));
      const problem = await response.json();
      assert.equal(response.status, problem.status);
      assert.equal(problem.category, "authentication");
      assert.ok(!JSON.stringify(problem).includes("another-secret"));
    } finally {
      wrong.stop();
    }
  });

  test("a provider that is away is a problem too, and the outcome unknown", async () => {
    const lonely = await start(door.binary, "http://127.0.0.1:9");
    try {
      const response = await lonely.ask(JSON.stringify(body));
      assert.equal(response.status, 502);
      assert.equal((await response.json()).outcomeUnknown, true);
    } finally {
      lonely.stop();
    }
  });

  test("a body larger than the operation takes is refused", async () => {
    const response = await door.ask(" ".repeat(1024 * 1024 + 1));
    assert.equal(response.status, 413);
  });
});

/** The example's program, compiled against the packed crate. */
async function build() {
  const target = await targetFolder();
  const place = await unpacked(path.join(target, "example-axum"));
  const manifest = path.join(place, "axum", "Cargo.toml");
  // The lock file is the example's own: what is tested is what is committed.
  await must("cargo", ["build", "--locked", ...features, "--manifest-path", manifest], { env: { CARGO_TARGET_DIR: target } });
  return path.join(target, "debug", "ventanilla-axum-example");
}

/** The crate as it is packed with the example beside it, in a folder that changes with their content only. */
async function unpacked(folder) {
  const listed = await must("cargo", ["package", "--list", "--allow-dirty", "--quiet", "--package", "ventanilla"]);
  const files = listed.split("\n").filter((file) => existsSync(inRoot(file)));
  const place = path.join(
    folder,
    digest({ paths: [...files, "Cargo.toml", ...sources.map((file) => `examples/axum/${file}`)] }).slice(0, 16),
  );
  if (existsSync(place)) return place;
  rmSync(folder, { recursive: true, force: true });
  const growing = `${place}.part`;
  mkdirSync(growing, { recursive: true });
  await must("cargo", ["package", "--no-verify", "--allow-dirty", "--quiet", "--package", "ventanilla"]);
  const { version } = JSON.parse(readFileSync(inRoot("npm", "package.json"), "utf8"));
  const crate = path.join(await targetFolder(), "package", `ventanilla-${version}.crate`);
  // -m: with the archive's own times cargo would take every crate for the one it knows.
  await must("tar", ["-xmzf", crate, "-C", growing]);
  for (const file of sources) {
    cpSync(inRoot("examples", "axum", file), path.join(growing, "axum", file), { recursive: true });
  }
  const manifest = path.join(growing, "axum", "Cargo.toml");
  const text = readFileSync(manifest, "utf8");
  const packed = text.replace('path = "../.."', `path = "../ventanilla-${version}"`);
  assert.notEqual(packed, text, "the example depends on the crate by its path");
  writeFileSync(manifest, packed);
  renameSync(growing, place);
  return place;
}

async function start(binary, upstream, others = {}) {
  const { clientId, clientSecret, token } = simulatorCredentials.bcs;
  const own = { UPSTREAM: upstream, LISTEN: "127.0.0.1:0", CLIENT_ID: clientId, CLIENT_SECRET: clientSecret, TOKEN: token };
  const child = spawn(binary, { env: { ...process.env, ...own, ...others }, stdio: ["ignore", "pipe", "inherit"] });
  const [origin] = await Promise.race([
    new Promise((resolve) => createInterface(child.stdout).once("line", (line) => resolve([line]))),
    new Promise((_, reject) => child.once("exit", (code) => reject(new Error(`it ended with exit code ${code}`)))),
  ]);
  return {
    binary,
    ask: (text) => fetch(`${origin}/accounts`, { method: "POST", body: text, headers: { "content-type": "application/json" } }),
    stop: () => child.kill(),
  };
}
