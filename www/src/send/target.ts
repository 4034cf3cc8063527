// Where a request to the gateway goes: the gateway has the provider's own paths under the provider's name.
import type { Operation } from "ventanilla";
import type { Input } from "../json/document.ts";
import { previewContext } from "./preview.ts";

/** Empty: the page's own origin. */
export const gateway: string = __GATEWAY__ || location.origin;

/** Path and query; undefined where the input is refused. */
export function targetOf(operation: Operation, input: Input, locale: string): string | undefined {
  const prepared = operation.prepare(input, previewContext(locale));
  if (!prepared.ok) return undefined;
  const { pathname, search } = new URL(prepared.url);
  return `/${operation.provider}${pathname}${search}`;
}
