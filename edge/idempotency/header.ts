// The header itself: a String of RFC 9651, so in quotes.
import { parseItem } from "structured-headers";

/** The key; nothing where the field is no such string, or no useful one. */
export function readKey(field: string): string | undefined {
  try {
    const [value, parameters] = parseItem(field);
    const fits = typeof value === "string" && value.length >= 1 && value.length <= longest && parameters.size === 0;
    return fits ? value : undefined;
  } catch {
    return undefined;
  }
}

const longest = 255;
