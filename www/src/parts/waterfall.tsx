// How long the phases of a call took, one behind the other.
import type { Timing } from "../send/timings.ts";

export function Waterfall({ timings, label }: { timings: readonly Timing[]; label: string }) {
  const whole = Math.max(
    0.1,
    timings.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
  );
  const row = 22;
  let passed = 0;
  return (
    <svg class="waterfall" viewBox={`0 0 320 ${timings.length * row}`} role="img" aria-label={`${label}: ${spoken(timings)}`}>
      {timings.map(({ name, milliseconds }, index) => {
        const from = 90 + (150 * passed) / whole;
        const width = Math.max(2, (150 * milliseconds) / whole);
        passed += milliseconds;
        return (
          <g key={name}>
            <text x="0" y={index * row + 15}>
              {name}
            </text>
            <rect x={from} y={index * row + 5} width={width} height={row - 10} rx="2" class={name} />
            <text x="320" y={index * row + 15} text-anchor="end" class="number">
              {milliseconds} ms
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const spoken = (timings: readonly Timing[]) => timings.map(({ name, milliseconds }) => `${name} ${milliseconds} ms`).join(", ");
