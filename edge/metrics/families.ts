// Counters and histograms, and their text as OpenMetrics 1.0 has it.

export type Family = {
  /** `values`: of the labels, in their order; a counter grows by `amount` (default 1), a histogram takes it as a measurement. */
  add(values: readonly string[], amount?: number): void;
  lines(): string[];
};

export function counter(name: string, help: string, labels: readonly string[]): Family {
  const series = seriesOf<{ count: number }>(labels, () => ({ count: 0 }));
  return {
    add(values, amount = 1) {
      series.of(values).count += amount;
    },
    lines: () => [
      `# TYPE ${name} counter`,
      `# HELP ${name} ${help}`,
      ...series.all().map(([pairs, { count }]) => `${name}_total{${pairs}} ${count}`),
    ],
  };
}

export function histogram(name: string, help: string, labels: readonly string[], bounds: readonly number[]): Family {
  const series = seriesOf(labels, () => ({ counts: bounds.map(() => 0), count: 0, sum: 0 }));
  return {
    add(values, amount = 0) {
      const one = series.of(values);
      one.count += 1;
      one.sum += amount;
      for (const [index, bound] of bounds.entries()) if (amount <= bound) one.counts[index] = (one.counts[index] ?? 0) + 1;
    },
    lines: () => [
      `# TYPE ${name} histogram`,
      `# UNIT ${name} seconds`,
      `# HELP ${name} ${help}`,
      ...series
        .all()
        .flatMap(([pairs, { counts, count, sum }]) => [
          ...bounds.map((bound, index) => `${name}_bucket{${pairs},le="${number(bound)}"} ${counts[index]}`),
          `${name}_bucket{${pairs},le="+Inf"} ${count}`,
          `${name}_count{${pairs}} ${count}`,
          `${name}_sum{${pairs}} ${sum}`,
        ]),
    ],
  };
}

/** The whole exposition. */
export function written(about: Readonly<Record<string, string>>, families: readonly Family[]): string {
  const info = Object.entries(about).map(([label, value]) => `${label}="${escaped(value)}"`);
  const lines = ["# TYPE ventanilla info", "# HELP ventanilla What is running.", `ventanilla_info{${info.join(",")}} 1`];
  return `${[...lines, ...families.flatMap((family) => family.lines()), "# EOF"].join("\n")}\n`;
}

export const openMetricsType = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/** By their labels. Beyond the most that are kept, all that is new is one series, whose labels say `other`. */
function seriesOf<Value>(labels: readonly string[], make: () => Value) {
  const known = new Map<string, Value>();
  const at = (values: readonly string[]) => {
    const pairs = labels.map((label, index) => `${label}="${escaped(values[index] ?? "")}"`).join(",");
    const found = known.get(pairs);
    return { pairs, found };
  };
  return {
    of(values: readonly string[]): Value {
      let { pairs, found } = at(values);
      if (found === undefined && known.size >= mostSeries) ({ pairs, found } = at(labels.map(() => "other")));
      if (found !== undefined) return found;
      const made = make();
      known.set(pairs, made);
      return made;
    },
    all: () => [...known],
  };
}

const mostSeries = 1_000;

/** A bound is a number with a fraction, canonically. */
const number = (value: number) => (Number.isInteger(value) ? `${value}.0` : String(value));

const escaped = (text: string) => text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
