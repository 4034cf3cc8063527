// schemathesis and python-stdnum (PyPI), installed once per machine into the cache: a virtual environment with the versions of
// python-tools.txt.
import path from "node:path";
import { once } from "./once.mjs";
import { inCache, inRoot } from "./paths.mjs";
import { Failure, run } from "./run.mjs";
import { digest } from "./stamp.mjs";

const list = "scripts/machine/python-tools.txt";

/** The path of the Python that has them: `-m schemathesis.cli` is a command. A Failure says what is missing. */
export async function needPythonTools(say = console.log) {
  const name = `python-${digest({ paths: [list], words: [] }).slice(0, 12)}`;
  const folder = await once(inCache("tools", name), (making) => install(making, say));
  return path.join(folder, "environment", "bin", "python");
}

/** `making` gets another name when it is whole: scripts in it, which name their Python by its path, would not start. */
async function install(making, say) {
  const { code, output } = await run("python3", ["-c", "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))"]);
  if (code !== 0) {
    throw new Failure(
      `Python 3.10 or newer with venv is missing: on Debian, "apt-get install -y python3-venv".\n${output}`.trimEnd(),
    );
  }
  say("Installing schemathesis and python-stdnum into the cache (once per machine, a minute) …");
  await must(["-m", "venv", path.join(making, "environment")]);
  const python = path.join(making, "environment", "bin", "python");
  await must(
    ["-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check", "--requirement", inRoot(list)],
    python,
  );
}

async function must(args, python = "python3") {
  const { code, output } = await run(python, args);
  if (code !== 0) throw new Failure(`${python} ${args.join(" ")} failed:\n${output.trimEnd()}`);
}
