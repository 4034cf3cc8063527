// What came back: request, the provider's reply and the canonical one side by side, and what became of what.

import { useMemo, useRef, useState } from "preact/hooks";
import { loadPart, type ReplyExample, type Schema } from "../contract.ts";
import { documentPointer } from "../json/document.ts";
import { currentKey } from "../key.ts";
import { useLoaded } from "../loaded.ts";
import { Verdict } from "../parts/badges.tsx";
import { JsonTree } from "../parts/json-tree.tsx";
import { Problem } from "../parts/problem.tsx";
import { Preformatted } from "../parts/scroller.tsx";
import { Waterfall } from "../parts/waterfall.tsx";
import { type Line, linesOf } from "../send/lines.ts";
import { Wires } from "../send/wires.tsx";
import { filled, useWords } from "../texts.ts";
import type { Work } from "./operation.tsx";
import "../style/reply.css";

export default function ReplyTab({ work }: { work: Work }) {
  const { exchange, operation, locale } = work;
  const words = useWords();
  const [chosen, setChosen] = useState<ReplyExample>();
  const examples = useLoaded(() => loadPart(operation.id, "replies"), operation.id);
  const contract = useLoaded(() => loadPart(operation.id, "details"), operation.id);
  const { answer, sending } = exchange;
  if (sending) return <p class="loading">{words.sending}</p>;
  if (!examples || !contract) return <p class="loading">{words.loading}</p>;
  if (!answer && !chosen) return <Nothing examples={examples} choose={setChosen} />;
  const shown: Shown = answer ?? { timings: [], ...exampleAnswer(work, chosen as ReplyExample, locale) };
  return (
    <>
      {!answer && (
        <p class="notice" role="status">
          {words.exampleReply}{" "}
          <button type="button" class="quiet" onClick={() => setChosen(undefined)}>
            {words.back}
          </button>
        </p>
      )}
      <div class="summary-row">
        {shown.success ? (
          <Verdict good text={filled(words.succeeded, { status: shown.status ?? shown.raw?.status ?? "" })} />
        ) : (
          <Verdict good={false} text={shown.problem?.title ?? ""} />
        )}
        {shown.milliseconds !== undefined && <p class="took">{filled(words.took, { ms: Math.round(shown.milliseconds) })}</p>}
        {shown.timings.length > 0 && <Waterfall timings={shown.timings} label={words.serverTiming} />}
      </div>
      <Panes work={work} answer={shown} schema={contract.data} choose={setChosen} examples={examples} />
      {operation.effect !== "read" && shown.problem?.outcomeUnknown && <p class="notice">{words.outcomeUnknown}</p>}
    </>
  );
}

type ChoiceProps = { examples: readonly ReplyExample[]; choose: (example: ReplyExample) => void };

function Nothing({ examples, choose }: ChoiceProps) {
  const words = useWords();
  return (
    <div class="empty">
      <p>{currentKey() === undefined ? words.noKeyHint : words.nothingSent}</p>
      <ReplyChoice examples={examples} choose={choose} />
    </div>
  );
}

function ReplyChoice({ examples, choose }: ChoiceProps) {
  const words = useWords();
  return (
    <label for="reply-example">
      {words.showExampleReply}{" "}
      <select
        id="reply-example"
        value=""
        onChange={(event) => {
          const found = examples.find(({ name }) => name === event.currentTarget.value);
          if (found) choose(found);
        }}
      >
        <option value="">–</option>
        {examples.map((example) => (
          <option value={example.name} key={example.name}>
            {example.ok ? "✓" : "✕"} {example.status} {example.title}
          </option>
        ))}
      </select>
    </label>
  );
}

type Shown = NonNullable<Work["exchange"]["answer"]>;
type PanesProps = ChoiceProps & { work: Work; answer: Shown; schema: Schema };

