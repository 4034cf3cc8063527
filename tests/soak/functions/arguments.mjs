// The arguments that several functions share.
import { fleeting } from "../hostile/bytes.mjs";

const encoder = new TextEncoder();

/** An input: something else altogether, or a right one that is spoilt. */
export function inputOf(kit, operation) {
  if (kit.chance(0.15)) return kit.anything();
  const input = kit.material.input(kit, operation);
  if (input.body !== undefined && kit.chance(0.5)) {
    const text = typeof input.body === "string" ? input.body : JSON.stringify(input.body);
    input.body = kit.chance(0.5) ? text : encoder.encode(text);
  }
  if (kit.chance(0.1)) return losing(kit, input, "headers").message;
  return kit.spoilt(input);
}

export function contextOf(kit, operation) {
  if (!kit.chance(0.15)) return kit.spoilt(kit.material.context(kit, operation));
  const context = kit.anything();
  // Bytes are read as an object with a member for each, which takes minutes for ten million.
  return kit.hasGiant && ArrayBuffer.isView(context) ? undefined : context;
}

/** A reply; `isRight` where its parts have the types that they shall have, whatever is in them. */
export function replyOf(kit, operation) {
  if (kit.chance(0.1)) return { reply: kit.anything(), isRight: false };
  const reply = kit.material.reply(kit, operation);
  if (kit.chance(0.3))
    return { reply: { ...reply, body: kit.one([kit.anything(), losing(kit, reply, "headers").view]) }, isRight: false };
  if (kit.chance(0.1)) return { reply: losing(kit, reply, "headers").message, isRight: false };
  if (kit.chance(0.3)) return { reply: kit.spoilt(reply), isRight: false };
  const body = kit.one([reply.body, encoder.encode(reply.body), changedText(kit, reply.body ?? "")]);
  return { reply: { ...reply, status: kit.one([reply.status, kit.below(700), -1, Number.NaN]), body }, isRight: true };
}

/** Options of a verb; `isRight` where they are none, or right ones. */
export function optionsOf(kit) {
  if (kit.chance(0.4)) return { options: undefined, isRight: true };
  const options = {
    locale: kit.one(["es", "pt-BR", "xx", undefined]),
    maxBytes: kit.one([undefined, 0, 10, 1e9]),
    raw: kit.chance(0.5),
  };
  if (kit.chance(0.5)) return { options, isRight: true };
  return { options: kit.chance(0.3) ? kit.anything() : kit.spoilt(options), isRight: false };
}

/** A message whose body loses its bytes while another part of it is read. */
function losing(kit, message, part) {
  const { view, shrink } = fleeting(kit);
  const get = () => {
    shrink();
    return undefined;
  };
  const losing = Object.defineProperty({ ...message, body: view }, part, { get, enumerable: true, configurable: true });
  return { message: kit.opaque(losing), view };
}

/** Cut, doubled, or with a character that was not there. */
function changedText(kit, text) {
  const at = kit.below(text.length + 1);
  return kit.one([
    text.slice(0, at),
    text + text,
    `${text.slice(0, at)}${kit.one(["\ud800", '"', "{", "\0", "1e9"])}${text.slice(at)}`,
  ]);
}
