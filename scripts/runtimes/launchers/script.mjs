// Nothing but <script type="module">.
import { answer } from "./answer.urls.mjs";
import { data, show } from "./show.mjs";

show(async () => answer(await data()));
