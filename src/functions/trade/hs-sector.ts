import { hsSector, sectorSchemes } from "../../core";
import { sectorWord } from "../../language";
import { eachCell, readCode, readOption, remembering } from "../cells";
import { calculate } from "../failure";

/**
 * Sector of an HS code: migas (oil and gas), tambang (mining), pertanian (agriculture) or industri (industry). The split is inferred from one BPS book. Chapter 27 as a whole is migas, which hides the coal in it; longer codes tell coal (2701 to 2703, tambang) from oil and gas (2709 to 2711), other headings of it are #N/A.
 * @customfunction
 * @param code HS code, of two digits or more: 3, "03" and "03034200" are in chapter 03.
 * @param [language] "id" (default) or "en".
 * @param [scheme] "ntt-2020" (default), or "ntt-2020-port", which counts chapter 27 as industry.
 * @returns The sector's name, one a cell
 */
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
