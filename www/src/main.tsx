// The console: what the window does, seen, tried and debugged in the page.
import { render } from "preact";
import { App } from "./app.tsx";
import { takeKey } from "./key.ts";
import { currentRoute } from "./route.ts";
import { loadWords } from "./texts.ts";
import "./style/tokens.css";
import "./style/base.css";
import "./style/shell.css";
import "./style/parts.css";

takeKey();
// An address with a key may also be opened where the page is open already.
addEventListener("hashchange", takeKey);
const { locale } = currentRoute();
const words = await loadWords(locale);
const root = document.getElementById("app");
if (root) render(<App words={words} />, root);
