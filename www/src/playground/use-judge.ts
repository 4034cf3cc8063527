// A file judged in a worker: how far it is, what was found, and where in the document that stands.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Issue } from "ventanilla";
import type { Excerpt, Failed, FromWorker, Judged, ToWorker } from "./messages.ts";

type Subject = {
  operation: string;
  file: File | undefined;
  /** Where the operation's body has a document in Base64. */
  base64: string | undefined;
  locale: string;
};

export function useJudge({ operation, file, base64, locale }: Subject) {
  const worker = useRef<Worker | undefined>(undefined);
  const [progress, setProgress] = useState<number>();
  const [judged, setJudged] = useState<Judged>();
  const [failed, setFailed] = useState<Failed>();
  const [excerpt, setExcerpt] = useState<Excerpt>();
  useEffect(() => {
    setJudged(undefined);
    setExcerpt(undefined);
    setFailed(undefined);
    if (!file) return undefined;
    setProgress(0);
    // A file that is still being read for nothing goes with its worker.
    const made = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.current = made;
    made.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ("progress" in data) return setProgress(data.progress);
      if ("excerpt" in data) return setExcerpt(data.excerpt);
      setProgress(undefined);
      if ("judged" in data) return setJudged(data.judged);
      return setFailed(data.failed);
    };
    made.onerror = () => {
      setProgress(undefined);
      setFailed("page");
    };
    const task: ToWorker = { judge: { file, operation, locale, base64Pointer: base64 } };
    made.postMessage(task);
    return () => made.terminate();
  }, [file, operation, base64, locale]);
  const ask = ({ pointer, params }: Issue) => {
    const message: ToWorker = { excerpt: { pointer, offset: params.offset } };
    worker.current?.postMessage(message);
  };
  return { progress, judged, failed, excerpt, ask };
}
