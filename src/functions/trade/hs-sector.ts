import { hsSector, sectorSchemes } from "../../core";
import { sectorWord } from "../../language";
import { eachCell, readCode, readOption, remembering } from "../cells";
import { calculate } from "../failure";

/** The sector's name, one a cell. */
export function HS_SECTOR(code: unknown[][], language?: unknown, scheme?: unknown): unknown[][] {
  return calculate(() => {
    const words = readOption(language, "language", ["id", "en"]);
    const chosen = readOption(scheme, "scheme", sectorSchemes);
    return eachCell(
      code,
      "code",
      remembering((cell) => sectorWord(hsSector(readCode(cell, "code"), chosen), words)),
    );
  });
}
