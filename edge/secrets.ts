// What a provider sends back of what it was sent: a reply may repeat a request's headers, and no credential leaves the gateway.

/** Takes what is secret out of a text that leaves. */
export type Mask = (text: string) => string;

/** @param credentials the operator's, of one provider */
export function maskOf(credentials: unknown): Mask {
  const secrets = leaves(credentials).flatMap(([name, value]) =>
    identities.has(name) ? [] : [value, ...sessionKey(name, value)],
  );
  const forms = [...new Set(secrets.flatMap(formsOf))].sort((left, right) => right.length - left.length);
  return (text) => forms.reduce((rest, form) => (rest.includes(form) ? rest.replaceAll(form, dots(form)) : rest), text);
}

/** These say for whom a call is, not that it may be made: the contract has them as no secrets, and data holds the same words. */
export const identities: ReadonlySet<string> = new Set(["custLoginId", "authRoles"]);

/** The provider's session key is made of the token (decision 5). */
function sessionKey(name: string, value: string): string[] {
  return name === "token" ? [value.slice(0, 30)] : [];
}

/** As it is in JSON, in a URL and in Base64; what is so short that data could hold it by chance only as a whole text. */
function formsOf(secret: string): string[] {
  const quoted = JSON.stringify(secret);
  if (secret.length < 8) return secret === "" ? [] : [quoted];
  const base64 = btoa(String.fromCharCode(...new TextEncoder().encode(secret))).replace(/={1,2}$/, "");
  return [quoted.slice(1, -1), encodeURIComponent(secret), base64, base64.replaceAll("+", "-").replaceAll("/", "_")];
}

const dots = (form: string) => (form.startsWith('"') && form.endsWith('"') ? '"•••"' : "•••");

function leaves(value: unknown, name = ""): [string, string][] {
  if (typeof value === "string") return [[name, value]];
  return value !== null && typeof value === "object" ? Object.entries(value).flatMap(([key, part]) => leaves(part, key)) : [];
}
