// An operation: tried as a form or as JSON, seen as headers, sent, and taken along as code.

import { useEffect, useMemo, useState } from "preact/hooks";
import { type Issue, type Operation, operations } from "ventanilla";
import { type Document, type FormContract, loadPart, type RequestExample } from "../contract.ts";
import { documentPointer, type Read, readDocument } from "../json/document.ts";
import { useLoaded } from "../loaded.ts";
import { Effect, Evidence, Method } from "../parts/badges.tsx";
import { addressOf, go, type Route, type Tab, tabs } from "../route.ts";
import { SendButton } from "../send/button.tsx";
import { type Exchange, useExchange } from "../send/exchange.ts";
import { useWords } from "../texts.ts";
import { RequestTab } from "./request.tsx";
import "../style/operation.css";

/** What every tab gets. */
export type Work = {
  operation: Operation;
  contract: FormContract;
  route: Route;
  locale: string;
  text: string;
  document: Read;
  issues: readonly Issue[];
  warnings: readonly Issue[];
  /** Places that the last answer was about, in the document. */
  blamed: ReadonlySet<string>;
  exchange: Exchange;
  change: (text: string) => void;
};

const tabLoaders: Partial<Record<Tab, () => Promise<{ default: (props: { work: Work }) => preact.JSX.Element }>>> = {
  headers: () => import("./headers.tsx"),
  reply: () => import("./reply.tsx"),
  code: () => import("./code.tsx"),
};

/** What was typed, by operation, as long as the page is open: nowhere else is it kept. */
const drafts = new Map<string, string>();

export default function OperationView({ route }: { route: Route }) {
  const words = useWords();
  const id = route.operation ?? "";
  const operation = (operations as unknown as Record<string, Operation | undefined>)[id];
  const contract = useLoaded(operation && (() => loadPart(id, "form")), id);
  const name = route.example;
  const chosen = useLoaded(name && operation ? () => loadPart(id, "requests") : undefined, name ? id : "");
  if (!operation) return <p class="empty">{words.noSuchOperation}</p>;
  if (!contract || (name && !chosen)) return <p class="loading">{words.loading}</p>;
  return <Tried route={route} operation={operation} contract={contract} example={name ? chosen?.[name] : undefined} />;
}

type TriedProps = { route: Route; operation: Operation; contract: FormContract; example: Document | undefined };

function Tried({ route, operation, contract, example }: TriedProps) {
  const words = useWords();
  const { locale, tab } = route;
  const [text, setText] = useState(() => (!example && drafts.get(operation.id)) || textOf(example ?? contract.first));
  const document = useMemo(() => readDocument(text), [text]);
  const { issues, warnings } = useMemo(
    () => (document.ok ? operation.validate(document.input, { locale }) : { issues: [], warnings: [] }),
    [document, operation, locale],
  );
  const exchange = useExchange(operation, document.ok ? document.input : undefined, locale);
  const loadedTab = useLoaded(tabLoaders[tab], tab)?.default;

  const change = (next: string) => {
    drafts.set(operation.id, next);
    setText(next);
    exchange.forget();
  };
  // An example is taken when the address names another one.
  useEffect(() => {
    if (example && textOf(example) !== text) change(textOf(example));
  }, [route.example]);

  const answer = exchange.answer;
  const blamed = useMemo(() => new Set(answer?.problem?.fields.flatMap((field) => documentPointer(field) ?? [])), [answer]);
  const work = { operation, contract, route, locale, text, document, issues, warnings, blamed, exchange, change };
  const Shown = tab === "request" ? RequestTab : loadedTab;
  return (
    <article class="operation" aria-labelledby="operation-title" data-operation={operation.id}>
      <p class="back">
        <a href={addressOf({})}>← {words.allOperations}</a>
      </p>
      <header>
        <h1 id="operation-title">{operation.id.split(".")[1]}</h1>
        <p class="endpoint">
          <Method method={operation.method} /> <code>{operation.path}</code>
        </p>
        <p class="summary">
          <span lang="en">{operation.summary}</span> <Evidence evidence={operation.evidence} />{" "}
          <Effect effect={operation.effect} />
        </p>
      </header>
      <div class="bar">
        <nav aria-label={words.parts} class="tabs">
          {tabs.map((each) => (
            <a href={addressOf({ ...route, tab: each })} aria-current={each === tab ? "page" : undefined} key={each}>
              {words[each]}
            </a>
          ))}
        </nav>
        <ExampleChoice examples={contract.examples} isOwn={example === undefined || textOf(example) !== text} route={route} />
        <SendButton work={work} sent={() => tab !== "reply" && go({ ...route, tab: "reply" })} />
      </div>
      {Shown ? <Shown work={work} /> : <p class="loading">{words.loading}</p>}
    </article>
  );
}

type ExampleProps = { examples: readonly RequestExample[]; isOwn: boolean; route: Route };

function ExampleChoice({ examples, isOwn, route }: ExampleProps) {
  const words = useWords();
  const sign = ({ valid, warned }: RequestExample) => (valid ? (warned ? "⚠" : "✓") : "✕");
  return (
    <label class="examples" for="example">
      <span>{words.example}</span>
      <select
        id="example"
        value={isOwn ? "" : route.example}
        onChange={(event) => go({ ...route, tab: "request", example: event.currentTarget.value || undefined })}
      >
        <option value="">{words.ownInput}</option>
        {examples.map((example) => (
          <option value={example.name} lang="en" key={example.name}>
            {sign(example)} {example.title}
          </option>
        ))}
      </select>
    </label>
  );
}

function textOf(document: Document): string {
  return JSON.stringify(document, null, 2);
}
