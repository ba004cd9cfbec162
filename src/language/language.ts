export type Language = "en" | "id";

/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** In which form a language writes numbers. */
export const locales: Readonly<Record<Language, string>> = { en: "en-US", id: "id-ID" };
