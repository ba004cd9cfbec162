import { CoreError, hsChapter } from "../../core";
import { hsChapterNames, type Language } from "../../language";
import { eachCell, readCode, readOption, remembering } from "../cells";
import { calculate } from "../failure";

/**
 * Name of the chapter of an HS code, in Indonesian as BPS prints it or in English. Code 3, "3", "03" and "03034200" all mean chapter 03.
 * @customfunction
 * @param code HS codes of two or more digits, as numbers or texts.
 * @param [language] "id" (default) or "en".
 * @returns The name, one a cell
 */
export function HS_CHAPTER(code: unknown[][], language?: unknown): unknown[][] {
  return calculate(() => {
    const words = readOption(language, "language", ["id", "en"]);
    return eachCell(
      code,
      "code",
      remembering((cell) => chapterName(hsChapter(readCode(cell, "code")), words)),
    );
  });
}

function chapterName(chapter: string, language: Language): string {
  const names = hsChapterNames[chapter];
  if (names) return names[language];
  throw new CoreError("unknown-id", { argument: "code", found: chapter });
}
