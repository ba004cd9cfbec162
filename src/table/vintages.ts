import type { OwnTable, Vintage } from "./own-table";
import type { Row } from "./table";
import { tableDifferences } from "./table-differences";

/** A workbook's settings have little room: so many changes are kept, and so many characters of them; the oldest go first. */
export const mostVintages = 24;
export const longestVintages = 50_000;

/** The newer table with what it changed of the older one, the oldest change first. */
export function withVintage(old: OwnTable, now: OwnTable): OwnTable {
  const { changed } = tableDifferences(old, now);
  const kept = old.vintages ?? [];
  if (changed.length === 0) return kept.length > 0 ? { ...now, vintages: kept } : now;
  const cells: Record<string, Record<string, string>> = {};
  for (const { keys, before } of changed) (cells[keys.row] ??= {})[keys.column] = before;
  const { readOn = "", lastUpdate } = old.source;
  const vintage: Vintage = {
    readOn,
    until: now.source.readOn ?? "",
    ...(lastUpdate !== undefined && { lastUpdate }),
    ...fileNames(old, now),
    cells,
  };
  const vintages = [...kept, vintage].slice(-mostVintages);
  while (JSON.stringify(vintages).length > longestVintages) vintages.shift();
  return { ...now, vintages };
}

/** An answer of a service has an address, and a name of ours at most. */
function fileNames(old: OwnTable, now: OwnTable): Pick<Vintage, "file" | "untilFile"> {
  const [file, untilFile] = [old, now].map(({ source }) =>
    source.address === undefined ? source.file : undefined,
  );
  return { ...(file && { file }), ...(untilFile && { untilFile }) };
}

/** What publishers print beside a revised figure. */
const revisedMark = "r";

/** The rows with the mark of a revision beside each figure that was another one before. */
export function markedRevisions(rows: readonly Row[], vintages: readonly Vintage[] = []): Row[] {
  return rows.map((row) => {
    const columns = vintages.flatMap(({ cells }) => Object.keys(cells[row.key] ?? {}));
    if (columns.length === 0) return row;
    const marks = { ...row.marks };
    for (const column of columns) {
      const mark = marks[column] ?? "";
      marks[column] = mark.includes(revisedMark) ? mark : mark + revisedMark;
    }
    return { ...row, marks };
  });
}

/** How many figures were others before. */
export const countRevised = (vintages: readonly Vintage[] = []): number =>
  new Set(
    vintages.flatMap(({ cells }) =>
      Object.entries(cells).flatMap(([row, columns]) =>
        Object.keys(columns).map((column) => JSON.stringify([row, column])),
      ),
    ),
  ).size;
