// The table, and the goals: milliseconds that the gateway adds, no error, and memory that does not grow.

export function judge({ proxy, gateway, flood }) {
  const { early, late } = flood.memory ?? {};
  return [
    goal("added p50, ms", gateway.p50 - proxy.p50, 0.3),
    goal("added p99, ms", gateway.p99 - proxy.p99, 2),
    goal("errors", proxy.errors + gateway.errors + flood.errors, 0),
    ...(flood.memory ? [goal("growth of memory at saturation", late / early - 1, 0.1)] : []),
  ];
}

const goal = (id, reached, most) => ({ id, reached, most, met: reached <= most });

export function table({ rate, seconds, rounds, proxy, gateway, flood }, goals) {
  const row = (name, { saturation, p50, p99, errors }) =>
    line([name, Math.round(saturation), p50.toFixed(2), p99.toFixed(2), errors]);
  const memory = flood.memory && `, memory ${flood.memory.early.toFixed(0)} MB, then ${flood.memory.late.toFixed(0)} MB`;
  return [
    `at ${rate} requests/s, 20 % of the gateway's saturation: medians of ${rounds} interleaved rounds of ${seconds} s`,
    line(["", "most/s", "p50 ms", "p99 ms", "errors"]),
    row("bare proxy", proxy),
    row("gateway", gateway),
    `at saturation, ${flood.seconds} s: ${Math.round(flood.perSecond)} requests/s, p50 ${flood.p50.toFixed(1)} ms, p99 ${flood.p99.toFixed(1)} ms, ${flood.errors} errors${memory ?? ""}`,
    ...goals.map(({ id, reached, most, met }) => `${met ? "met   " : "MISSED"}  ${id}: ${reached.toFixed(3)}, at most ${most}`),
  ].join("\n");
}

const line = ([name, ...cells]) => `${name.padEnd(12)}${cells.map((cell) => String(cell).padStart(10)).join("")}`;
