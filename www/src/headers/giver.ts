// Who has given a header its value, and why.
import type { HeaderRow } from "../contract.ts";
import { invoker } from "../send/preview.ts";
import { filled, type Words } from "../texts.ts";

export type Giver = "fixed" | "context" | "computed" | "given" | "secret";

export function giverOf(row: HeaderRow | undefined, given: object, words: Words): { giver: Giver; why: string } {
  if (!row) return { giver: "fixed", why: words.whyJson };
  const rule = ruleOf(row, words);
  if (row.secret) return { giver: "secret", why: rule ?? words.whySecret };
  const spellings = [row.name, ...(row.aliases ?? [])].map((name) => name.toLowerCase());
  if (Object.keys(given).some((name) => spellings.includes(name.toLowerCase()))) return { giver: "given", why: words.whyGiven };
  if (row.source === "computed") return { giver: "computed", why: rule ?? "" };
  if (row.source === "fixed") return { giver: "fixed", why: words.whyFixed };
  const place = (row.from ?? "").slice(1).replaceAll("/", ".");
  const key = /^\/invoker\/(.+)$/.exec(row.from ?? "")?.[1];
  const isDefault = row.default !== undefined && (key === undefined || invoker[key] === undefined);
  if (isDefault) return { giver: "fixed", why: filled(words.whyDefault, { place }) };
  return { giver: "context", why: filled(words.whyContext, { place }) };
}

function ruleOf({ rule }: HeaderRow, words: Words): string | undefined {
  const rules: Record<string, string> = {
    token: words.ruleToken,
    bearer: words.ruleBearer,
    txId: words.ruleTxId,
    processDate: words.ruleProcessDate,
    sessionKey: words.ruleSessionKey,
    processId: words.ruleProcessId,
    processIdLastDigits: words.ruleProcessIdLastDigits,
  };
  return rule === undefined ? undefined : rules[rule];
}
