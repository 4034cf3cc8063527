// A field's name, and whether it is required.
import { useWords } from "../texts.ts";

export function Name({ name, required }: { name: string; required: boolean }) {
  const words = useWords();
  return (
    <span class="name">
      {name}
      {required && (
        <span class="required" title={words.required}>
          <span aria-hidden="true">*</span>
          <span class="unseen"> ({words.required})</span>
        </span>
      )}
    </span>
  );
}
