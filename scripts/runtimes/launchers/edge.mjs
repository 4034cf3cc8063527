// Vercel's edge runtime: the data comes as a request.
import { answer } from "./answer.mjs";

addEventListener("fetch", (event) => {
  event.respondWith(
    event.request
      .json()
      .then(answer)
      .then((answered) => Response.json({ answer: answered })),
  );
});
