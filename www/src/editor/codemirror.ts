// CodeMirror as this page uses it. It stands in a shadow root: there its styles are constructed sheets, which a content
// policy without inline styles allows.
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { bracketMatching, HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { Annotation, EditorState, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";

export type Mark = { from: number; to: number; severity: "error" | "warning"; message: string };

export type Editor = {
  write: (text: string) => void;
  mark: (marks: readonly Mark[]) => void;
  destroy: () => void;
};

type Settings = { text: string; label: string; change?: (text: string) => void };

/** An editor in that place; without `change` it is to be read only. */
export function createEditor(place: HTMLElement, { text, label, change }: Settings): Editor {
  const root = place.attachShadow({ mode: "open" });
  const parent = document.createElement("div");
  root.append(parent);
  const extensions: Extension[] = [
    lineNumbers(),
    lintGutter(),
    history(),
    drawSelection(),
    bracketMatching(),
    highlightActiveLine(),
    // A language reads the whole text: what is so long is shown plain.
    text.length > 2_000_000 ? [] : [json(), syntaxHighlighting(colours)],
    keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
    EditorView.contentAttributes.of({ "aria-label": label }),
    theme,
    EditorState.readOnly.of(change === undefined),
    EditorView.updateListener.of(({ docChanged, transactions, state }) => {
      if (docChanged && !transactions.some((made) => made.annotation(written))) change?.(state.doc.toString());
    }),
  ];
  const view = new EditorView({ doc: text, root, parent, extensions });
  return {
    write(next) {
      const before = view.state.doc.toString();
      if (before !== next) view.dispatch({ changes: difference(before, next), annotations: written.of(true) });
    },
    mark(marks) {
      const length = view.state.doc.length;
      const within = (at: number) => Math.max(0, Math.min(at, length));
      const diagnostics: Diagnostic[] = marks.map((mark) => ({ ...mark, from: within(mark.from), to: within(mark.to) }));
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    destroy: () => view.destroy(),
  };
}

/** Marks what the page has written, not a person. */
const written = Annotation.define<boolean>();

/** What lies between the parts that both texts begin and end with: the cursor stays where it was. */
function difference(before: string, after: string): { from: number; to: number; insert: string } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < shorter - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--key)" },
  { tag: tags.string, color: "var(--text-value)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--number-value)" },
]);

const theme = EditorView.theme({
  "&": { fontSize: "0.8125rem", color: "var(--ink)", backgroundColor: "var(--well)", maxHeight: "70vh" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.6", overflow: "auto" },
  ".cm-content": { caretColor: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--well)", color: "var(--quiet)", border: "none" },
  ".cm-activeLine": { backgroundColor: "transparent" },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "1px" },
  // Marks without images, which CodeMirror has as data: URLs.
  ".cm-lintRange-error": { backgroundImage: "none", textDecoration: "underline wavy var(--bad)" },
  ".cm-lintRange-warning": { backgroundImage: "none", textDecoration: "underline wavy var(--doubt)" },
  ".cm-lint-marker-error, .cm-lint-marker-warning": { content: "normal", lineHeight: "1.4" },
  ".cm-lint-marker-error::before": { content: '"✕"', color: "var(--bad)" },
  ".cm-lint-marker-warning::before": { content: '"!"', color: "var(--doubt)", fontWeight: "700" },
  ".cm-tooltip": { backgroundColor: "var(--card)", color: "var(--ink)", border: "1px solid var(--line)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--selection)",
  },
});
