import { ntpBookTexts, sheetTexts } from "../../language";

import { type ChartPlan, type Region, rowHeight, type SheetPlan } from "../../workbook/plan";
import {
  cellsAt,
  formats,
  headingLines,
  live,
  number,
  section,
  sheetPlan,
  text,
} from "../sheet-section";
import { contributionsPart } from "./contributions-part";
import { changesPart, indicesPart } from "./indices-part";
import { itemIndicesPart, itemsPart } from "./items-part";
import {
  chartRows,
  indexLine,
  monthColumn,
  ownNtpSheet,
  type OwnNtpSheet,
  type OwnNtpSheetRequest,
  shareLine,
} from "./own-ntp-sheet";
import { answerText, questionText } from "./question-text";
import { treePart } from "./tree-part";

/**
 * Plan of a sheet of farmers' terms of trade from the reader's items, live: items with weights and prices in cells to be changed,
 * and by formulas the index of every item and node, It, Ib, IKRT, BPPBM, NTP and NTUP by group and month, their changes, and
 * what moved the last month; with a chart, and with what was asked and answered.
 */
export function planOwnNtp(request: OwnNtpSheetRequest): SheetPlan {
  const sheet = ownNtpSheet(request);
  const { texts, at } = sheet;
  const title = texts.title(request.province);
  return sheetPlan(request, {
    title,
    regions: [
      headingLines([
        title,
        `${texts.method(sheet.base)} ${sheetTexts[request.language].disclaimer}`,
      ]),
      ...indicesPart(sheet),
      ...changesPart(sheet),
      ...contributionsPart(sheet),
      headingLines([texts.answers], 12, at.answers.top),
      cellsAt(
        at.answers.row(),
        0,
        answerLines(sheet).map((line) => [text(line)]),
      ),
      ...sharesPart(sheet),
      ...itemsPart(sheet),
      ...itemIndicesPart(sheet),
      ...treePart(sheet, 0),
      ...treePart(sheet, 1),
    ],
    charts: [chart(sheet)],
    columnWidths: [110, 130, 170, ...new Array<number>(6 + sheet.months.length).fill(98)],
  });
}

function answerLines({ asked, texts, request }: OwnNtpSheet): string[] {
  const lines = asked.map(({ question, answer }) =>
    texts.answered(questionText(question, request.language), answerText(answer, request.language)),
  );
  return lines.length > 0 ? lines : [texts.none];
}

/** Weights of the parts of each whole: given ones to be changed, others the sums of their items' weights. */
function sharesPart(sheet: OwnNtpSheet): Region[] {
  const { at, texts, composites } = sheet;
  if (!at.shares) return [];
  const { shares } = at;
  return section(shares, {
    title: texts.subsectorWeights,
    headers: {
      whole: texts.whole,
      group: texts.group,
      it: "It",
      ib: "Ib",
      itShare: `${texts.share}: It`,
      ibShare: `${texts.share}: Ib`,
    },
    rows: composites.flatMap(({ id, parts = [] }) =>
      parts.map((part) => {
        const line = shareLine(sheet, id, part.id);
        const total = (side: "it" | "ib") =>
          `SUM(${shares.range(side, shareLine(sheet, id), parts.length)})`;
        return {
          whole: text(sheet.groupName(id)),
          group: text(sheet.groupName(part.id)),
          it: number(part.it, formats.weight),
          ib: number(part.ib, formats.weight),
          itShare: live(`${shares.cell("it", line)}/${total("it")}`, part.it, formats.weight),
          ibShare: live(`${shares.cell("ib", line)}/${total("ib")}`, part.ib, formats.weight),
        };
      }),
    ),
    inputs: ["it", "ib"],
  });
}

/** NTP of every group, with the 100 of the base period. */
function chart(sheet: OwnNtpSheet): ChartPlan {
  const { at, texts, result, months } = sheet;
  const column = at.indices.column(monthColumn(0));
  const line = (row: number) => ({
    at: { row: at.indices.row(row), column },
    rows: 1,
    columns: months.length,
  });
  const ordered = [...result.groups].reverse();
  const series = [
    ...ordered.map(({ id }) => ({
      name: sheet.groupName(id),
      values: line(indexLine(sheet, "ntp", id)),
    })),
    { name: "100", values: line(at.indices.rows - 1) },
  ];
  return {
    kind: "Line",
    title: `${texts.chart} (${sheet.base}=100)`,
    source: `${ntpBookTexts.source[sheet.request.language]}.`,
    data: { ...line(indexLine(sheet, "ntp", sheet.whole.id)), seriesBy: "Rows" },
    series,
    categories: { at: { row: at.indices.header, column }, rows: 1, columns: months.length },
    at: { row: at.chart.top, column: 0 },
    width: 720,
    height: chartRows * rowHeight,
  };
}
