// Replies, whole and damaged: what `x-simulate` can do to any operation.
//
// | header | answer |
// |---|---|
// | `timeout` | none |
// | `status=503` | that status, in the provider's shape |
// | `redirect`, `redirect=307` | 302 or that status, with a `Location` elsewhere |
// | `206-er` | 206 and an envelope that says ER; the documented reply with 206 where there is no envelope |
// | `html`, `truncated`, `empty`, `latin1`, `bom`, `pascal-case`, `gzip-unlabelled` | the reply, damaged on its way |
// | `gzip` | the reply, compressed and labelled as that |
// | `drop`, `stall` | half of the reply; then the connection breaks, or nothing comes any more |
// | `huge`, `huge=1048576` | 1 GB of body, or so many bytes |
// | `51011` | the operation's documented error with this code, or with this HTTP status where errors have no code |
// | `STA/51011` | the one with this type and code |
// | `BDA/500/CA0201ACCOUNT` | the one with these words in its description, where type and code are not enough |
// | `ER500`, `backbase`, `1` | what a provider does beside its tables: see `failures` in its file |
// | `delay=300` | the ordinary answer after so many milliseconds; in front of another wish, as in `delay=300 drop`, that one |
//
// Without a header, 999 in front of what the rows of codes take does the same where a call has a number: a document's,
// behind its type in a mnemonic; a mobile's or an account's; itau's identifiers; masstack's organization.

/**
 * @typedef {{ kind: "timeout" } | { kind: "status" | "redirect", status: number } | { kind: "partial" }
 *   | { kind: "damage" | "stream", how: string, bytes?: number } | { kind: "code", code: string }} Fault
 *
 * @param {string | null | undefined} header
 * @returns {{ delayMs: number, fault: Fault | undefined }}
 */
export function requested(header) {
  const [, delay, wish] = /^(?:delay=(\d{1,7})(?:\s+|$))?(.*)$/s.exec(header?.trim() ?? "");
  return { delayMs: Number(delay ?? 0), fault: wish === "" ? undefined : faultOf(wish) };
}

function faultOf(wish) {
  if (wish === "timeout") return { kind: "timeout" };
  if (wish === "206-er") return { kind: "partial" };
  if (damages.has(wish)) return { kind: "damage", how: wish };
  const [, name, number] = /^(status|redirect|huge)(?:=(\d{1,12}))?$/.exec(wish) ?? [];
  if (name === "status" && /^[2-5]\d\d$/.test(number)) return { kind: "status", status: Number(number) };
  if (name === "redirect" && /^3\d\d$/.test(number ?? "302")) return { kind: "redirect", status: Number(number ?? 302) };
  if (name === "huge") return { kind: "stream", how: "huge", bytes: Number(number ?? 2 ** 30) };
  if (wish === "drop" || wish === "stall") return { kind: "stream", how: wish };
  return { kind: "code", code: wish };
}

/** What becomes of a reply on its way. */
export const damages = new Set(["html", "truncated", "empty", "latin1", "bom", "pascal-case", "gzip", "gzip-unlabelled"]);
