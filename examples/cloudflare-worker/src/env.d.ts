// What wrangler.jsonc binds, and the secrets that `wrangler secret put` sets.
declare namespace Cloudflare {
  interface Env {
    BANK_ORIGIN: string;
    TERMINAL_ID: string;
    SERVER_ADDRESS: string;
    NUMBERS: DurableObjectNamespace<import("./numbers.ts").Numbers>;
    BANK_CLIENT_ID: string;
    BANK_CLIENT_SECRET: string;
    BANK_TOKEN: string;
  }
}
