// All operations: found by provider, method, path, words of the summary or evidence.

import providerNames from "virtual:contract/providers";
import { useMemo, useState } from "preact/hooks";
import { type Listed, listed } from "../contract.ts";
import { Evidence, Method } from "../parts/badges.tsx";
import { addressOf } from "../route.ts";
import { SlashKey } from "../slash.tsx";
import { filled, useWords } from "../texts.ts";

export function OperationList({ chosen }: { chosen?: string | undefined }) {
  const words = useWords();
  const [search, setSearch] = useState("");
  const found = useMemo(() => listed.filter((operation) => fits(operation, search)), [search]);
  // Alone it is what the page is about, beside an operation it is not.
  const Place = chosen === undefined ? "main" : "section";
  const providers = [...new Set(found.map(({ provider }) => provider))];
  return (
    <Place class="list" aria-label={words.operations} id={chosen === undefined ? "main" : undefined} tabIndex={-1}>
      {chosen === undefined && (
        <div class="intro">
          <h1>{words.headline}</h1>
          <p>{words.introduction}</p>
        </div>
      )}
      <div class="search">
        <label for="search" class="unseen">
          {words.search}
        </label>
        <input
          id="search"
          type="search"
          placeholder={words.searchHint}
          value={search}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => openFirst(event, found)}
        />
        <SlashKey />
      </div>
      <p class="unseen" role="status">
        {filled(words.found, { n: found.length })}
      </p>
      {providers.map((provider) => (
        <section key={provider} aria-labelledby={`provider-${provider}`}>
          <h2 id={`provider-${provider}`}>{providerNames[provider]}</h2>
          <ul>
            {found
              .filter((operation) => operation.provider === provider)
              .map((operation) => (
                <Item operation={operation} chosen={operation.id === chosen} key={operation.id} />
              ))}
          </ul>
        </section>
      ))}
      {found.length === 0 && <p class="empty">{words.foundNothing}</p>}
    </Place>
  );
}

function Item({ operation, chosen }: { operation: Listed; chosen: boolean }) {
  const { id, method, path, summary, evidence } = operation;
  return (
    <li>
      <a href={addressOf({ operation: id })} aria-current={chosen ? "page" : undefined} data-operation={id}>
        <span class="name">
          <Method method={method} />
          <strong>{id.split(".")[1]}</strong>
          <Evidence evidence={evidence} />
        </span>
        <code>{path}</code>
        <span class="summary" lang="en">
          {summary}
        </span>
      </a>
    </li>
  );
}

/** Every word must be found somewhere. */
function fits({ id, provider, method, path, summary, evidence }: Listed, search: string): boolean {
  const text = `${id} ${providerNames[provider]} ${method} ${path} ${summary} ${evidence}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function openFirst(event: KeyboardEvent, found: readonly Listed[]): void {
  if (event.key === "Enter" && found[0]) location.hash = addressOf({ operation: found[0].id });
}
