// In Next's edge runtime.
import { answer } from "../../answer.mjs";

export const runtime = "edge";

export const POST = async (request) => Response.json({ answer: await answer(await request.json()) });
