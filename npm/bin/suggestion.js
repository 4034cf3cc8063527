// "Did you mean …?"

/** A sentence with the known word that a mistyped one is close to, or nothing. */
export function suggestion(word, known) {
  const [best] = known
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((one, other) => one.distance - other.distance);
  return best === undefined ? "" : ` Did you mean ${best.candidate}?`;
}

/** How many letters have to be put in, taken out, replaced or swapped with the next one. */
function distance(from, to) {
  if (from.length > longest) return Number.POSITIVE_INFINITY;
  const rows = [Array.from({ length: to.length + 1 }, (_, index) => index)];
  for (let at = 1; at <= from.length; at += 1) {
    const row = [at];
    for (let index = 1; index <= to.length; index += 1) {
      const replaced = rows[at - 1][index - 1] + (from[at - 1] === to[index - 1] ? 0 : 1);
      const areSwapped = at > 1 && index > 1 && from[at - 1] === to[index - 2] && from[at - 2] === to[index - 1];
      const swapped = areSwapped ? rows[at - 2][index - 2] + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(replaced, swapped, rows[at - 1][index] + 1, row[index - 1] + 1));
    }
    rows.push(row);
  }
  return rows[from.length][to.length];
}

const longest = 100;
