import type { OwnTable } from "./own-table";
import type { PackedRows, PackedTable } from "./packed-table";
import type { Row } from "./table";

/** The table alone: what a library knows of it besides is left out. */
export const packTable = ({ rows, ...table }: OwnTable): PackedTable => ({
  ...withoutRows(table),
  ...packRows(rows),
});

export const unpackTable = (packed: PackedTable): OwnTable => ({
  ...withoutRows(packed),
  rows: unpackRows(packed),
});

const withoutRows = ({
  id,
  title,
  columns,
  wordColumns,
  notes,
  source,
  fromRecords,
  corrections = [],
  recipe,
  vintages = [],
}: Omit<OwnTable, "rows">): Omit<OwnTable, "rows"> => ({
  id,
  title,
  columns,
  ...(wordColumns && { wordColumns }),
  notes,
  source,
  ...(fromRecords && { fromRecords }),
  ...(corrections.length > 0 && { corrections }),
  ...(recipe && { recipe }),
  ...(vintages.length > 0 && { vintages }),
});

export function packRows(rows: readonly Row[]): PackedRows {
  const labels = rows.flatMap(({ printedLabel }, at) =>
    printedLabel === undefined ? [] : [[at, printedLabel] as const],
  );
  const marks = rows.flatMap(({ marks }, at) => (marks ? [[at, marks] as const] : []));
  return {
    heads: joined(rows.map(({ key, code, parent, label }) => [key, code, parent, label])),
    values: joined(rows.map(({ values }) => values)),
    ...(rows.some(({ words }) => words) && { words: joined(rows.map(({ words = [] }) => words)) }),
    ...(labels.length > 0 && { printedLabels: Object.fromEntries(labels) }),
    ...(marks.length > 0 && { marks: Object.fromEntries(marks) }),
  };
}

export function unpackRows({ heads, values, words, printedLabels, marks }: PackedRows): Row[] {
  const lines = heads === "" ? [] : separated(heads);
  const cells = separated(values);
  const texts = words === undefined ? undefined : separated(words);
  return lines.map(([key = "", code = "", parent = "", label = ""], at) => {
    const [printedLabel, ofRow] = [printedLabels?.[at], marks?.[at]];
    return {
      key,
      code,
      parent,
      label,
      values: cells[at] ?? [],
      ...(texts && { words: texts[at] ?? [] }),
      ...(printedLabel !== undefined && { printedLabel }),
      ...(ofRow && { marks: ofRow }),
    };
  });
}

/** Cells between bars, rows between line ends; where a cell has one of these itself, a backslash and a letter stand for it. */
const joined = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(escaped).join("|")).join("\n");

const separated = (text: string): string[][] => {
  const hasEscapes = text.includes("\\");
  return text.split("\n").map((line) => {
    const cells = line.split("|");
    return hasEscapes ? cells.map(unescaped) : cells;
  });
};

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "|": "\\p", "\n": "\\n" };
const meanings: Readonly<Record<string, string>> = { "\\\\": "\\", "\\p": "|", "\\n": "\n" };

const escaped = (cell: string) => cell.replace(/[\\|\n]/g, (found) => escapes[found] ?? found);
const unescaped = (cell: string) => cell.replace(/\\[\\pn]/g, (found) => meanings[found] ?? found);
