// Numbers that look random and come again with the same seed.

/** @returns {{ below(end: number): number, one<T>(list: T[]): T, chance(share: number): boolean }} */
export function diceOf(seed) {
  let state = BigInt.asUintN(64, BigInt(seed) ^ 0x9e3779b97f4a7c15n);
  // SplitMix64.
  const roll = () => {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
    let mixed = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
    return Number((mixed ^ (mixed >> 31n)) >> 11n) / 2 ** 53;
  };
  const below = (end) => Math.floor(roll() * end);
  return { below, one: (list) => list[below(list.length)], chance: (share) => roll() < share };
}
