import type { Dice } from "./dice";
import { type NumberStyle, printValue } from "./number-style";
import { columnCount, type TrueTable } from "./true-table";

export interface DrawnCell {
  row: number;
  column: number;
  rows: number;
  columns: number;
  text: string;
  /** Where the file has typed numbers. */
  number?: number;
  decimals?: number;
  bold?: boolean;
  isHeader?: boolean;
}

export interface DrawnSheet {
  rows: number;
  columns: number;
  cells: DrawnCell[];
}

export interface SheetLook {
  style: NumberStyle;
  /** Above the table, or over its figures as dynamic tables have it. */
  titleAt: "above" | "header" | "none";
  isMerged: boolean;
  isNumbered: boolean;
  isTyped: boolean;
  /** Headers in two languages, one below the other in a cell. */
  isBilingual: boolean;
  blankAfterTitle: boolean;
  blankAfterHeader: boolean;
  blankBeforeNotes: boolean;
  /** Blanks before the labels of the second depth. */
  indent: "  " | "\u00a0\u00a0" | "";
  isCounted: boolean;
}

export function anyLook(dice: Dice, style: NumberStyle): SheetLook {
  return {
    style,
    titleAt: "above",
    isMerged: dice.chance(0.7),
    isNumbered: dice.chance(0.25),
    isTyped: dice.chance(0.5),
    isBilingual: dice.chance(0.25),
    blankAfterTitle: dice.chance(0.5),
    blankAfterHeader: dice.chance(0.15),
    blankBeforeNotes: dice.chance(0.4),
    indent: dice.pick(["  ", "\u00a0\u00a0", ""]),
    isCounted: dice.chance(0.12),
  };
}

const inEnglish: Readonly<Record<string, string>> = {
  Provinsi: "Province",
  Jumlah: "Total",
  "Laki-laki": "Male",
  Perempuan: "Female",
  "Kelompok Umur": "Age Group",
  Subsektor: "Subsector",
  Bulan: "Month",
  Produksi: "Production",
  "Luas Panen": "Harvested Area",
  Perkotaan: "Urban",
  Perdesaan: "Rural",
};

/** A table in the cells of a sheet, from a row on. */
export function drawSheet(tables: readonly TrueTable[], look: SheetLook, gap = 2): DrawnSheet {
  const sheet: DrawnSheet = { rows: 0, columns: 0, cells: [] };
  tables.forEach((table, at) => {
    if (at > 0) sheet.rows += gap;
    drawTable(sheet, table, look);
  });
  sheet.columns = Math.max(...sheet.cells.map(({ column, columns }) => column + columns));
  return sheet;
}

function drawTable(sheet: DrawnSheet, table: TrueTable, look: SheetLook): void {
  const first = look.isCounted ? 1 : 0;
  const labels = table.labelTitles.length + first;
  const columns = columnCount(table);
  const width = labels + columns;
  let row = sheet.rows;
  const put = (column: number, text: string, more: Partial<DrawnCell> = {}) => {
    if (text !== "" || more.number !== undefined)
      sheet.cells.push({ row, column, rows: 1, columns: 1, text, ...more });
  };
  const both = (text: string) =>
    look.isBilingual && inEnglish[text] ? `${text}/${inEnglish[text]}` : text;
  const title = titleOf(table);
  if (look.titleAt === "above") {
    put(0, title, { ...(look.isMerged && { columns: width }), bold: true });
    row++;
    if (table.unit !== "" && !table.isUnitInTitle) {
      put(0, `(${table.unit})`, look.isMerged ? { columns: width } : {});
      row++;
    }
    if (look.blankAfterTitle) row++;
  }
  const levels =
    look.titleAt === "header"
      ? [Array.from({ length: columns }, () => title), ...table.header]
      : table.header;
  const corner = look.isMerged ? { rows: levels.length, isHeader: true } : { isHeader: true };
  if (look.isCounted) put(0, "No.", corner);
  table.labelTitles.forEach((text, at) => put(first + at, both(text), corner));
  levels.forEach((level) => {
    for (const { from, count } of spansOf(level, levels.slice(0, levels.indexOf(level)))) {
      put(labels + from, both(level[from] ?? ""), {
        ...(look.isMerged && { columns: count }),
        isHeader: true,
      });
    }
    row++;
  });
  if (look.isNumbered) {
    for (let at = 0; at < width; at++) put(at, `(${at + 1})`, { isHeader: true });
    row++;
  }
  if (look.blankAfterHeader) row++;
  let before: readonly string[] = [];
  table.rows.forEach(({ labels: own, depth, values }, count) => {
    if (look.isCounted)
      put(0, String(count + 1), look.isTyped ? { number: count + 1, decimals: 0 } : {});
    own.forEach((text, at) => {
      // A label of several rows is printed once.
      const isSame = at < own.length - 1 && before[at] === text && isGroup(table);
      if (!isSame) put(first + at, depth > 0 ? look.indent.repeat(depth) + text : text);
    });
    before = own;
    values.forEach((value, at) => {
      const typed = look.isTyped && "number" in value && value.mark === undefined;
      put(labels + at, printValue(value, look.style), typed ? value : {});
    });
    row++;
  });
  if (look.blankBeforeNotes && table.notes.length > 0) row++;
  for (const note of table.notes) {
    put(0, note);
    row++;
  }
  sheet.rows = row;
}

const isGroup = ({ labelTitles }: TrueTable): boolean =>
  labelTitles.length > 1 && labelTitles[0] !== "Kode";

export const titleOf = ({ caption, title, unit, isUnitInTitle }: TrueTable): string => {
  const whole = unit !== "" && isUnitInTitle ? `${title} (${unit})` : title;
  return caption === "" ? whole : `${caption}. ${whole}`;
};

/** Columns over which one text of a level stands: within one text of the levels above. */
export function spansOf(
  level: readonly string[],
  above: readonly (readonly string[])[],
): { from: number; count: number }[] {
  const spans: { from: number; count: number }[] = [];
  level.forEach((text, at) => {
    const last = spans.at(-1);
    const isSame =
      last !== undefined &&
      text === level[at - 1] &&
      above.every((other) => other[at] === other[at - 1]);
    if (isSame) last.count++;
    else spans.push({ from: at, count: 1 });
  });
  return spans;
}
