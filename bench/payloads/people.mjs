// Values that look like those of customers, always the same for the same dice.

const given = ["ANA", "LUISA", "CARLOS", "MARIO", "XIMENA", "JOAQUIN", "MARIA ALEJANDRA", "PEDRO", "SEBASTIAN", "LUZ"];
const family = ["LOPEZ", "DUARTE", "DE FRANCISCO", "IREGUI", "GOMEZ", "MARTINEZ", "SANTA MARIA", "RIOS", "CASTRO", "VELASQUEZ"];
const cities = ["05001", "11001", "76001", "08001", "68001", "25386"];

/** A person, with an amount or two. */
export function personOf(dice) {
  const firstName = dice.one(given);
  const lastName = dice.one(family);
  return {
    firstName,
    middleName: dice.one(given),
    lastName,
    secondLastName: dice.one(family),
    document: digits(dice, 10),
    email: `${firstName}.${lastName}${dice.below(1000)}@example.com`.toLowerCase().replaceAll(" ", "_"),
    mobile: `3${digits(dice, 9)}`,
    landline: digits(dice, 7),
    street: `CL ${1 + dice.below(180)} ${1 + dice.below(99)} C ${1 + dice.below(99)}`,
    cityId: dice.one(cities),
    amount: String(1 + dice.below(90_000_000)),
    birthDt: dateOf(dice),
  };
}

/** That many digits, the first of them no zero. */
export function digits(dice, count) {
  return String(1 + dice.below(9)) + Array.from({ length: count - 1 }, () => dice.below(10)).join("");
}

export function dateOf(dice) {
  const two = (number) => String(number).padStart(2, "0");
  return `${1940 + dice.below(80)}-${two(1 + dice.below(12))}-${two(1 + dice.below(28))}`;
}
