import type { Bilingual, Language } from "./language";

/** A citation in English words for places in a work, "X, ch. III and V"; or what is not a citation, in both languages. */
export type SourceText = string | Bilingual;

/** Titles stay in the language of the work; only what follows is translated. */
const placeBegins =
  /, (?=(?:ch|sec|par|for)\b|sections?\b|tables?\b|appendix\b|figures?\b|general\b|review\b)/;

const placeWords: readonly (readonly [RegExp, string])[] = [
  [/\bgeneral explanations\b/g, "penjelasan umum"],
  [/\bfor the example\b/g, "untuk contohnya"],
  [/\bfor the logarithmic mean\b/g, "untuk rata-rata logaritmik"],
  [/\bappendix table\b/g, "tabel lampiran"],
  [/\bch\./g, "bab"],
  [/\bsec\./g, "subbab"],
  [/\bsections?\b/g, "bagian"],
  [/\bpar\./g, "paragraf"],
  [/\btables?\b/g, "tabel"],
  [/\bappendix\b/g, "lampiran"],
  [/\(figures\)/g, "(angka)"],
  [/\bfigures?\b/g, "gambar"],
  [/\breview\b/g, "ulasan"],
  [/\bwith\b/g, "dengan"],
  [/\band\b/g, "dan"],
  [/\bto\b/g, "sampai"],
];

/**
 * Where something comes from, in the words of a language.
 *
 * @example sourceText("Balk, Price and Quantity Index Numbers (2008), sec. 4 and 5", "id")
 * // "Balk, Price and Quantity Index Numbers (2008), subbab 4 dan 5"
 */
export function sourceText(source: SourceText, language: Language): string {
  if (typeof source !== "string") return source[language];
  return language === "en" ? source : source.split("; ").map(inIndonesian).join("; ");
}

function inIndonesian(citation: string): string {
  const begins = citation.search(placeBegins);
  // A part after a semicolon may be a place alone, in the work before it.
  const at = begins < 0 && /^(?:tables?|appendix|review)\b/.test(citation) ? 0 : begins;
  if (at < 0) return citation;
  return citation.slice(0, at) + placeWords.reduce(translated, citation.slice(at));
}

const translated = (text: string, [english, indonesian]: readonly [RegExp, string]): string =>
  text.replace(english, indonesian);
