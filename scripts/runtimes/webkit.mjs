// WebKitGTK's small browser on a display of its own, through the WebDriver protocol.
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { find } from "../machine/browsers.mjs";
import { answering, freePort } from "../machine/loopback.mjs";
import { run } from "../machine/run.mjs";
import { Absent } from "./missing.mjs";

const hint = 'run "sudo apt-get install -y --no-install-recommends libwebkit2gtk-4.1-0 webkit2gtk-driver xvfb xauth".';

export async function openWebKit() {
  const origin = `http://127.0.0.1:${await freePort()}`;
  const end = new AbortController();
  const env = {
    WEBKIT_DISABLE_COMPOSITING_MODE: "1",
    // Its sandbox refuses root, as Chromium's does.
    ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" } : {}),
  };
  const driver = [find("webkit"), `--port=${new URL(origin).port}`];
  const ended = run("xvfb-run", ["--auto-servernum", ...driver], { env, signal: end.signal });
  const fault = ended.then(({ code, output }) => {
    throw code === 127 ? new Absent(`xvfb-run is missing: ${hint}`) : new Error(`WebKitWebDriver ended.\n${output}`);
  });
  await Promise.race([answering(`${origin}/status`), fault]);

  const browserOptions = { binary: smallBrowser(), args: ["--automation"] };
  const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": browserOptions } };
  const session = await command(origin, "POST", "/session", { capabilities });
  const place = `/session/${session.sessionId}`;
  return {
    version: session.capabilities.browserVersion,
    async openTab(url) {
      await command(origin, "POST", `${place}/url`, { url });
      const script = "return document.documentElement.dataset.answer";
      const read = () => command(origin, "POST", `${place}/execute/sync`, { script, args: [] });
      return { read, messages: [], close: () => command(origin, "POST", `${place}/url`, { url: "about:blank" }) };
    },
    async close() {
      await command(origin, "DELETE", place);
      end.abort();
      await ended;
    },
  };
}

/** Debian keeps it beside the library, below the architecture's name. */
function smallBrowser() {
  const places = readdirSync("/usr/lib").map((name) => path.join("/usr/lib", name, "webkit2gtk-4.1", "MiniBrowser"));
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Absent(`WebKitGTK's MiniBrowser is missing: ${hint}`);
  return found;
}

async function command(origin, method, pathname, body) {
  const response = await fetch(origin + pathname, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${pathname}: ${value.error}: ${value.message}`);
  return value;
}
