// A reply that is pasted in, and how it is mapped.
import catalogue from "virtual:errors";
import { useEffect, useMemo, useState } from "preact/hooks";
import { type Operation, operations } from "ventanilla";
import { loadPart } from "../contract.ts";
import { useLoaded } from "../loaded.ts";
import { Verdict } from "../parts/badges.tsx";
import { JsonTree } from "../parts/json-tree.tsx";
import { Problem } from "../parts/problem.tsx";
import { filled, useWords } from "../texts.ts";
import { listed, matchedRow } from "./rows.ts";

type Props = { operation: string; choose: (id: string) => void; locale: string; show: (key: string, code: string) => void };

export function Paste({ operation: id, choose, locale, show }: Props) {
  const words = useWords();
  const operation = (operations as unknown as Record<string, Operation>)[id];
  const replies = useLoaded(() => loadPart(id, "replies"), id);
  const [status, setStatus] = useState("400");
  const [body, setBody] = useState<string>();
  const example = replies?.find(({ ok }) => !ok);
  useEffect(() => setBody(undefined), [id]);
  const shown = { status: body === undefined && example ? String(example.status) : status, body: body ?? example?.body ?? "" };
  const reply = { status: Number(shown.status), body: shown.body };
  const outcome = useMemo(() => operation?.normalize(reply, { locale }), [operation, reply.status, reply.body, locale]);
  const row = outcome?.problem && matchedRow(rows, outcome.problem.matchedBy, outcome.problem.provider ?? {});
  const type = (text: string) => {
    setStatus(shown.status);
    setBody(text);
  };
  return (
    <section class="paste" aria-label={words.pasteReply}>
      <h2>{words.pasteReply}</h2>
      <p class="hint">{words.pasteHint}</p>
      <div class="row">
        <label for="paste-operation">
          {words.operation}
          <select id="paste-operation" value={id} onChange={(event) => choose(event.currentTarget.value)}>
            {([...operations] as Operation[]).map((each) => (
              <option key={each.id}>{each.id}</option>
            ))}
          </select>
        </label>
        <label for="paste-status">
          {words.statusFact}
          <input
            id="paste-status"
            type="number"
            min="100"
            max="599"
            value={shown.status}
            onInput={(event) => {
              setBody(shown.body);
              setStatus(event.currentTarget.value);
            }}
          />
        </label>
      </div>
      <label for="paste-body">
        {words.replyBody}
        <textarea
          id="paste-body"
          rows={9}
          spellcheck={false}
          value={shown.body}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      <div class="outcome" aria-live="polite">
        {outcome?.ok && (
          <>
            <Verdict good text={filled(words.succeeded, { status: reply.status })} />
            <JsonTree value={outcome.data} label={words.canonicalPane} />
          </>
        )}
        {outcome?.problem && (
          <>
            <Verdict good={false} text={outcome.problem.title} />
            <Problem problem={outcome.problem} />
            {row ? (
              <button type="button" class="quiet" onClick={() => show(row.key, row.code)}>
                {filled(words.showRow, { row: `${row.table} ${row.code || row.status}` })}
              </button>
            ) : (
              <p class="hint">{words.noRow}</p>
            )}
          </>
        )}
      </div>
    </section>
  );
}

const rows = listed(catalogue);
