import { ntpMeaning } from "../../core";
import { ntpMeaningText } from "../../language";
import { eachCell, readCell, readOption } from "../cells";
import { calculate } from "../failure";

/** A sentence, one a cell. */
export function NTP_MEANING(ntp: unknown[][], language?: unknown): unknown[][] {
  return calculate(() => {
    const words = readOption(language, "language", ["id", "en"]);
    return eachCell(ntp, "ntp", (cell) => ntpMeaningText(ntpMeaning(readCell(cell, "ntp")), words));
  });
}
