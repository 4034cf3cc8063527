// Where a call's credentials come from when they can change under way: a token that is granted, or sets of which one is about to
// follow the other.

export type Credentials = Readonly<Record<string, string>>;

/** For one call. */
export type CallCredentials = {
  /** `expired`: the provider has refused what was given. Rejects where there is nothing else to give. */
  ask(reason: "first" | "expired"): Promise<Credentials>;
  /** The call that what was given last was for has succeeded. */
  accepted(): void;
};

/** @param later work that may outlast the call */
export type CredentialSource = (later: Later) => CallCredentials;

export type Later = (work: Promise<unknown>) => void;

/** Credentials during a rotation: where one set is refused the next one is tried, and kept once it was taken. */
export function rotatingCredentials(sets: readonly Credentials[]): CredentialSource {
  let current = 0;
  return () => {
    let given = current;
    return {
      async ask(reason) {
        // Another call may have found the right one meanwhile.
        given = reason === "expired" && given === current ? (given + 1) % sets.length : current;
        return sets[given] ?? {};
      },
      accepted() {
        current = given;
      },
    };
  };
}
