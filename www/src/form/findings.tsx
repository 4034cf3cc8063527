// What was found at one place of the document.
import { useWords } from "../texts.ts";
import { fieldId, useForm } from "./context.ts";

export function Findings({ pointer }: { pointer: string }) {
  const words = useWords();
  const { findings, blamed } = useForm();
  const own = findings.get(pointer) ?? [];
  if (own.length === 0 && !blamed.has(pointer)) return null;
  return (
    <div class="found" id={`${fieldId(pointer)}-found`}>
      {own.map(({ message, isIssue }) => (
        <p class={isIssue ? "issue" : "warning"} key={message}>
          <span aria-hidden="true">{isIssue ? "✕" : "!"}</span>
          <span class="unseen">{isIssue ? words.issue : words.warning}: </span>
          {message}
        </p>
      ))}
      {blamed.has(pointer) && (
        <p class="issue blamed">
          <span aria-hidden="true">↩</span> {words.blamed}
        </p>
      )}
    </div>
  );
}
