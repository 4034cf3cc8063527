// npm start [-- --port N --gateway-port N --simulator-port N --open --no-open]: everything on this machine, in one command;
// the page opens by itself where a person looks on.
import { spawn } from "node:child_process";
import { build } from "./build.mjs";
import { needNode, needPackages } from "./machine/packages.mjs";
import { Failure, main } from "./machine/run.mjs";
import { needRust } from "./machine/rust.mjs";
import { developmentKey } from "./start/key.mjs";
import { buildPage } from "./start/page.mjs";
import { needFreePorts } from "./start/ports.mjs";
import { requestLines } from "./start/requests.mjs";
import { readSettings } from "./start/settings.mjs";

main(async (closers) => {
  needNode();
  const settings = readSettings();
  await needFreePorts([
    { port: settings.port, purpose: "the page", flag: "port" },
    { port: settings.gatewayPort, purpose: "the gateway", flag: "gateway-port" },
    { port: settings.simulatorPort, purpose: "the simulator", flag: "simulator-port" },
  ]);
  await needRust();
  await needPackages();
  await build();
  await buildPage();

  const started = await startAll(settings, closers);
  await announce(started);
  if (settings.open) openBrowser(started.pageUrl);
});

async function startAll(settings, closers) {
  const { startSimulator } = await import("../simulator/server.mjs");
  const { startGateway } = await import("../edge/dev.mjs");
  const { startPage } = await import("../www/serve.mjs");
  const { key, hash } = developmentKey();
  const kept = async (starting) => {
    const part = await starting.catch((error) => {
      throw new Failure(error.message);
    });
    closers.push(() => part.close());
    return part;
  };

  const simulator = await kept(startSimulator({ port: settings.simulatorPort }));
  const gateway = await kept(startGateway({ port: settings.gatewayPort, simulatorUrl: simulator.url, apiKeyHash: hash }));
  const page = await kept(startPage({ port: settings.port, gatewayUrl: gateway.url }));
  // After the "#": a fragment stays in the browser, it is in no request and no server's log.
  const pageUrl = `${bare(page.url)}/#key=${key}`;
  return { key, pageUrl, gatewayUrl: bare(gateway.url), simulatorUrl: bare(simulator.url) };
}

async function announce({ key, pageUrl, gatewayUrl, simulatorUrl }) {
  console.log(`
Page       ${pageUrl}
Gateway    ${gatewayUrl}
Simulator  ${simulatorUrl}
API key    ${key}
`);
  for (const group of await requestLines({ gatewayUrl, key })) {
    console.log(`${group.map(({ id, line }) => `# ${id}\n${line}`).join("\n")}\n`);
  }
  console.log("Ctrl-C stops everything.");
}

function openBrowser(url) {
  const command = process.platform === "darwin" ? "open" : "xdg-open";
  const hasDesktop = process.platform === "darwin" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasDesktop) return console.log("There is no desktop here to open a browser on.");
  spawn(command, [url], { stdio: "ignore", detached: true })
    .on("error", () => console.log(`${command} is missing: open the page by hand.`))
    .unref();
}

function bare(url) {
  return String(url).replace(/\/$/, "");
}
