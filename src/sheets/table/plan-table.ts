import { dataVersion, readableTitle, type ReferenceTable, withRowNames } from "../../library";
import { markedRevisions } from "../../table";
import { type Language, periodText, sheetTexts } from "../../language";
import {
  blockColors,
  columnWidths,
  type PlannedCell,
  regionExtent,
  uniqueHeaders,
  type PlanTarget,
  type Region,
  type SheetPlan,
} from "../../workbook/plan";
import { lines, stackSections } from "../layout";
import { ownStamp } from "../own-stamp";
import { cellsAt, headingLines, quietLines, sheetPlan, text } from "../sheet-section";
import { correctionMarks, type CorrectionMark } from "./correction-marks";
import { marksOfRows } from "./marks-column";
import { narrowTable } from "./narrow-table";
import { leadingColumns, tableCells } from "./table-cells";
import { chartRows, tableChart } from "./table-chart";
import { tableLooks } from "./table-looks";
import type { TableRequest } from "./table-request";
import { tableName } from "./table-name";
import { sourceLines } from "./source-lines";

/** What stands between the heading of a block and its table. */
export interface LiveLines {
  rows: number;
  regions(at: TableSections): Region[];
}

export type TableSections = ReturnType<typeof tableSections>;

/** Where the parts of a table's block stand, with room for lines between heading and table. */
function tableSections(table: ReferenceTable, target: PlanTarget, liveLines = 0) {
  const columns = leadingColumns(table);
  const fields = table.columns.map(({ key }) => key);
  const sections = stackSections(target, {
    // Title, unit.
    heading: lines(2),
    live: liveLines > 0 ? { columns, lead: 0, header: false, rows: liveLines } : undefined,
    // A blank line is below the table, so that it can grow a row by typing.
    table: { columns, lead: 0, rows: table.rows.length },
    notes: lines(0),
  });
  return {
    ...sections,
    values: sections.table.beside(fields),
    liveValues: sections.live.beside(fields),
  };
}

/**
 * Plan of a block that holds one reference table, or a part of it: title, unit, the table, where its numbers come from, and
 * what the corrected edition changed.
 *
 * Numbers keep their printed decimals; a nil in a trade table is 0 shown as a dash; blanks stay empty.
 */
export function planTable(
  printed: ReferenceTable,
  request: TableRequest,
  live?: LiveLines,
): SheetPlan {
  const { language, part = {}, chart, recipe, marksColumn = false, rowNaming } = request;
  const whole = withRowNames(printed, rowNaming);
  const isPart = part.rows !== undefined || part.columns !== undefined;
  const table = isPart ? narrowTable(whole, part) : whole;
  const marks = correctionMarks(table, request.errata, leadingColumns(table).length - 1, language);
  const at = tableSections(table, request.target, live?.rows);
  const region = tableRegion(table, marks, at.table.header, { language, marksColumn });
  const sources = sourceLines(table, marks.length, request);
  const drawn =
    chart &&
    tableChart(table, chart, region.at, {
      language,
      source: sources[0] ?? "",
      right: region.at.column + regionExtent(region).columns,
    });
  const readable = readableTitle(table, language);
  const title = table.number ? `${table.number[language]}. ${readable}` : readable;
  return sheetPlan(request, {
    title,
    regions: [
      headingLines(
        [
          title,
          sheetTexts[language].unit(table.unit[language], periodText(table.period, language)),
        ],
        13,
      ),
      ...(live?.regions(at) ?? []),
      region,
      // Text would run under a chart beside the table.
      quietLines(Math.max(at.notes.top, drawn ? drawn.at.row + chartRows(drawn) : 0), [
        ...printedNotes(table, language),
        ...sources,
        ...marks.map(({ line }) => line),
      ]),
    ],
    charts: drawn ? [drawn] : [],
    columnWidths: columnWidths(region),
    source: {
      table: table.id,
      edition: table.edition,
      dataVersion: dataVersion(request.book, table),
      ...(isPart && { part }),
      ...(rowNaming && { rowNaming }),
      ...(marksColumn && { marksColumn }),
      ...(recipe ? { recipe } : chart && { chart }),
      ...ownStamp(printed, request.book, request.errata),
    },
  });
}

const textOrEmpty = (words: string): PlannedCell => (words === "" ? { empty: true } : text(words));

function tableRegion(
  table: ReferenceTable,
  marks: readonly CorrectionMark[],
  row: number,
  { language, marksColumn }: { language: Language; marksColumn: boolean },
): Region {
  const texts = sheetTexts[language];
  const leading = leadingColumns(table);
  const labelColumn = leading.length - 1;
  const headers = uniqueHeaders([
    ...leading.map((column) => texts[column]),
    ...table.columns.map(({ title }) => title[language]),
    ...(marksColumn ? [texts.marks] : []),
  ]);
  const marked = { ...table, rows: markedRevisions(table.rows, table.vintages) };
  const ofRows = marksColumn ? marksOfRows(marked, language) : [];
  return {
    ...cellsAt(
      row,
      0,
      [
        headers.map(text),
        ...tableCells(marked).map((cells, index) =>
          marksColumn ? [...cells, textOrEmpty(ofRows[index] ?? "")] : cells,
        ),
      ],
      [
        ...tableLooks(table, labelColumn),
        ...marks.map(({ at }) => ({ at, rows: 1, columns: 1, fill: blockColors.correctedFill })),
      ],
    ),
    table: { name: tableName(table.id), style: "TableStyleLight1", labelColumn },
    notes: marks.map(({ at, note }) => ({ at, text: note })),
  };
}

/** What the book itself prints below the table: what its footnote marks mean, and where BPS has the figures from. */
const printedNotes = ({ notes }: ReferenceTable, language: Language): string[] =>
  notes.map((note) => note[language]);
