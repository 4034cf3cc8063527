// Judged as it is typed: every issue stands at the field it is about, in the page's language.
import { masstack } from "ventanilla";

const { updatePaymentMethod } = masstack;
const form = document.querySelector("form");
const fields = [...form.querySelectorAll("[name]")];
const result = form.querySelector("output");
const locale = document.documentElement.lang;
const touched = new Set();

form.addEventListener("input", ({ target }) => {
  touched.add(target);
  result.textContent = "";
  judge();
});
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  for (const field of fields) touched.add(field);
  if (judge()) await send();
  else form.querySelector("[aria-invalid=true]")?.focus();
});
judge();

/** Shows what is wrong with what was touched; says whether nothing is. */
function judge() {
  for (const part of form.querySelectorAll("[data-for]")) part.hidden = part.dataset.for !== form.elements.type.value;
  const { valid, issues } = updatePaymentMethod.validate(input(), { locale });
  const messages = new Map(issues.map((issue) => [issue.in + issue.pointer, issue.message]));
  for (const field of fields) {
    const message = touched.has(field) ? messages.get(field.name) : undefined;
    field.setAttribute("aria-invalid", message !== undefined);
    document.getElementById(field.getAttribute("aria-describedby")).textContent = message ?? "";
  }
  return valid;
}

/** The gateway has the secrets and the rest of the request; it is asked at this page's own origin. */
async function send() {
  result.textContent = "Guardando …";
  const authorization = `Bearer ${form.elements.key.value}`;
  const { ok, problem } = await updatePaymentMethod.call(input(), { gateway: "/", authorization, locale });
  result.textContent = ok ? "La forma de pago está guardada." : `${problem.title}. ${problem.detail}`;
  result.className = ok ? "done" : "refused";
}

/** `path/org_id` → `{ path: { org_id } }`, of all fields that are shown and not empty. */
function input() {
  const whole = { path: {}, body: {} };
  for (const { name, value, parentElement } of fields) {
    if (value === "" || parentElement.hidden) continue;
    const keys = name.split("/");
    const last = keys.pop();
    const place = keys.reduce((object, key) => (object[key] ??= {}), whole);
    place[last] = value;
  }
  return whole;
}
