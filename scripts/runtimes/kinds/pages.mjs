// Pages of real browsers.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { html } from "../page-server.mjs";

/**
 * @param {"chromium" | "firefox" | "webkit"} browser
 * @param {Parameters<typeof html>[0]} page
 */
export const page = (browser, page) => async (stage) => {
  const name = `${path.basename(page.script, path.extname(page.script))}${page.map ? "-map" : ""}.html`;
  writeFileSync(path.join(stage.folder, name), html(page));
  return stage.visit(browser, `/${name}`);
};
