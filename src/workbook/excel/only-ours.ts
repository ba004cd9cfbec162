import { cellDigest } from "../plan";
import type { BlockSheet } from "./read-block-sheet";
import { digestOfWritten, digestsOf, partsOf } from "./block-contents";
import type { BlockToTakeOut } from "./read-block-sheet";

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
  const known = now.map((line) => line.map(() => [emptyMark]));
  const add = (marks: string[][]): void =>
    marks.forEach((line, row) => line.forEach((mark, column) => known[row]?.[column]?.push(mark)));
  if (seen) add(lines(seen, now[0]?.length ?? 1));
  if (kept?.contents) add(kept.contents.map((line) => line.map(digestOfWritten)));
  partsOf(record, known)
    .flat()
    .forEach((marks, index) => marks.push(record.marks.slice(index * 4, index * 4 + 4)));
  const marks = lines(digestsOf(now), now[0]?.length ?? 1);
  const strange = marks.flatMap((line, row) =>
    line.flatMap((mark, column) => (known[row]?.[column]?.includes(mark) ? [] : [{ row, column }])),
  );
  const parents = strange.map(({ row, column }) =>
    range.getCell(row, column).getSpillParentOrNullObject().load("address"),
  );
  if (parents.length > 0) await context.sync();
  return parents.every((parent) => !parent.isNullObject);
}

const emptyMark = cellDigest("");

const lines = (marks: string, columns: number): string[][] =>
  Array.from({ length: marks.length / 4 / columns }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const at = (row * columns + column) * 4;
      return marks.slice(at, at + 4);
    }),
  );
