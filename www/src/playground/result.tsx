// What was found in a file, each finding with its place in the document; and the way to the gateway.
import { useMemo } from "preact/hooks";
import type { Issue, Operation } from "ventanilla";
import { Verdict } from "../parts/badges.tsx";
import { useBound } from "../parts/bound.tsx";
import { Problem } from "../parts/problem.tsx";
import { Scroller } from "../parts/scroller.tsx";
import { useExchange } from "../send/exchange.ts";
import { FailureHint, Outcome, Unknown } from "../send/outcome.tsx";
import { filled, useWords } from "../texts.ts";
import type { Excerpt, Judged } from "./messages.ts";

type Props = {
  operation: Operation;
  judged: Judged;
  excerpt: Excerpt | undefined;
  ask: (issue: Issue) => void;
  locale: string;
};

export function Result({ operation, judged, excerpt, ask, locale }: Props) {
  const words = useWords();
  const { issues, warnings, bytes, milliseconds } = judged;
  const count = { issues: issues.length, warnings: warnings.length };
  return (
    <>
      <Verdict good={judged.valid} text={filled(judged.valid ? words.valid : words.invalid, count)} />
      <p class="hint">{filled(words.judgedIn, { bytes: bytes.toLocaleString(locale), ms: milliseconds.toFixed(1) })}</p>
      {judged.body ? (
        <Sender operation={operation} body={judged.body} locale={locale} />
      ) : (
        <p class="notice">{words.tooLargeToSend}</p>
      )}
      {issues.length + warnings.length > 0 && (
        <div class="columns">
          <Findings judged={judged} ask={ask} />
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

function Findings({ judged: { issues, warnings }, ask }: Pick<Props, "judged" | "ask">) {
  const words = useWords();
  const { count, more } = useBound(200);
  const findings = [...issues.map((issue) => ({ issue, bad: true })), ...warnings.map((issue) => ({ issue, bad: false }))];
  return (
    <Scroller label={words.validation}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.message}</th>
          </tr>
        </thead>
        <tbody>
          {findings.slice(0, count).map(({ issue, bad }) => (
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
      {more(findings.length > count)}
    </Scroller>
  );
}

/** What is within the operation's limit may be sent. */
function Sender({ operation, body, locale }: { operation: Operation; body: Uint8Array<ArrayBuffer>; locale: string }) {
  const words = useWords();
  const input = useMemo(() => ({ path: {}, query: {}, headers: {}, body }), [body]);
  const { answer, sending, send, cancel } = useExchange(operation, input, locale);
  return (
    <div class="sender">
      <button type="button" onClick={send} aria-busy={sending}>
        {sending ? words.sending : words.send}
      </button>
      {sending && (
        <button type="button" class="quiet" onClick={cancel}>
          {words.cancel}
        </button>
      )}
      {answer && (
        <>
          <Outcome answer={answer} />
          <Unknown answer={answer} effect={operation.effect} />
          {answer.problem && <Problem problem={answer.problem} />}
          <FailureHint answer={answer} />
        </>
      )}
    </div>
  );
}
