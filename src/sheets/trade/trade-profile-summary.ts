import type { TradeProfile } from "../../analysis";
import { sectorWord, topListWords, tradeSheetTexts, type Language } from "../../language";
import { numberFormat, type PlannedCell, type Region, columnWidths } from "../../workbook/plan";
import { headerLooks } from "./trade-extract";
import type { ProfileLayout } from "./trade-layout";
import { plain } from "./trade-profile-measures";

const measures = ["hhi", "equivalent", "cr3", "cr5"] as const;

/** Top list, concentration and, by HS chapter, sectors: one below the other, a blank line between them. */
export function profileSummary(
  profile: TradeProfile,
  layout: ProfileLayout,
  language: Language,
): Region[] {
  const texts = tradeSheetTexts[language];
  const { firstRow, rows, current, extract, address, summary } = layout;
  const column = (at: number) => address(firstRow, at, rows.length);
  const amounts = column(current);
  const list = topList(profile, layout, language);
  const words = `"${topListWords.others[language]}","${topListWords.total[language]}"`;
  const regions = part(firstRow - 1, summary, [texts.largest, texts.usd, texts.percent], {
    formula: `=BPS.TOP_SHARES(${column(extract.labelColumn)},${amounts},${profile.top.rows.length},${words})`,
    expected: list,
    format: numberFormat(2),
  });
  let row = firstRow + list.length + 1;
  regions.push(
    ...header(row, summary, [texts.concentration, "", ""]),
    plain(
      row + 1,
      summary,
      measures.map((measure): PlannedCell[] => [
        { text: texts[measure] },
        {
          formula: `=BPS.CONCENTRATION(${amounts},"${measure}")`,
          expected: profile.concentration[measure],
          format: numberFormat(measure === "equivalent" ? 2 : 4),
        },
      ]),
    ),
  );
  row += measures.length + 2;
  const { sectors } = profile;
  if (sectors && extract.codeColumn !== undefined) {
    const codes = column(extract.codeColumn);
    const call = `BPS.SECTOR_TOTALS(${codes},${amounts},"${sectors.denominator}","${sectors.scheme}")`;
    const headers = [texts.sector, texts.usd, texts.percent];
    const isWhole = sectors.rows.every(({ value }) => value !== undefined);
    regions.push(
      ...header(row, summary, headers),
      plain(
        row + 1,
        summary,
        isWhole
          ? [[wholeCall(call, sectors)]]
          : sectors.rows.map((one, line) => sectorCells(call, one, line, texts.notPublished)),
      ),
    );
  }
  return regions;
}

type Sectors = NonNullable<TradeProfile["sectors"]>;

const wholeCall = (call: string, { rows }: Sectors): PlannedCell => ({
  formula: `=${call}`,
  expected: rows.map(({ sector, value, percent }) => [
    sectorWord(sector, "id"),
    value ?? "",
    percent ?? "",
  ]),
  format: numberFormat(2),
});

/** The function gives 0 to a sector that is counted within another one: such a row says so, and the others pick theirs. */
function sectorCells(
  call: string,
  { sector, value, percent }: Sectors["rows"][number],
  line: number,
  notPublished: string,
): PlannedCell[] {
  const pick = (column: number, expected: number | undefined): PlannedCell =>
    expected === undefined
      ? { text: notPublished }
      : { formula: `=INDEX(${call},${line + 1},${column})`, expected, format: numberFormat(2) };
  return [{ text: sectorWord(sector, "id") }, pick(2, value), pick(3, percent)];
}

/** TOP_SHARES names the others also when the rows that are left are nil. */
function topList(
  { top }: TradeProfile,
  { rows }: ProfileLayout,
  language: Language,
): (string | number)[][] {
  const listed = top.rows.map(({ row, value, percent }) => [row.label, value, percent]);
  const others = top.others ?? (rows.length > listed.length ? { value: 0, percent: 0 } : undefined);
  return [
    ...listed,
    ...(others ? [[topListWords.others[language], others.value, others.percent]] : []),
    [topListWords.total[language], top.total.value, top.total.percent],
  ];
}

const part = (row: number, column: number, titles: string[], cell: PlannedCell): Region[] => [
  ...header(row, column, titles),
  plain(row + 1, column, [[cell]]),
];

const header = (row: number, column: number, titles: string[]): Region[] => [
  {
    ...plain(row, column, [titles.map((text): PlannedCell => (text ? { text } : { empty: true }))]),
    formats: headerLooks(1, titles.length - 1),
  },
];

/** Widths of the three columns: the labels of the top list and of the measures, a value, a percent. */
export function summaryWidths({ rows }: ProfileLayout, language: Language): number[] {
  const texts = tradeSheetTexts[language];
  const labels = [...measures.map((measure) => texts[measure]), ...rows.map(({ label }) => label)];
  const [width = 0] = columnWidths({
    cells: [[{ text: "" }], ...labels.map((text): PlannedCell[] => [{ text }])],
    formats: [],
  });
  return [width, 90, 54];
}
