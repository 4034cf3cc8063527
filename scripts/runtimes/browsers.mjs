// Visits to pages, whatever drives the browser: a page's answer stands in its document.
import { setTimeout as sleep } from "node:timers/promises";
import { launch, need } from "../machine/browsers.mjs";
import { Failure } from "../machine/run.mjs";
import { Absent } from "./missing.mjs";

const patienceMs = 60_000;

/** @returns {{ visit: (name: string, url: string) => Promise<{ version: string, answer: object }>, close: () => Promise<void> }} */
export function openBrowsers(say) {
  const open = new Map();
  const opened = async (name) => {
    await need(name, say).catch(({ message }) => Promise.reject(new Absent(message)));
    return launch(name);
  };
  return {
    async visit(name, url) {
      if (!open.has(name)) open.set(name, opened(name));
      const browser = await open.get(name);
      return { version: (await browser.version()).replace(/^.*\//, ""), ...(await answerAt(browser, url)) };
    },
    close: () =>
      Promise.all(
        [...open.values()].map((browser) =>
          browser.then(
            (opened) => opened.close(),
            () => {},
          ),
        ),
      ),
  };
}

async function answerAt(browser, url) {
  const tab = await browser.newPage();
  const messages = [];
  tab.on("console", (message) => messages.push(message.text()));
  tab.on("pageerror", (error) => messages.push(String(error)));
  try {
    await tab.goto(url);
    const text = await waitFor(() => tab.evaluate(() => document.documentElement.dataset.answer));
    if (text === undefined) throw new Failure(["The page has not answered.", ...messages].join("\n"));
    return toldBy(text);
  } finally {
    await tab.close();
  }
}

/** Asks until there is an answer. A page that is being replaced cannot be asked, but soon can. */
export async function waitFor(ask) {
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(50)) {
    const text = await ask().catch(() => undefined);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** What a page wrote. */
export function toldBy(text) {
  const { answer, crashed } = JSON.parse(text);
  if (crashed !== undefined) throw new Error(crashed);
  return { answer };
}
