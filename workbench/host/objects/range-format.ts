import { HostError } from "../host-error";
import {
  defaultFormat,
  eachCell,
  intersection,
  lastColumn,
  lastRow,
  standardColumnWidth,
  standardRowHeight,
} from "../model";
import { type Arguments, apiType, type ApiType } from "../protocol";
import type { RangeTarget } from "./range-target";
import { borderCollection } from "./range-border";
import { formatProperty } from "./format-property";
import { formatProtection } from "./format-protection";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";

const horizontal = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

const size = (args: Arguments, most: number): number => {
  const points = args.number(0);
  if (points < 0 || points > most) throw new HostError("InvalidArgument");
  return points;
};

function indent(args: Arguments): number {
  const level = args.integer(0);
  if (level < 0 || level > 250) throw new HostError("InvalidArgument");
  return level;
}

function uniform(first: number, count: number, read: (index: number) => number): number | null {
  const value = read(first);
  for (let index = first + 1; index < first + Math.min(count, 20000); index++) {
    if (read(index) !== value) return null;
  }
  return value;
}

/** Points that a text of Calibri takes, roughly: no font is at hand to measure with. */
const textWidth = (text: string, fontSize: number): number =>
  (text.length * 5.3 * fontSize) / 11 + 8;

function autofitColumns({ sheet, area }: RangeTarget): void {
  const used = sheet.usedArea(true, area);
  if (!used) return;
  for (let column = used.column; column <= lastColumn(used); column++) {
    const one = intersection(used, { ...used, column, columns: 1 });
    let width = 0;
    if (one) {
      eachCell(one, (row) => {
        const { format } = sheet.cellAt(row, column);
        const text = sheet.textAt(row, column);
        if (text !== "")
          width = Math.max(width, textWidth(text, format.fontSize ?? defaultFormat.fontSize));
      });
    }
    if (width > 0) sheet.setColumnWidth({ ...used, column, columns: 1 }, Math.ceil(width));
  }
}

function autofitRows({ sheet, area }: RangeTarget): void {
  const used = sheet.usedArea(true, area);
  if (!used) return;
  for (let row = used.row; row <= lastRow(used); row++) {
    let height = standardRowHeight;
    eachCell({ ...used, row, rows: 1 }, (_, column) => {
      const fontSize = sheet.cellAt(row, column).format.fontSize ?? defaultFormat.fontSize;
      height = Math.max(height, Math.ceil((fontSize / defaultFormat.fontSize) * standardRowHeight));
    });
    sheet.setRowHeight({ ...used, row, rows: 1 }, height);
  }
}

export const rangeFormat: ApiType<RangeTarget> = apiType("RangeFormat", {
  alive: ({ sheet }) => !sheet.deleted,
  properties: {
    HorizontalAlignment: formatProperty("horizontalAlignment", (args) => args.oneOf(0, horizontal)),
    VerticalAlignment: formatProperty("verticalAlignment", (args) => args.oneOf(0, vertical)),
    IndentLevel: formatProperty("indentLevel", indent),
    WrapText: formatProperty("wrapText", (args) => args.boolean(0)),
    ShrinkToFit: formatProperty("shrinkToFit", (args) => args.boolean(0)),
    TextOrientation: formatProperty("textOrientation", (args) => args.integer(0)),
    ColumnWidth: {
      get: ({ sheet, area }) =>
        uniform(area.column, area.columns, (column) => sheet.layout.columnWidth(column)),
      set: ({ sheet, area }, args) => sheet.setColumnWidth(area, size(args, 1342)),
    },
    RowHeight: {
      get: ({ sheet, area }) => uniform(area.row, area.rows, (row) => sheet.layout.rowHeight(row)),
      set: ({ sheet, area }, args) => sheet.setRowHeight(area, size(args, 409)),
    },
    UseStandardWidth: {
      get: ({ sheet, area }) =>
        uniform(area.column, area.columns, (column) => sheet.layout.columnWidth(column)) ===
        standardColumnWidth,
      set: ({ sheet, area }, args) => {
        if (args.boolean(0)) sheet.setColumnWidth(area, standardColumnWidth);
      },
    },
    UseStandardHeight: {
      get: ({ sheet, area }) =>
        uniform(area.row, area.rows, (row) => sheet.layout.rowHeight(row)) === standardRowHeight,
      set: ({ sheet, area }, args) => {
        if (args.boolean(0)) sheet.setRowHeight(area, standardRowHeight);
      },
    },
  },
  objects: {
    Fill: (target) => rangeFill(target),
    Font: (target) => rangeFont(target),
    Borders: (target) => borderCollection(target),
    Protection: (target) => formatProtection(target),
  },
  methods: {
    AutofitColumns: autofitColumns,
    AutofitRows: autofitRows,
    AdjustIndent: ({ sheet, area }, args) => {
      const amount = args.integer(0);
      sheet.changeFormats(area, (format) => ({
        indentLevel: Math.max(0, (format.indentLevel ?? 0) + amount),
      }));
    },
  },
});
