// JSON line by line: each value has a line of its own that others can be drawn to.
import type { ComponentChildren } from "preact";
import { isObject } from "../json/document.ts";
import { pointerOf } from "../json/locate.ts";
import { shortened, useBound } from "./bound.tsx";
import { first } from "./first.ts";
import { Scroller } from "./scroller.tsx";

export type TreeProps = {
  value: unknown;
  label: string;
  /** A mark behind the value at a pointer. */
  mark?: (pointer: string) => ComponentChildren;
  /** Called with the pointer of the line under the mouse. */
  point?: (pointer: string | undefined) => void;
  lit?: ReadonlySet<string>;
};

export function JsonTree({ value, label, mark, point, lit }: TreeProps) {
  const { count, more } = useBound(1000);
  const lines = first(linesOf(value, [], undefined, 0, false), count + 1);
  return (
    <Scroller class="tree" label={label}>
      <ol>
        {lines.slice(0, count).map(({ pointer, depth, key, text, kind, comma }, index) => (
          <li
            key={`${pointer}${index}`}
            class={`d${Math.min(depth, 12)} ${kind} ${lit?.has(pointer) ? "lit" : ""}`}
            data-pointer={kind === "close" ? undefined : pointer}
            onMouseEnter={() => point?.(pointer)}
            onMouseLeave={() => point?.(undefined)}
          >
            {key !== undefined && <span class="k">{JSON.stringify(key)}: </span>}
            <span class={`v ${kind}`}>{text}</span>
            {comma && ","}
            {kind !== "close" && mark?.(pointer)}
          </li>
        ))}
      </ol>
      {more(lines.length > count)}
    </Scroller>
  );
}

type TreeLine = { pointer: string; depth: number; key?: string | undefined; text: string; kind: string; comma: boolean };

function* linesOf(
  value: unknown,
  tokens: (string | number)[],
  key: string | undefined,
  depth: number,
  comma: boolean,
): Generator<TreeLine> {
  const pointer = pointerOf(tokens);
  const isList = Array.isArray(value);
  if (!isList && !isObject(value)) {
    const kind = value === null ? "null" : typeof value;
    yield { pointer, depth, key, text: shortened(JSON.stringify(value) ?? ""), kind, comma };
    return;
  }
  const names = isList ? value.keys() : Object.keys(value);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  let left = isList ? value.length : Object.keys(value).length;
  if (left === 0) return yield { pointer, depth, key, text: open + close, kind: "empty", comma };
  yield { pointer, depth, key, text: open, kind: "open", comma: false };
  for (const name of names) {
    left -= 1;
    const member = (value as Record<string | number, unknown>)[name];
    yield* linesOf(member, [...tokens, name], isList ? undefined : String(name), depth + 1, left > 0);
  }
  yield { pointer, depth, text: close, kind: "close", comma };
}
