// The little of Cloudflare's runtime that the worker uses.
declare module "*.bin" {
  const contents: ArrayBuffer;
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
