import { dayText, type Language, vintagesSheetTexts } from "../../language";
import type { ReferenceTable } from "../../library";
import { printedDecimals } from "../../table";
import { numberFormat, type PlannedCell } from "../../workbook/plan";
import { blank, formats, live, number, text } from "../sheet-section";
import type { FigureChange } from "./figure-changes";

/** The cells of one change, with its live difference. */
export function changeCells(
  change: FigureChange & { table: ReferenceTable },
  language: Language,
  address: { before: string; after: string },
) {
  const words = vintagesSheetTexts[language];
  const [before, after] = [figureCell(change.before), figureCell(change.after)];
  const [from = 0, to = 0] = [change.before, change.after].map(Number);
  const isBoth = "number" in before && "number" in after;
  const decimals = Math.max(printedDecimals(change.before), printedDecimals(change.after));
  const difference = `${address.after}-${address.before}`;
  return {
    row: text(change.row),
    column: text(change.table.columns[change.column]?.title[language] ?? ""),
    before,
    beforeWhen: text(whenOf("before")),
    after,
    afterWhen: text(whenOf("after")),
    difference: isBoth ? live(difference, to - from, numberFormat(decimals)) : blank,
    percent:
      isBoth && from !== 0
        ? live(
            `(${difference})/ABS(${address.before})*100`,
            ((to - from) / Math.abs(from)) * 100,
            formats.percent,
          )
        : blank,
    why: change.proof ? text(change.proof[language]) : blank,
  };

  function whenOf(end: "before" | "after"): string {
    if (!change.read) return end === "before" ? words.published : words.corrected;
    const { day, file } = change.read[end];
    return [dayText(day, language), file].filter(Boolean).join(", ");
  }
}

function figureCell(value: string): PlannedCell {
  const isNumber = /^-?\d+(\.\d+)?$/.test(value);
  if (isNumber) return number(Number(value), numberFormat(printedDecimals(value)));
  return value === "" ? blank : text(value);
}
