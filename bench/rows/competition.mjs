// Rows in which validators compete: ours, JSON.parse alone, and the peers.
import { allPeers, ours, parseAlone, peers, prepared } from "../contenders/validators.mjs";

const encoder = new TextEncoder();

/**
 * @param {ReturnType<typeof import("../contenders/validators.mjs").subject>} subject
 * @param {{ id: string, title: string, form?: "bytes" | "text", expect?: string, names?: string[], also?: object[] }} row
 * @param {() => object} inputs `entries` or `fresh`
 */
export function competition(subject, { form = "bytes", expect = "clean", names = ["ajv"], also = [], ...row }, inputs) {
  return {
    ...row,
    group: subject.name,
    make: () => ({
      ...inputs(),
      expect,
      base: "ajv",
      contenders: [ours(subject, form), parseAlone(form), ...peers(subject, form, names), ...also],
    }),
  };
}

/** A parsed object is in hand, and only a verdict is wanted. */
export function verdictOfObject(subject, row, inputs) {
  return {
    ...row,
    group: subject.name,
    make: () => ({
      ...inputs(),
      expect: "clean",
      base: "ajv",
      contenders: [ours(subject, "value"), ...peers(subject, "value", allPeers)],
    }),
  };
}

/** A parsed object is in hand, and a verdict and the bytes to send are wanted. */
export function verdictAndBytes(subject, row, inputs) {
  const { judge, accepts } = prepared(subject, "ajv");
  const { operation } = subject;
  const write = (value) => encoder.encode(JSON.stringify(value));
  const contenders = [
    {
      name: "ventanilla",
      work: ({ value }) => {
        const bytes = write(value);
        return { bytes, verdict: operation.validate({ body: bytes }) };
      },
      accepts: ({ verdict }) => verdict.valid,
    },
    {
      name: "ajv",
      work: ({ value }) => {
        const verdict = judge(value);
        return { bytes: write(value), verdict };
      },
      accepts: ({ verdict }) => accepts(verdict),
    },
  ];
  return { ...row, group: subject.name, make: () => ({ ...inputs(), expect: "clean", base: "ajv", contenders }) };
}

/** Bytes are in hand, and a verdict and the parsed object are wanted. */
export function verdictAndObject(subject, row, inputs) {
  const [validate] = [ours(subject, "bytes")];
  const [ajv] = peers(subject, "bytes", ["ajv"]);
  const parsed = parseAlone("bytes");
  const contenders = [
    {
      name: "ventanilla",
      work: (entry) => ({ verdict: validate.work(entry), value: parsed.work(entry) }),
      accepts: ({ verdict }) => validate.accepts(verdict),
    },
    ajv,
  ];
  return { ...row, group: subject.name, make: () => ({ ...inputs(), expect: "clean", base: "ajv", contenders }) };
}
