import { CoreError } from "../errors";
import { hsChapter } from "./hs-code";

/** The last chapter of each section of the Harmonized System, sections 1 to 21. */
const lastChapters = [
  5, 14, 15, 24, 27, 38, 40, 43, 46, 49, 63, 67, 70, 71, 83, 85, 89, 92, 93, 96, 97,
] as const;

/** Kept by the Harmonized System for later use: no goods are in it. */
const reservedChapter = 77;

/**
 * Section of an HS code, 1 to 21.
 *
 * @param code HS code, two digits or more
 * @throws CoreError `out-of-range` when it is no HS code
 * @throws CoreError `unclassified` for chapter 77, which is reserved, and for 98 and 99, which each country uses as it likes
 * @example hsSection("0801") // 2
 * @source World Customs Organization, Harmonized System, sections I to XXI
 */
export function hsSection(code: number | string): number {
  const chapter = hsChapter(code);
  const number = Number(chapter);
  const section = lastChapters.findIndex((last) => number <= last) + 1;
  if (section > 0 && number !== reservedChapter) return section;
  throw new CoreError("unclassified", { argument: "code", found: chapter });
}
