// How long the phases of a call took, for the caller (Server-Timing) and for the log.
import type { CallEvent } from "ventanilla";

/** Milliseconds, of all attempts together. In workerd clocks stand still while code runs: there only `upstream` takes time. */
export type Timings = { validate: number; prepare: number; upstream: number; normalize: number };

export function noTimings(): Timings {
  return { validate: 0, prepare: 0, upstream: 0, normalize: 0 };
}

/** Adds a phase. `validate` stays 0 where input and context are judged in one pass. */
export function addTiming(timings: Timings, { phase, milliseconds }: CallEvent): void {
  timings[phase === "exchange" ? "upstream" : phase] += milliseconds;
}

/** The header of W3C Server Timing. */
export function serverTiming(timings: Timings): string {
  return Object.entries(rounded(timings))
    .map(([name, milliseconds]) => `${name};dur=${milliseconds}`)
    .join(", ");
}

/** In tenths of a millisecond. */
export function rounded(timings: Timings): Timings {
  const tenth = (milliseconds: number) => Math.round(milliseconds * 10) / 10;
  const { validate, prepare, upstream, normalize } = timings;
  return { validate: tenth(validate), prepare: tenth(prepare), upstream: tenth(upstream), normalize: tenth(normalize) };
}
