import type { SheetPlan } from "../../workbook/plan";
import { columnWidths, numberFormat, type Region, uniqueHeaders } from "../../workbook/plan";
import {
  headingLines,
  number,
  quietLines,
  sheetPlan,
  type SheetRequest,
  text,
} from "../sheet-section";

/** A list with a row a record: texts by dimension, then numbers by measure, NaN where there is none. */
export interface RecordsRequest extends SheetRequest {
  title: string;
  headers: readonly string[];
  texts: readonly (readonly string[])[];
  values: readonly { numbers: Float64Array; decimals: number }[];
  /** Where the records come from. */
  source: string;
}

/** Plan of a long list, as an Excel table, to be filtered or summarised there. */
export function planRecords(request: RecordsRequest): SheetPlan {
  const { title, headers, texts, values, source } = request;
  const formats = values.map(({ decimals }) => numberFormat(decimals));
  const size = values[0]?.numbers.length ?? 0;
  const region: Region = {
    at: { row: 2, column: 0 },
    cells: [
      uniqueHeaders(headers).map(text),
      ...Array.from({ length: size }, (_, at) => [
        ...texts.map((column) => text(column[at] ?? "")),
        ...values.map(({ numbers }, measure) => {
          const value = numbers[at] as number;
          return Number.isNaN(value)
            ? { empty: true as const }
            : number(value, formats[measure] ?? "0");
        }),
      ]),
    ],
    table: { name: "Records", style: "TableStyleLight1", labelColumn: 0 },
    formats: [],
    notes: [],
  };
  return sheetPlan(request, {
    title,
    regions: [headingLines([title], 13), region, quietLines(4 + size, [source])],
    columnWidths: columnWidths({ ...region, cells: region.cells.slice(0, mostMeasured) }),
  });
}

/** The first rows tell how wide a column is. */
const mostMeasured = 500;
