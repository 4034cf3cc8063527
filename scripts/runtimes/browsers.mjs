// Visits to pages, whatever drives the browser: a page's answer stands in its document.
import { setTimeout as sleep } from "node:timers/promises";
import { launch, need } from "../machine/browsers.mjs";
import { Failure } from "../machine/run.mjs";
import { Absent } from "./missing.mjs";
import { openWebKit } from "./webkit.mjs";

const patienceMs = 60_000;

/** @returns {{ visit: (name: string, url: string) => Promise<{ version: string, answer: object }>, close: () => Promise<void> }} */
export function openBrowsers(say) {
  const open = new Map();
  const opened = async (name) => {
    await need(name, say).catch(({ message }) => Promise.reject(new Absent(message)));
    return name === "webkit" ? openWebKit() : openWithPuppeteer(name);
  };
  return {
    async visit(name, url) {
      if (!open.has(name)) open.set(name, opened(name));
      const browser = await open.get(name);
      return { version: browser.version, ...(await toldBy(browser, url)) };
    },
    close: () =>
      Promise.all(
        [...open.values()].map((browser) =>
          browser.then(
            ({ close }) => close(),
            () => {},
          ),
        ),
      ),
  };
}

async function openWithPuppeteer(name) {
  const browser = await launch(name);
  return {
    version: (await browser.version()).replace(/^.*\//, ""),
    async openTab(url) {
      const tab = await browser.newPage();
      const messages = [];
      tab.on("console", (message) => messages.push(message.text()));
      tab.on("pageerror", (error) => messages.push(String(error)));
      await tab.goto(url);
      const read = () => tab.evaluate(() => document.documentElement.dataset.answer);
      return { read, messages, close: () => tab.close() };
    },
    close: () => browser.close(),
  };
}

/** What a page wrote. */
async function toldBy(browser, url) {
  const { read, messages, close } = await browser.openTab(url);
  const text = await waitFor(read);
  await close();
  if (text === undefined) throw new Failure(["The page has not answered.", ...messages].join("\n"));
  const { answer, crashed } = JSON.parse(text);
  if (crashed !== undefined) throw new Error(crashed);
  return { answer };
}

/** Asks until there is an answer. A page that is being replaced cannot be asked, but soon can. */
async function waitFor(ask) {
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(50)) {
    const text = await ask().catch(() => undefined);
    if (text) return text;
  }
  return undefined;
}
