// Calls to the providers: what they share, how long they may take, and where their credentials come from.
import {
  type AnyContext,
  type AnyInput,
  type CallOptions,
  type CallOutcome,
  type Operation,
  type Problem,
  problem,
  type RawInput,
  type Upstream,
} from "ventanilla";
import type { Provider } from "./configuration/providers.ts";
import type { Configuration } from "./configuration.ts";
import { writeLine } from "./log.ts";
import { circuitBreaker } from "./upstream/breaker.ts";
import { retryBudget } from "./upstream/budget.ts";
import { type CallCredentials, type CredentialSource, rotatingCredentials } from "./upstream/credentials.ts";
import { clientCredentials, type Grant, TokenFault } from "./upstream/grant.ts";
import { tokenCredentials } from "./upstream/tokens.ts";

/** One provider, as all calls of this process or isolate see it. */
export type ProviderUpstream = {
  options(operation: Operation): CallOptions;
  /** Nothing where the credentials never change. */
  credentials: CredentialSource | undefined;
};

export function upstreamsOf({ providers, upstream }: Configuration): ReadonlyMap<string, ProviderUpstream> {
  const { timeoutOf, timeoutMs, headersTimeoutMs, deadlineMs, retries, breaker } = upstream;
  return new Map(
    Array.from(providers, ([id, provider]) => {
      const shared = sharedBy(id, breaker);
      const options = (operation: Operation): CallOptions => {
        const own = timeoutOf(operation);
        // A call's first attempt has its time in any case.
        const limits = { timeoutMs: own, deadlineMs: Math.max(own, deadlineMs), retries };
        return { fetch, upstream: shared, ...limits, ...(headersTimeoutMs !== undefined && { headersTimeoutMs }) };
      };
      return [id, { options, credentials: credentialsOf(id, provider, timeoutMs) }];
    }),
  );
}

/** The operation's call; where no token can be had for it, the problem that this is. */
export async function callUpstream(
  operation: Operation,
  input: RawInput<AnyInput>,
  context: AnyContext,
  options: CallOptions,
  credentials: CallCredentials | undefined,
): Promise<CallOutcome> {
  try {
    const outcome = await operation.call(input, context, options);
    if (outcome.ok) credentials?.accepted();
    return outcome;
  } catch (error) {
    if (!(error instanceof TokenFault)) throw error;
    const meta = { operation: operation.id, status: null, attempts: [] };
    return { ok: false, problem: tokenProblem(error, operation, context.locale), meta };
  }
}

/** Nothing was sent to the provider, so the call may be made again, whatever it changes. */
function tokenProblem({ category }: TokenFault, operation: Operation, locale: string | undefined): Problem {
  const { outcomeUnknown, ...certain } = problem(category, { operation, ...(locale !== undefined && { locale }) });
  const status = category === "upstream" ? 503 : certain.status;
  return { ...certain, status, retryable: category !== "authentication" };
}

function sharedBy(provider: string, settings: Configuration["upstream"]["breaker"]): Upstream {
  const tell = (open: boolean) => writeLine({ event: "upstream", provider, state: open ? "open" : "closed" });
  const breaker = settings && circuitBreaker(settings, tell);
  const budget = retryBudget();
  return {
    admit() {
      const admission = breaker?.admit() ?? { admitted: true, settle() {} };
      if (admission.admitted) budget.deposit();
      return admission;
    },
    mayRetry: () => budget.take(),
  };
}

function credentialsOf(id: string, { sets, token, context }: Provider, timeoutMs: number): CredentialSource | undefined {
  if (token)
    return tokenCredentials(logged(id, clientCredentials(token.grant, timeoutMs)), context.credentials, token.credential);
  return sets.length > 1 ? rotatingCredentials(sets) : undefined;
}

/** A grant whose failures are told, once each. */
function logged(provider: string, grant: Grant): Grant {
  return async () => {
    try {
      return await grant();
    } catch (error) {
      if (error instanceof TokenFault) writeLine({ event: "token", provider, category: error.category });
      throw error;
    }
  };
}
