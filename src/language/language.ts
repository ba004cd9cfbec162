export type Language = "en" | "id";

/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A text that is the same in both languages: a name, or what somebody else wrote. */
export const bothLanguages = (text: string): Bilingual => ({ id: text, en: text });

/** @example capitalised("printed twice") // "Printed twice" */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A number as text with a true minus sign in place of a hyphen. */
export const withMinus = (number: string): string => number.replace(/^-(?=[\d∞])/, "−");

/** In which form a language writes numbers. */
export const locales: Readonly<Record<Language, string>> = { en: "en-US", id: "id-ID" };
