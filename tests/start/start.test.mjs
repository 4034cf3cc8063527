// npm start, as a person uses it: the printed lines work as they are, Ctrl-C leaves nothing behind.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { operations } from "../../npm/generated/operations.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const ports = {};
let started;

before(async () => {
  for (const name of ["PORT", "GATEWAY_PORT", "SIMULATOR_PORT"]) ports[name] = String(await listenOn(0));
  started = start(ports);
  await started.says("Ctrl-C stops everything.");
});

after(() => started.kill());

test("the page, the gateway and the simulator answer where the lines say", async () => {
  for (const name of ["Page", "Gateway", "Simulator"]) {
    const url = new RegExp(`^${name} +(\\S+)$`, "m").exec(started.output())?.[1];
    assert.ok(url, `no line for ${name}`);
    const response = await fetch(url);
    assert.ok(response.status < 500, `${name} answers ${response.status}`);
  }
});

test("the key is kept in a file that only its owner can read", () => {
  const key = /^API key +(\S+)$/m.exec(started.output())[1];
  const file = `${root}/.dev/api-key`;
  assert.equal(readFileSync(file, "utf8").trim(), key);
  assert.equal(statSync(file).mode & 0o777, 0o600);
});

test("every printed curl line succeeds from another folder", async (context) => {
  const lines = started.output().split("\n");
  const commands = lines.filter((line) => line.startsWith("curl "));
  assert.equal(commands.length, operations.length, "a line for each operation");
  for (const command of commands) {
    await context.test(lines[lines.indexOf(command) - 1].replace("# ", ""), async () => {
      const outcome = JSON.parse(await shell(command, "/"));
      assert.ok("data" in outcome, JSON.stringify(outcome));
    });
  }
});

test("a busy port is one clear line and exit code 1", async () => {
  const second = start(ports);
  assert.equal(await second.exit, 1);
  const complaint = second
    .errors()
    .split("\n")
    .filter((line) => line && !line.startsWith("npm "));
  assert.equal(complaint.length, 1);
  assert.match(complaint[0], new RegExp(`Port ${ports.PORT} .*in use`));
});

test("Ctrl-C ends every process and frees every port", async () => {
  const family = descendants(started.pid);
  assert.ok(family.length >= 3, "npm, node and workerd");
  started.interrupt();
  await started.exit;
  await endOf(family);
  for (const port of Object.values(ports)) await listenOn(Number(port));
});

test("a signal that reaches npm alone ends every process too", async () => {
  const again = start(ports);
  await again.says("Ctrl-C stops everything.");
  const family = descendants(again.pid);
  process.kill(again.pid, "SIGTERM");
  await again.exit;
  await endOf(family);
});

function start(environment) {
  const child = spawn("npm", ["start", "--silent"], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, as a terminal makes one: Ctrl-C goes to all of it.
    detached: true,
  });
  let output = "";
  let errors = "";
  child.stdout.on("data", (bytes) => {
    output += bytes;
  });
  child.stderr.on("data", (bytes) => {
    errors += bytes;
  });
  const exit = new Promise((resolve) => child.once("exit", resolve));
  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // It has ended already.
    }
  };
  return {
    pid: child.pid,
    exit,
    output: () => output,
    errors: () => errors,
    interrupt: () => signal("SIGINT"),
    kill: () => signal("SIGKILL"),
    async says(text) {
      let ended = false;
      exit.then(() => {
        ended = true;
      });
      while (!output.includes(text)) {
        assert.ok(!ended, `npm start ended:\n${output}${errors}`);
        await sleep(50);
      }
    },
  };
}

function shell(command, folder) {
  return new Promise((resolve, reject) => {
    execFile("bash", ["-c", command], { cwd: folder }, (error, stdout) => (error ? reject(error) : resolve(stdout)));
  });
}

/** Takes the port for a moment; 0 takes a free one. */
function listenOn(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const { port: taken } = server.address();
      server.close(() => resolve(taken));
    });
  });
}

/** npm may go first; the others get a moment. */
async function endOf(family) {
  const began = performance.now();
  while (family.some(isAlive) && performance.now() - began < 5000) await sleep(50);
  assert.deepEqual(family.filter(isAlive), []);
}

/** A process and all below it, read from /proc. */
function descendants(pid) {
  const parents = new Map();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    const parent = /^PPid:\s+(\d+)$/m.exec(statusOf(name))?.[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const family = [pid];
  for (const member of family) {
    for (const [child, parent] of parents) if (parent === member) family.push(child);
  }
  return family;
}

function isAlive(pid) {
  const state = /^State:\s+(\w)/m.exec(statusOf(pid))?.[1];
  return state !== undefined && state !== "Z";
}

function statusOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return "";
  }
}