function Panes({ work, answer, schema, examples, choose }: PanesProps) {
  const words = useWords();
  const { operation, exchange } = work;
  const panes = useRef<HTMLDivElement>(null);
  const replaceBy = (example: ReplyExample) => {
    exchange.forget();
    choose(example);
  };
  const [pointed, setPointed] = useState<Line>();
  const raw = useMemo(() => parsed(answer.raw?.body), [answer]);
  const lines = useMemo(
    () => (answer.success && raw !== undefined ? linesOf(schema, answer.success.data, raw) : []),
    [answer, raw, schema],
  );
  const warned = new Set(answer.success?.warnings.flatMap((issue) => (issue.in === "response" ? [issue.pointer] : [])));
  const extra = new Set(Object.keys(answer.success?.extra ?? {}));
  const lit = (side: "from" | "to") => new Set(pointed ? [pointed[side]] : []);
  return (
    <div class="panes" ref={panes}>
      <section aria-labelledby="sent-title">
        <h2 id="sent-title">{words.requestPane}</h2>
        {answer.sent ? (
          <>
            <p class="endpoint">
              <code>
                {answer.sent.method} {answer.sent.target}
              </code>
            </p>
            {answer.sent.body !== undefined && <Preformatted label={words.requestPane} text={answer.sent.body} />}
          </>
        ) : (
          <p class="hint">{exchange.answer ? words.notSent : words.exampleOnly}</p>
        )}
      </section>
      <section aria-labelledby="raw-title" class="raw">
        <h2 id="raw-title">{exchange.answer ? words.rawPane : words.rawExamplePane}</h2>
        {answer.raw ? (
          <>
            <p class="endpoint">
              <code>HTTP {answer.raw.status}</code>
            </p>
            {raw === undefined ? (
              <Preformatted label={words.rawPane} text={answer.raw.body} />
            ) : (
              <JsonTree
                value={raw}
                label={words.rawPane}
                lit={lit("from")}
                point={(pointer) => setPointed(lines.find(({ from }) => from === pointer))}
                mark={(pointer) => (
                  <>
                    {extra.has(pointer) && <span class="tag">extra</span>}
                    {warned.has(pointer) && <span class="tag warning">!</span>}
                  </>
                )}
              />
            )}
          </>
        ) : (
          <div class="hint">
            <p>{answer.sent ? filled(words.noRaw, { scope: `${operation.provider}:raw` }) : words.notSent}</p>
            {answer.sent && <ReplyChoice examples={examples} choose={replaceBy} />}
          </div>
        )}
      </section>
      <section aria-labelledby="canonical-title" class="canonical">
        <h2 id="canonical-title">{words.canonicalPane}</h2>
        {answer.success && (
          <>
            <JsonTree
              value={answer.success.data}
              label={words.canonicalPane}
              lit={lit("to")}
              point={(pointer) => setPointed(lines.find(({ to }) => to === pointer))}
              mark={(pointer) => {
                const line = lines.find(({ to }) => to === pointer);
                return line && <span class="from">← {line.from}</span>;
              }}
            />
            <Rest success={answer.success} />
          </>
        )}
        {answer.problem && <Problem problem={answer.problem} inForm={fieldsInForm(answer.problem)} operation={operation.id} />}
      </section>
      <Wires lines={lines} within={panes} pointed={pointed} />
    </div>
  );
}

function Rest({ success }: { success: NonNullable<Shown["success"]> }) {
  const words = useWords();
  const extra = Object.entries(success.extra);
  return (
    <>
      {success.warnings.length > 0 && (
        <section>
          <h3>{words.warnings}</h3>
          <ul class="warnings">
            {success.warnings.map((warning) => (
              <li key={`${warning.pointer}${warning.code}`}>
                <code>
                  {warning.in}
                  {warning.pointer}
                </code>{" "}
                {warning.message}
              </li>
            ))}
          </ul>
        </section>
      )}
      {extra.length > 0 && (
        <details class="extra">
          <summary>{filled(words.extra, { n: extra.length })}</summary>
          <dl>
            {extra.map(([pointer, value]) => (
              <div key={pointer}>
                <dt>
                  <code>{pointer}</code>
                </dt>
                <dd>{JSON.stringify(value)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

const fieldsInForm = (problem: NonNullable<Shown["problem"]>) =>
  [...problem.fields, ...(problem.errors ?? [])].some((field) => documentPointer(field) !== undefined);

function exampleAnswer({ operation }: Work, { status, headers, body }: ReplyExample, locale: string) {
  const outcome = operation.normalize({ status, headers, body }, { locale });
  return { raw: { status, body }, ...(outcome.ok ? { success: outcome } : { problem: outcome.problem }) };
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
