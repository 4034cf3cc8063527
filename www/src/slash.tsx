// The key `/`: it goes to the search, unless somebody is typing or has switched it off, as WCAG 2.2 (2.1.4) asks of any key.
import { useEffect, useState } from "preact/hooks";
import { focusOnArrival } from "./arrival.ts";
import { go } from "./route.ts";
import { useWords } from "./texts.ts";

export function useSlashKey(): void {
  useEffect(() => {
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

/** Shows the key in the search field, and switches it. */
export function SlashKey() {
  const words = useWords();
  const [on, setOn] = useState(isOn);
  const change = () => {
    setOn(!on);
    keep(on ? "off" : "on");
  };
  return (
    <button type="button" class="kbd" aria-pressed={on} aria-label={words.slashKey} title={words.slashKey} onClick={change}>
      /
    </button>
  );
}

function press(event: KeyboardEvent): void {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event) || !isOn()) return;
  event.preventDefault();
  const search = document.querySelector<HTMLInputElement>("input[type=search]");
  if (search?.checkVisibility()) search.focus();
  else {
    focusOnArrival("#search");
    go({ view: "operations" });
  }
}

function isTyping(event: KeyboardEvent): boolean {
  const [field] = event.composedPath();
  return field instanceof HTMLElement && (field.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(field.tagName));
}

const setting = "ventanilla.slash";
let kept: string | undefined;

const isOn = () => (kept ?? stored()) !== "off";

/** Where a browser keeps nothing for a page, as long as the page is open. */
function keep(value: string): void {
  kept = value;
  try {
    localStorage.setItem(setting, value);
  } catch {}
}

function stored(): string | null {
  try {
    return localStorage.getItem(setting);
  } catch {
    return null;
  }
}
