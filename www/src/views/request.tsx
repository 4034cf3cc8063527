// The request: a form of the contract and the same document as JSON, each issue at its field.
import { useMemo, useState } from "preact/hooks";
import type { Issue } from "ventanilla";
import { FormContext, fieldId } from "../form/context.ts";
import { Fields } from "../form/fields.tsx";
import { documentPointer, isObject } from "../json/document.ts";
import { withoutValue, withValue } from "../json/edit.ts";
import { useLoaded } from "../loaded.ts";
import { Verdict } from "../parts/badges.tsx";
import { useBound } from "../parts/bound.tsx";
import { Preformatted } from "../parts/scroller.tsx";
import { filled, useWords } from "../texts.ts";
import type { Work } from "./operation.tsx";
import "../style/form.css";

export function RequestTab({ work }: { work: Work }) {
  const { document, contract, operation, issues, warnings, blamed, text, change } = work;
  const words = useWords();
  const findings = useMemo(() => byPlace([...issues, ...warnings], issues), [issues, warnings]);
  const form = {
    value: document.ok ? document.value : {},
    findings,
    blamed,
    set: (pointer: string, json: string) => change(withValue(text, pointer, json)),
    remove: (pointer: string) => change(withoutValue(text, pointer)),
  };
  return (
    <div class="columns request">
      <section class="form" aria-label={words.form}>
        {document.ok ? (
          <FormContext.Provider value={form}>
            {(["path", "query", "body", "headers"] as const).map((part) => {
              const schema = contract.input.properties?.[part];
              const isEmpty = !schema || (part !== "body" && Object.keys(schema.properties ?? {}).length === 0);
              if (isEmpty || (part === "body" && !operation.hasBody)) return undefined;
              return (
                <details class="part" open={part !== "headers"} key={part}>
                  <summary id={fieldId(`/${part}`)}>
                    <h2>{words[`${part}Part`]}</h2>
                  </summary>
                  {part === "headers" && <p class="hint">{words.headersHint}</p>}
                  {schema.description && (
                    <p class="hint" lang="en">
                      {schema.description}
                    </p>
                  )}
                  <Fields schema={schema} pointer={`/${part}`} />
                </details>
              );
            })}
          </FormContext.Provider>
        ) : (
          <p class="notice" role="status">
            {words.formDisabled}
          </p>
        )}
      </section>
      <div class="side">
        <Findings work={work} />
        <Source work={work} />
      </div>
    </div>
  );
}

/** Everything that was found, with links to the fields. */
function Findings({ work: { document, issues, warnings } }: { work: Work }) {
  const words = useWords();
  const bound = useBound(100);
  if (!document.ok) return <Verdict good={false} text={words.notJson} />;
  const count = { issues: issues.length, warnings: warnings.length };
  return (
    <section class="findings" aria-label={words.validation}>
      <Verdict
        good={issues.length === 0}
        text={issues.length === 0 ? filled(words.valid, count) : filled(words.invalid, count)}
      />
      <ul>
        {issues.slice(0, bound.count).map((issue, index) => (
          <Finding issue={issue} kind="issue" key={`i${index}`} />
        ))}
        {warnings.slice(0, bound.count).map((issue, index) => (
          <Finding issue={issue} kind="warning" key={`w${index}`} />
        ))}
      </ul>
      {bound.more(Math.max(issues.length, warnings.length) > bound.count)}
    </section>
  );
}

function Finding({ issue, kind }: { issue: Issue; kind: "issue" | "warning" }) {
  const words = useWords();
  const pointer = documentPointer(issue);
  return (
    <li class={kind}>
      <button type="button" onClick={() => visit(pointer ?? "")}>
        <span class="sign" aria-hidden="true">
          {kind === "issue" ? "✕" : "!"}
        </span>
        <span class="unseen">{kind === "issue" ? words.issue : words.warning}</span>
        <code>
          {issue.in}
          {issue.pointer}
        </code>
      </button>
      <span class="message">{issue.message}</span>
    </li>
  );
}

/** What has no field of its own, as names that the contract does not know, leads to what it stands in; at last to the JSON. */
function visit(pointer: string): void {
  const field = fieldAt(pointer);
  for (let holder = field?.parentElement; holder; holder = holder.parentElement)
    if (holder instanceof HTMLDetailsElement) holder.open = true;
  field?.focus();
  field?.scrollIntoView({ block: "center" });
}

function fieldAt(pointer: string): HTMLElement | null {
  if (pointer === "") return document.getElementById("source");
  return document.getElementById(fieldId(pointer)) ?? fieldAt(pointer.slice(0, pointer.lastIndexOf("/")));
}

/** The document as JSON: to read, and with the editor once it is asked for. */
function Source({ work }: { work: Work }) {
  const words = useWords();
  const [edits, setEdits] = useState(!work.document.ok);
  const Editor = useLoaded(edits ? () => import("../editor/editor.tsx") : undefined, edits ? "editor" : "")?.default;
  return (
    <section class="source" aria-label="JSON" id="source" tabIndex={-1}>
      <header>
        <h2>JSON</h2>
        <button type="button" class="quiet" aria-pressed={edits} onClick={() => setEdits(!edits)}>
          {edits ? words.closeEditor : words.editJson}
        </button>
      </header>
      {edits && Editor ? <Editor work={work} /> : <Preformatted label={words.document} text={work.text} />}
    </section>
  );
}

function byPlace(findings: readonly Issue[], issues: readonly Issue[]) {
  const places = new Map<string, { message: string; isIssue: boolean }[]>();
  for (const finding of findings) {
    const pointer = documentPointer(finding);
    if (pointer === undefined) continue;
    const own = places.get(pointer) ?? [];
    own.push({ message: finding.message, isIssue: isObject(finding) && issues.includes(finding) });
    places.set(pointer, own);
  }
  return places;
}
