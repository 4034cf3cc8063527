// Load by autocannon. Its histograms count whole milliseconds, so each response's own time is kept instead.
import autocannon from "autocannon";

/**
 * @param {{ url: string, asked: object, connections: number, seconds: number, rate?: number }} load `rate`: requests a second,
 *   whatever the answers take; without: as many as there can be
 * @returns {Promise<{ perSecond: number, p50: number, p99: number, errors: number }>} Milliseconds; whatever is no 200 is an error.
 */
export async function load({ url, asked: { path, ...asked }, connections, seconds, rate }) {
  const times = [];
  const running = autocannon({
    url,
    ...asked,
    connections,
    duration: seconds,
    timeout: 30,
    ...(rate && { overallRate: rate, ignoreCoordinatedOmission: true }),
  });
  running.on("response", (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const { errors, non2xx, requests, duration } = await running;
  const sorted = Float64Array.from(times).sort();
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { perSecond: requests.total / duration, p50: at(0.5), p99: at(0.99), errors: errors + non2xx };
}
