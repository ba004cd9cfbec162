import { type DecimalMark, isOnlyPeriod } from "../../core";
import { type Bilingual, bothLanguages } from "../../language";
import type { Column, Row, Table, Unit } from "../../table";
import type { CellBox, TextCell } from "../cells";
import { cellText, numberPart } from "./cell-kind";
import { placeKey, type TableChoice } from "./choices";
import { captionOf, isContinued, withoutContinued } from "./line-words";
import type { RecordsOffer } from "./records-offer";
import { type RowLabel, rowLabels } from "./row-labels";
import { type Area } from "./sheet-grid";
import { slug } from "./slug";
import { headerLevels, joinedTitle, range, type TableLayout } from "./table-layout";
import { type CellDoubt, type ReadValue, TableNumbers } from "./table-numbers";
import { columnPeriods, periodOfTitle } from "./table-periods";
import { isUnitLine, unitIn } from "./unit-words";

/** Where a cell stands in its file. */
export interface CellPlace {
  /** Number of the grid in the file, from 0. */
  grid: number;
  row: number;
  column: number;
  box?: CellBox;
}

/** A cell of a table that is not certain; rows and columns are those of the table. */
export interface ReadDoubt {
  kind: CellDoubt;
  row: number;
  column: number;
  /** As it stands in the file. */
  printed: string;
  readings?: string[];
}

/** What is not certain about a table as a whole. */
export type TableDoubt =
  | "no-header"
  | "no-labels"
  /** It wears the title of another table. */
  | "doubled-caption"
  /** Its place on the page was found by its numbers only. */
  | "no-caption"
  /** Nothing tells which mark sets off decimals. */
  | "decimal-mark";

/** Figures of a table that stand together in its file. */
export interface TableBlock {
  /** Row and column of the table with which it begins. */
  row: number;
  column: number;
  grid: number;
  /** Where they and their headers lie, and the id of the table that they are by themselves. */
  area: Area;
  table: string;
  /** Rows and columns of the grid, in the order of the table's. */
  gridRows: number[];
  gridColumns: number[];
  /** Row of the grid that numbers the columns, `(1) (2) (3)`. */
  numberingRow?: number;
}

/** A table as read, with what leads back to its file. */
export interface ReadTable {
  /** Stays the same when the file is read again with other choices for it. */
  id: string;
  table: Table;
  /** `Tabel 3`, where the file numbers its tables. */
  caption: string;
  period: string | undefined;
  unit: Unit | undefined;
  grid: number;
  area: Area;
  headerRows: number[];
  /** Columns of the grid that name the rows. */
  labelColumns: number[];
  /** Where its figures stand; one, unless the table goes on elsewhere. */
  blocks: TableBlock[];
  /** Texts behind the figures that say something about each row, such as a status or a name in another language. */
  besides: { title: string; texts: string[] }[];
  doubts: ReadDoubt[];
  tableDoubts: TableDoubt[];
  /** Share of the figures that are certain. */
  sureness: number;
  /** Its title or its place says that it goes on from another one. */
  isContinuation: boolean;
  /** Where it is a table of many dimensions, which can be read as records. */
  records?: RecordsOffer;
}

/** Where a figure of a table stands in its file. */
export function placeOf({ blocks }: ReadTable, row: number, column: number): CellPlace | undefined {
  for (const block of blocks) {
    const gridRow = block.gridRows[row - block.row];
    const gridColumn = block.gridColumns[column - block.column];
    if (gridRow !== undefined && gridColumn !== undefined) {
      return { grid: block.grid, row: gridRow, column: gridColumn };
    }
  }
  return undefined;
}

/** Where a table stands in its file. */
export interface LayoutPlace {
  id: string;
  grid: number;
  file?: string | undefined;
  /** The decimal mark of the file's other tables, for a table that leaves it open. */
  likelyMark?: DecimalMark | undefined;
  /** Figures that can be read in several ways, as a reader settled them; by `placeKey`. */
  figures?: Readonly<Record<string, string>> | undefined;
}

export interface TitleParts {
  caption: string;
  title: string;
  /** The header over all figures where it is the title. */
  printed: string | undefined;
  unit: Unit | undefined;
  period: string | undefined;
  isContinuation: boolean;
}

