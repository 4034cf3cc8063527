// What a transaction id is made of, and what of it goes into the process id.
import { filled, useWords } from "../texts.ts";

type Props = { name: string; txId: string; day: string; processId?: [name: string, value: string] | undefined };

export function Anatomy({ name, txId, day, processId }: Props) {
  const words = useWords();
  const parts = /^([A-Za-z]*)(\d{4})(\d{2})(\d+)$/.exec(txId);
  if (!parts) return null;
  const [, prefix = "", date = "", fixed = "", authorization = ""] = parts;
  const dayOfYear = Number(date.slice(1));
  return (
    <section class="anatomy" aria-label={words.anatomy}>
      <h2>
        <code>{name}</code>
      </h2>
      <ol>
        <Part value={prefix} kind="prefix" text={words.partPrefix} />
        <Part value={date} kind="date" text={filled(words.partDate, { day, n: dayOfYear, year: date[0] ?? "" })} />
        <Part value={fixed} kind="fixed" text={words.partFixed} />
        <Part value={authorization} kind="authorization" text={words.partAuthorization} />
      </ol>
      {processId && <ProcessId name={processId[0]} value={processId[1]} txId={txId} />}
    </section>
  );
}

function ProcessId({ name, value, txId }: { name: string; value: string; txId: string }) {
  const words = useWords();
  const shared = sharedEnd(value, txId);
  const padding = value.slice(0, value.length - shared);
  return (
    <>
      <h2>
        <code>{name}</code>
      </h2>
      <ol>
        {padding !== "" && <Part value={padding} kind="fixed" text={words.partPadding} />}
        <Part
          value={value.slice(padding.length)}
          kind="authorization"
          text={shared === txId.length ? words.partWholeTxId : filled(words.partLastDigits, { n: shared })}
        />
      </ol>
    </>
  );
}

function Part({ value, kind, text }: { value: string; kind: string; text: string }) {
  return (
    <li class={kind}>
      <code>{value}</code>
      <span>{text}</span>
    </li>
  );
}

function sharedEnd(left: string, right: string): number {
  let shared = 0;
  while (shared < left.length && shared < right.length && left.at(-1 - shared) === right.at(-1 - shared)) shared += 1;
  return shared;
}
