// Measures on a thread of its own, where nothing is drawn: both take turns on the same bytes, round by round.
import type { FromWorker, Start } from "./messages.ts";

const rounds = 40;
// Of a page's clock, which has steps of up to a millisecond.
const batchMilliseconds = 12;

addEventListener("message", ({ data }: MessageEvent<Start>) => measure(data).catch(() => say({ failed: true })));

async function measure({ items }: Start): Promise<void> {
  const [{ operations }, peer] = await Promise.all([import("ventanilla"), import("virtual:peer")]);
  const operation = operations[peer.id as keyof typeof operations] as import("ventanilla").Operation;
  const decoder = new TextDecoder();
  const judges = {
    ours: (bytes: Uint8Array) => operation.validate({ body: bytes }, { maxBytes: 1 << 30 }).valid,
    peer: (bytes: Uint8Array) => peer.validate(JSON.parse(decoder.decode(bytes))),
  };
  const bytes = bytesOf(grown(peer.body, items));
  // A body that both must refuse, and one that both must take: else there is nothing to compare.
  const agree = [bytes, bytesOf([])].map((each) => [judges.ours(each), judges.peer(each)].join()).join(" ");
  if (agree !== "true,true false,false") return say({ disagree: true });
  say({ subject: { id: peer.id, bytes: bytes.length } });
  const batches = { ours: batchOf(judges.ours, bytes), peer: batchOf(judges.peer, bytes) };
  for (let round = 0; round < rounds; round += 1) {
    const time = (who: "ours" | "peer") => (milliseconds(judges[who], bytes, batches[who]) * 1e6) / batches[who];
    // Each begins as often as the other.
    const first = round % 2 === 0 ? "ours" : "peer";
    const found = { [first]: time(first) };
    const second = first === "ours" ? "peer" : "ours";
    found[second] = time(second);
    say({ round: { ours: found.ours ?? 0, peer: found.peer ?? 0 } });
  }
  return say({ done: true });
}

type Judge = (bytes: Uint8Array) => boolean;

/** As many calls as a batch takes, found twice: the first search is also what warms the code up. */
function batchOf(judge: Judge, bytes: Uint8Array): number {
  let batch = 1;
  for (let search = 0; search < 2; search += 1) {
    batch = Math.max(1, Math.floor(batch / 4));
    while (milliseconds(judge, bytes, batch) < batchMilliseconds) batch *= 2;
  }
  return batch;
}

function milliseconds(judge: Judge, bytes: Uint8Array, times: number): number {
  const began = performance.now();
  let valid = 0;
  for (let call = 0; call < times; call += 1) if (judge(bytes)) valid += 1;
  const spent = performance.now() - began;
  if (valid !== times) throw new Error("A verdict has changed.");
  return spent;
}

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** The body with the first item of its list as often as asked for. */
function grown(body: unknown, items: number): unknown {
  if (items === 0) return body;
  const entries = Object.entries(body as Record<string, unknown>);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? Array.from({ length: items }, () => value[0]) : value]),
  );
}

const say = (message: FromWorker) => postMessage(message);
