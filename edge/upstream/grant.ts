// One grant of a token: client credentials (RFC 6749, section 4.4), by oauth4webapi.
import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  clientCredentialsGrantRequest,
  customFetch,
  processClientCredentialsResponse,
} from "oauth4webapi";

export type GrantSettings = {
  /** The token endpoint. */
  url: URL;
  /** Further parameters of the request, as scope and audience. */
  parameters: Record<string, string>;
  clientId: string;
  /** Two during a rotation: where one is refused the other is tried. */
  clientSecrets: readonly string[];
  /** How the secret is presented (RFC 7591, token_endpoint_auth_method). */
  method: (typeof grantMethods)[number];
};

export const grantMethods = ["client_secret_basic", "client_secret_post"] as const;

export type Granted = { token: string; lifetimeMs: number };

export type Grant = () => Promise<Granted>;

/** Why there is no token. Nothing of the reply is kept: it may hold one. */
export class TokenFault extends Error {
  override name = "TokenFault";
  readonly category: "authentication" | "timeout" | "upstream";

  constructor(category: TokenFault["category"]) {
    super("The token service gives no token.");
    this.category = category;
  }
}

export function clientCredentials(settings: GrantSettings, timeoutMs: number): Grant {
  const { clientSecrets } = settings;
  let trusted = 0;
  return async () => {
    for (let tried = 0; ; tried += 1) {
      const index = (trusted + tried) % clientSecrets.length;
      const { granted, fault, refused } = await asked(settings, clientSecrets[index] ?? "", timeoutMs);
      if (granted) {
        trusted = index;
        return granted;
      }
      if (!refused || tried + 1 >= clientSecrets.length) throw new TokenFault(fault);
    }
  };
}

type Asked = { granted?: Granted; fault: TokenFault["category"]; refused: boolean };

/** `refused`: it is the secret that was refused. */
async function asked({ url, parameters, clientId, method }: GrantSettings, secret: string, timeoutMs: number): Promise<Asked> {
  const server = { issuer: url.origin, token_endpoint: url.href };
  const client = { client_id: clientId };
  const proof = method === "client_secret_basic" ? ClientSecretBasic(secret) : ClientSecretPost(secret);
  const signal = AbortSignal.timeout(timeoutMs);
  let status = 0;
  const options = {
    [allowInsecureRequests]: url.protocol === "http:",
    [customFetch]: async (target: string, init: object) => {
      const response = await fetch(target, init);
      status = response.status;
      return bounded(response);
    },
    signal,
  };
  try {
    const response = await clientCredentialsGrantRequest(server, client, proof, parameters, options);
    const { access_token: token, expires_in: seconds } = await processClientCredentialsResponse(server, client, response);
    return { granted: { token, lifetimeMs: (seconds ?? unstatedLifetime) * 1000 }, fault: "upstream", refused: false };
  } catch (error) {
    if (signal.aborted) return { fault: "timeout", refused: false };
    const refused = status === 401 || (error as { error?: unknown }).error === "invalid_client";
    return { fault: refused || status === 400 || status === 403 ? "authentication" : "upstream", refused };
  }
}

/** The same response, which breaks off where it is larger than any token's. */
function bounded(response: Response): Response {
  let length = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      length += chunk.byteLength;
      if (length > mostBytes) controller.error(new RangeError("too large"));
      else controller.enqueue(chunk);
    },
  });
  return new Response(response.body?.pipeThrough(limit) ?? null, response);
}

const mostBytes = 65_536;
// Seconds that a token is used whose lifetime the service does not say.
const unstatedLifetime = 300;
