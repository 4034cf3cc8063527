// The document inside syncDataFile's file.

/** @returns {object | undefined} undefined: there is no file, or no JSON in Base64 and UTF-8 in it */
export function documentIn(body) {
  const data = body?.file?.binData;
  if (typeof data !== "string") return undefined;
  try {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const document = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return document instanceof Object ? document : undefined;
  } catch {
    return undefined;
  }
}
