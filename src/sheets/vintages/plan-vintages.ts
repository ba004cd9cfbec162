import { dayText, vintagesSheetTexts } from "../../language";
import { type Book, type Erratum, readableTitle, type ReferenceTable } from "../../library";
import { printedDecimals } from "../../table";
import { columnWidths, numberFormat, type PlannedCell, type SheetPlan } from "../../workbook/plan";
import { lines, stackSections } from "../layout";
import {
  blank,
  formats,
  headingLines,
  live,
  number,
  quietLines,
  section,
  sheetPlan,
  type SheetRequest,
  text,
} from "../sheet-section";
import { sourceLines } from "../table";
import { type FigureChange, figureChanges } from "./figure-changes";

export interface VintagesRequest extends SheetRequest {
  table: ReferenceTable;
  book: Book;
  errata: readonly Erratum[];
}

const columns = [
  "row",
  "column",
  "before",
  "beforeWhen",
  "after",
  "afterWhen",
  "difference",
  "percent",
  "why",
] as const;

/** Plan of a sheet that lists what changed of a table, when, and by how much, with live differences; undefined without a change. */
export function planVintages(request: VintagesRequest): SheetPlan | undefined {
  const { table, errata, language, target } = request;
  const changes = figureChanges(table, errata);
  if (changes.length === 0) return undefined;
  const words = vintagesSheetTexts[language];
  const at = stackSections(target, {
    heading: lines(2),
    changes: { columns, rows: changes.length, lead: 0 },
    notes: lines(0),
  });
  const rows = changes.map((change, line) => {
    const cell = (column: "before" | "after") => at.changes.cell(column, line);
    const [before, after] = [figureCell(change.before), figureCell(change.after)];
    const values = [change.before, change.after].map(Number);
    const isBoth = "number" in before && "number" in after;
    const [from = 0, to = 0] = values;
    const decimals = Math.max(printedDecimals(change.before), printedDecimals(change.after));
    return {
      row: text(change.row),
      column: text(table.columns[change.column]?.title[language] ?? ""),
      before,
      beforeWhen: text(whenOf(change, "before")),
      after,
      afterWhen: text(whenOf(change, "after")),
      difference: isBoth
        ? live(`${cell("after")}-${cell("before")}`, to - from, numberFormat(decimals))
        : blank,
      percent:
        isBoth && from !== 0
          ? live(
              `(${cell("after")}-${cell("before")})/ABS(${cell("before")})*100`,
              ((to - from) / Math.abs(from)) * 100,
              formats.percent,
            )
          : blank,
      why: change.proof ? text(change.proof) : blank,
    };
  });
  const regions = section(at.changes, {
    headers: words.headers,
    rows,
  });
  const title = words.title(readableTitle(table, language));
  return sheetPlan(request, {
    title,
    regions: [
      headingLines([title, words.count(changes.length)], 13),
      ...regions,
      quietLines(at.notes.top, sourceLines(table, 0, request)),
    ],
    columnWidths: regions[0] ? columnWidths(regions[0]) : [],
  });

  function whenOf({ days }: FigureChange, end: "before" | "after"): string {
    if (days) return days[end] === "" ? "" : dayText(days[end], language);
    return end === "before" ? words.published : words.corrected;
  }
}

function figureCell(value: string): PlannedCell {
  const isNumber = /^-?\d+(\.\d+)?$/.test(value);
  if (isNumber) return number(Number(value), numberFormat(printedDecimals(value)));
  return value === "" ? blank : text(value);
}
