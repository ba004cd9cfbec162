import type { Language } from "./language";

/** @example helpFile("functions", "id") // "functions.id-ID.html" */
export const helpFile = (name: string, language: Language): string =>
  `${name}${language === "id" ? ".id-ID" : ""}.html`;
