// A provider that answers at once, always the same.
import { createServer } from "node:http";
import { loadCases } from "../../tests/cases/load.mjs";

const { reply } = loadCases()
  .filter(({ operation, content }) => operation === "bcs.getCustomerLocations" && content.verb === "normalize")
  .map(({ content }) => content)
  .find(({ reply, expect }) => reply?.body && expect?.ok);
const body = JSON.stringify(reply.body);
const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
const server = createServer((incoming, outgoing) => {
  incoming.resume();
  outgoing.writeHead(200, headers).end(body);
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
