// A worker that lets a test call the stores behind its Durable Objects.
import { type AnswerNamespace, durableObjectStores, type SequenceNamespace } from "../../edge/stores/durable_objects.ts";

export { AnswerRecord } from "../../edge/stores/answer_record.ts";
export { SequenceStore } from "../../edge/stores/sequence_store.ts";

export default {
  async fetch(request: Request, bindings: { SEQUENCE: SequenceNamespace; ANSWERS: AnswerNamespace }): Promise<Response> {
    const { store, method, parameters } = (await request.json()) as { store: string; method: string; parameters: unknown[] };
    const stores = durableObjectStores(bindings.SEQUENCE, bindings.ANSWERS) as unknown as Stores;
    try {
      return Response.json({ value: await stores[store]?.[method]?.(...parameters) });
    } catch (error) {
      return Response.json({ error: String(error) });
    }
  },
};

type Stores = Record<string, Record<string, (...parameters: unknown[]) => Promise<unknown>>>;
