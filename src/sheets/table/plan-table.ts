import {
  dataVersion,
  isOwn,
  readableTitle,
  type ReferenceTable,
  withRowNames,
} from "../../library";
import { countRevised, markedRevisions } from "../../table";
import { dayText, type Language, periodText, sheetTexts } from "../../language";
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
import { sourceLine, tablesIn } from "../source-line";
import { correctionMarks, type CorrectionMark } from "./correction-marks";
import { marksOfRows } from "./marks-column";
import { narrowTable } from "./narrow-table";
import { leadingColumns, tableCells } from "./table-cells";
import { chartRows, tableChart } from "./table-chart";
import { tableLooks } from "./table-looks";
import type { TableRequest } from "./table-request";

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

/** Where the numbers of a block come from, in which edition, and that BPS did not make the block. */
export function sourceLines(
  table: ReferenceTable,
  corrections: number,
  { language, book, errata }: TableRequest,
): string[] {
  const texts = sheetTexts[language];
  if (isOwn(table)) {
    const isUncorrected = table.edition === "published" && errata.length > 0;
    const edition = isUncorrected
      ? texts.published
      : corrections > 0 && texts.ownCorrected(corrections);
    const revised = countRevised(table.vintages);
    const first = dayText(table.vintages?.[0]?.readOn ?? "", language);
    return [
      texts.ownSource(table.source),
      // One line whatever it says, so that a refresh needs no room below the block.
      [edition, revised > 0 && texts.revised(revised, first), texts.disclaimer]
        .filter(Boolean)
        .join(" "),
    ].filter(Boolean);
  }
  return [
    sourceLine(book, [table, ...tablesIn(book, table.takenFrom ?? [])], language),
    `${editionLine(table, corrections, language)} ${texts.disclaimer}`,
  ];
}

function editionLine(table: ReferenceTable, corrections: number, language: Language): string {
  const texts = sheetTexts[language];
  if (table.edition === "published") return texts.published;
  return corrections === 0 ? texts.correctedNone : texts.corrected(corrections);
}

/**
 * Name of the Excel table that holds a reference table.
 *
 * @example tableName("trade-ntt-2020.l1.2") // "trade_ntt_2020_l1_2"
 */
export function tableName(tableId: string): string {
  const name = tableId.replace(/[^A-Za-z0-9]+/g, "_").slice(0, longestName);
  // Without an underscore it might be the name of a cell, and Excel wants a letter first.
  return /^[A-Za-z]\w*_/.test(name) ? name : `table_${name}`;
}

/** Excel takes 255 characters; a number may follow. */
const longestName = 200;
