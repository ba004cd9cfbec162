import {
  isChangeWord,
  isWholeWord,
  plainName,
  type QueryWord,
  type ReferenceTable,
} from "../../library";
import type { Row } from "../../table";

/**
 * The row that stands for its table: the total, or the general index; the largest one where shares are asked for, for the total
 * of those is always 100.
 */
export function headlineRow(
  { rows, columns }: Pick<ReferenceTable, "rows" | "columns">,
  words: readonly QueryWord[],
): Row | undefined {
  const total = rows.find(({ label }) => isWholeWord(plainName(label).split(" ")[0] ?? ""));
  const share = columns.findIndex(
    ({ unit, title }) => unit === "percent" && isNamed(title.id, words),
  );
  if (share < 0) return total ?? rows[0];
  const parts = rows.filter(
    (row) => row !== total && Number(row.values[share]) < 100 && !/\blainnya\b/i.test(row.label),
  );
  return [...parts].sort((a, b) => Number(b.values[share]) - Number(a.values[share]))[0];
}

const isNamed = (title: string, words: readonly QueryWord[]): boolean => {
  const own = plainName(title).split(" ");
  return words.some(
    ({ text, others }) =>
      !isChangeWord(text) && [text, ...others].some((word) => own.includes(word)),
  );
};
