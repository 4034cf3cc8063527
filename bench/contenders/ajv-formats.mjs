// ajv-formats, and the formats of the exported schemas that it does not have.
import standard from "ajv-formats/dist/formats.js";
import { base64, decimal, iban } from "./formats.mjs";

const { ipv4, ipv6 } = standard.fullFormats;

export const formats = {
  ...standard.fullFormats,
  base64,
  decimal,
  iban,
  ip: (text) => ipv4.test(text) || ipv6.test(text),
  mac: (text) => /^[0-9A-Fa-f]{2}((:[0-9A-Fa-f]{2}){5}|(-[0-9A-Fa-f]{2}){5})$/.test(text),
};
