// The address: which view of which operation, what was chosen in it, in which language. Never what was typed.
import { useEffect, useState } from "preact/hooks";

export type View = "operations" | "errors" | "playground" | "speed";
export type Tab = "request" | "headers" | "reply" | "code";
export type Locale = "en" | "es" | "pt";

export type Route = {
  view: View;
  operation?: string | undefined;
  tab: Tab;
  locale: Locale;
} & { [Name in (typeof choices)[number]]?: string | undefined };

/**
 * What may be chosen in a view: an operation's example, an example of a reply, the language of the code; a code and a category
 * of errors; the size of what is measured.
 */
const choices = ["example", "reply", "as", "code", "category", "items"] as const;

export const views: readonly View[] = ["operations", "errors", "playground", "speed"];
export const tabs: readonly Tab[] = ["request", "headers", "reply", "code"];
export const locales: readonly Locale[] = ["en", "es", "pt"];

export function currentRoute(): Route {
  const [path = "", search = ""] = location.hash.slice(1).split("?");
  const [, view, operation, tab] = path.split("/");
  const query = new URLSearchParams(search);
  return {
    view: views.find((known) => known === view) ?? "operations",
    operation: operation || undefined,
    tab: tabs.find((known) => known === tab) ?? "request",
    ...Object.fromEntries(choices.map((name) => [name, query.get(name) ?? undefined])),
    locale: locales.find((known) => known === query.get("lang")) ?? preferredLocale(),
  };
}

/** The address of a view. The language stays in it where it was chosen. */
export function addressOf(route: Partial<Route>): string {
  const { view = "operations", operation, tab = "request", locale = chosenLocale() } = route;
  const path = operation === undefined ? `/${view}` : `/${view}/${operation}${tab === "request" ? "" : `/${tab}`}`;
  const named = [...choices.map((name) => [name, route[name]]), ["lang", locale]];
  const query = new URLSearchParams(named.filter((entry): entry is [string, string] => Boolean(entry[1])));
  return `#${path}${query.size > 0 ? `?${query}` : ""}`;
}

export function go(route: Partial<Route>): void {
  location.hash = addressOf(route);
}

export function useRoute(): Route {
  const [route, setRoute] = useState(currentRoute);
  useEffect(() => {
    const change = () => setRoute(currentRoute());
    addEventListener("hashchange", change);
    return () => removeEventListener("hashchange", change);
  }, []);
  return route;
}

function chosenLocale(): Locale | undefined {
  const query = new URLSearchParams(location.hash.split("?")[1] ?? "");
  return locales.find((known) => known === query.get("lang"));
}

function preferredLocale(): Locale {
  const wanted = navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]);
  return wanted.flatMap((language) => locales.filter((known) => known === language))[0] ?? "en";
}
