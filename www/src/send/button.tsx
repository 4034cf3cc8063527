// Sends, by the button or Ctrl-Enter from anywhere on the operation's page.
import { useLayoutEffect, useRef } from "preact/hooks";
import { currentKey } from "../key.ts";
import { useWords } from "../texts.ts";
import type { Work } from "../views/operation.tsx";

export function SendButton({ work, sent }: { work: Work; sent: () => void }) {
  const words = useWords();
  const { exchange } = work;
  const send = useRef(() => {});
  send.current = () => {
    exchange.send();
    sent();
  };
  // At once with the page: keys that are pressed early count too.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      send.current();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  return (
    <button
      type="button"
      class="send"
      aria-keyshortcuts="Control+Enter"
      title={currentKey() === undefined ? words.noKeyHint : words.sendHint}
      aria-busy={exchange.sending}
      onClick={() => send.current()}
    >
      {exchange.sending ? words.sending : words.send}
      <span class="kbd" aria-hidden="true">
        Ctrl ↵
      </span>
    </button>
  );
}
