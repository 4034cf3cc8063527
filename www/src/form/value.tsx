// A field of one value.
import { useEffect, useRef } from "preact/hooks";
import type { Schema } from "../contract.ts";
import { valueAt } from "../json/document.ts";
import { tokensOf } from "../json/locate.ts";
import { useWords } from "../texts.ts";
import { fieldId, useForm } from "./context.ts";
import { Findings } from "./findings.tsx";
import { choicesOf, jsonOf, kindOf, limitsOf } from "./kind.ts";
import { Name } from "./name.tsx";

export function ValueField(props: { name: string; schema: Schema; pointer: string; required: boolean }) {
  const { name, schema, pointer, required } = props;
  const words = useWords();
  const { value, findings, blamed, set, remove } = useForm();
  const kind = kindOf(schema);
  const found = valueAt(value, tokensOf(pointer));
  const shown = found === undefined || found === null ? "" : typeof found === "object" ? JSON.stringify(found) : String(found);
  const id = fieldId(pointer);
  const own = findings.get(pointer) ?? [];
  const choices = kind === "boolean" ? ["true", "false"] : choicesOf(schema);
  const limits = limitsOf(schema);
  const hasHint = schema.description !== undefined || limits.length > 0;
  const isFound = own.length > 0 || blamed.has(pointer);
  const described = [hasHint && `${id}-hint`, isFound && `${id}-found`].filter(Boolean).join(" ");
  const change = (typed: string) => (typed === "" ? remove(pointer) : set(pointer, jsonOf(kind, typed)));
  const common = {
    id,
    "aria-describedby": described || undefined,
    "aria-invalid": own.some(({ isIssue }) => isIssue) || blamed.has(pointer) || undefined,
    "aria-required": required || undefined,
  };
  return (
    <div class={`field ${own.some(({ isIssue }) => isIssue) ? "bad" : own.length > 0 ? "doubtful" : ""}`}>
      <label for={id}>
        <Name name={name} required={required} />
        {limits.map((limit) => (
          <span class="limit" key={limit}>
            {limit}
          </span>
        ))}
      </label>
      {kind === "choice" || kind === "boolean" ? (
        <select {...common} value={shown} onChange={(event) => change(event.currentTarget.value)}>
          <option value="">{words.absent}</option>
          {[...new Set([...choices, shown].filter(Boolean))].map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : schema.contentEncoding ? (
        <LongText {...common} shown={shown} change={change} />
      ) : (
        <input
          {...common}
          type="text"
          value={shown}
          placeholder={placeholderOf(schema)}
          list={choices.length > 0 ? `${id}-choices` : undefined}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
      {choices.length > 0 && kind === "text" && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option value={choice} key={choice} />
          ))}
        </datalist>
      )}
      {hasHint && (
        <p class="hint" id={`${id}-hint`}>
          {schema.description && <span lang="en">{schema.description}</span>}
          {limits.length > 0 && <span class="unseen"> {limits.join(", ")}</span>}
        </p>
      )}
      <Findings pointer={pointer} />
    </div>
  );
}

function LongText({ shown, change, ...common }: { id: string; shown: string; change: (typed: string) => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (field.current && field.current.value !== shown) field.current.value = shown;
  }, [shown]);
  return <textarea ref={field} {...common} rows={4} spellcheck={false} onInput={(event) => change(event.currentTarget.value)} />;
}

function placeholderOf(schema: Schema): string | undefined {
  const [example] = [...(schema.examples ?? []), ...(schema.default === undefined ? [] : [schema.default])];
  return example === undefined || example === "" ? undefined : String(example);
}