/** Title, unit and period of a table. */
export function titleParts(layout: TableLayout, choice: TableChoice = {}): TitleParts {
  const lines = layout.titles.map(cellText);
  const captions = lines.map(captionOf);
  const at = captions.findIndex((found) => found !== undefined);
  const caption = captions[at];
  const printed = [caption?.rest ?? "", ...lines.filter((_, index) => index !== at)].filter(
    (line) => line !== "" && !/^\(?lanjutan\)?$/i.test(line),
  );
  const over = printed.length === 0 ? spanningHeader(layout) : "";
  const title = choice.title ?? withoutContinued(joinedTitle(over === "" ? printed : [over]));
  const unitTexts = [
    ...layout.unitLines.map(cellText),
    title,
    over,
    headerTexts(layout).join(" "),
    ...constantTexts(layout),
  ];
  const found = unitTexts.map(unitIn).find((unit) => unit !== undefined);
  const base = unitTexts.map(unitIn).find((unit) => unit?.baseYear !== undefined)?.baseYear;
  const unit = choice.unit === undefined ? found : { unit: choice.unit, baseYear: choice.baseYear };
  return {
    caption: caption?.number ?? "",
    title,
    printed: over === "" ? undefined : over,
    unit: unit && {
      ...unit,
      ...(unit.baseYear === undefined &&
        base !== undefined &&
        unit.unit === "point" && { baseYear: base }),
    },
    period: choice.period ?? periodOfTitle(title),
    isContinuation: caption?.isContinued === true || lines.some(isContinued),
  };
}

/** A header over all figures stands for the title of a table that has none. */
function spanningHeader({ grid, area, headerRows, roles }: TableLayout): string {
  const levels = headerLevels(grid, area, headerRows);
  const texts = levels.slice(0, -1).map((level) => overAll(level, roles) ?? "");
  return texts.find((text) => text !== "" && !isOnlyPeriod(text) && !isUnitLine(text)) ?? "";
}

/** The text of a level that is the same over all figures. */
function overAll(level: readonly string[], roles: readonly string[]): string | undefined {
  let found: string | undefined;
  for (let at = 0; at < level.length; at++) {
    if (roles[at] !== "value") continue;
    if (level[at] === "" || (found !== undefined && level[at] !== found)) return undefined;
    found = level[at];
  }
  return found;
}

/** What a column behind the figures says of every row. */
const constantTexts = (layout: TableLayout): string[] =>
  textColumns(layout, layout.bodyRows)
    .filter(({ texts }) => new Set(texts).size === 1)
    .map(({ texts }) => texts[0] ?? "");

/** Headers of the label columns. */
function headerTexts({ grid, area, headerRows, roles }: TableLayout): string[] {
  return headerRows.flatMap((row) =>
    grid
      .cellsOf(row, area)
      .filter((cell) => cell.row === row && roles[cell.column - area.left] === "label")
      .map(cellText),
  );
}

/** Columns of a table: their headers joined, with the unit and the period that each names. */
function tableColumns(layout: TableLayout, titles: TitleParts): Column[] {
  const { grid, area, headerRows, roles } = layout;
  const levels = headerLevels(grid, area, headerRows).filter(
    (level) => titles.printed === undefined || overAll(level, roles) !== titles.printed,
  );
  const columns = range(0, area.right - area.left).filter((at) => roles[at] === "value");
  const texts = columns.map((at) => joinedTitle(levels.map((level) => level[at] ?? "")));
  const unique = uniqueTexts(texts.map((text, at) => (text === "" ? `Kolom ${at + 1}` : text)));
  const periods = columnPeriods(texts, titles.period);
  const times = new Map<string, number>();
  for (const period of periods)
    if (period !== undefined) times.set(period, (times.get(period) ?? 0) + 1);
  const keys = uniqueTexts(
    unique.map((title, at) => {
      const period = periods[at];
      const isKey =
        period !== undefined && times.get(period) === 1 && isOnlyPeriod(texts[at] ?? "");
      const name = slug(title);
      // Objects have a field of this name already.
      return isKey ? period : name === "" || name === "constructor" ? `column-${at + 1}` : name;
    }),
    "-",
  );
  return unique.map((title, at) => {
    const { unit, baseYear } = columnUnit(texts[at] ?? "", titles.unit);
    const period = periods[at];
    return {
      key: keys[at] as string,
      title: { id: title, en: texts[at] === "" ? title.replace("Kolom", "Column") : title },
      ...(period !== undefined && { period }),
      unit,
      ...(baseYear !== undefined && { baseYear }),
    };
  });
}

