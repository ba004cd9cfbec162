import type { Language } from "./language";

let current: Language = "en";

/** Language of sentences that no caller chose a language for: that of the pane, English before it is known. */
export const currentLanguage = (): Language => current;

export function setCurrentLanguage(language: Language): void {
  current = language;
}
