export type Language = "en" | "id";

/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
