// A problem for people: what is wrong, what to do, and where.
import type { Problem as ProblemDetails } from "ventanilla";
import { addressOf } from "../route.ts";
import { useWords } from "../texts.ts";

type Props = { problem: ProblemDetails; inForm?: boolean; operation?: string };

export function Problem({ problem, inForm = false, operation }: Props) {
  const words = useWords();
  const facts: [string, string | undefined][] = [
    [words.category, problem.category],
    [words.statusFact, String(problem.status)],
    [words.codeFact, problem.code],
    [words.matchedBy, problem.matchedBy],
    [words.retryable, problem.retryable ? words.yes : words.no],
    [words.providerCode, [problem.provider?.type, problem.provider?.code].filter(Boolean).join(" ") || undefined],
    [words.retryAfter, problem.retryAfter],
  ];
  const places = [...problem.fields.map((field) => ({ ...field, message: "" })), ...(problem.errors ?? [])];
  return (
    <div class="problem">
      <p class="detail">{problem.detail}</p>
      {places.length > 0 && (
        <>
          <h3>{words.fields}</h3>
          <ul>
            {places.map((place) => (
              <li key={`${place.in}${place.pointer}${place.message}`}>
                <code>
                  {place.in}
                  {place.pointer}
                </code>{" "}
                {place.message}
              </li>
            ))}
          </ul>
          {inForm && operation && <a href={addressOf({ operation })}>{words.showInForm}</a>}
        </>
      )}
      {operation && problem.provider?.code && (
        <p>
          <a href={addressOf({ view: "errors", operation, code: problem.provider.code })}>{words.inCatalogue}</a>
        </p>
      )}
      <dl>
        {facts.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}
