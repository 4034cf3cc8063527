// What the gateway is measured against: the same server and the same fetch, with nothing between them.
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";

const [origin] = process.argv.slice(2);
const app = new Hono();
app.all("*", async ({ req }) => {
  const { pathname, search } = new URL(req.url);
  const { status, headers, body } = await fetch(`${origin}${pathname}${search}`, {
    method: req.method,
    headers: { accept: "application/json" },
  });
  return new Response(body, { status, headers });
});
const server = createServer(getRequestListener((request) => app.fetch(request)));
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
