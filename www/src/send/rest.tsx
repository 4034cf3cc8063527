// What a reply has beside its data: warnings, and values that the canonical model has no place for.
import { shortened, useBound } from "../parts/bound.tsx";
import { filled, useWords } from "../texts.ts";
import type { Answer } from "./exchange.ts";

export function Rest({ success }: { success: NonNullable<Answer["success"]> }) {
  return (
    <>
      {success.warnings.length > 0 && <Warnings warnings={success.warnings} />}
      <Extra entries={Object.entries(success.extra)} />
    </>
  );
}

function Warnings({ warnings }: Pick<NonNullable<Answer["success"]>, "warnings">) {
  const words = useWords();
  const { count, more } = useBound(100);
  return (
    <section>
      <h3>{words.warnings}</h3>
      <ul class="warnings">
        {warnings.slice(0, count).map((warning) => (
          <li key={`${warning.pointer}${warning.code}`}>
            <code>
              {warning.in}
              {warning.pointer}
            </code>{" "}
            {warning.message}
          </li>
        ))}
      </ul>
      {more(warnings.length > count)}
    </section>
  );
}

function Extra({ entries }: { entries: readonly [string, unknown][] }) {
  const words = useWords();
  const { count, more } = useBound(100);
  if (entries.length === 0) return null;
  return (
    <details class="extra">
      <summary>{filled(words.extra, { n: entries.length })}</summary>
      <dl>
        {entries.slice(0, count).map(([pointer, value]) => (
          <div key={pointer}>
            <dt>
              <code>{pointer}</code>
            </dt>
            <dd>{shortened(JSON.stringify(value))}</dd>
          </div>
        ))}
      </dl>
      {more(entries.length > count)}
    </details>
  );
}
