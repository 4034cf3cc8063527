// getPila's request by hand: what a careful program in plain JavaScript does before its fetch.
import { getPila } from "../built/ajv.mjs";
import { parse } from "./parse.mjs";

/** @returns {(body: Uint8Array, own: { authorization?: string, now: number }) => object} as `bcs.with(context).getPila.prepare` */
export function pilaByHand({ origin, credentials: { clientId, clientSecret, token }, invoker }) {
  const url = `${origin}/customer-management/v1/query-pila`;
  const bearer = `Bearer ${token}`;
  const sessionKey = token.slice(0, 30);
  return (body, { authorization = randomNumber(), now }) => {
    if (!getPila(parse(body))) return { ok: false, issues: getPila.errors };
    const day = bogota.format(now);
    const txId = `APIF${julian(day)}32${authorization.padStart(10, "0")}`;
    const headers = new Headers({
      client_id: clientId,
      client_secret: clientSecret,
      Authorization: bearer,
      Accept: "application/json",
      "X-Invoker-Channel": "13",
      "X-Invoker-ATMId": "",
      "X-Invoker-BranchId": "1108",
      "X-Invoker-TerminalId": invoker.terminalId,
      "X-Invoker-Component": "",
      "X-Invoker-UserIPAddress": invoker.userIPAddress,
      "X-Invoker-ServerIPAddress": invoker.serverIPAddress,
      "X-Invoker-UserMACAddress": "00-00-00-00-00-00",
      "X-Invoker-ServerMACAddress": "00-00-00-00-00-00",
      "X-Invoker-ProcessDate": day,
      "X-Invoker-TxId": txId,
      "X-Invoker-SessionKey": sessionKey,
      "X-Invoker-Source": "18",
      "X-Invoker-Country": "CO",
      "X-Invoker-ProcessBpmId": "",
      "X-Invoker-ProcessId": txId
        .replace(/[^0-9]/g, "")
        .slice(-11)
        .padStart(12, "0"),
      "X-Invoker-Network": "",
      "X-Invoker-subChannel": "07",
      "X-Invoker-User": "NEWCBSER",
      "X-Invoker-Action": "R",
      "X-Invoker-Destination": "",
      "X-Invoker-ModifierUser": "NEWCBSER",
      "X-Invoker-ReferencedNumber": "",
      "X-Invoker-RequestNumber": "",
      "X-Invoker-CustId": "",
      "X-Ident-DeviceFingerPrint": "",
      "x-invoker-ally": "",
      "Content-Type": "application/json",
    });
    return { ok: true, method: "POST", url, headers, body, txId };
  };
}

// Made once: a formatter costs far more than a date.
const bogota = new Intl.DateTimeFormat("en-CA", { timeZone: "America/Bogota", dateStyle: "short" });

/** YDDD of a day written YYYY-MM-DD. */
function julian(day) {
  const year = Number(day.slice(0, 4));
  const date = Date.UTC(year, Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
  return `${year % 10}${String((date - Date.UTC(year, 0, 0)) / 86_400_000).padStart(3, "0")}`;
}

function randomNumber() {
  const [high, low] = crypto.getRandomValues(new Uint32Array(2));
  return String((high * 2 ** 21 + (low >>> 11)) % 10_000_000_000);
}