/** A column's own unit, else its table's; a change of an index is in percent. */
function columnUnit(title: string, ofTable: Unit | undefined): Unit {
  const own = unitIn(title);
  if (own) return own;
  if (ofTable?.unit === "point" && /\b(?:perubahan|pertumbuhan|change)\b/i.test(title))
    return { unit: "percent" };
  return ofTable ?? { unit: "" };
}

/** Texts of which each occurs once; a second gets `2` behind it. */
export function uniqueTexts(texts: readonly string[], before = " "): string[] {
  const taken = new Map<string, number>();
  const all = new Set(texts);
  return texts.map((text) => {
    let count = (taken.get(text) ?? 0) + 1;
    taken.set(text, count);
    if (count === 1) return text;
    while (all.has(`${text}${before}${count}`)) count++;
    const found = `${text}${before}${count}`;
    all.add(found);
    return found;
  });
}

/** Reads a table whose parts are known. */
export function readTable(
  layout: TableLayout,
  place: LayoutPlace,
  choice: TableChoice = {},
): ReadTable {
  const { grid, area, roles } = layout;
  const titles = titleParts(layout, choice);
  const columns = tableColumns(layout, titles);
  const valueColumns = range(area.left, area.right).filter(
    (column) => roles[column - area.left] === "value",
  );
  const labels = rowLabels(layout);
  const besides = textColumns(layout, layout.bodyRows);
  const words = wordColumns(layout, labels, besides);
  const numbers = tableNumbers(layout, labels, valueColumns, choice, place.likelyMark);
  const doubts: ReadDoubt[] = [];
  const rows = keyedRows(labels).map((row, at): Row => {
    const marks: Record<string, string> = {};
    const values = valueColumns.map((column, index) => {
      const line = (labels[at] as RowLabel).row;
      const cell = grid.own(line, column);
      if (!cell) return "";
      const settled = place.figures?.[placeKey({ grid: place.grid, row: line, column })];
      const read = settledValue(numbers.read(cell, grid, column), settled);
      if (read.doubt) doubts.push(doubtOf(read, cell, at, index));
      if (read.mark !== undefined) marks[columns[index]?.key ?? ""] = read.mark;
      return read.value;
    });
    return {
      ...row,
      values,
      ...(words.length > 1 && { words: words.map(({ texts }) => texts[at] ?? "") }),
      ...(Object.keys(marks).length > 0 && { marks }),
    };
  });
  const figures = rows.reduce(
    (count, { values }) => count + values.filter((value) => /\d/.test(value)).length,
    0,
  );
  const labelColumns = range(area.left, area.right).filter((column) =>
    ["label", "code", "number"].includes(roles[column - area.left] ?? ""),
  );
  return {
    id: place.id,
    table: {
      id: place.id,
      title: bothLanguages(titles.title),
      columns,
      rows,
      ...(words.length > 1 && { wordColumns: words.map(({ title }) => title) }),
      notes: notesOf(layout, besides),
      source: {
        ...(place.file !== undefined && { file: place.file }),
        ...(grid.grid.sheet !== undefined && { sheet: grid.grid.sheet }),
        ...(grid.grid.page !== undefined && { page: String(grid.grid.page) }),
      },
    },
    caption: titles.caption,
    period: titles.period ?? yearOf(columns),
    unit: titles.unit,
    grid: place.grid,
    area,
    headerRows: layout.headerRows,
    labelColumns,
    blocks: [
      {
        row: 0,
        column: 0,
        grid: place.grid,
        area,
        table: place.id,
        gridRows: labels.map(({ row }) => row),
        gridColumns: valueColumns,
        ...(layout.numberingRow !== undefined && { numberingRow: layout.numberingRow }),
      },
    ],
    besides: besides.filter(({ texts }) => new Set(texts).size > 1),
    doubts,
    tableDoubts: tableDoubts(layout, labelColumns.length, doubts),
    sureness: figures === 0 ? 0 : 1 - Math.min(1, doubts.length / figures),
    isContinuation: titles.isContinuation,
  };
}

/** The year of all columns, where they have one. */
function yearOf(columns: readonly Column[]): string | undefined {
  const years = new Set(columns.map(({ period }) => period?.slice(0, 4)));
  return years.size === 1 ? [...years][0] : undefined;
}

