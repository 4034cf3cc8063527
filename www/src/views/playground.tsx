// A file, however large, judged in the page: as a whole, with each finding at its place in the document.
import { useEffect, useRef, useState } from "preact/hooks";
import { type Issue, type Operation, type Outcome, operations } from "ventanilla";
import { loadPart, type Schema } from "../contract.ts";
import { currentKey } from "../key.ts";
import { useLoaded } from "../loaded.ts";
import { Verdict } from "../parts/badges.tsx";
import { Problem } from "../parts/problem.tsx";
import { Scroller } from "../parts/scroller.tsx";
import type { Excerpt, FromWorker, Judged, ToWorker } from "../playground/messages.ts";
import type { Route } from "../route.ts";
import { gateway } from "../send/target.ts";
import { filled, useWords } from "../texts.ts";
import "../style/playground.css";

const withBody = ([...operations] as Operation[]).filter(({ hasBody, method }) => hasBody && method === "POST");

export default function PlaygroundView({ route }: { route: Route }) {
  const words = useWords();
  // The operations that take lists of people are what large files are made for: they take the largest bodies.
  const [id, setId] = useState(
    route.operation ?? [...withBody].sort((left, right) => right.maxBytes - left.maxBytes)[0]?.id ?? "",
  );
  const form = useLoaded(() => loadPart(id, "form"), id);
  const [file, setFile] = useState<File>();
  const { progress, judged, failed, excerpt, ask } = useJudge(
    id,
    file,
    form && base64In(form.input.properties?.body ?? {}),
    route.locale,
  );
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    setFile(event.dataTransfer?.files[0]);
  };
  return (
    <div class="bench">
      <header>
        <h1>{words.playground}</h1>
        <p class="hint">{words.playgroundIntroduction}</p>
      </header>
      <label for="playground-operation" class="target">
        {words.operation}
        <select id="playground-operation" value={id} onChange={(event) => setId(event.currentTarget.value)}>
          {withBody.map((operation) => (
            <option key={operation.id}>{operation.id}</option>
          ))}
        </select>
      </label>
      <label
        class={over ? "drop over" : "drop"}
        for="file"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <strong>{file ? file.name : words.dropHere}</strong>
        <span class="hint">{words.dropHint}</span>
        <input
          id="file"
          type="file"
          accept=".json,.txt,.b64,application/json,text/plain"
          onChange={(event) => setFile(event.currentTarget.files?.[0])}
        />
      </label>
      {progress !== undefined && (
        <label for="progress">
          {words.reading} <progress id="progress" value={progress} max={1} />
        </label>
      )}
      {failed && <p class="notice">{words.unreadable}</p>}
      {judged && <Result id={id} judged={judged} excerpt={excerpt} ask={ask} locale={route.locale} />}
    </div>
  );
}

type ResultProps = {
  id: string;
  judged: Judged;
  excerpt: Excerpt | undefined;
  ask: (issue: Issue) => void;
  locale: string;
};

function Result({ id, judged, excerpt, ask, locale }: ResultProps) {
  const words = useWords();
  const { issues, warnings, bytes, milliseconds } = judged;
  const count = { issues: issues.length, warnings: warnings.length };
  const findings = [...issues.map((issue) => ({ issue, bad: true })), ...warnings.map((issue) => ({ issue, bad: false }))];
  return (
    <>
      <Verdict good={judged.valid} text={filled(judged.valid ? words.valid : words.invalid, count)} />
      <p class="hint">{filled(words.judgedIn, { bytes: bytes.toLocaleString(locale), ms: milliseconds.toFixed(1) })}</p>
      {judged.body ? <Sender id={id} body={judged.body} locale={locale} /> : <p class="notice">{words.tooLargeToSend}</p>}
      {findings.length > 0 && (
        <div class="columns">
          <Scroller label={words.validation}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.place}</th>
                  <th scope="col">{words.message}</th>
                </tr>
              </thead>
              <tbody>
                {findings.map(({ issue, bad }) => (
                  <tr key={`${issue.pointer}${issue.code}`} class={bad ? "issue" : "warning"}>
                    <th scope="row">
                      <button type="button" onClick={() => ask(issue)}>
                        <span aria-hidden="true">{bad ? "✕" : "!"}</span>
                        <span class="unseen">{bad ? words.issue : words.warning}</span> <code>{issue.pointer || "/"}</code>
                      </button>
                    </th>
                    <td>{issue.message}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroller>
          <section class="excerpt" aria-label={words.documentPlace}>
            <p class="hint">{excerpt ? filled(words.fromLine, { line: excerpt.line }) : words.chooseFinding}</p>
            {excerpt && (
              <Scroller label={words.documentPlace} class="pre">
                <pre>
                  {excerpt.before}
                  <mark ref={(mark) => mark?.scrollIntoView({ block: "center" })}>{excerpt.marked}</mark>
                  {excerpt.after}
                </pre>
              </Scroller>
            )}
          </section>
        </div>
      )}
    </>
  );
}

/** What is within the operation's limit may be sent. */
function Sender({ id, body, locale }: { id: string; body: Uint8Array; locale: string }) {
  const words = useWords();
  const [sending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const send = async () => {
    setSending(true);
    const operation = (operations as unknown as Record<string, Operation>)[id];
    setOutcome(await operation?.call({ body }, { gateway, locale, authorization: `Bearer ${currentKey() ?? ""}` }));
    setSending(false);
  };
  return (
    <div class="sender">
      <button type="button" onClick={send} aria-busy={sending}>
        {sending ? words.sending : words.send}
      </button>
      {outcome?.ok && <Verdict good text={filled(words.succeeded, { status: outcome.meta.status ?? 200 })} />}
      {outcome?.problem && <Problem problem={outcome.problem} />}
    </div>
  );
}

function useJudge(operation: string, file: File | undefined, base64: string | undefined, locale: string) {
  const worker = useRef<Worker | undefined>(undefined);
  const [progress, setProgress] = useState<number>();
  const [judged, setJudged] = useState<Judged>();
  const [failed, setFailed] = useState(false);
  const [excerpt, setExcerpt] = useState<Excerpt>();
  useEffect(() => {
    setJudged(undefined);
    setExcerpt(undefined);
    setFailed(false);
    if (!file) return undefined;
    setProgress(0);
    // A file that is still being read for nothing goes with its worker.
    const made = new Worker(new URL("../playground/worker.ts", import.meta.url), { type: "module" });
    worker.current = made;
    made.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ("progress" in data) return setProgress(data.progress);
      if ("excerpt" in data) return setExcerpt(data.excerpt);
      setProgress(undefined);
      if ("judged" in data) return setJudged(data.judged);
      return setFailed(true);
    };
    const task: ToWorker = { judge: { file, operation, locale, base64Pointer: base64 } };
    made.postMessage(task);
    return () => made.terminate();
  }, [file, operation, base64, locale]);
  const ask = ({ pointer, params }: Issue) => {
    const message: ToWorker = { excerpt: { pointer, offset: params.offset } };
    worker.current?.postMessage(message);
  };
  return { progress, judged, failed, excerpt, ask };
}

/** Where the contract has a document in Base64; nothing where it has none. */
function base64In(schema: Schema, pointer = ""): string | undefined {
  if (schema.contentEncoding === "base64") return pointer;
  const members = Object.entries(schema.properties ?? {}).filter(([, member]) => !member.deprecated);
  return members.map(([name, member]) => base64In(member, `${pointer}/${name}`)).find((found) => found !== undefined);
}
