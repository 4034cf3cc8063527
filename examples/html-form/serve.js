// Any server will do for the page. This one passes the gateway's paths on to it, so that both have one origin.
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { proxy } from "hono/proxy";

const { GATEWAY = "http://127.0.0.1:4701", PORT = "8080" } = process.env;
const app = new Hono();

app.all("/masstack/*", (c) => {
  const { pathname, search } = new URL(c.req.url);
  return proxy(GATEWAY + pathname + search, c.req);
});
app.use(serveStatic({ root: "." }));

serve({ fetch: app.fetch, hostname: "127.0.0.1", port: Number(PORT) }, ({ port }) => console.log(`http://127.0.0.1:${port}`));
