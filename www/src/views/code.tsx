// The request as code, to be taken along. The key is never in it.
import { useState } from "preact/hooks";
import { Preformatted } from "../parts/scroller.tsx";
import { type Language, languages, snippet } from "../send/snippets.ts";
import { targetOf } from "../send/target.ts";
import { useWords } from "../texts.ts";
import type { Work } from "./operation.tsx";
import "../style/code.css";

export default function CodeTab({ work }: { work: Work }) {
  const words = useWords();
  const [language, setLanguage] = useState<Language>("curl");
  const [copied, setCopied] = useState(false);
  const { operation, document, locale } = work;
  const target = targetOf(operation, document, locale);
  if (!document.ok || target === undefined) return <p class="empty">{words.codeNeedsValid}</p>;
  const text = snippet(language, { operation, input: document.input, value: document.value, target });
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <section class="code" aria-label={words.code}>
      <fieldset class="choice">
        <legend class="unseen">{words.code}</legend>
        {languages.map((each) => (
          <button type="button" aria-pressed={each === language} onClick={() => setLanguage(each)} key={each}>
            {each}
          </button>
        ))}
        <button type="button" class="copy" onClick={copy}>
          {words.copy}
        </button>
        <span role="status">{copied && words.copied}</span>
      </fieldset>
      <Preformatted label={language} text={text} />
    </section>
  );
}
