// Every public function of the package.
import { calls } from "./calls.mjs";
import { others } from "./others.mjs";
import { verbs } from "./verbs.mjs";

/**
 * @typedef {object} Call one call, ready to be made
 * @property {unknown[]} given what may not be changed by it
 * @property {() => unknown} run may return a promise
 * @property {(result: unknown) => void} [check] throws what is wrong with the result
 * @property {boolean} [strict] nothing may be thrown, whatever was given
 * @property {() => boolean} [strictNow] the same, from a moment on
 * @property {boolean} [lends] `Reentry` may be thrown
 */

/** What most programs do most often comes most often. */
const often = ["validate", "prepare", "normalize"];

export const functions = { ...verbs, ...calls, ...others };

export const names = [...Object.keys(functions), ...often, ...often];
