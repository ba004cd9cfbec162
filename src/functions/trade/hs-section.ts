import { hsSection } from "../../core";
import { hsSectionNames, type Language } from "../../language";
import { eachCell, isBlankOption, readCode, readOption, remembering, single } from "../cells";
import { calculate } from "../failure";

/**
 * Section of an HS code, the level above the chapters: its number from 1 to 21, or its name in a language.
 * @customfunction
 * @param code HS code, of two digits or more: 3, "03" and "03034200" are in chapter 03.
 * @param [language] "id" or "en" for the name; the number when left out.
 * @returns The section's number or name, one a cell
 */
export function HS_SECTION(code: unknown[][], language?: unknown): unknown[][] {
  return calculate(() => {
    const words = isBlankOption(single(language))
      ? undefined
      : readOption(language, "language", ["id", "en"]);
    return eachCell(
      code,
      "code",
      remembering((cell) => shown(hsSection(readCode(cell, "code")), words)),
    );
  });
}

const shown = (section: number, language: Language | undefined): number | string =>
  language ? (hsSectionNames[section - 1]?.[language] ?? section) : section;
