// Run as a process of its own: how long until a contender has given its first verdict, import included.
import { readFileSync } from "node:fs";

const loaders = {
  ventanilla: async () => {
    const { bcs } = await import("ventanilla");
    return (body) => bcs.createCustomerAccount.validate({ body }).valid;
  },
  ajv: async () => {
    const { bcs_createCustomerAccount: validate } = await import("../built/ajv-all.mjs");
    return (body) => validate({ body: JSON.parse(body.toString()) });
  },
};

const body = readFileSync(new URL("../built/create.json", import.meta.url));
const began = performance.now();
const judge = await loaders[process.argv[2]]();
const valid = judge(body);
const milliseconds = performance.now() - began;
if (!valid) throw new Error("The first verdict is wrong.");
console.log(JSON.stringify({ milliseconds }));
