// Deno and Bun send a request again by themselves where a connection that was kept breaks off under it. A bank could act twice, so
// what is no mere query gets a connection of its own; what is repeated, and with which number, only the contract decides.

/** @param own what makes this runtime's fetch keep no connection */
export function sendOnce(own: object): void {
  const send = globalThis.fetch;
  globalThis.fetch = ((target: RequestInfo | URL, init: RequestInit = {}) =>
    send(target, (init.method ?? "GET") === "GET" ? init : { ...init, ...own })) as typeof fetch;
}
