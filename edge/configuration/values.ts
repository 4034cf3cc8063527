// Values of the environment: each reader gives its value, or says what is wrong by the setting's name, never by its content.

export type Missing = string[];

export function readObject(name: string, text: string | undefined, missing: Missing): Record<string, unknown> {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // Told below: the parser's own message would quote a secret.
  }
  missing.push(`${name}: not a JSON object`);
  return {};
}

export function readInteger(
  name: string,
  text: string | undefined,
  range: { standard: number; least: number },
  missing: Missing,
): number {
  if (text === undefined) return range.standard;
  if (/^\d{1,9}$/.test(text) && Number(text) >= range.least) return Number(text);
  missing.push(`${name}: not a whole number in its range`);
  return range.standard;
}

export function readHeaderName(name: string, text: string | undefined, missing: Missing): string | undefined {
  if (text !== undefined && !/^[\w!#$%&'*+.^`|~-]+$/.test(text)) missing.push(`${name}: not the name of a header`);
  return text;
}

/** An https URL; http only on this machine. */
export function readUrl(name: string, text: string, missing: Missing): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(url?.hostname ?? "");
  if (url?.protocol === "https:" || (url?.protocol === "http:" && local)) return url;
  missing.push(`${name}: not an https URL`);
  return undefined;
}

/** Words separated by blanks or commas. */
export function readWords(text: string | undefined): string[] {
  return (text ?? "").split(/[\s,]+/).filter(Boolean);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
