// The browsers, drivers, servers, the C++ compiler and the valgrind of this machine: found ones are used; on Debian, root gets them installed.
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { Failure, run } from "./run.mjs";

const known = {
  chromium: {
    package: "chromium",
    variable: "CHROMIUM_PATH",
    names: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
    places: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  },
  chromedriver: { package: "chromium-driver", variable: "CHROMEDRIVER", names: ["chromedriver"], places: [] },
  firefox: {
    package: "firefox-esr",
    variable: "FIREFOX_PATH",
    names: ["firefox-esr", "firefox"],
    places: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
  },
  // WebKitGTK's driver, its browser, and a display for it.
  webkit: { package: "webkit2gtk-driver xvfb xauth", variable: "WEBKIT_DRIVER", names: ["WebKitWebDriver"], places: [] },
  // For libFuzzer, which comes as its source.
  "c++": { package: "g++", variable: "CXX", names: ["c++", "g++", "clang++"], places: [] },
  valgrind: { package: "valgrind", variable: "VALGRIND", names: ["valgrind"], places: [] },
  redis: { package: "redis-server", variable: "REDIS_SERVER", names: ["redis-server", "valkey-server"], places: [] },
};

// Without these Chromium looks up its maker's hosts at every start; a closed network makes that slow.
const quietChromium = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of "chromium", "chromedriver", "firefox", "webkit", "c++", "valgrind" or "redis"; undefined when this machine has none. */
export function find(name) {
  const { variable, names, places } = known[name];
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = names.flatMap((file) => folders.map((folder) => path.join(folder, file)));
  return [process.env[variable], ...candidates, ...places].find((file) => file && isExecutable(file));
}

/** The same, installed where root on Debian may; otherwise a Failure that names the command to run. */
export async function need(name, say = console.log) {
  const found = find(name);
  if (found) return found;
  const install = `apt-get install -y --no-install-recommends ${known[name].package}`;
  const hint = `${name} is missing: ${existsSync("/usr/bin/apt-get") ? `run "sudo ${install}"` : "install it"} or set ${known[name].variable}.`;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) throw new Failure(hint);

  say(`Installing ${known[name].package} from Debian (once per machine) …`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-q"], { env });
  const { output } = await run("apt-get", install.split(" ").slice(1), { env });
  const installed = find(name);
  if (!installed) throw new Failure(`${hint}\n${output.trimEnd()}`);
  return installed;
}

/**
 * A headless browser under puppeteer-core, with a profile of its own.
 * @param {"chromium" | "firefox"} name
 */
export async function launch(name) {
  const { default: puppeteer } = await import("puppeteer-core");
  const executablePath = find(name);
  if (!executablePath) throw new Failure(`${name} is missing.`);
  if (name === "firefox") return puppeteer.launch({ browser: "firefox", executablePath, headless: true });
  // Chromium's sandbox refuses root.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return puppeteer.launch({ browser: "chrome", executablePath, headless: true, args: [...quietChromium, ...sandbox] });
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
