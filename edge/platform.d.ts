// The little of each runtime that the gateway uses.
declare module "*.bin" {
  const contents: ArrayBuffer | Uint8Array<ArrayBuffer>;
  export default contents;
}

declare module "cloudflare:workers" {
  type SqlValue = string | number | null;
  type SqlCursor<Row> = { one(): Row; toArray(): Row[] };

  export class DurableObject {
    protected ctx: {
      storage: {
        sql: { exec<Row>(query: string, ...values: SqlValue[]): SqlCursor<Row> };
        setAlarm(milliseconds: number): Promise<void>;
        deleteAlarm(): Promise<void>;
        deleteAll(): Promise<void>;
      };
    };
  }
}

/** The little of Deno. */
declare namespace Deno {
  type Info = { remoteAddr: { hostname: string } };
  type Options = { hostname: string; port: number; onListen(): void };
  type Handler = (request: Request, info: Info) => Response | Promise<Response>;
  export function createHttpClient(options: { poolMaxIdlePerHost: number }): object;
  export function serve(options: Options, handler: Handler): { addr: { port: number }; shutdown(): Promise<void> };
}

/** The little of Bun. */
declare namespace Bun {
  type Server = {
    port: number;
    requestIP(request: Request): { address: string } | null;
    stop(): Promise<void>;
  };
  type Options = {
    hostname: string;
    port: number;
    idleTimeout: number;
    development: boolean;
    fetch(request: Request, server: Server): Response | Promise<Response>;
  };
  export function serve(options: Options): Server;
}
