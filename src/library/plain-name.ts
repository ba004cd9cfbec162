import { joinedLetters } from "../core";

/** What print puts before a name: a bullet, or an outline number or letter. */
const lead = /^\s*(?:[-–—•*]\s*|(?:\d{1,2}|\p{L})[.)]\s+)+/u;
/** Footnote marks behind a name: `*)`, `1)`, `**`, raised digits. */
const marks = /\s*(?:(?:\*+|\d)\)|\*+|[¹²³⁰⁴-⁹†‡])+\s*$/u;

/**
 * A printed label as one writes it by hand, to compare with another: without bullet, outline number, footnote marks and
 * punctuation, letters printed apart joined, in small letters.
 *
 * @example plainName("- Timor Leste") // "timor leste"
 */
export function plainName(label: string): string {
  const bare = label.replace(marks, "").replace(lead, "");
  return joinedLetters(bare)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
