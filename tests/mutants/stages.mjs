// The tests that a mutant is tried with, in an order that finds most soonest. A stage is what the test program is asked for.

/** The files of tests/ that are worth it: not what reads sources only, nor what looks for what others miss in hours. */
export const files = [
  "allocation",
  "canaries",
  "cases",
  "generated",
  "generated_parameters",
  "json_suite",
  "known_replies",
  "oracle",
  "oracle_replies",
  "properties",
  "properties_replies",
  "redaction",
  "regressions",
  "shapes",
  "shown",
  "sources",
];

const of = (...names) => names.map((name) => `whole_${name}::`);

/** The tests beside the mutant's code: `format::iban::` for src/format/iban.rs. */
export function own({ file }) {
  const module = file.replace(/^src\//, "").replace(/\.rs$/, "");
  return [`${module.replaceAll("/", "::")}::`, "--skip", "whole_"];
}

/** Most mutants fail one of these. */
export function quick(mutant) {
  return [
    own(mutant),
    of("cases"),
    of("regressions", "generated_parameters", "redaction", "json_suite", "sources", "allocation"),
    of("generated", "shapes", "shown", "known_replies"),
  ];
}

/** The random ones are the last. */
export const slow = [
  ["--skip", "whole_"],
  of("canaries"),
  of("properties", "properties_replies"),
  of("oracle", "oracle_replies"),
];
