// The formats of the exported schemas, for validators that do not bring them; written to be fast.

export function date(text) {
  const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (parts === null) return false;
  const year = Number(parts[1]);
  const month = Number(parts[2]);
  const day = Number(parts[3]);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && leap ? 29 : lastDays[month - 1]);
}

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const decimal = (text) => /^-?[0-9]+(\.[0-9]+)?$/.test(text);

export const uuid = (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** Check digits, and the length of the country that bodies here use. */
export function iban(text) {
  if (!/^[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}$/.test(text)) return false;
  if (text.startsWith("ES") && text.length !== 24) return false;
  let rest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt((at + 4) % text.length);
    rest = code < 58 ? (rest * 10 + code - 48) % 97 : (rest * 100 + code - 55) % 97;
  }
  return rest === 1;
}

/** Padded or not at all, the unused bits of the last character zero; the schema's pattern has looked at the alphabet. */
export function base64(text) {
  const unpadded = text.endsWith("==") ? text.length - 2 : text.endsWith("=") ? text.length - 1 : text.length;
  if (unpadded !== text.length && text.length % 4 !== 0) return false;
  const last = unpadded % 4;
  if (last === 0) return true;
  const value = alphabet.indexOf(text[unpadded - 1]);
  return last === 2 ? value % 16 === 0 : last === 3 && value % 4 === 0;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
