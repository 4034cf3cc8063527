// JSON texts of every sort, written as texts: what a parser's tests need is lost in values. And what damage makes of them.

/** A text that RFC 8259 allows, and now and then one that only looks like it. */
export function jsonText(dice, depth = dice.below(6)) {
  if (dice.chance(0.02)) return nested(dice, 28 + dice.below(8));
  const kind = depth <= 0 ? dice.below(4) : dice.below(7);
  if (kind === 0) return number(dice);
  if (kind <= 2) return string(dice);
  if (kind === 3) return dice.chance(0.05) ? dice.one(noWords) : dice.one(["true", "false", "null"]);
  const value = () => jsonText(dice, depth - 1 - dice.below(2));
  const parts = Array.from({ length: dice.below(4) }, () => (kind === 4 ? value() : `${name(dice)}:${value()}`));
  const inside = parts.map((part) => blank(dice) + part + blank(dice)).join(",") || blank(dice);
  return kind === 4 ? `[${inside}]` : `{${inside}}`;
}

/** The bytes of a text, or what is left after a few of them have changed. */
export function damaged(text, dice) {
  let bytes = Buffer.from(text);
  for (let count = dice.below(3); count > 0; count -= 1) {
    const place = dice.below(bytes.length + 1);
    const noise = Buffer.from(dice.one(noises), "latin1");
    const kept = bytes.subarray(place + (dice.chance(0.5) ? 1 : 0));
    bytes = dice.chance(0.1) ? bytes.subarray(0, place) : Buffer.concat([bytes.subarray(0, place), noise, kept]);
  }
  return bytes;
}

/** Around the depth at which we stop. */
function nested(dice, depth) {
  const lists = Array.from({ length: depth }, () => dice.chance(0.7));
  const opened = lists.map((list) => (list ? "[" : '{"a":')).join("");
  const closed = lists.map((list) => (list ? "]" : "}")).reverse();
  return `${opened}1${closed.join("")}`;
}

function number(dice) {
  if (dice.chance(0.2)) return dice.one(dice.chance(0.1) ? noNumbers : numbers);
  const digits = (most) => Array.from({ length: 1 + dice.below(most) }, () => dice.below(10)).join("");
  const whole = dice.chance(0.3) ? "0" : digits(dice.chance(0.1) ? 40 : 6).replace(/^0+(?=.)/, "");
  const fraction = dice.chance(0.3) ? `.${digits(20)}` : "";
  const exponent = dice.chance(0.2) ? dice.one(["e", "E"]) + dice.one(["", "+", "-"]) + digits(3) : "";
  return dice.one(["", "-"]) + whole + fraction + exponent;
}

function name(dice) {
  const known = dice.chance(0.02) ? noNames : names;
  return blank(dice) + (dice.chance(0.5) ? dice.one(known) : string(dice)) + blank(dice);
}

function string(dice) {
  const length = dice.below(dice.chance(0.1) ? 40 : 5);
  return `"${Array.from({ length }, () => piece(dice)).join("")}"`;
}

function piece(dice) {
  if (dice.chance(0.02)) return dice.one(noPieces);
  return dice.chance(0.7) ? dice.one(pieces) : unit(dice);
}

/** A UTF-16 code unit, escaped; seldom half of a pair. */
function unit(dice) {
  const code = dice.chance(0.05) ? 0xd800 + dice.below(0x800) : dice.below(0xd800);
  const digits = code.toString(16).padStart(4, "0");
  return `\\u${dice.chance(0.5) ? digits : digits.toUpperCase()}`;
}

const blank = (dice) => (dice.chance(0.8) ? "" : dice.one([" ", "\t", "\n", "\r", "\r\n", "  \t "]));

const noWords = ["tru", "True", "NaN", "undefined", ""];

// biome-ignore format: a list to be looked over at once
const numbers = [
  "-0", "0", "-0.0", "0e0", "1E400", "-1e400", "1e-400", "5e-324", "2.2250738585072014e-308", "1.7976931348623157e308",
  "9007199254740993", "0.1", "123456789012345678901234567890",
];

// biome-ignore format: a list to be looked over at once
const noNumbers = ["01", "1.", ".5", "-", "+1", "1e", "1e+", "0x1", "--1", "1_0", "-01", "Infinity", "1.e1"];

// biome-ignore format: a list to be looked over at once
const names = ['"a"', '"a"', '"b"', '""', '"\\u0061"', '"__proto__"', '"constructor"', '"toString"', '"length"', '"0"', '"-1"'];
const noNames = ["a", "'a'", "1", ""];

// biome-ignore format: a list to be looked over at once
const pieces = [
  "a", "Zz9", " ", "ñ", "€", "😀", "\u2028", "\ufeff", "\u007f", "/", "\\\\", "\\/", '\\"', "\\b", "\\f", "\\n", "\\r", "\\t",
  "\\ud83d\\ude00", "\\u0000", "\\u001f",
];
const noPieces = ["\\ud83d", "\\ude00\\ud83d", "\\x41", "\\u12", "\\U0041", "\t", "\n", "\u0001", "\\"];

// biome-ignore format: a list to be looked over at once
const noises = [
  '"', "\\", "{", "}", "[", "]", ",", ":", "0", "-", ".", "e", "\xff", "\xc3", "\xa9", "\xed\xa0\x80", "\xf0\x9f\x98\x80", "\xc0\x80",
  "\x00", "\x0b", "\x0c", "\xef\xbb\xbf", "\xe2\x80\xa8", "\xc2\xa0", " ", "\n", "//", "/**/", "tru", "null", "u12", "\\ud800", "'",
];
