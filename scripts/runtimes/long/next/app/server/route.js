// In Next's server.
import { answer } from "../../answer.mjs";

export const POST = async (request) => Response.json({ answer: await answer(await request.json()) });
