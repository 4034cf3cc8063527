// For bundles and import maps.
import { answer } from "./answer.mjs";
import { data, show } from "./show.mjs";

show(async () => answer(await data()));
