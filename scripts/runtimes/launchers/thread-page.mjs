// Starts a Web Worker and shows its answer.
import { show } from "./show.mjs";

show(
  () =>
    new Promise((resolve, reject) => {
      const thread = new Worker("/thread.mjs", { type: "module" });
      thread.onmessage = ({ data }) => resolve(data);
      thread.onerror = ({ message, filename, lineno }) => reject(new Error(`${message} (${filename}:${lineno})`));
    }),
);
