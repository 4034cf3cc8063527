// IBANs of every country of the registry, and tax numbers of Colombia, as python-stdnum judges them. `npm test -- --only conformance`
// finds the Python; VENTANILLA_SEED makes a run again.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { bcs, masstack } from "ventanilla";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { ordinaryInput } from "../cases/ordinary.mjs";

const python = process.env.PYTHON_TOOLS;
const isLong = process.env.VENTANILLA_LONG === "1";
const seed = Number(process.env.VENTANILLA_SEED ?? 2169);
const [textsOfACountry, numbers] = isLong ? [10_000, 1_000_000] : [300, 20_000];

/** As release 103 of the registry has it, which is newer than python-stdnum's 101 (`iban.rs`). */
const newer = ["BR"];
/** MOD 97-10 never yields these, though their remainder is right: python-stdnum does not ask. */
const unassigned = /^..(00|01|99)/;

test("python-stdnum agrees", { skip: python ? false : "run by npm test -- --only conformance" }, async (context) => {
  const differ = new Set();
  const count = { iban: [0, 0], nit: [0, 0] };
  const countries = new Set();
  for await (const { kind, country, text, valid } of verdicts()) {
    const ours = kind === "iban" ? takesIban(text) : takesNit(text);
    const theirs = valid && !(kind === "iban" && unassigned.test(text));
    count[kind][Number(theirs)] += 1;
    if (kind === "iban") countries.add(country);
    if (ours !== theirs) differ.add(country ?? text);
  }
  assert.deepEqual([...differ].sort(), newer, `seen otherwise, and listed (seed ${seed})`);
  assert.ok(countries.size >= 89, `${countries.size} countries`);
  assert.ok(Math.min(...count.iban, ...count.nit) > 5_000, "both verdicts come often");
  const told = ([refused, taken]) => `${taken} taken, ${refused} refused`;
  context.diagnostic(`IBAN: ${countries.size} countries, ${told(count.iban)}; NIT: ${told(count.nit)}; seed ${seed}`);
});

async function* verdicts() {
  const args = [inRoot("tests", "conformance", "stdnum_oracle.py"), seed, textsOfACountry, numbers].map(String);
  const child = spawn(python, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "close");
  for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line);
  assert.deepEqual(await ended, [0, null]);
}

const payment = ordinaryInput(masstack.updatePaymentMethod);

function takesIban(text) {
  payment.body = { ...payment.body, type: "DIRECT_DEBIT", details: { iban: text } };
  return masstack.updatePaymentMethod.validate(payment).valid;
}

const pila = ordinaryInput(bcs.getPila);

/** A wrong check digit is a warning (decision 23). */
function takesNit(text) {
  pila.body.trn.invoiceInfo.identSerialNum = text;
  const { warnings } = bcs.getPila.validate(pila);
  return !warnings.some(({ pointer }) => pointer.endsWith("/identSerialNum"));
}
