// Every documented error, and what becomes of a reply that is pasted in.
import catalogue from "virtual:errors";
import { useMemo, useState } from "preact/hooks";
import { type Operation, operations } from "ventanilla";
import { Paste } from "../errors/paste.tsx";
import { found, listed } from "../errors/rows.ts";
import { Scroller } from "../parts/scroller.tsx";
import { go, locales, type Route } from "../route.ts";
import { filled, useWords } from "../texts.ts";
import "../style/errors.css";

export default function ErrorsView({ route }: { route: Route }) {
  const words = useWords();
  const [search, setSearch] = useState(route.code ?? "");
  const [matched, setMatched] = useState<string>();
  const all = useMemo(() => listed(catalogue), []);
  const ids = ([...operations] as Operation[]).map(({ id }) => id);
  const categories = [...new Set(all.map((row) => row.category))].sort();
  const operation = ids.find((id) => id === route.operation) ?? "";
  const category = categories.find((each) => each === route.category) ?? "";
  const setOperation = (chosen: string) => go({ ...route, operation: chosen || undefined });
  const setCategory = (chosen: string) => go({ ...route, category: chosen });
  const rows = useMemo(() => found(all, { search, operation, category }), [all, search, operation, category]);
  const language = locales.indexOf(route.locale);
  return (
    <div class="catalogue">
      <header>
        <h1>{words.errors}</h1>
        <p class="hint">{words.errorsIntroduction}</p>
      </header>
      <div class="columns">
        <section aria-label={words.catalogue}>
          <div class="filters">
            <label for="error-search">
              {words.searchErrors}
              <input
                id="error-search"
                type="search"
                placeholder={words.searchErrorsHint}
                value={search}
                autocomplete="off"
                spellcheck={false}
                onInput={(event) => setSearch(event.currentTarget.value)}
              />
            </label>
            <Choice
              id="error-operation"
              label={words.operation}
              any={words.any}
              value={operation}
              options={ids}
              choose={setOperation}
            />
            <Choice
              id="error-category"
              label={words.category}
              any={words.any}
              value={category}
              options={categories}
              choose={setCategory}
            />
          </div>
          <p class="hint" role="status">
            {filled(words.foundErrors, { n: rows.length })}
          </p>
          <Scroller label={words.catalogue}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.codeFact}</th>
                  <th scope="col">{words.meaning}</th>
                  <th scope="col">{words.category}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.key} data-key={row.key} class={row.key === matched ? "matched" : ""}>
                    <th scope="row">
                      <code>{row.code || words.anyCode}</code>
                      <span class="hint">
                        HTTP {row.status} · {row.table}
                      </span>
                    </th>
                    <td>
                      {row.texts[language]}
                      {row.description && (
                        <span class="hint own" lang="es">
                          {row.description}
                        </span>
                      )}
                    </td>
                    <td>
                      <span class="tag">{row.category}</span>
                      {row.field && <code class="about">{row.field}</code>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {rows.length === 0 && <p class="empty">{words.foundNoError}</p>}
          </Scroller>
        </section>
        <Paste
          operation={operation || ids[0] || ""}
          choose={setOperation}
          locale={route.locale}
          show={(key, code) => {
            setMatched(key);
            setSearch(code);
            setCategory("");
          }}
        />
      </div>
    </div>
  );
}

type ChoiceProps = {
  id: string;
  label: string;
  any: string;
  value: string;
  options: readonly string[];
  choose: (value: string) => void;
};

function Choice({ id, label, any, value, options, choose }: ChoiceProps) {
  return (
    <label for={id}>
      {label}
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  );
}
