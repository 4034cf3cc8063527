// The gateway as a process of its own, on Node, Deno and Bun: settings from the environment, an orderly start and end.
import process from "node:process";
import { init } from "ventanilla";
import { readServer, type ServerBindings } from "./configuration/server.ts";
import { readConfiguration, type Settings } from "./configuration.ts";
import { viewer } from "./doors/viewer.ts";
import { createGateway, type Peer } from "./gateway.ts";
import { writeLine } from "./log.ts";
import { openStores } from "./stores/open.ts";

/** What each runtime has its own way for. Rejects where nobody can listen there. */
export type Listen = (options: ListenOptions) => Promise<Listening>;

export type ListenOptions = {
  host: string;
  port: number;
  answer: (request: Request, peer: Peer) => Response | Promise<Response>;
};

export type Listening = {
  port: number;
  /** Takes no new connection; resolves when every request in flight has its answer. */
  drain(): Promise<void>;
};

/** Serves until SIGTERM or SIGINT. A process that is not configured says what is missing, and ends with 1. */
export async function serve(listen: Listen): Promise<void> {
  const stopped = signalled();
  await init();
  const environment = process.env as Settings & ServerBindings;
  const { configuration, missing } = readConfiguration(environment, { knowsClients: true });
  const { host, port, drainMs, stores: settings } = readServer(environment, missing);
  if (!configuration || missing.length > 0) return refuse(missing);
  const stores = await openStores(settings).catch(() => refuse(["REDIS_URL: no server answers there"]));
  const gateway = createGateway(configuration, stores, { viewer, afterwards });
  let draining = false;
  let listening: Listening;
  try {
    listening = await listen({
      host,
      port,
      async answer(request, peer) {
        const response = await gateway.fetch(request, peer);
        if (draining) response.headers.set("Connection", "close");
        return response;
      },
    });
  } catch (error) {
    await stores.close();
    return refuse([`HOST, PORT: nobody can listen there (${(error as { code?: string }).code ?? (error as Error).name})`]);
  }
  writeLine({ event: "started", providers: [...configuration.providers.keys()], port: listening.port });

  await stopped;
  draining = true;
  const drained = await within(drainMs, listening.drain());
  await new Promise<void>(afterwards);
  await stores.close();
  writeLine({ event: "stopped", drained });
  // With the process ends what is still open.
  process.exit(0);
}

/** Answers come first, and the next requests': what nobody waits for is done a few milliseconds later, together. */
function afterwards(work: () => void): void {
  waiting.push(work);
  if (waiting.length === 1) setTimeout(workOff, waitMs);
}

function workOff(): void {
  const works = waiting;
  waiting = [];
  for (const work of works) work();
}

let waiting: (() => void)[] = [];
const waitMs = 10;

function refuse(missing: string[]): never {
  writeLine({ event: "refused", missing });
  process.exit(1);
}

/** Ctrl-C in a terminal, or what a platform sends before it ends a process. Listened for from the beginning: none gets lost. */
function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => resolve());
  });
}

/** Whether the work was done in time. */
async function within(milliseconds: number, work: Promise<void>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  const inTime = await Promise.race([work.then(() => true), late]);
  clearTimeout(timer);
  return inTime;
}
