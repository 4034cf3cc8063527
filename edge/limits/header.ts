// A bound on what a request's headers may be, whatever the platform lets through (RFC 6585, section 5).
import { createMiddleware } from "hono/factory";
import { answerProblem } from "../answer.ts";
import type { Entry } from "../logged.ts";

export const boundedHeaders = createMiddleware<Entry>(async (door, next) => {
  let count = 0;
  let size = 0;
  for (const [name, value] of door.req.raw.headers) {
    count += 1;
    size += name.length + value.length;
  }
  if (count <= mostHeaders && size <= mostCharacters) return next();
  return answerProblem(door, "too_large", {}, 431);
});

const mostHeaders = 100;
const mostCharacters = 16_384;
