// W3C Trace Context: a trace that comes in goes on to the provider, with this gateway as its latest step.
import { bytesToHex } from "@noble/hashes/utils.js";

export type Trace = { id: string; headers: { traceparent: string; tracestate?: string } };

/** The caller's trace; nothing where there is none, or none of this form: what is malformed is dropped, never mended. */
export function traceOf(headers: Headers): Trace | undefined {
  const [, version, id, parent, flags, more] = form.exec(headers.get("traceparent") ?? "") ?? [];
  if (!version || !id || !parent || !flags) return undefined;
  const isZero = /^0+$/.test(id) || /^0+$/.test(parent);
  if (isZero || version === "ff" || (version === "00" && more !== undefined)) return undefined;
  const state = headers.get("tracestate");
  return {
    id,
    headers: {
      traceparent: `00-${id}-${bytesToHex(crypto.getRandomValues(new Uint8Array(8)))}-${flags}`,
      ...(state !== null && stateForm.test(state) && { tracestate: state }),
    },
  };
}

const form = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const stateForm = /^[\x20-\x7e]{1,512}$/;
