// The request as code, to be taken along. The key is never in it.
import { useState } from "preact/hooks";
import { Preformatted } from "../parts/scroller.tsx";
import { go } from "../route.ts";
import { languages, snippet } from "../send/snippets.ts";
import { targetOf } from "../send/target.ts";
import { useWords } from "../texts.ts";
import type { Work } from "./operation.tsx";
import "../style/code.css";

export default function CodeTab({ work }: { work: Work }) {
  const words = useWords();
  const [told, setTold] = useState("");
  const { operation, document, locale, route } = work;
  const language = languages.find((each) => each.toLowerCase() === route.as) ?? "curl";
  const target = document.ok ? targetOf(operation, document.input, locale) : undefined;
  if (!document.ok || target === undefined) return <p class="empty">{words.codeNeedsValid}</p>;
  const text = snippet(language, { operation, input: document.input, value: document.value, target });
  const copy = async () => {
    // Browsers have no clipboard for pages without https, and may refuse it to any.
    const copying = navigator.clipboard?.writeText(text) ?? Promise.reject();
    setTold(
      await copying.then(
        () => words.copied,
        () => words.notCopied,
      ),
    );
    setTimeout(() => setTold(""), 4000);
  };
  return (
    <section class="code" aria-label={words.code}>
      <fieldset class="choice">
        <legend class="unseen">{words.code}</legend>
        {languages.map((each) => (
          <button
            type="button"
            aria-pressed={each === language}
            onClick={() => go({ ...route, as: each.toLowerCase() })}
            key={each}
          >
            {each}
          </button>
        ))}
        <button type="button" class="copy" onClick={copy}>
          {words.copy}
        </button>
        <span role="status">{told}</span>
      </fieldset>
      <Preformatted label={language} text={text} />
    </section>
  );
}
