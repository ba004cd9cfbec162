import { codeGroups, hsDigits } from "../../core";
import { eachCell, orientationOf, readCode, readLabel, readList, remembering } from "../cells";
import { calculate } from "../failure";

/**
 * Group of an HS code in a classification of your own or a published one that stands on a sheet, e.g. HS to SITC, to BEC or to the sectors of your office. A code of the classification stands for all codes that begin with it; the longest that fits decides.
 * @customfunction
 * @param code HS code, of two digits or more.
 * @param prefixes HS codes of the classification: one column (or one row) of 2 digits, 4 digits or more.
 * @param groups The group of each prefix, beside it: numbers or texts.
 * @returns The group, one a cell
 */
export function HS_GROUP(
  code: unknown[][],
  prefixes: unknown[][],
  groups: unknown[][],
): unknown[][] {
  return calculate(() => {
    const orientation = orientationOf(prefixes, "prefixes");
    const groupOf = codeGroups(
      readList(prefixes, "prefixes", orientation, (cell, name) => hsDigits(readCode(cell, name))),
      readList(groups, "groups", orientation, readLabel),
    );
    return eachCell(
      code,
      "code",
      remembering((cell) => groupOf(hsDigits(readCode(cell, "code")))),
    );
  });
}
