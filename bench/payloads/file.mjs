// syncDataFile: a document of syncData in Base64.
import { syncOf } from "./sync.mjs";

/** A body whose Base64 is about that long; its document is one of syncData. */
export function fileOf(source, dice, characters) {
  const length = (accounts) => base64(JSON.stringify(syncOf(source, dice, accounts))).length;
  const each = (length(101) - length(1)) / 100;
  const accounts = Math.round(characters / each);
  return { file: { binData: base64(JSON.stringify(syncOf(source, dice, accounts))) } };
}

/** The document is ASCII. */
function base64(text) {
  return btoa(text);
}
