// What the gateway will send: each header with its giver and the reason, and what the computed ones are made of.

import { useMemo } from "preact/hooks";
import { bogotaDay, type Prepared } from "ventanilla";
import { type HeaderRow, loadPart } from "../contract.ts";
import { Anatomy } from "../headers/anatomy.tsx";
import { giverOf } from "../headers/giver.ts";
import { readDocument } from "../json/document.ts";
import { useLoaded } from "../loaded.ts";
import { Scroller } from "../parts/scroller.tsx";
import { previewContext } from "../send/preview.ts";
import { filled, useWords } from "../texts.ts";
import type { Work } from "./operation.tsx";
import "../style/headers.css";

export default function HeadersTab({ work }: { work: Work }) {
  const words = useWords();
  const now = useMemo(() => Date.now(), []);
  const id = work.operation.id;
  const rows = useLoaded(() => loadPart(id, "details"), id)?.headers;
  const { prepared, isOwn, given } = useMemo(() => preparedOf(work, now), [work.document, work.locale, now]);
  if (!rows) return <p class="loading">{words.loading}</p>;
  if (!prepared) return <p class="empty">{words.noHeaders}</p>;
  const rowOf = (name: string) => rows.find((row) => row.name === name);
  const madeBy = (rule: string) => {
    const row = rows.find((each) => each.rule === rule);
    return row && prepared.headers.find(([name]) => name === row.name);
  };
  const txId = madeBy("txId");
  const processId = madeBy("processIdLastDigits") ?? madeBy("processId");
  return (
    <div class="headers">
      {!isOwn && <p class="notice">{words.headersOfExample}</p>}
      {txId && <Anatomy name={txId[0]} txId={txId[1]} day={bogotaDay(now)} processId={processId} />}
      <p class="hint">{filled(words.headersCount, { n: prepared.headers.length, url: new URL(prepared.url).pathname })}</p>
      <Scroller label={words.headers}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.header}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.source}</th>
              <th scope="col">{words.why}</th>
            </tr>
          </thead>
          <tbody>
            {prepared.headers.map(([name, value]) => (
              <Row name={name} value={value} row={rowOf(name)} given={given} key={name} />
            ))}
          </tbody>
        </table>
      </Scroller>
    </div>
  );
}

function Row({ name, value, row, given }: { name: string; value: string; row: HeaderRow | undefined; given: object }) {
  const words = useWords();
  const { giver, why } = giverOf(row, given, words);
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td>
        {giver === "secret" ? (
          <span class="secret">
            <span aria-hidden="true">•••</span> {words.addedByGateway}
          </span>
        ) : value === "" ? (
          <em>{words.emptyValue}</em>
        ) : (
          <code>{value}</code>
        )}
      </td>
      <td>
        <span class={`source ${giver}`}>{words[giver]}</span>
      </td>
      <td>
        {why}
        {row?.description && (
          <span class="hint" lang="en">
            {" "}
            {row.description}
          </span>
        )}
      </td>
    </tr>
  );
}

/** Of what was typed; where that is refused, of an example, for headers hardly depend on it. */
function preparedOf({ operation, document, contract, locale }: Work, now: number) {
  const context = { ...previewContext(locale), now };
  const own = document.ok ? operation.prepare(document.input, context) : undefined;
  if (own?.ok && document.ok) return { prepared: own as Prepared, isOwn: true, given: document.input.headers };
  const read = readDocument(JSON.stringify(contract.first));
  const made = read.ok ? operation.prepare(read.input, context) : undefined;
  if (made?.ok && read.ok) return { prepared: made as Prepared, isOwn: false, given: read.input.headers };
  return { prepared: undefined, isOwn: false, given: {} };
}
