// npm run weights: what each crate, and each module of ours, adds to the code of the compiled module. By the names that
// the build still has; wasm-bindgen's descriptions, which it takes out later, are counted apart.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Failure, main } from "../machine/run.mjs";
import { targetFolder, wasmTarget } from "../machine/rust.mjs";

const imports = 2;
const code = 10;
const custom = 0;

if (import.meta.filename === process.argv[1]) {
  main(async () => {
    const file = path.join(await targetFolder(), wasmTarget, "release", "ventanilla.wasm");
    if (!existsSync(file)) throw new Failure("There is nothing to weigh yet: npm run build comes first.");
    printWeights(readFileSync(file));
  });
}

function printWeights(module, say = console.log) {
  const weights = new Map();
  for (const { name, bytes } of functions(module)) {
    const owner = ownerOf(name);
    weights.set(owner, (weights.get(owner) ?? 0) + bytes);
  }
  for (const [owner, bytes] of [...weights].sort(([, one], [, other]) => other - one)) {
    say(`${bytes.toLocaleString("en").padStart(10)}  ${owner}`);
  }
}

/** Every function of a module: its name and the bytes of its body. */
export function functions(module) {
  const reader = new Reader(module);
  const bodies = [];
  let names = new Map();
  let imported = 0;
  reader.at = 8;
  while (reader.at < module.length) {
    const section = reader.byte();
    const end = reader.number() + reader.at;
    if (section === imports) imported = importedFunctions(reader);
    if (section === code) {
      for (let count = reader.number(); count > 0; count -= 1) {
        const bytes = reader.number();
        bodies.push(bytes);
        reader.at += bytes;
      }
    }
    if (section === custom && reader.text() === "name") names = functionNames(reader, end);
    reader.at = end;
  }
  return bodies.map((bytes, index) => ({ name: names.get(imported + index) ?? "", bytes }));
}

/** The crate of a mangled name, and of ours the module. */
export function ownerOf(name) {
  if (name.includes("WasmDescribe") || name.startsWith("__wbindgen_describe")) return "(wasm-bindgen's descriptions)";
  const [first, second] = name.startsWith("_R") ? newPath(name) : oldPath(name);
  if (first === "ventanilla") return second ? `ventanilla::${second}` : first;
  return first ?? "(exports and glue)";
}

/** `_ZN10ventanilla4walk…E`; of an implementation, `_$LT$alloc..vec..Vec$LT$T$GT$$u20$as…`. */
function oldPath(name) {
  const parts = [];
  let rest = name.startsWith("_ZN") ? name.slice(3) : "";
  for (let length = Number.parseInt(rest, 10); length > 0; length = Number.parseInt(rest, 10)) {
    const from = String(length).length;
    parts.push(rest.slice(from, from + length));
    rest = rest.slice(from + length);
  }
  if (!parts[0]?.includes("..")) return parts;
  return /([a-z]\w*)\.\.([a-z]\w*)?/.exec(parts[0])?.slice(1) ?? [];
}

/** `…Cs<digest>_4core3fmt…` */
function newPath(name) {
  const [, length, rest] = /Cs\w*?_(\d+)(\w+)/.exec(name) ?? [];
  return length ? [rest.slice(0, Number(length))] : [];
}

function importedFunctions(reader) {
  let found = 0;
  for (let count = reader.number(); count > 0; count -= 1) {
    reader.text();
    reader.text();
    // A Rust module imports functions only; what JavaScript lends beside them comes after this step.
    if (reader.byte() !== 0) throw new Failure("The module imports something else than functions.");
    reader.number();
    found += 1;
  }
  return found;
}

function functionNames(reader, end) {
  const names = new Map();
  while (reader.at < end) {
    const kind = reader.byte();
    const behind = reader.number() + reader.at;
    if (kind === 1) {
      for (let count = reader.number(); count > 0; count -= 1) names.set(reader.number(), reader.text());
    }
    reader.at = behind;
  }
  return names;
}

/** The binary format's smallest pieces. */
class Reader {
  at = 0;

  constructor(bytes) {
    this.bytes = bytes;
  }

  byte() {
    this.at += 1;
    return this.bytes[this.at - 1];
  }

  /** LEB128, unsigned. */
  number() {
    let number = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = this.byte();
      number += (byte & 127) * shift;
      if (byte < 128) return number;
    }
  }

  text() {
    const length = this.number();
    this.at += length;
    return this.bytes.toString("utf8", this.at - length, this.at);
  }
}
