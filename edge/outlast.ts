// Work that goes on when its request is answered, or its caller gone.
import type { Door } from "./logged.ts";

/** Where a platform ends what nobody waits for any more, it is asked not to. */
export function outlast(door: Door, work: Promise<unknown>): void {
  try {
    door.executionCtx.waitUntil(work.catch(() => {}));
  } catch {
    // A process ends nothing by itself: Hono has no such context there.
  }
}
