// The pages of the documentation, in Chromium, under the policy that it names.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { after, before, test } from "node:test";
import { launch } from "../../scripts/machine/browsers.mjs";
import { listenOnLoopback } from "../../scripts/machine/loopback.mjs";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { sections } from "./markdown.mjs";
import { visits } from "./pages.mjs";
import { bundleProgram, programs, writePrograms } from "./programs.mjs";
import { doorKey, openSurroundings } from "./surroundings.mjs";

const strict = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
// A page without a bundler has its import map in itself.
const inline = strict.replace("'self'", "'self' 'unsafe-inline'");

const pages = sections.filter(({ blocks }) => blocks.some(({ language }) => language === "html"));
const open = [];
let browser;
let surroundings;

before(async () => {
  writePrograms();
  surroundings = await openSurroundings();
  browser = await launch("chromium");
  open.push(browser, surroundings);
});

after(async () => {
  for (const part of open) await part.close();
});

test("every page has a visitor", () => {
  assert.deepEqual(Object.keys(visits).sort(), pages.map(({ name }) => name).sort());
});

for (const section of pages) {
  test(`${section.name} does what it says`, { timeout: 60_000 }, async () => {
    const site = await serve(section);
    const page = await browser.newPage();
    const problems = [];
    page.setDefaultTimeout(5_000);
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => problems.push(message.text()));
    try {
      await page.goto(site.url);
      await visits[section.name](page);
      assert.deepEqual(problems, []);
    } finally {
      await page.close();
      await site.close();
    }
  });
}

/** The page, its script, the package, and the gateway behind a server that knows who is logged in. */
async function serve(section) {
  const html = section.blocks.find(({ language }) => language === "html").text;
  const program = programs.find((each) => each.section === section);
  const script = program && (await bundleProgram(program))[0].text;
  const server = createServer(async (incoming, outgoing) => {
    const { url } = incoming;
    if (url === "/") {
      const policy = html.includes("importmap") ? inline : strict;
      outgoing.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": policy }).end(html);
    } else if (url === "/script.js" && script) {
      outgoing.writeHead(200, { "content-type": "text/javascript" }).end(script);
    } else if (url === "/node_modules/ventanilla/ventanilla.min.js") {
      outgoing.writeHead(200, { "content-type": "text/javascript" }).end(readFileSync(inRoot("npm", "ventanilla.min.js")));
    } else if (url.startsWith("/gateway/")) {
      await passOn(incoming, outgoing);
    } else {
      outgoing.writeHead(url === "/favicon.ico" ? 204 : 404).end();
    }
  });
  return listenOnLoopback(server, 0);
}

async function passOn(incoming, outgoing) {
  const { method, url, headers } = incoming;
  const answer = await fetch(surroundings.url + url.slice("/gateway".length), {
    method,
    headers: { authorization: `Bearer ${doorKey}`, "content-type": "application/json", accept: headers.accept ?? "*/*" },
    body: await text(incoming),
  });
  outgoing.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "text/plain" });
  outgoing.end(await answer.text());
}
