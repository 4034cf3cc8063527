// How many engines there have been, and how much memory the last one has. Imported before the package, whose instances come
// from this global: a replaced engine cannot be hidden.
const Instance = WebAssembly.Instance;
const made = { published: { count: 0, last: undefined }, trapped: { count: 0, last: undefined } };

WebAssembly.Instance = class extends Instance {
  constructor(module, imports) {
    super(module, imports);
    // Only the package whose engine can be made to fail has this export.
    const engine = "trap" in this.exports ? made.trapped : made.published;
    engine.count += 1;
    if (this.exports.memory) engine.last = new WeakRef(this);
  }
};

/** @returns {{ published: number, trapped: number }} instances made so far */
export function enginesMade() {
  return { published: made.published.count, trapped: made.trapped.count };
}

/** The bytes of the published engine's memory. */
export function engineBytes() {
  return made.published.last.deref().exports.memory.buffer.byteLength;
}
