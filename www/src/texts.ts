// The page's own words. What the contract says comes from the package, in the same three languages.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Locale } from "./route.ts";
import type en from "./texts/en.ts";

export type Words = { [Name in keyof typeof en]: string };

const loaders: Record<Locale, () => Promise<{ default: Words }>> = {
  en: () => import("./texts/en.ts"),
  es: () => import("./texts/es.ts"),
  pt: () => import("./texts/pt.ts"),
};

export async function loadWords(locale: Locale): Promise<Words> {
  return (await loaders[locale]()).default;
}

export const WordsContext = createContext<Words | undefined>(undefined);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("There are no words above this part.");
  return words;
}

/** `filled("{n} of {all}", { n: 1, all: 2 })` */
export function filled(text: string, values: Record<string, string | number>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name) => String(values[name]));
}
