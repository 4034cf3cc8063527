// /docs: the console where there is one, else a viewer of /openapi.json, openapi-explorer, which the platform brings along as a
// file: it is several times as large as the gateway and shall cost a request nothing.
import type { Door } from "../logged.ts";
import { type House, ownDoor } from "./own.ts";

/** Brings the viewer's script. */
export type Viewer = () => Promise<ArrayBuffer | Uint8Array<ArrayBuffer>>;

export function docs(app: House, consoleUrl: URL | undefined, viewer: Viewer | undefined): void {
  if (consoleUrl) {
    ownDoor(app, "/docs", (door) => door.redirect(consoleUrl.href, 302));
  } else if (viewer) {
    ownDoor(app, "/docs", (door) => door.html(page, 200, pageHeaders));
    ownDoor(app, "/docs/viewer.js", async (door: Door) => door.body(await viewer(), 200, scriptHeaders));
  }
}

/** Relative, so that it works wherever the gateway is mounted. */
const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ventanilla gateway</title>
<script type="module" src="docs/viewer.js"></script>
</head>
<body>
<openapi-explorer spec-url="openapi.json"></openapi-explorer>
</body>
</html>
`;

/** Nothing from elsewhere, no script but the viewer's; it writes styles into its elements. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self' data:; font-src data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const shared = { "X-Content-Type-Options": "nosniff", "Cache-Control": "public, max-age=300" };
const pageHeaders = { ...shared, "Content-Security-Policy": policy, "Referrer-Policy": "no-referrer" };
const scriptHeaders = { ...shared, "Content-Type": "text/javascript; charset=utf-8" };
