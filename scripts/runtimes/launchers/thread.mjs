// In a Web Worker.
import { answer } from "./answer.urls.mjs";
import { data } from "./show.mjs";

data()
  .then(answer)
  .then(postMessage, (error) =>
    setTimeout(() => {
      throw error;
    }),
  );
