// How long a request waits for a store: longer than one that is well takes, shorter than a caller's patience.

/** Rejects where the store takes too long: what it does all the same is undone, or a gap, as after any lost answer. */
export async function within<T>(work: Promise<T>, milliseconds = patienceMs): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The store takes too long.")), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

export const patienceMs = 2_000;
