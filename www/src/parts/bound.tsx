// A page of a million elements helps nobody: lists begin with a part, and give more when they are asked.
import { useState } from "preact/hooks";
import { useWords } from "../texts.ts";

/** How many to show, and the button for twice as many, where `has` more. */
export function useBound(first: number) {
  const words = useWords();
  const [count, setCount] = useState(first);
  const more = (has: boolean) =>
    has && (
      <button type="button" class="quiet more" onClick={() => setCount(2 * count)}>
        {words.more}
      </button>
    );
  return { count, more };
}

/** A text that stands in a line: of a long one the beginning, and how long it is. */
export function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length})` : text;
}

const longest = 2000;
