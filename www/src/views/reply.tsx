// What came back, or an example of it; and what may be done while nothing has.
import { loadPart, type ReplyExample } from "../contract.ts";
import { currentKey } from "../key.ts";
import { useLoaded } from "../loaded.ts";
import { Waterfall } from "../parts/waterfall.tsx";
import { go } from "../route.ts";
import { ReplyChoice } from "../send/choice.tsx";
import type { Answer } from "../send/exchange.ts";
import { Outcome, Unknown } from "../send/outcome.tsx";
import { Panes } from "../send/panes.tsx";
import { filled, useWords } from "../texts.ts";
import type { Work } from "./operation.tsx";
import "../style/reply.css";

export default function ReplyTab({ work }: { work: Work }) {
  const { exchange, operation, route } = work;
  const words = useWords();
  const examples = useLoaded(() => loadPart(operation.id, "replies"), operation.id);
  const contract = useLoaded(() => loadPart(operation.id, "details"), operation.id);
  const { answer, sending } = exchange;
  if (sending) return <Sending cancel={exchange.cancel} />;
  if (!examples || !contract) return <p class="loading">{words.loading}</p>;
  const chosen = examples.find(({ name }) => name === route.reply);
  // An example never stands in the place of what came back.
  const choose = (reply: string | undefined) => {
    exchange.forget();
    go({ ...route, reply });
  };
  const choice = <ReplyChoice examples={examples} choose={choose} />;
  const shown: Answer | undefined = answer ?? (chosen && { timings: [], ...exampleAnswer(work, chosen) });
  if (!shown) {
    return (
      <div class="empty">
        <p>{currentKey() === undefined ? words.noKeyHint : words.nothingSent}</p>
        {choice}
      </div>
    );
  }
  return (
    <>
      {!answer && (
        <p class="notice" role="status">
          {words.exampleReply}{" "}
          <button type="button" class="quiet" onClick={() => choose(undefined)}>
            {words.back}
          </button>
        </p>
      )}
      <div class="summary-row">
        <Outcome answer={shown} />
        {shown.milliseconds !== undefined && <p class="took">{filled(words.took, { ms: Math.round(shown.milliseconds) })}</p>}
        {shown.timings.length > 0 && <Waterfall timings={shown.timings} label={words.serverTiming} />}
      </div>
      <Unknown answer={shown} effect={operation.effect} />
      <Panes operation={operation} answer={shown} isExample={!answer} schema={contract.data} choice={choice} />
    </>
  );
}

function Sending({ cancel }: { cancel: () => void }) {
  const words = useWords();
  return (
    <p class="loading" role="status">
      {words.sending}{" "}
      <button type="button" class="quiet" onClick={cancel}>
        {words.cancel}
      </button>
    </p>
  );
}

function exampleAnswer({ operation, locale }: Work, { status, headers, body }: ReplyExample) {
  const outcome = operation.normalize({ status, headers, body }, { locale });
  return { raw: { status, body }, ...(outcome.ok ? { success: outcome } : { problem: outcome.problem }) };
}
