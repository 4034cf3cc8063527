// Figures of many measurements.

/** @param {number[]} values @param {number} share 0.5 is the median */
export function quantile(values, share) {
  const sorted = [...values].sort((left, right) => left - right);
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
}

export const median = (values) => quantile(values, 0.5);

/** Median, and what nine of ten were above and below. */
export const spread = (values) => ({ median: median(values), p10: quantile(values, 0.1), p90: quantile(values, 0.9) });
