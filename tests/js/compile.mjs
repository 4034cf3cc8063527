// The TypeScript compiler, as a process.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * @param {string} project a tsconfig, from the root
 * @returns {Promise<{ failed: boolean, output: string }>}
 */
export function compile(project) {
  return new Promise((resolve) => {
    const args = ["node_modules/typescript/bin/tsc", "--pretty", "false", "--project", project];
    execFile(process.execPath, args, { cwd: root }, (error, stdout, stderr) =>
      resolve({ failed: error !== null, output: stdout + stderr }),
    );
  });
}
