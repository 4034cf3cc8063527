// A busy port is found before anything is built.
import { createServer } from "node:net";
import { Failure } from "../machine/run.mjs";

/** @param {Array<{ port: number, purpose: string, flag: string }>} wanted */
export async function needFreePorts(wanted) {
  for (const [index, { port, purpose, flag }] of wanted.entries()) {
    const twin = wanted.slice(0, index).find((other) => other.port === port);
    if (twin) throw new Failure(`Port ${port} is asked for twice: ${twin.purpose} and ${purpose}.`);
    // Browsers resolve "localhost" to either address, so both must be ours.
    for (const host of ["127.0.0.1", "::1"]) {
      const code = await tryToListen(port, host);
      if (code === "EADDRINUSE")
        throw new Failure(`Port ${port} (${purpose}) is in use: choose another with "npm start -- --${flag} NUMBER".`);
      if (code === "EACCES")
        throw new Failure(`Port ${port} (${purpose}) is not allowed to this user: choose one above 1023 with --${flag}.`);
    }
  }
}

function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
