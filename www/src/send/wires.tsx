// The lines between a reply's fields and the canonical ones, drawn over both panes; where panes are stacked there are none.
import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Line } from "./lines.ts";

type Drawn = Line & { path: string };
type Props = { lines: readonly Line[]; within: RefObject<HTMLElement | null>; pointed: Line | undefined };

export function Wires({ lines, within, pointed }: Props) {
  const [drawn, setDrawn] = useState<Drawn[]>([]);
  useEffect(() => {
    const panes = within.current;
    if (!panes) return undefined;
    let frame = 0;
    const draw = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setDrawn(lines.flatMap((line) => drawnLine(line, panes))));
    };
    draw();
    const resized = new ResizeObserver(draw);
    resized.observe(panes);
    panes.addEventListener("scroll", draw, true);
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      panes.removeEventListener("scroll", draw, true);
    };
  }, [lines, within]);
  return (
    <svg class="wires" aria-hidden="true">
      {drawn.map(({ from, to, path }) => (
        <path d={path} class={pointed?.to === to ? "lit" : ""} data-from={from} data-to={to} key={to} />
      ))}
    </svg>
  );
}

function drawnLine(line: Line, panes: HTMLElement): Drawn[] {
  const left = rowOf(panes, ".raw", line.from);
  const right = rowOf(panes, ".canonical", line.to);
  if (!left || !right || right.pane.left < left.pane.right) return [];
  const whole = panes.getBoundingClientRect();
  const middle = ({ row }: Row) => row.top + row.height / 2 - whole.top;
  const isSeen = (side: Row) => side.row.bottom > side.pane.top && side.row.top < side.pane.bottom;
  if (!isSeen(left) || !isSeen(right)) return [];
  const from = Math.min(left.textEnd + 6, left.pane.right - 4) - whole.left;
  const to = right.pane.left - whole.left + 2;
  const bend = Math.max(24, (to - from) / 2);
  const [startY, endY] = [middle(left), middle(right)];
  return [{ ...line, path: `M${from} ${startY}C${from + bend} ${startY} ${to - bend} ${endY} ${to} ${endY}` }];
}

type Row = { row: DOMRect; pane: DOMRect; textEnd: number };

function rowOf(panes: HTMLElement, side: string, pointer: string): Row | undefined {
  const tree = panes.querySelector(`${side} .tree`);
  const row = tree?.querySelector(`[data-pointer="${CSS.escape(pointer)}"]`);
  const value = row?.querySelector(".v");
  if (!tree || !row || !value) return undefined;
  return { row: row.getBoundingClientRect(), pane: tree.getBoundingClientRect(), textEnd: value.getBoundingClientRect().right };
}
