// The console in Chromium, and its main way in Firefox: one build and one gateway for all that is tried in it.
import "./pages/operations.mjs";
import "./pages/form.mjs";
import "./pages/editor.mjs";
import "./pages/send.mjs";
import "./pages/failing.mjs";
import "./pages/headers.mjs";
import "./pages/errors.mjs";
import "./pages/playground.mjs";
import "./pages/addresses.mjs";
import "./pages/keyboard.mjs";
import "./pages/hostile.mjs";
import "./pages/speed.mjs";
import "./pages/firefox.mjs";
import "./pages/looks.mjs";
import "./pages/served.mjs";
