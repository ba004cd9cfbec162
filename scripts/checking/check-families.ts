import {
  type CellId,
  cellsOf,
  type Identity,
  type PrintedFigure,
  propagate,
} from "../../src/core/checking";
import { startingRanges } from "./check-publication";
import {
  families,
  levelRows,
  logarithmRows,
  statedInLevels,
  statedInLogarithms,
} from "./family-programmes";
import { largestMargin } from "./linear-programme";

/** Whether one set of unrounded numbers satisfies all identities that hang together. */
export interface FamilyCheck {
  tables: string[];
  /** Sums, means and quotients by the interval of their result. */
  levels: ProgrammeResult;
  /** Quotients with their result, so that changes of ratios count. */
  logarithms: ProgrammeResult;
}

export interface ProgrammeResult {
  identities: number;
  /** From 0 (only at the borders of the intervals) to 1 (in the middle of all); below 0 no such numbers exist. */
  margin: number;
}

/** Decides by linear programmes for each family of identities that hold one by one. */
export async function checkFamilies(
  sound: readonly Identity[],
  figures: ReadonlyMap<CellId, PrintedFigure>,
): Promise<FamilyCheck[]> {
  const ranges = startingRanges(sound, figures);
  // Propagation gives figures that are not printed a narrow range, so that the programmes are well scaled.
  for (const [cell, range] of propagate(sound, ranges).ranges) {
    if (!figures.has(cell)) ranges.set(cell, range);
  }
  const results: FamilyCheck[] = [];
  for (const family of families(sound.filter(statedInLevels))) {
    const logarithmic = family.filter((identity) => statedInLogarithms(identity, ranges));
    results.push({
      tables: tablesOf(family),
      levels: {
        identities: family.length,
        margin: await largestMargin(levelRows(family, ranges)),
      },
      logarithms: {
        identities: logarithmic.length,
        margin: await largestMargin(logarithmRows(logarithmic, ranges)),
      },
    });
  }
  return results;
}

function tablesOf(family: readonly Identity[]): string[] {
  return [...new Set(family.flatMap(cellsOf).map((cell) => cell.slice(0, cell.indexOf("!"))))];
}
