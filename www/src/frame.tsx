// What stands above every view: name, views, language, and whether there is a key to send with.
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { currentKey, setKey } from "./key.ts";
import { addressOf, go, type Locale, locales, type Route, views } from "./route.ts";
import { useWords } from "./texts.ts";

export function Frame({ route, children }: { route: Route; children: ComponentChildren }) {
  const words = useWords();
  return (
    <>
      <button type="button" class="skip" onClick={skip}>
        {words.skip}
      </button>
      <header class="top">
        <a class="brand" href={addressOf({})}>
          <Mark />
          Ventanilla
        </a>
        <nav aria-label={words.views}>
          {views.map((view) => (
            <a href={addressOf({ view })} aria-current={route.view === view ? "page" : undefined} key={view}>
              {words[view]}
            </a>
          ))}
        </nav>
        <div class="settings">
          <Key />
          <Language locale={route.locale} route={route} />
        </div>
      </header>
      <div class={`view ${route.view} ${route.view === "operations" && route.operation ? "chosen" : ""}`}>{children}</div>
    </>
  );
}

/** The fragment is the address of a view, so this cannot be a link. */
function skip(): void {
  document.querySelector<HTMLElement>("#main")?.focus();
}

function Language({ locale, route }: { locale: Locale; route: Route }) {
  const words = useWords();
  const names = { en: "English", es: "Español", pt: "Português" };
  return (
    <label class="language">
      <span class="unseen">{words.language}</span>
      <select id="language" value={locale} onChange={(event) => go({ ...route, locale: event.currentTarget.value as Locale })}>
        {locales.map((known) => (
          <option value={known} key={known} lang={known}>
            {names[known]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Whether there is a key, and a place to give another. It is never shown. */
function Key() {
  const words = useWords();
  const [has, setHas] = useState(currentKey() !== undefined);
  useEffect(() => {
    const look = () => setHas(currentKey() !== undefined);
    addEventListener("hashchange", look);
    return () => removeEventListener("hashchange", look);
  }, []);
  const take = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    setKey(String(new FormData(form).get("key") ?? "").trim());
    setHas(currentKey() !== undefined);
    form.reset();
    form.closest("details")?.removeAttribute("open");
  };
  return (
    <details class="key">
      <summary>
        <span class={has ? "dot on" : "dot"} aria-hidden="true" />
        {has ? words.hasKey : words.noKey}
      </summary>
      <form onSubmit={take}>
        <label for="key">{words.key}</label>
        <input id="key" name="key" type="password" autocomplete="off" spellcheck={false} />
        <button type="submit">{words.use}</button>
        <p class="hint">{words.keyHint}</p>
      </form>
    </details>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M4 21V10a8 8 0 0 1 16 0v11Z" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" />
      <path d="M4 15h16M12 2v13" stroke="currentColor" stroke-width="2" />
    </svg>
  );
}
