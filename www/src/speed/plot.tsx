// Each round as two dots on a logarithmic scale, and the medians as lines.
import { useWords } from "../texts.ts";
import { duration, median } from "./figures.ts";
import type { Round } from "./messages.ts";

const width = 640;
const height = 260;
// Room for the largest letters, those of a phone.
const left = 88;

export function Plot({ rounds, most }: { rounds: readonly Round[]; most: number }) {
  const words = useWords();
  const all = rounds.flatMap(({ ours, peer }) => [ours, peer]);
  const lowest = Math.floor(Math.log10(Math.min(...all)));
  const highest = Math.max(lowest + 1, Math.ceil(Math.log10(Math.max(...all))));
  const x = (round: number) => left + 8 + ((width - left - 24) * round) / most;
  const y = (nanoseconds: number) => height - 24 - ((height - 48) * (Math.log10(nanoseconds) - lowest)) / (highest - lowest);
  const decades = Array.from({ length: highest - lowest + 1 }, (_, index) => 10 ** (lowest + index));
  const series = [
    { name: "Ventanilla", kind: "ours", values: rounds.map(({ ours }) => ours) },
    { name: "JSON.parse + Ajv", kind: "peer", values: rounds.map(({ peer }) => peer) },
  ];
  const spoken = series.map(({ name, values }) => `${name} ${duration(median(values))}`).join(", ");
  return (
    <svg class="plot" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${words.perCall}: ${spoken}`}>
      {decades.map((decade) => (
        <g key={decade}>
          <line class="grid" x1={left} x2={width} y1={y(decade)} y2={y(decade)} />
          <text x={left - 8} y={y(decade) + 4} text-anchor="end">
            {duration(decade)}
          </text>
        </g>
      ))}
      {series.map(({ name, kind, values }) => (
        <g class={kind} key={kind}>
          <line x1={left} x2={width} y1={y(median(values))} y2={y(median(values))} />
          {values.map((value, round) => (
            // A round has no name but its number.
            <circle cx={x(round)} cy={y(value)} r="3" key={`${kind}${round}`} />
          ))}
          <text x={width} y={y(median(values)) - 12} text-anchor="end">
            {name} · p50 {duration(median(values))}
          </text>
        </g>
      ))}
    </svg>
  );
}
