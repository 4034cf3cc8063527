// What npm start can be told: ports, by flag or environment, and whether to open a browser.
import { parseArgs } from "node:util";
import { Failure } from "../machine/run.mjs";

const standard = { port: 4700, "gateway-port": 4701, "simulator-port": 4702 };

/**
 * @param {boolean} [isTerminal] whether a person looks on, for whom the page is opened
 * @returns {{ port: number, gatewayPort: number, simulatorPort: number, open: boolean }}
 */
export function readSettings(
  args = process.argv.slice(2),
  environment = process.env,
  isTerminal = process.stdout.isTTY === true,
) {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: "string" },
      "gateway-port": { type: "string" },
      "simulator-port": { type: "string" },
      open: { type: "boolean" },
      "no-open": { type: "boolean" },
    },
  });
  const port = (flag) => {
    const variable = flag.toUpperCase().replace("-", "_");
    const text = values[flag] ?? environment[variable] ?? String(standard[flag]);
    const number = Number(text);
    if (!Number.isInteger(number) || number < 1 || number > 65535) {
      throw new Failure(`${variable} must be a port number from 1 to 65535, not "${text}".`);
    }
    return number;
  };
  return {
    port: port("port"),
    gatewayPort: port("gateway-port"),
    simulatorPort: port("simulator-port"),
    open: values["no-open"] !== true && (values.open ?? isTerminal),
  };
}
