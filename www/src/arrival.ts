// A view says what it is, and takes the focus: whoever follows links by the keyboard, or hears the page, is in it at once.
import { useEffect, useRef } from "preact/hooks";
import type { Route } from "./route.ts";
import type { Words } from "./texts.ts";

/** @param isThere whether the view has come */
export function useArrival({ view, operation, tab }: Route, isThere: boolean, words: Words): void {
  const name = view === "operations" ? operation?.split(".")[1] : words[view];
  const place = view === "operations" ? `${view} ${operation}` : view;
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    document.title = name === undefined ? "Ventanilla" : `${name} · Ventanilla`;
  }, [name]);
  useEffect(() => {
    // A part that has gone may have taken the focus with it.
    if (before.current !== undefined && document.activeElement === document.body) focus(ordinary);
  }, [tab]);
  useEffect(() => {
    if (!isThere) return;
    // The first view is where the browser begins anyway. Who goes back before a view has been seen wants the focus all the same.
    if (before.current !== undefined && (before.current !== place || wanted !== ordinary)) {
      scrollTo(0, 0);
      focus(wanted);
      wanted = ordinary;
    }
    before.current = place;
  }, [place, isThere]);
}

/** What has the focus in the next view. */
export function focusOnArrival(selector: string): void {
  wanted = selector;
}

function focus(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}

const ordinary = "#main";
let wanted = ordinary;
