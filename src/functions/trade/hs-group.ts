import { codeGroups, hsDigits } from "../../core";
import { eachCell, orientationOf, readCode, readLabel, readList, remembering } from "../cells";
import { calculate } from "../failure";

/** The group, one a cell. */
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
