// What the results say: how many are caught, and which survive without a reason.

/** Of mutants that compile, so many in a hundred must be caught. */
export const wanted = 95;

/** Of those that were tried so far, when there are enough of them to say something. */
const wantedOfPart = 80;
const enough = 30;

/**
 * Survivors need a reason when all are tried: until then they are told, and a part that is hardly caught at all is a fault.
 * @param {{ mutant: import("./list.mjs").Mutant, result?: { outcome: string } }[]} tried all of the engine's; those without a whole result are not yet tried
 * @param {{ file: string, mutation: string, at: string, reason: string }[]} survivors tests/mutants/survivors.json
 * @returns {{ counts: Record<string, number>, share: number, faults: string[], told: string[] }}
 */
export function verdict(tried, survivors) {
  const counts = { mutants: tried.length, caught: 0, timeout: 0, missed: 0, unviable: 0, waiting: 0 };
  for (const { result } of tried) counts[result?.outcome in counts ? result.outcome : "waiting"] += 1;
  const caught = counts.caught + counts.timeout;
  const share = (100 * caught) / (caught + counts.missed || 1);
  const isWhole = counts.waiting === 0;
  const least = isWhole ? wanted : wantedOfPart;
  const isMuch = isWhole || caught + counts.missed >= enough;
  const unreasoned = tried
    .filter(({ mutant, result }) => result?.outcome === "missed" && !survivors.some((entry) => covers(entry, mutant)))
    .map(
      ({ mutant }) =>
        `${mutant.file}:${mutant.line}: ${mutant.mutation}: no test fails, and tests/mutants/survivors.json has no reason`,
    );
  const faults = [
    ...(isWhole ? unreasoned : []),
    ...survivors.flatMap((entry) => stale(entry, tried)),
    ...(isMuch && share < least ? [`Only ${share.toFixed(1)} % are caught, ${least} are wanted.`] : []),
  ];
  return { counts, share, faults, told: isWhole ? [] : unreasoned };
}

function covers(entry, mutant) {
  return entry.file === mutant.file && entry.mutation === mutant.mutation && entry.at === mutant.at;
}

/** A reason for what survives no longer, or exists no longer. */
function stale(entry, tried) {
  const own = tried.filter(({ mutant }) => covers(entry, mutant));
  if (own.some(({ result }) => result?.outcome !== "caught" && result?.outcome !== "timeout")) return [];
  const fate = own.length === 0 ? "there is no such mutant" : "is caught now";
  return [`tests/mutants/survivors.json: ${entry.file}: ${entry.mutation} at ${entry.at}: ${fate}`];
}
