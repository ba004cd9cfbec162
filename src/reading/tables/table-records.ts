import type { Dimension, Member, Records } from "../../table";
import type { CellFile, TextCell } from "../cells";
import { cellText } from "./cell-kind";
import type { ReadingChoices, TableChoice } from "./choices";
import { layoutsOf } from "./read-tables";
import { bothLanguages, titleParts, uniqueTexts } from "./read-table";
import { type RowLabel, rowLabels } from "./row-labels";
import { slug } from "./slug";
import { headerLevels, joinedTitle, range, type TableLayout } from "./table-layout";
import { TableNumbers } from "./table-numbers";
import { isUnitLine } from "./unit-words";

/** Called with the share that is done; it ends the work by throwing. */
export type Progress = (share: number) => void;

/**
 * A table of a file as records: a dimension for each level of its header and each label column, one number a record. What
 * is not printed is no record.
 *
 * @param id of the table, as `readTables` gives it
 */
export function readRecords(
  file: CellFile,
  id: string,
  choices: ReadingChoices = {},
  progress: Progress = () => undefined,
): Records | undefined {
  for (const { layouts } of layoutsOf(file, choices)) {
    const found = layouts.find((one) => one.id === id);
    if (found) return tableRecords(found.layout, choices.tables?.[id], progress);
  }
  return undefined;
}

/** Members of a dimension, each known by its text. */
class Members {
  readonly list: Member[] = [];
  private readonly places = new Map<string, number>();
  private readonly keys = new Set<string>();

  place(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const code = /^\[\s*([^\]]+?)\s*\]/.exec(text)?.[1];
    let key = code ?? text;
    for (let count = 2; this.keys.has(key); count++) key = `${code ?? text}-${count}`;
    this.keys.add(key);
    this.places.set(text, this.list.length);
    this.list.push({ key, label: bothLanguages(text) });
    return this.list.length - 1;
  }
}

export function tableRecords(
  layout: TableLayout,
  choice: TableChoice | undefined,
  progress: Progress,
): Records {
  const { grid, area } = layout;
  const titles = titleParts(layout, choice);
  const columns = valueColumns(layout);
  const across = acrossDimensions(layout, columns, titles.printed);
  const labels = rowLabels(layout).filter(({ hasValues }) => hasValues);
  const down = downDimensions(layout, labels);
  const numbers = new TableNumbers(textsOf(layout, labels, columns), choice?.decimalMark);
  let room = 1024;
  let members = [...across, ...down].map(() => new Uint32Array(room));
  let values = new Float64Array(room);
  let size = 0;
  const columnAt = new Int32Array(area.right).fill(-1);
  columns.forEach((column, at) => (columnAt[column] = at));
  labels.forEach(({ row }, rowAt) => {
    if (rowAt % 256 === 0) progress(rowAt / labels.length);
    for (const cell of grid.cellsOf(row, area)) {
      const at = cell.row === row ? (columnAt[cell.column] ?? -1) : -1;
      if (at < 0) continue;
      if (size === room) {
        room *= 2;
        members = members.map((old) => grown(old, new Uint32Array(room)));
        values = grown(values, new Float64Array(room));
      }
      values[size] = valueOf(cell, numbers, layout);
      across.forEach(({ places }, index) => {
        (members[index] as Uint32Array)[size] = places[at] ?? 0;
      });
      down.forEach(({ places }, index) => {
        (members[across.length + index] as Uint32Array)[size] = places[rowAt] ?? 0;
      });
      size++;
    }
  });
  const dimensions = [...across, ...down];
  const keys = uniqueTexts(
    dimensions.map(({ title }, at) => slug(title) || `dimension-${at + 1}`),
    "-",
  );
  const measure = titles.title === "" ? "Nilai" : titles.title;
  return {
    dimensions: dimensions.map(({ title, members: list }, at): Dimension => ({
      key: keys[at] as string,
      title: bothLanguages(title),
      members: list,
    })),
    measures: [
      {
        key: "value",
        title: bothLanguages(measure),
        unit: titles.unit?.unit ?? "",
        ...(titles.unit?.baseYear !== undefined && { baseYear: titles.unit.baseYear }),
      },
    ],
    size,
    members: members.map((list) => list.slice(0, size)),
    values: [values.slice(0, size)],
  };
}

function grown<List extends Uint32Array | Float64Array>(old: List, next: List): List {
  next.set(old);
  return next;
}

/** A dash is nil; what is marked as missing has no number. */
function valueOf(cell: TextCell, numbers: TableNumbers, { grid }: TableLayout): number {
  const kind = grid.kind(cell);
  if (typeof cell.value === "number" && kind !== "period") return cell.value;
  if (kind === "dash") return 0;
  const { value, doubt } = numbers.read(cell, grid, cell.column);
  return doubt === "no-number" || kind === "gap" ? NaN : Number(value);
}

interface DimensionDraft {
  title: string;
  members: Member[];
  /** By column of figures, or by row: the place of its member. */
  places: Uint32Array;
}

