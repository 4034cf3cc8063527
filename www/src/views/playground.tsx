// A file, however large, judged in the page: as a whole, with each finding at its place in the document.
import { useState } from "preact/hooks";
import { type Operation, operations } from "ventanilla";
import { loadPart, type Schema } from "../contract.ts";
import { useLoaded } from "../loaded.ts";
import { Result } from "../playground/result.tsx";
import { useJudge } from "../playground/use-judge.ts";
import { go, type Route } from "../route.ts";
import { useWords } from "../texts.ts";
import "../style/playground.css";

const withBody = ([...operations] as Operation[]).filter(({ hasBody, method }) => hasBody && method === "POST");

/** Operations that take lists of people are what large files are made for: they take the largest bodies. */
const [usual] = [...withBody].sort((left, right) => right.maxBytes - left.maxBytes) as [Operation];

export default function PlaygroundView({ route }: { route: Route }) {
  const words = useWords();
  const operation = withBody.find(({ id }) => id === route.operation) ?? usual;
  const { id } = operation;
  const form = useLoaded(() => loadPart(id, "form"), id);
  const [file, setFile] = useState<File>();
  const base64 = form && base64In(form.input.properties?.body ?? {});
  // Before the form is there nobody knows what the bytes are.
  const judge = useJudge({ operation: id, file: form && file, base64, locale: route.locale });
  const { progress, judged, failed, excerpt, ask } = judge;
  return (
    <div class="bench">
      <header>
        <h1>{words.playground}</h1>
        <p class="hint">{words.playgroundIntroduction}</p>
      </header>
      <label for="playground-operation" class="target">
        {words.operation}
        <select id="playground-operation" value={id} onChange={(event) => go({ ...route, operation: event.currentTarget.value })}>
          {withBody.map((each) => (
            <option key={each.id}>{each.id}</option>
          ))}
        </select>
      </label>
      <Drop file={file} take={setFile} />
      {progress !== undefined && (
        <label for="progress">
          {words.reading} <progress id="progress" value={progress} max={1} />
        </label>
      )}
      {failed && (
        <p class="notice" role="alert">
          {failed === "page" ? words.failed : words.unreadable}
        </p>
      )}
      {judged && <Result operation={operation} judged={judged} excerpt={excerpt} ask={ask} locale={route.locale} />}
    </div>
  );
}

function Drop({ file, take }: { file: File | undefined; take: (file: File | undefined) => void }) {
  const words = useWords();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer?.files[0]);
  };
  return (
    <label
      class={over ? "drop over" : "drop"}
      for="file"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <strong>{file ? file.name : words.dropHere}</strong>
      <span class="hint">{words.dropHint}</span>
      <input
        id="file"
        type="file"
        accept=".json,.txt,.b64,application/json,text/plain"
        onChange={(event) => take(event.currentTarget.files?.[0])}
      />
    </label>
  );
}

/** Where the contract has a document in Base64; nothing where it has none. */
function base64In(schema: Schema, pointer = ""): string | undefined {
  if (schema.contentEncoding === "base64") return pointer;
  const members = Object.entries(schema.properties ?? {}).filter(([, member]) => !member.deprecated);
  return members.map(([name, member]) => base64In(member, `${pointer}/${name}`)).find((found) => found !== undefined);
}
