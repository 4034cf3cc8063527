// The page: choose an operation and an example, change anything, and see at once what the contract makes of it.
import { init, operations, version } from "ventanilla";
import { beginnings, caseNames, loadCase } from "./cases.js";
import { element } from "./elements.js";
import { takeKey } from "./key.js";
import { previewContext } from "./preview.js";
import { showOutcome, showPrepared, showVerdict } from "./results.js";
import { preferredLanguage, texts } from "./texts.js";

const at = (id) => document.getElementById(id);
const fields = {
  parameters: at("parameters"),
  body: at("body"),
  status: at("reply-status"),
  type: at("reply-type"),
  reply: at("reply-body"),
};

const key = takeKey();
let language = preferredLanguage();
let operation;
let sending;

await init();
start();

function start() {
  at("version").textContent = version();
  at("operation").append(...groups());
  at("language").value = language;
  at("language").addEventListener("change", () => {
    language = at("language").value;
    speak();
    update();
  });
  at("operation").addEventListener("change", () => choose(at("operation").value));
  at("case").addEventListener("change", () => take(at("case").value));
  at("send").addEventListener("click", send);
  for (const field of Object.values(fields)) field.addEventListener("input", () => soon(update));
  speak();
  choose(at("operation").value);
}

/** The operations in their provider's group, in the contract's order. */
function groups() {
  const option = ({ id }) => element("option", { value: id }, id);
  const providers = new Set([...operations].map(({ provider }) => provider));
  return [...providers].map((provider) =>
    element("optgroup", { label: provider }, ...[...operations].filter((each) => each.provider === provider).map(option)),
  );
}

/** The page's words in the chosen language. */
function speak() {
  const words = texts[language];
  document.documentElement.lang = language;
  for (const place of document.querySelectorAll("[data-text]")) place.textContent = words[place.dataset.text];
  at("send").disabled = key === undefined;
  at("send-hint").textContent = key === undefined ? words.noKey : words.hasKey;
}

function choose(id) {
  operation = operations[id];
  const names = caseNames(id);
  at("case").replaceChildren(...names.map((name) => element("option", { value: name }, name)));
  at("endpoint").replaceChildren(element("strong", {}, operation.method), " ", element("code", {}, operation.path));
  at("summary").textContent = operation.summary;
  at("body-label").hidden = !operation.hasBody;
  // A case is about a request or about a reply: the page begins with one of each.
  const { request, reply } = beginnings(id);
  fill(request, { clear: true });
  fill(reply);
  at("case").value = request ?? "";
  at("endpoint").dataset.operation = id;
  update();
}

function take(name) {
  fill(name);
  update();
}

function fill(name, { clear = false } = {}) {
  const { request, reply } = name === undefined ? {} : loadCase(operation.id, name);
  if (request || clear) {
    fields.parameters.value = JSON.stringify(request?.parameters ?? {}, null, 2);
    fields.body.value = request?.body ?? "";
  }
  if (reply || clear) {
    fields.status.value = reply?.status ?? 200;
    fields.type.value = reply?.contentType ?? "application/json";
    fields.reply.value = reply?.body ?? "";
  }
}

/** Everything anew: each verb takes microseconds. */
function update() {
  const words = texts[language];
  hideAnswer();
  const input = readInput();
  at("parameters-error").textContent = input ? "" : words.notJson;
  show("validated", input ? showVerdict(operation.validate(input, { locale: language }), words) : []);
  show("prepared", input ? showPrepared(operation.prepare(input, previewContext(language)), words) : []);
  const reply = { status: Number(fields.status.value), headers: { "content-type": fields.type.value }, body: fields.reply.value };
  show("normalized", showOutcome(operation.normalize(reply, { locale: language }), words));
}

/** `undefined` where the parameters are no JSON object. The body stays text: the contract judges the bytes. */
function readInput() {
  try {
    const parameters = JSON.parse(fields.parameters.value.trim() || "{}");
    if (parameters === null || typeof parameters !== "object" || Array.isArray(parameters)) return undefined;
    return operation.hasBody && fields.body.value !== "" ? { ...parameters, body: fields.body.value } : parameters;
  } catch {
    return undefined;
  }
}

async function send() {
  const input = readInput();
  if (!input) return;
  const words = texts[language];
  at("send-hint").textContent = words.sending;
  const mine = operation.call(input, { gateway: location.origin, authorization: `Bearer ${key}`, locale: language });
  sending = mine;
  const outcome = await mine;
  // Whoever has typed or sent again meanwhile is waiting for something else.
  if (sending !== mine) return;
  at("send-hint").textContent = words.hasKey;
  at("answered").hidden = false;
  show("answered", showOutcome(outcome, words));
  at("answered").scrollIntoView({ block: "nearest" });
}

function hideAnswer() {
  sending = undefined;
  at("answered").hidden = true;
  at("send-hint").textContent = key === undefined ? texts[language].noKey : texts[language].hasKey;
}

function show(id, parts) {
  at(id)
    .querySelector("div")
    .replaceChildren(...parts.filter(Boolean));
}

let waiting;

/** After the last keystroke, not after each. */
function soon(work) {
  clearTimeout(waiting);
  waiting = setTimeout(work, 120);
}
