// What the build makes of the contract: see the files in build/.

declare module "virtual:contract/providers" {
  /** Names by id. */
  const names: Readonly<Record<string, string>>;
  export default names;
}

declare module "virtual:errors" {
  const catalogue: import("./contract.ts").Catalogue;
  export default catalogue;
}

declare module "virtual:peer" {
  export const id: string;
  export const body: unknown;
  export function validate(value: unknown): boolean;
}

declare module "*/npm/generated/operations.js" {
  export const operations: readonly object[];
}

declare module "*.css";

/** The gateway's origin, where it is not the page's own. */
declare const __GATEWAY__: string;
