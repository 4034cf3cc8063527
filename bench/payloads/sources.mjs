// The sources' own examples, as the cases have them; for Node. What it returns is data, so that it can be bundled.
import { readFileSync } from "node:fs";

const cases = new URL("../../tests/cases/", import.meta.url);

const files = {
  // The source's example with its `cityId` corrected: without a warning.
  createCustomerAccount: "bcs/createCustomerAccount/clean.json",
  syncData: "bcs/syncData/source-example.json",
  getPila: "bcs/getPila/prepare-source-example.json",
  getCustomerLocations: "bcs/getCustomerLocations/success-source-example.json",
  updatePaymentMethod: "masstack/updatePaymentMethod/direct-debit.json",
};

/** @returns {Record<keyof typeof files, { input?: object, context?: object, reply?: object }>} */
export function readSources() {
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, readCase(file)]));
}

function readCase(file) {
  const { input, context, reply } = JSON.parse(readFileSync(new URL(file, cases), "utf8"));
  return { input, context, reply };
}
