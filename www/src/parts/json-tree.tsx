// JSON line by line: each value has a line of its own that others can be drawn to.
import type { ComponentChildren } from "preact";
import { isObject } from "../json/document.ts";
import { pointerOf } from "../json/locate.ts";
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
  const lines = linesOf(value, [], undefined, 0, false);
  return (
    <Scroller class="tree" label={label}>
      <ol>
        {lines.map(({ pointer, depth, key, text, kind, comma }, index) => (
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
    </Scroller>
  );
}

type TreeLine = { pointer: string; depth: number; key?: string | undefined; text: string; kind: string; comma: boolean };

function linesOf(
  value: unknown,
  tokens: (string | number)[],
  key: string | undefined,
  depth: number,
  comma: boolean,
): TreeLine[] {
  const pointer = pointerOf(tokens);
  const isList = Array.isArray(value);
  if (!isList && !isObject(value)) {
    const kind = value === null ? "null" : typeof value;
    return [{ pointer, depth, key, text: JSON.stringify(value) ?? "", kind, comma }];
  }
  const members = isList ? value.map((item, index) => [index, item] as const) : Object.entries(value);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  if (members.length === 0) return [{ pointer, depth, key, text: open + close, kind: "empty", comma }];
  return [
    { pointer, depth, key, text: open, kind: "open", comma: false },
    ...members.flatMap(([name, member], index) =>
      linesOf(member, [...tokens, name], isList ? undefined : String(name), depth + 1, index < members.length - 1),
    ),
    { pointer, depth, text: close, kind: "close", comma },
  ];
}
