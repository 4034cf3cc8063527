// How fast, here and now: the engine beside JSON.parse and a compiled validator, on the same bytes.
import { useEffect, useRef, useState } from "preact/hooks";
import { go, type Route } from "../route.ts";
import { median } from "../speed/figures.ts";
import type { FromWorker, Round, Start } from "../speed/messages.ts";
import { Plot } from "../speed/plot.tsx";
import { filled, useWords } from "../texts.ts";
import "../style/speed.css";

const sizes = [0, 100, 1000];

export default function SpeedView({ route }: { route: Route }) {
  const words = useWords();
  const items = sizes.find((size) => String(size) === route.items) ?? 0;
  const { subject, rounds, state, start } = useMeasure();
  const ratio = median(rounds.map(({ ours, peer }) => peer / ours));
  return (
    <div class="measure">
      <header>
        <h1>{words.speed}</h1>
        <p class="hint">{words.speedIntroduction}</p>
      </header>
      <div class="controls">
        <label for="items">
          {words.payload}
          <select id="items" value={String(items)} onChange={(event) => go({ ...route, items: event.currentTarget.value })}>
            {sizes.map((size) => (
              <option value={String(size)} key={size}>
                {size === 0 ? words.oneBody : filled(words.manyItems, { n: size })}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => start(items)} aria-busy={state === "running"}>
          {state === "running" ? words.measuring : words.measureNow}
        </button>
      </div>
      {state === "disagree" && <p class="notice">{words.disagree}</p>}
      {state === "failed" && <p class="notice">{words.failed}</p>}
      {rounds.length > 0 ? (
        <>
          <p class="ratio" role="status" data-state={state}>
            {state === "done" && <strong>{filled(words.timesAsFast, { ratio: Number(ratio.toPrecision(3)) })}</strong>}{" "}
            <span class="hint">
              {subject && filled(words.subject, { id: subject.id, bytes: subject.bytes, rounds: rounds.length })}
            </span>
          </p>
          <Plot rounds={rounds} most={40} />
          <p class="hint">{words.speedNote}</p>
        </>
      ) : (
        <p class="empty">{words.notMeasured}</p>
      )}
    </div>
  );
}

type State = "idle" | "running" | "done" | "disagree" | "failed";

function useMeasure() {
  const worker = useRef<Worker | undefined>(undefined);
  const [subject, setSubject] = useState<{ id: string; bytes: number }>();
  const [rounds, setRounds] = useState<Round[]>([]);
  const [state, setState] = useState<State>("idle");
  useEffect(() => () => worker.current?.terminate(), []);
  const start = (items: number) => {
    worker.current?.terminate();
    setRounds([]);
    setState("running");
    const made = new Worker(new URL("../speed/worker.ts", import.meta.url), { type: "module" });
    worker.current = made;
    made.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ("subject" in data) setSubject(data.subject);
      else if ("round" in data) setRounds((before) => [...before, data.round]);
      else {
        setState("done" in data ? "done" : "disagree" in data ? "disagree" : "failed");
        made.terminate();
      }
    };
    // What of it cannot be loaded.
    made.onerror = () => setState("failed");
    const message: Start = { items };
    made.postMessage(message);
  };
  return { subject, rounds, state, start };
}
