import type { TradeProfile } from "../../analysis";
import { tradeSheetTexts, type Language } from "../../language";
import { nilFormat, numberFormat, type PlannedCell, type Region } from "../../workbook/plan";
import { headerLooks } from "./trade-extract";
import type { ProfileLayout } from "./trade-layout";

const percentFormat = numberFormat(2);

/** Shares, growth and contributions beside the rows of the table; growth stays empty where there was no trade before. */
export function profileMeasures(layout: ProfileLayout, language: Language): Region[] {
  const { rows, firstRow, measures, previous, current, address } = layout;
  const texts = tradeSheetTexts[language];
  const column = (at: number) => address(firstRow, at, rows.length);
  const headers = [texts.share];
  const spills: PlannedCell[] = [
    {
      formula: `=BPS.TRADE_SHARE(${column(current)})`,
      expected: rows.map(({ share }) => [share]),
      format: percentFormat,
    },
  ];
  const regions: Region[] = [];
  if (previous !== undefined) {
    headers.push(texts.growth, texts.contribution);
    regions.push(
      plain(
        firstRow,
        measures + 1,
        rows.map(({ growth }, index) => [
          growthCell(
            address(firstRow + index, previous),
            address(firstRow + index, current),
            growth,
          ),
        ]),
      ),
    );
    spills.push({
      formula: `=BPS.GROWTH_CONTRIBUTION(${column(previous)},${column(current)})`,
      expected: rows.map(({ contribution }) => [contribution as number]),
      format: percentFormat,
    });
  }
  const header: Region = {
    ...plain(firstRow - 1, measures, [headers.map((text): PlannedCell => ({ text }))]),
    formats: headerLooks(0, headers.length),
  };
  const spillRegions = spills.map((cell, index) => plain(firstRow, measures + index * 2, [[cell]]));
  return [header, ...spillRegions, ...regions];
}

/** The sums of the rows, a line below the table so that it can grow by typing; under them the total as printed. */
export function profileTotals(
  { total }: TradeProfile,
  layout: ProfileLayout,
  language: Language,
): Region[] {
  const { rows, firstRow, measures, previous, current, address, extract } = layout;
  const texts = tradeSheetTexts[language];
  const row = firstRow + rows.length + 1;
  const sumOf = (at: number, expected: number, format: string): PlannedCell => ({
    formula: `=SUM(${address(firstRow, at, rows.length)})`,
    expected,
    format,
  });
  const values = [sumOf(current, total.value, nilFormat(0))];
  const shares = [sumOf(measures, 100, percentFormat)];
  if (previous !== undefined) {
    values.unshift(sumOf(previous, total.previous as number, nilFormat(0)));
    const growth = growthCell(address(row, previous), address(row, current), total.growth);
    shares.push(growth, sumOf(measures + 2, total.growth as number, percentFormat));
  }
  const bold = (columns: number) => [{ at: { row: 0, column: 0 }, rows: 1, columns, bold: true }];
  const label = extract.labelColumn;
  return [
    {
      ...plain(row, label, [[{ text: texts.rowsTotal }, ...values]]),
      formats: bold(values.length + 1),
    },
    { ...plain(row, measures, [shares]), formats: bold(shares.length) },
    plain(row + 1, label, [[{ text: texts.printedTotal }]]),
    plain(row + 1, current, [[{ number: total.printed, format: nilFormat(0) }]]),
  ];
}

const growthCell = (before: string, now: string, growth: number | undefined): PlannedCell => ({
  formula: `=IF(${before}>0,(${now}-${before})/${before}*100,"")`,
  expected: growth ?? "",
  format: percentFormat,
});

/** A region of cells without looks of their own. */
export const plain = (row: number, column: number, cells: PlannedCell[][]): Region => ({
  at: { row, column },
  cells,
  formats: [],
  notes: [],
});
