// Servers of the development machine: on the loopback interface, and closed at once.
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * @param {import("node:http").Server} server
 * @param {number} port 0: any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} Rejects where the port is taken.
 */
export async function listenOnLoopback(server, port) {
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Waits until something listens there. */
export async function answering(origin) {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(100)) {
    if (await fetch(origin).catch(() => undefined)) return;
  }
  throw new Error(`Nothing answers at ${origin}.`);
}

/** A port that is free now. */
export async function freePort() {
  const { url, close } = await listenOnLoopback(createServer(), 0);
  await close();
  return new URL(url).port;
}
