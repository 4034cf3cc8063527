// The viewer's script: bundle.mjs puts it beside the program, which loads it when somebody asks for it.
import type { Viewer } from "./docs.ts";

export const viewer: Viewer = async () => {
  const { default: script } = await import("./viewer.bin");
  return script;
};
