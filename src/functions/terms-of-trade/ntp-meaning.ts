import { ntpMeaning } from "../../core";
import { ntpMeaningText } from "../../language";
import { eachCell, readCell, readOption } from "../cells";
import { calculate } from "../failure";

/**
 * What an NTP means, in a sentence, cell by cell: farmers gain (above 100), neither gain nor lose (100) or lose (below 100) against the base year; and that this does not measure welfare.
 * @customfunction
 * @param ntp NTP or NTUP in points. A blank, a dash or 0 gives #N/A in its cell.
 * @param [language] "id" (Indonesian, the default) or "en".
 * @returns A sentence, one a cell
 */
export function NTP_MEANING(ntp: unknown[][], language?: unknown): unknown[][] {
  return calculate(() => {
    const words = readOption(language, "language", ["id", "en"]);
    return eachCell(ntp, "ntp", (cell) => ntpMeaningText(ntpMeaning(readCell(cell, "ntp")), words));
  });
}
