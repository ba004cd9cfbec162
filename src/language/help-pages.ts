import type { Language } from "./language";

/** Pages of help that are written in English only. */
const englishOnly: ReadonlySet<string> = new Set(["methods", "methods-trade"]);

/** The language in which a page of help is read by a reader of another. */
export const helpLanguage = (name: string, language: Language): Language =>
  englishOnly.has(name) ? "en" : language;

/** @example helpFile("functions", "id") // "functions.id-ID.html" */
export const helpFile = (name: string, language: Language): string =>
  `${name}${language === "id" ? ".id-ID" : ""}.html`;
