// The bank with this server's secrets, which come from the environment and stay here.
import { bcs, createSequence, memoryStore } from "ventanilla/bcs";

// One process only, which counts anew when it starts: several lease their numbers from a store they share, such as Redis.
export const sequence = createSequence({ store: memoryStore() });

export const bank = bcs.with(
  {
    origin: setting("BANK_ORIGIN"),
    credentials: {
      clientId: setting("BANK_CLIENT_ID"),
      clientSecret: setting("BANK_CLIENT_SECRET"),
      token: setting("BANK_TOKEN"),
    },
    invoker: { terminalId: setting("TERMINAL_ID"), serverIPAddress: setting("SERVER_ADDRESS") },
  },
  { sequence, timeoutMs: 5_000 },
);

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name}.`);
  return value;
}
