// The gateway on Node. Its log lines are read here, as a collector does: whoever measures has nothing to do with them.
import { startGateway } from "../../edge/dev.mjs";

const [simulatorUrl, apiKeyHash] = process.argv.slice(2);
const gateway = await startGateway({
  runtime: "node",
  simulatorUrl,
  apiKeyHash,
  quiet: true,
  bindings: { RATE_LIMIT: "off" },
});
process.once("SIGTERM", () => gateway.close());
console.log(`${gateway.url} ${gateway.process.pid}`);
