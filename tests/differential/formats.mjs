// The formats of the exported schemas, as simple predicates for Ajv.
import { isIP } from "node:net";

/** Lengths of the countries that documents here use; others have none of their own. */
const ibanLengths = { ES: 24, DE: 22, GB: 22, NO: 15, NL: 18 };

export const formats = {
  iban: (text) => {
    if (!/^[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}$/.test(text)) return false;
    if (["00", "01", "99"].includes(text.slice(2, 4))) return false;
    const length = ibanLengths[text.slice(0, 2)];
    const numerals = (text.slice(4) + text.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
    return (length === undefined || text.length === length) && BigInt(numerals) % 97n === 1n;
  },
  ip: (text) => isIP(text) !== 0 && !text.includes("%"),
  mac: (text) => /^[0-9A-Fa-f]{2}((:[0-9A-Fa-f]{2}){5}|(-[0-9A-Fa-f]{2}){5})$/.test(text),
  // Unused bits of the last character are zero: what is written again is the same, but for its padding.
  base64: (text) => Buffer.from(text, "base64").toString("base64").replace(/=+$/, "") === text.replace(/={1,2}$/, ""),
  decimal: (text) => /^-?[0-9]+(\.[0-9]+)?$/.test(text),
};
