// Opens the stores of a process of its own.
import { memoryStore } from "ventanilla";
import type { ServerSettings } from "../configuration/server.ts";
import type { Stores } from "../stores.ts";

export async function openStores(kind: ServerSettings["stores"]): Promise<Stores & { close(): Promise<void> }> {
  switch (kind) {
    case "memory":
      return { sequence: memoryStore(), close: async () => {} };
  }
}
