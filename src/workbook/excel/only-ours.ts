import { cellDigest } from "../plan";
import type { BlockSheet } from "./read-block-sheet";
import { cellKey, digestOfWritten, digestsOf, marksByCell } from "./block-contents";
import type { BlockToTakeOut } from "./read-block-sheet";
import { loadSpills } from "./spilled-cells";

/**
 * Whether the cells of a block that was written or removed only in part hold nothing but what was written there, stood
 * there before, spills there, or was there when its removal began. One request more when a formula spills.
 */
export async function holdsOnlyOurs(
  context: Excel.RequestContext,
  { block: range, contents: now }: BlockSheet,
  { record, kept, seen }: BlockToTakeOut,
): Promise<boolean> {
  if (!now) return false;
  const size = now.length * (now[0]?.length ?? 0);
  if (size !== (seen ? seen.length / 4 : record.rows * record.columns)) return false;
  const columns = now[0]?.length ?? 1;
  const written = marksByCell(record);
  const before = seen ? lines(seen, columns) : [];
  const old = kept?.contents?.map((line) => line.map(digestOfWritten)) ?? [];
  const strange = lines(digestsOf(now), columns).flatMap((line, row) =>
    line.flatMap((mark, column) => {
      const known = [
        emptyMark,
        before[row]?.[column],
        old[row]?.[column],
        written.get(cellKey(row, column)),
      ];
      return known.includes(mark) ? [] : [{ row, column }];
    }),
  );
  const areSpilled = loadSpills(range, strange);
  if (strange.length > 0) await context.sync();
  return areSpilled().every((isSpilled) => isSpilled);
}

const emptyMark = cellDigest("");

const lines = (marks: string, columns: number): string[][] =>
  Array.from({ length: marks.length / 4 / columns }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const at = (row * columns + column) * 4;
      return marks.slice(at, at + 4);
    }),
  );
