import {
  isChange,
  seriesFrequencies,
  type SeriesResult,
  type ShownSeries,
  viewSpans,
} from "../../analysis";
import { seriesTexts, sheetTexts } from "../../language";
import type { Library } from "../../library";
import { blockExtent, numberFormat, rowHeight, type SheetPlan } from "../../workbook/plan";
import { chartFoot } from "../hollow-points";
import { headingLines, quietLines, sheetPlan, type SheetRequest } from "../sheet-section";
import { mostDrawn, seriesChart } from "./series-chart";
import { type CellSource, seriesData } from "./series-data";
import { SeriesGrid } from "./series-grid";
import type { GridRow } from "./grid-row";
import { seriesSources, seriesStamp } from "./series-sources";
import { hasHundred, seriesNames, seriesNotes, seriesTitle, shownUnit } from "./series-words";

export interface SeriesPlanRequest extends SheetRequest {
  library: Library;
  result: SeriesResult;
  /** Where the reader's own cells are that a table was read from: then formulas point at them. */
  cellOf?: CellSource;
  /** Whether the marks beside the numbers get a column at the end. */
  marksColumn?: boolean;
  /** False where the numbers are of tables that no later visit finds. */
  canRefresh?: boolean;
}

/**
 * Plan of series: their numbers as live formulas (TIME_SERIES, or the reader's cells), below them what is made of these, and
 * the native chart. Periods run across, a series a row.
 */
export function planSeries(request: SeriesPlanRequest): SheetPlan {
  const { result, language, target, marksColumn = false } = request;
  const { every, axis, series, request: asked } = result;
  const texts = seriesTexts[language];
  const names = seriesNames(result, language);
  const title = seriesTitle(result, language);
  const grid = new SeriesGrid(target, language, 3, marksColumn);
  const heading = headingLines([title, shownUnit(result, language)], 13);

  // The numbers as they are printed, by how often.
  const finals: GridRow[] = [];
  for (const frequency of seriesFrequencies) {
    const members = series.flatMap((one, at) => (one.every === frequency ? [at] : []));
    if (members.length === 0) continue;
    grid.open(`${texts.data}, ${texts.frequencies[frequency].toLowerCase()}`, frequency, [
      ...new Set(
        members.flatMap((at) =>
          [...(series[at]?.segments ?? [])].flatMap(({ points }) => [...points.keys()]),
        ),
      ),
    ]);
    for (const at of members) {
      const one = series[at];
      if (one) finals[at] = seriesData(grid, one, names[at] ?? "", request.cellOf);
    }
    grid.close();
  }

  if (series.some(({ conversion }) => conversion !== undefined)) {
    grid.open(
      `${texts.convertedHeading}, ${texts.frequencies[every].toLowerCase()}`,
      every,
      result.periods,
    );
    series.forEach((one, index) => {
      const source = finals[index];
      const row = grid.row(names[index] ?? "");
      if (!source) return;
      finals[index] = row;
      const format = numberFormat(Math.max(one.decimals, one.decimals > 0 ? 2 : 0));
      for (const [at, value] of one.converted ?? []) {
        const from = source.within(at, every);
        const formula =
          one.conversion === "mean" || one.conversion === "sum"
            ? `=${one.conversion === "sum" ? "SUM" : "AVERAGE"}(${from.range})`
            : `=${from.last}`;
        row.set(at, { formula, expected: value, format });
        setMark(row, at, one);
      }
    });
    grid.close();
  }

  if (asked.view !== "level") {
    grid.open(`${texts.shownHeading}: ${texts.views[asked.view]}`, every, axis);
    series.forEach((one, index) => {
      const source = finals[index];
      const row = grid.row(names[index] ?? "");
      if (!source) return;
      finals[index] = row;
      for (const [at, value] of one.shown) {
        if (!axis.includes(at)) continue;
        row.set(at, {
          formula: `=${viewFormula(result, source, at)}`,
          expected: value,
          format: numberFormat(one.shownDecimals),
        });
        setMark(row, at, one);
      }
    });
    grid.close();
  }

  const hundred =
    hasHundred(result) && axis.length > 1 ? hundredRow(grid, result, texts.reference) : undefined;
  const shown = finals.filter((row) => row !== undefined);
  const isDrawn = axis.length > 1 && shown.length <= mostDrawn;
  const sources = seriesSources(request.library, result, language);
  const drawn = isDrawn
    ? seriesChart({ title, source: sources.join(" ") }, grid, shown, hundred, axis)
    : undefined;
  const chart = drawn && { ...drawn, source: chartFoot(drawn, language) };
  const plan = sheetPlan(request, {
    title,
    regions: [heading, ...grid.regions],
    charts: chart ? [chart] : [],
    columnWidths: grid.widths,
    source: request.canRefresh === false ? null : seriesStamp(request.library, result, marksColumn),
  });
  const last = Math.max(
    blockExtent(plan).rows,
    chart ? chart.at.row + Math.ceil(chart.height / rowHeight) + 1 : 0,
  );
  return {
    ...plan,
    regions: [
      ...plan.regions,
      quietLines(last + 1, [
        ...seriesNotes(result, language),
        ...sources,
        sheetTexts[language].disclaimer,
      ]),
    ],
  };
}

function setMark(row: GridRow, at: number, { marks }: ShownSeries): void {
  const mark = marks.get(at);
  if (mark !== undefined) row.marks.set(at, mark);
}

/** The formula of a number of a view, from the cells that it is made from. */
function viewFormula({ request, options }: SeriesResult, source: GridRow, at: number): string {
  const { own, reference } = viewSpans(request.view, at, options);
  const one = (span: readonly [number, number]) =>
    span[0] === span[1] ? source.cell(span[0]) : `AVERAGE(${source.range(...span)})`;
  if (!reference)
    return request.view === "moving-mean" ? `AVERAGE(${source.range(...own)})` : one(own);
  return isChange(request.view)
    ? `BPS.PERCENT_CHANGE(${one(reference)},${one(own)})`
    : `${one(own)}/${one(reference)}*100`;
}

/** The line that indices are read against, in a section of its own. */
function hundredRow(grid: SeriesGrid, { axis, every }: SeriesResult, title: string): GridRow {
  grid.open(title, every, axis);
  const row = grid.row("100");
  for (const at of axis) row.set(at, { number: 100, format: numberFormat(0) });
  grid.close();
  return row;
}