function tableNumbers(
  { grid }: TableLayout,
  labels: readonly RowLabel[],
  valueColumns: readonly number[],
  choice: TableChoice,
  likelyMark: DecimalMark | undefined,
): TableNumbers {
  const texts = new Map<number, string[]>();
  for (const { row } of labels) {
    for (const column of valueColumns) {
      const cell = grid.own(row, column);
      if (!cell || typeof cell.value === "number") continue;
      const kind = grid.kind(cell);
      if (kind !== "number" && kind !== "year") continue;
      const found = texts.get(column);
      const text = numberPart(cellText(cell));
      if (found) found.push(text);
      else texts.set(column, [text]);
    }
  }
  return new TableNumbers(texts, choice.decimalMark, likelyMark);
}

/** A figure as the reader settled it, where it is one of those that it can be. */
const settledValue = (read: ReadValue, settled: string | undefined): ReadValue =>
  settled !== undefined && read.readings?.includes(settled)
    ? { value: settled, ...(read.mark !== undefined && { mark: read.mark }) }
    : read;

const doubtOf = (read: ReadValue, cell: TextCell, row: number, column: number): ReadDoubt => ({
  kind: read.doubt ?? "no-number",
  row,
  column,
  printed: cellText(cell),
  ...(read.readings && { readings: read.readings }),
});

/** Rows with keys, unique, and the key of the row that each belongs to. */
function keyedRows(labels: readonly RowLabel[]): Omit<Row, "values">[] {
  const names = labels.map(
    ({ code, label }, at) =>
      slug([code, label].filter((part) => part !== "").join(" ")) || `row-${at + 1}`,
  );
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const open: string[] = [];
  const taken = new Map<string, number>();
  return labels.map(({ code, label, depth }, at) => {
    open.length = Math.min(open.length, depth);
    const parent = open.at(-1) ?? "";
    const name = names[at] as string;
    // Rows of one name in several groups are told apart by their groups.
    const isShared = (counts.get(name) ?? 0) > 1;
    const wanted = isShared && parent !== "" ? `${parent}.${name}` : name;
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    const key = count === 1 ? wanted : `${wanted}-${count}`;
    open.push(key);
    return { key, code, parent, label };
  });
}

/** Every column of words, those that name the rows first. */
function wordColumns(
  { grid, area, roles, headerRows }: TableLayout,
  labels: readonly RowLabel[],
  besides: readonly { title: string; texts: string[] }[],
): { title: string; texts: string[] }[] {
  const titles = headerLevels(grid, area, headerRows);
  const naming = range(0, roles.length).filter((at) => roles[at] === "label");
  return [
    ...naming.map((at, place) => ({
      title: joinedTitle(titles.map((level) => level[at] ?? "")),
      texts: labels.map(({ parts }) => parts[place] ?? ""),
    })),
    ...besides,
  ];
}

function textColumns({ grid, area, roles, headerRows }: TableLayout, bodyRows: readonly number[]) {
  const titles = headerLevels(grid, area, headerRows);
  return range(area.left, area.right)
    .filter((column) => roles[column - area.left] === "text")
    .map((column) => ({
      title: joinedTitle(titles.map((level) => level[column - area.left] ?? "")),
      texts: bodyRows.map((row) => {
        const cell = grid.at(row, column);
        return cell ? cellText(cell) : "";
      }),
    }));
}

function notesOf(
  { notes }: TableLayout,
  besides: readonly { title: string; texts: string[] }[],
): Bilingual[] {
  const lines = notes.map((cells) => cells.map(cellText).join(" "));
  // A column that says the same of every row is a note on the table.
  const same = besides
    .filter(({ texts }) => new Set(texts).size === 1 && texts[0] !== "")
    .map(({ title, texts }) => (title === "" ? (texts[0] ?? "") : `${title}: ${texts[0] ?? ""}`));
  return [...lines, ...same].map(bothLanguages);
}

function tableDoubts(
  layout: TableLayout,
  labelColumns: number,
  doubts: readonly ReadDoubt[],
): TableDoubt[] {
  const found: TableDoubt[] = [];
  if (layout.headerRows.length === 0) found.push("no-header");
  if (labelColumns === 0) found.push("no-labels");
  if (layout.grid.grid.isFoundByNumbers) found.push("no-caption");
  if (doubts.some(({ kind }) => kind === "decimal-mark")) found.push("decimal-mark");
  return found;
}
