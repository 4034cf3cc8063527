// workerd: the data comes as a request.
import { answer } from "./answer.mjs";

export default {
  fetch: async (request) => Response.json({ answer: await answer(await request.json()) }),
};
