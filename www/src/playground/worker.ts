// Reads, judges and shows a file on a thread of its own: the page stays free, whatever the size.

import { excerptAt } from "./excerpt.ts";
import { judge, NotLoaded } from "./judge.ts";
import type { FromWorker, ToWorker } from "./messages.ts";

let text = "";
let prefix = "";

addEventListener("message", async ({ data }: MessageEvent<ToWorker>) => {
  if ("excerpt" in data) return say({ excerpt: excerptAt(text, prefix, data.excerpt) });
  try {
    const { judged, shown, shownPrefix } = await judge(data.judge, (progress) => say({ progress }));
    text = shown;
    prefix = shownPrefix;
    say({ judged });
  } catch (error) {
    say({ failed: error instanceof NotLoaded ? "page" : "unreadable" });
  }
});

const say = (message: FromWorker) => postMessage(message);
