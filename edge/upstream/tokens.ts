// A provider's token: kept while it lives, renewed before it ends, asked for by one call at a time.
import type { CredentialSource, Credentials, Later } from "./credentials.ts";
import type { Grant } from "./grant.ts";

type Held = { token: string; renewAt: number; endsAt: number };

/** A request for a token: what came of it, once it has ended. */
type Flight = { startedAt: number; endedAt?: number; held?: Held; fault?: unknown };

/**
 * @param fixed the credentials beside the token
 * @param name which credential the token is
 */
export function tokenCredentials(grant: Grant, fixed: Credentials, name: string, now = Date.now): CredentialSource {
  let held: Held | undefined;
  let flight: Flight | undefined;
  let replacedAt = Number.NEGATIVE_INFINITY;

  return (later) => {
    let given = "";
    return {
      async ask(reason) {
        if (reason === "expired") giveUp(given);
        given = await token(later);
        return { ...fixed, [name]: given };
      },
      accepted() {},
    };
  };

  async function token(later: Later): Promise<string> {
    if (!held || now() >= held.endsAt) return (await landed()).token;
    if (now() >= held.renewAt && !isUnderWay(flight) && !hasJustFailed(flight)) later(start().catch(() => {}));
    return held.token;
  }

  /** A refused token is not given again. What is refused time and again has another fault than its age. */
  function giveUp(refused: string): void {
    if (held?.token !== refused) return;
    if (now() - replacedAt < replacePauseMs) throw new Error("The token was replaced a moment ago.");
    replacedAt = now();
    held = undefined;
  }

  /** The token that is under way, else a new one. Looked for, not waited for: in workerd no request may wait for another's promise. */
  async function landed(): Promise<Held> {
    for (let awaited = flight; ; ) {
      if (held && now() < held.endsAt) return held;
      if (hasJustFailed(awaited)) throw awaited?.fault;
      if (!isUnderWay(flight)) return start();
      awaited = flight;
      await new Promise((resolve) => setTimeout(resolve, lookMs));
    }
  }

  async function start(): Promise<Held> {
    const own: Flight = { startedAt: now() };
    flight = own;
    try {
      const { token, lifetimeMs } = await grant();
      const endsAt = now() + lifetimeMs;
      held = { token, endsAt, renewAt: endsAt - Math.min(earlyMs, lifetimeMs * earlyShare) };
      return held;
    } catch (fault) {
      own.fault = fault;
      throw fault;
    } finally {
      own.endedAt = now();
    }
  }

  /** One that takes too long may have gone with the request that made it. */
  function isUnderWay(known: Flight | undefined): boolean {
    return known !== undefined && known.endedAt === undefined && now() - known.startedAt < patienceMs;
  }

  /** Then the next call would fare no better: a dead service shall not hold up one call after the other. */
  function hasJustFailed(known: Flight | undefined): boolean {
    return known?.fault !== undefined && now() - (known.endedAt ?? 0) < failurePauseMs;
  }
}

const earlyMs = 60_000;
const earlyShare = 0.1;
const patienceMs = 2_000;
const lookMs = 20;
const failurePauseMs = 1_000;
const replacePauseMs = 10_000;
