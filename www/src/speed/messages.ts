// What the page and the measuring worker say to each other.

/** How many items the body's list has; 0: as in the example. */
export type Start = { items: number };

/** Nanoseconds a call, of one round. */
export type Round = { ours: number; peer: number };

export type FromWorker =
  | { subject: { id: string; bytes: number } }
  | { round: Round }
  | { done: true }
  | { disagree: true }
  | { failed: true };
