import { columnLetters, type DataRegion, type SortKey, type Workbook } from "../../host";
import { ask } from "../chrome";
import type { EditTexts } from "../language";

/** As many as decide in most tables; Excel has 64. */
const mostKeys = 3;

/**
 * Asks by which columns of a region its rows are to be sorted.
 *
 * @returns undefined where the answer is not to sort
 */
export async function askSortKeys(
  { activeSheet: sheet, selection: { activeCell } }: Workbook,
  { area, hasHeader }: DataRegion,
  words: EditTexts,
): Promise<SortKey[] | undefined> {
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const nameOf = (column: number): string => {
    const header = hasHeader ? sheet.textAt(area.row, column) : "";
    return header === "" ? words.columnName(columnLetters(column)) : header;
  };
  const first = columns.includes(activeCell.column) ? activeCell.column : area.column;
  const lines = Array.from({ length: mostKeys }, (_, index) => {
    const label = index === 0 ? words.sortFirstBy : words.sortThenBy;
    const named = columns.map((column): Offered => [String(column), nameOf(column)]);
    const offered: Offered[] = index === 0 ? named : [["", words.sortByNothing], ...named];
    const column = choice(label, offered, index === 0 ? String(first) : "");
    const order = choice(`${label}: ${words.sortOrder}`, [
      ["up", words.tools.sortAscending],
      ["down", words.tools.sortDescending],
    ]);
    return { label, column, order };
  });
  const table = document.createElement("div");
  table.className = "sort-keys";
  for (const { label, column, order } of lines) {
    const text = document.createElement("span");
    text.textContent = label;
    text.ariaHidden = "true";
    table.append(text, column, order);
  }
  const { sortByTitle: title, sort: yes, cancel: no } = words;
  if (!(await ask({ title, sentences: [], content: table, yes, no }))) return undefined;
  return lines.flatMap(({ column, order }) =>
    column.value === ""
      ? []
      : [{ column: Number(column.value), descending: order.value === "down" }],
  );
}

type Offered = readonly [value: string, text: string];

function choice(label: string, options: readonly Offered[], chosen = ""): HTMLSelectElement {
  const select = document.createElement("select");
  select.ariaLabel = label;
  select.append(
    ...options.map(([value, text]) => new Option(text, value, false, value === chosen)),
  );
  return select;
}
