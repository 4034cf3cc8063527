// MasStack: a bearer token, and the error shape its sibling APIs publish.
import { bareToken, simulatorCredentials } from "../credentials.js";
import { masstackBehaviours } from "./masstack/behaviours.js";
import { refused } from "./masstack/errors.js";

const expected = simulatorCredentials.masstack;

export const masstack = {
  basePaths: ["/v4"],

  owns: (pathname) => pathname.startsWith("/v4/"),

  refusal: ({ headers }) => (bareToken(headers.get("authorization")) === expected.token ? undefined : refused(401)),

  // The other identifiers are UUIDs, which cannot carry a code: the organization does.
  numbers: ({ path }) => [path.org_id],

  failure: (row) => refused(row.status),

  refused,

  behaviours: masstackBehaviours,
};
