// Replies of the cases, to look at.
import type { ReplyExample } from "../contract.ts";
import { useWords } from "../texts.ts";

type Props = { examples: readonly ReplyExample[]; choose: (name: string) => void };

export function ReplyChoice({ examples, choose }: Props) {
  const words = useWords();
  return (
    <label for="reply-example">
      {words.showExampleReply}{" "}
      <select
        id="reply-example"
        value=""
        onChange={(event) => event.currentTarget.value !== "" && choose(event.currentTarget.value)}
      >
        <option value="">–</option>
        {examples.map(({ name, ok, status, title }) => (
          <option value={name} lang="en" key={name}>
            {ok ? "✓" : "✕"} {status} {title}
          </option>
        ))}
      </select>
    </label>
  );
}
