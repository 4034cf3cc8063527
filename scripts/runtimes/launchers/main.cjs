// Node and Bun, as CommonJS.
const { answer } = require("./answer.cjs");

answer(require("./data.json")).then((answered) => console.log(JSON.stringify({ answer: answered })));
