import { contributionMeasures, CoreError, treeContributions } from "../../core";
import { lay, readItemRows, readOption, readWholeNumber, turned } from "../cells";
import { calculate, excelError } from "../failure";
import { readTree } from "./tree-of-codes";

/**
 * Contribution (andil) of every row of a hierarchy, at all levels at once, to the percent change of its root, in percentage points; or to the change of NTP, in points, where the first root is It and the second Ib. Those below a row add up to its own. Codes run down and periods across; when weights is one row, codes run across. The first periods, which have none before them, are #N/A.
 * @customfunction
 * @param codes Code of each row, each once.
 * @param parents Code of the row above, blank for a root.
 * @param weights Weight of each row: for a leaf its share of the whole tree; a blank of any other row is the sum of those below it.
 * @param indices Index of each leaf in one or more periods. What stands in other rows is not read.
 * @param [measure] "change" (percent change of the root, the default) or "ntp" (change of NTP = It / Ib x 100; received items count as they rise, paid ones against it).
 * @param [lag] Number of periods between the two that are compared, 1 when left out.
 * @returns Percentage points or points, one a code and period
 */
export function TREE_CONTRIBUTION(
  codes: unknown[][],
  parents: unknown[][],
  weights: unknown[][],
  indices: unknown[][],
  measure?: unknown,
  lag?: unknown,
): unknown[][] {
  return calculate(() => {
    const kind = readOption(measure, "measure", contributionMeasures);
    const distance = readWholeNumber(lag, "lag", [1, 1048576]) ?? 1;
    const { tree, orientation } = readTree(codes, parents, weights);
    const rows = readItemRows(indices, "indices", orientation);
    const parts = turned(orientation, () => treeContributions(tree, rows, kind, distance));
    const cells = parts.map((row) => row.map((part) => part ?? withoutReference()));
    return lay<unknown>(cells, orientation);
  });
}

const withoutReference = () => excelError(new CoreError("no-reference", { argument: "indices" }));
