// The driver of `call`: prepare → fetch → normalize, again where that does no harm. The same code in browsers, edge
// workers and the gateway; what may be repeated, how long to wait and what a failure means is decided by the engine.
import { callGateway } from "./call/gateway.js";
import { callProvider } from "./call/provider.js";
import { settle } from "./call/settings.js";
import { givenContext } from "./context.js";

/**
 * @param {object} row
 * @param {object} input
 * @param {object} [context] the provider's context, or `{ gateway, authorization }`
 * @param {object} [options]
 */
export async function call(row, input, context = {}, options = {}) {
  const settings = settle(options);
  if (context.gateway !== undefined) return callGateway(row, input, context, settings);
  return callProvider(row, input, givenContext(context), settings);
}
