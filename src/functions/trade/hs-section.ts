import { hsSection } from "../../core";
import { hsSectionNames, type Language } from "../../language";
import { eachCell, readCode, remembering } from "../cells";
import { calculate } from "../failure";
import { namesLanguage } from "./names-language";

/** The section's number or name, one a cell. */
export function HS_SECTION(code: unknown[][], language?: unknown): unknown[][] {
  return calculate(() => {
    const words = namesLanguage(language);
    return eachCell(
      code,
      "code",
      remembering((cell) => shown(hsSection(readCode(cell, "code")), words)),
    );
  });
}

const shown = (section: number, language: Language | undefined): number | string =>
  language ? (hsSectionNames[section - 1]?.[language] ?? section) : section;
