import { nilFormat, type PlannedCell, type Region } from "../../workbook/plan";
import { cellsAt, formats, live, number, spillCell, text } from "../sheet-section";
import { headersAt } from "./trade-extract";
import type { ProfileSheet } from "./trade-profile-sheet";

const { percent } = formats;

/** Shares, growth and contributions beside the rows of the table; growth stays empty where there was no trade before. */
export function profileMeasures({ rows, texts, hasPrevious, at }: ProfileSheet): Region[] {
  const { table, measures } = at;
  const titles = { share: texts.share, growth: texts.growth, contribution: texts.contribution };
  const columnOf = (name: keyof typeof titles, cells: PlannedCell[]) =>
    cellsAt(
      measures.row(),
      measures.column(name),
      cells.map((cell) => [cell]),
    );
  const current = table.range("current");
  const regions = [
    headersAt(
      measures,
      measures.columns.map((name) => titles[name]),
    ),
    columnOf("share", [
      spillCell({
        formula: `BPS.TRADE_SHARE(${current})`,
        values: rows.map(({ share }) => share),
        format: percent,
      }),
    ]),
  ];
  if (!hasPrevious) return regions;
  return [
    ...regions,
    columnOf("contribution", [
      spillCell({
        formula: `BPS.GROWTH_CONTRIBUTION(${table.range("previous")},${current})`,
        values: rows.map(({ contribution }) => contribution as number),
        format: percent,
      }),
    ]),
    columnOf(
      "growth",
      rows.map(({ growth }, line) =>
        growthCell(table.cell("previous", line), table.cell("current", line), growth),
      ),
    ),
  ];
}

/** The sums of the rows, and under them the total as printed. */
export function profileTotals({ profile, texts, hasPrevious, at }: ProfileSheet): Region[] {
  const { total } = profile;
  const { table, totals, measures, totalMeasures } = at;
  const sum = (cells: string, expected: number, format = nilFormat(0)) =>
    live(`SUM(${cells})`, expected, format);
  const values = [sum(table.range("current"), total.value)];
  const shares = [sum(measures.range("share"), 100, percent)];
  if (hasPrevious) {
    values.unshift(sum(table.range("previous"), total.previous as number));
    shares.push(
      growthCell(totals.cell("previous"), totals.cell("current"), total.growth),
      sum(measures.range("contribution"), total.growth as number, percent),
    );
  }
  const bold = (cells: PlannedCell[]) => [
    { at: { row: 0, column: 0 }, rows: 1, columns: cells.length, bold: true },
  ];
  const sums = [text(texts.rowsTotal), ...values];
  const label = totals.column("label");
  return [
    cellsAt(totals.row(0), label, [sums], bold(sums)),
    cellsAt(totals.row(0), totalMeasures.left, [shares], bold(shares)),
    cellsAt(totals.row(1), label, [[text(texts.printedTotal)]]),
    cellsAt(totals.row(1), totals.column("current"), [[number(total.printed, nilFormat(0))]]),
  ];
}

const growthCell = (before: string, now: string, growth: number | undefined): PlannedCell =>
  live(`IF(${before}>0,(${now}-${before})/${before}*100,"")`, growth ?? "", percent);
