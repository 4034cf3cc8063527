// Request, the provider's reply and the canonical one side by side, and what became of what.
import type { ComponentChildren } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { Operation } from "ventanilla";
import type { Schema } from "../contract.ts";
import { documentPointer, parsed } from "../json/document.ts";
import { JsonTree } from "../parts/json-tree.tsx";
import { Problem } from "../parts/problem.tsx";
import { Preformatted } from "../parts/scroller.tsx";
import { filled, useWords, type Words } from "../texts.ts";
import type { Answer } from "./exchange.ts";
import { type Line, linesOf } from "./lines.ts";
import { FailureHint } from "./outcome.tsx";
import { Rest } from "./rest.tsx";
import { Wires } from "./wires.tsx";

type Props = { operation: Operation; answer: Answer; isExample: boolean; schema: Schema; choice: ComponentChildren };

export function Panes({ operation, answer, isExample, schema, choice }: Props) {
  const words = useWords();
  const panes = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Line>();
  const raw = useMemo(() => parsed(answer.raw?.body), [answer]);
  const lines = useMemo(
    () => (answer.success && raw !== undefined ? linesOf(schema, answer.success.data, raw) : []),
    [answer, raw, schema],
  );
  const sources = useMemo(() => new Map(lines.map(({ from, to }) => [to, from])), [lines]);
  const warned = new Set(answer.success?.warnings.flatMap((issue) => (issue.in === "response" ? [issue.pointer] : [])));
  const extra = answer.success?.extra ?? {};
  const lit = (side: "from" | "to") => new Set(pointed ? [pointed[side]] : []);
  return (
    <div class="panes" ref={panes}>
      <section aria-labelledby="sent-title">
        <h2 id="sent-title">{words.requestPane}</h2>
        <Sent answer={answer} isExample={isExample} />
      </section>
      <section aria-labelledby="raw-title" class="raw">
        <h2 id="raw-title">{isExample ? words.rawExamplePane : words.rawPane}</h2>
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
                    {Object.hasOwn(extra, pointer) && <span class="tag">extra</span>}
                    {warned.has(pointer) && <span class="tag warning">!</span>}
                  </>
                )}
              />
            )}
          </>
        ) : (
          <div class="hint">
            <p>{noReply(answer, operation, words)}</p>
            {answer.sent && choice}
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
              mark={(pointer) => sources.has(pointer) && <span class="from">← {sources.get(pointer)}</span>}
            />
            <Rest success={answer.success} />
          </>
        )}
        {answer.problem && <Problem problem={answer.problem} inForm={isInForm(answer.problem)} operation={operation.id} />}
        <FailureHint answer={answer} />
      </section>
      <Wires lines={lines} within={panes} pointed={pointed} />
    </div>
  );
}

function Sent({ answer: { sent, failure }, isExample }: { answer: Answer; isExample: boolean }) {
  const words = useWords();
  if (!sent) return failure ? null : <p class="hint">{isExample ? words.exampleOnly : words.notSent}</p>;
  return (
    <>
      <p class="endpoint">
        <code>
          {sent.method} {sent.target}
        </code>
      </p>
      {typeof sent.body === "string" && <Preformatted label={words.requestPane} text={sent.body} />}
    </>
  );
}

function noReply({ sent, failure }: Answer, { provider }: Operation, words: Words): string {
  if (failure) return words.noReply;
  return sent ? filled(words.noRaw, { scope: `${provider}:raw` }) : words.notSent;
}

const isInForm = (problem: NonNullable<Answer["problem"]>) =>
  [...problem.fields, ...(problem.errors ?? [])].some((field) => documentPointer(field) !== undefined);
