import { hsSection } from "../../core";
import { hsSectionNames, type Language } from "../../language";
import { eachCell, isBlankOption, readCode, readOption, remembering, single } from "../cells";
import { calculate } from "../failure";

/** The section's number or name, one a cell. */
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
