import type { Bilingual } from "./language";

/** What a convention of printed changes, shares and ratios is called. */
export const conventionWords: Readonly<Record<string, Bilingual>> = {
  rounded: { en: "rounded", id: "dibulatkan" },
  unrounded: { en: "unrounded", id: "belum dibulatkan" },
  away: { en: "away", id: "menjauhi nol" },
  even: { en: "even", id: "ke genap" },
  unknown: { en: "unknown", id: "tidak diketahui" },
};
