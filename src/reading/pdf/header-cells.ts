import { middle, nearest, type TableColumns } from "./table-columns";
import { joinedRuns, type TextLine, type TextRun } from "./text-lines";

/** A text of a header with the columns that it is over. */
export interface HeaderCell {
  run: TextRun;
  line: number;
  column: number;
  columns: number;
}

/** Gaps within one text of a header, as a share of its letters' size. */
const wordGap = 0.9;
/** Lines of one text are nearer than this; a text and those under it stand in boxes of their own. */
const wrapped = 1.3;

/**
 * Places the texts of a header over its columns. No lines are drawn in the text of a page: a text stands over several
 * columns when it is in the middle of them and each has a text of its own below.
 */
export function headerCells(
  lines: readonly TextLine[],
  { centers, labels }: TableColumns,
): HeaderCell[] {
  const runs = lines.flatMap((line, at) =>
    joinedRuns(line.runs, wordGap).map((run) => ({ run, line: at })),
  );
  const single = runs.map(({ run }) => nearest(centers, middle(run)));
  const taken = new Map<number, number[]>();
  const spanning = new Set<number>();
  return runs.map(({ run, line }, at): HeaderCell => {
    const own = single[at] as number;
    const isFree = (column: number): boolean => {
      if (column < labels) return false;
      const others = [...runs.keys()].filter((other) => other !== at && single[other] === column);
      const baselines = others.map(
        (other) => (runs[other] as PlacedRun).run.baseline - run.baseline,
      );
      const isBlocked = others.some(
        (other, place) =>
          !spanning.has(other) &&
          ((baselines[place] as number) < 0.5 * run.size ||
            (runs[other] as PlacedRun).line === line),
      );
      const isTaken = (taken.get(column) ?? []).some(
        (baseline) => Math.abs(baseline - run.baseline) < 0.5 * run.size,
      );
      return baselines.some((below) => below > wrapped * 0.9 * run.size) && !isBlocked && !isTaken;
    };
    const span = spanOf(centers, run, own, isWrappedOver(runs, at, single) ? () => false : isFree);
    for (let column = span.column; column < span.column + span.columns; column++) {
      taken.set(column, [...(taken.get(column) ?? []), run.baseline]);
    }
    if (span.columns > 1) spanning.add(at);
    return { run, line, ...span };
  });
}

interface PlacedRun {
  run: TextRun;
  line: number;
}

/** Whether the next line of the same text stands right below. */
function isWrappedOver(runs: readonly PlacedRun[], at: number, single: readonly number[]): boolean {
  const { run } = runs[at] as PlacedRun;
  return runs.some(
    ({ run: other }, index) =>
      index !== at &&
      single[index] === single[at] &&
      other.baseline > run.baseline &&
      other.baseline - run.baseline < wrapped * run.size &&
      Math.abs(middle(other) - middle(run)) < run.size,
  );
}

function spanOf(
  centers: readonly number[],
  run: TextRun,
  own: number,
  isFree: (column: number) => boolean,
): Pick<HeaderCell, "column" | "columns"> {
  let best = { column: own, columns: 1 };
  if (!isFree(own)) return best;
  let from = own;
  while (from > 0 && isFree(from - 1)) from--;
  let to = own;
  while (to < centers.length - 1 && isFree(to + 1)) to++;
  const point = middle(run);
  let bestMiss = Math.abs((centers[own] as number) - point);
  for (let first = from; first <= own; first++) {
    for (let last = Math.max(own, first + 1); last <= to; last++) {
      const [left, right] = [centers[first] as number, centers[last] as number];
      const width = (right - left) / (last - first);
      const miss = Math.abs((left + right) / 2 - point);
      const columns = last - first + 1;
      // In the middle of one column and of three, it is over three: each of these has a text of its own below.
      const isBetter =
        miss < bestMiss - 0.12 * width ||
        (miss < bestMiss + 0.12 * width && columns > best.columns && miss < 0.3 * width);
      if (isBetter) [best, bestMiss] = [{ column: first, columns }, miss];
    }
  }
  return best;
}
