// Where the platform's types are there, they fit.
import { bcs, itau } from "ventanilla";

const context = { origin: "https://a.example", credentials: { userName: "u", password: "p" } };
const input = { body: { contextId: "1" } };

await itau.getContext.call(input, context, { fetch, signal: AbortSignal.timeout(1) });
await itau.getContext.call(input, context, {
  fetch: async (url, init) => new Response(`${url.length}${init.method}`),
});
const response = await fetch("https://a.example");
itau.getContext.normalize({ status: response.status, headers: response.headers, body: await response.arrayBuffer() });
const prepared = itau.getContext.prepare(input, context);
if (prepared.ok) new Request(prepared.url, prepared);
const blob: Blob | undefined = prepared.ok && prepared.body ? new Blob([prepared.body]) : undefined;
blob?.size;

// What a request holds can be given as it is.
const request = new Request("https://door.example/?govIssueIdentType=CC");
bcs.getCustomerLocations.validate({
  path: { identserialnum: "1" },
  query: new URL(request.url).searchParams,
  headers: request.headers,
});
