// Values of wrong types that are no objects.
import { canary, texts } from "./texts.mjs";

const plain = [
  null,
  undefined,
  true,
  false,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  0,
  -0,
  -1,
  0.1,
  1,
  200,
  404,
  1e21,
  2 ** 32,
  2 ** 53,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  0n,
  -1n,
  10n ** 400n,
  Symbol(canary),
  Symbol.for(canary),
  Symbol.iterator,
];

export const scalars = [...plain, ...texts].map((value) => () => value);
