import { CoreError, hsChapter } from "../../core";
import { hsChapterNames, type Language } from "../../language";
import { eachCell, readCode, readOption, remembering } from "../cells";
import { calculate } from "../failure";

/** The name, one a cell. */
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