const valueColumns = ({ area, roles }: TableLayout): number[] =>
  range(area.left, area.right).filter((column) => roles[column - area.left] === "value");

/** A dimension for each header row that tells columns apart; its name stands beside it, left of the figures. */
function acrossDimensions(
  layout: TableLayout,
  columns: readonly number[],
  title: string | undefined,
): DimensionDraft[] {
  const { grid, area, headerRows } = layout;
  const [first = area.right] = columns;
  const levels = headerLevels(grid, area, headerRows).map((level, at) => ({
    row: headerRows[at] as number,
    texts: columns.map((column) => level[column - area.left] ?? ""),
  }));
  const telling = levels.filter(({ texts }) => {
    const isTitle = title !== undefined && texts.every((text) => text === title);
    return !isTitle && texts.some((text) => text !== "" && !isUnitLine(text));
  });
  const used =
    telling.length > 1 && telling.every(({ texts }) => new Set(texts).size === texts.length)
      ? [joined(telling)]
      : telling;
  return used.map(({ row, texts }, at) => {
    const members = new Members();
    // A total over all levels stands in the first of them only.
    const places = Uint32Array.from(texts, (text, column) =>
      members.place(
        text === ""
          ? (telling
              .slice(0, at)
              .map((above) => above.texts[column] ?? "")
              .filter((above) => above !== "")
              .at(-1) ?? "")
          : text,
      ),
    );
    return {
      title: levelName(layout, row, first) || nameOf(members.list, at),
      members: members.list,
      places,
    };
  });
}

const joined = (levels: readonly { row: number; texts: string[] }[]) => ({
  row: levels[0]?.row ?? 0,
  texts: (levels[0]?.texts ?? []).map((_, at) =>
    joinedTitle(levels.map(({ texts }) => texts[at] ?? "")),
  ),
});

/** The name of a level stands in the last column before the figures, where nothing stands below it. */
function levelName(
  { grid, area, bodyRows, roles }: TableLayout,
  row: number,
  first: number,
): string {
  const column = first - 1;
  const cell = grid.own(row, column);
  if (!cell || column < area.left) return "";
  const isEmptyBelow = bodyRows.every((below) => {
    const own = grid.own(below, column);
    return own === undefined;
  });
  return isEmptyBelow || roles[column - area.left] === "blank" ? cellText(cell) : "";
}

const nameOf = (members: readonly Member[], at: number): string => {
  const periods = members.filter(({ label }) =>
    /(?:19|20)\d\d|^(?:\[\d\d\] )?(?:jan|feb|mar|apr|mei|may|jun|jul|ag|aug|sep|okt|oct|nov|des|dec)/i.test(
      label.id,
    ),
  );
  return periods.length * 2 > members.length ? "Periode" : `Kolom ${at + 1}`;
};

/** A dimension for each label column, and for texts behind the figures that differ. */
function downDimensions(layout: TableLayout, labels: readonly RowLabel[]): DimensionDraft[] {
  const { grid, area, roles, headerRows } = layout;
  const titles = headerLevels(grid, area, headerRows);
  const titleOf = (column: number) =>
    joinedTitle(titles.map((level) => level[column - area.left] ?? ""));
  const labelColumns = range(area.left, area.right).filter(
    (column) => roles[column - area.left] === "label",
  );
  const drafts = labelColumns.map((column, place) =>
    draftOf(
      titleOf(column),
      labels.map((label) =>
        labelColumns.length === 1 ? codedLabel(label) : (label.parts[place] ?? ""),
      ),
    ),
  );
  const texts = range(area.left, area.right)
    .filter((column) => roles[column - area.left] === "text")
    .map((column) =>
      draftOf(
        titleOf(column),
        labels.map(({ row }) => {
          const cell = grid.at(row, column);
          return cell ? cellText(cell) : "";
        }),
      ),
    )
    .filter(({ members }) => members.length > 1);
  return [...drafts, ...texts].map((draft, at) =>
    draft.title === "" ? { ...draft, title: `Baris ${at + 1}` } : draft,
  );
}

const codedLabel = ({ code, label }: RowLabel): string =>
  code === "" ? label : `[${code}] ${label}`;

function draftOf(title: string, texts: readonly string[]): DimensionDraft {
  const members = new Members();
  const places = Uint32Array.from(texts, (text) => members.place(text));
  return { title, members: members.list, places };
}

function textsOf(
  { grid, area }: TableLayout,
  labels: readonly RowLabel[],
  columns: readonly number[],
) {
  const wanted = new Set(columns);
  const texts = new Map<number, string[]>();
  for (const { row } of labels) {
    for (const cell of grid.cellsOf(row, area)) {
      if (cell.row !== row || typeof cell.value === "number" || !wanted.has(cell.column)) continue;
      if (grid.kind(cell) !== "number" && grid.kind(cell) !== "year") continue;
      const found = texts.get(cell.column);
      if (found) found.push(cellText(cell));
      else texts.set(cell.column, [cellText(cell)]);
    }
  }
  return texts;
}
