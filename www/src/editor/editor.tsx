// The document in CodeMirror, with every finding at its place.
import { useEffect, useRef } from "preact/hooks";
import { documentPointer } from "../json/document.ts";
import { locate } from "../json/locate.ts";
import { useWords } from "../texts.ts";
import type { Work } from "../views/operation.tsx";
import { createEditor, type Editor, type Mark } from "./codemirror.ts";

export default function JsonEditor({ work }: { work: Work }) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | undefined>(undefined);
  const change = useRef(work.change);
  change.current = work.change;

  // Made once; what changes is written below.
  useEffect(() => {
    if (!place.current) return undefined;
    const made = createEditor(place.current, { text: work.text, label: "JSON", change: (text) => change.current(text) });
    editor.current = made;
    made.mark(marksOf(work, words.notJson));
    return () => made.destroy();
  }, []);
  useEffect(() => {
    editor.current?.write(work.text);
    editor.current?.mark(marksOf(work, words.notJson));
  }, [work.text, work.issues, work.warnings, words]);
  return <div class="editor" ref={place} />;
}

function marksOf({ document, text, issues, warnings }: Work, notJson: string): Mark[] {
  if (!document.ok) return [{ from: 0, to: text.length, severity: "error", message: `${notJson} ${document.message}` }];
  const placed = [...issues, ...warnings].flatMap((finding, index) => {
    const pointer = documentPointer(finding);
    const severity: Mark["severity"] = index < issues.length ? "error" : "warning";
    return pointer === undefined ? [] : [{ pointer, message: finding.message, severity }];
  });
  const spans = locate(
    text,
    placed.map(({ pointer }) => pointer),
  );
  return placed.map(({ pointer, severity, message }) => {
    // What is missing has no place of its own: its object has.
    const span = spans.get(pointer) ?? nearest(text, pointer);
    return { from: span.start, to: spans.has(pointer) ? span.end : span.start + 1, severity, message };
  });
}

function nearest(text: string, pointer: string): { start: number; end: number } {
  const parent = pointer.slice(0, pointer.lastIndexOf("/"));
  return locate(text, [parent]).get(parent) ?? (parent === "" ? { start: 0, end: 1 } : nearest(text, parent));
}
