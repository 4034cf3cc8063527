// What scrolls by itself, and so must be reached by the keyboard and have a name.
import type { ComponentChildren } from "preact";
import { useBound } from "./bound.tsx";

type Props = { label: string; class?: string; children: ComponentChildren };

export function Scroller({ label, class: name, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what has the focus.
    <div class={name ?? "scroll"} tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  );
}

/** Text as it is. */
export function Preformatted({ label, text }: { label: string; text: string }) {
  const { count, more } = useBound(100_000);
  return (
    <>
      <Scroller label={label} class="pre">
        <pre>{text.slice(0, count)}</pre>
      </Scroller>
      {more(text.length > count)}
    </>
  );
}
