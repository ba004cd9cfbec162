import type { TradeProfile } from "../../analysis";
import { sectorWord, topListWords } from "../../language";
import { columnWidths, type PlannedCell, type Region } from "../../workbook/plan";
import type { Section } from "../layout";
import { cellsAt, formats, live, text } from "../sheet-section";
import { headersAt } from "./trade-extract";
import { concentrationMeasures, type ProfileSheet } from "./trade-profile-sheet";

/** Top list, concentration and, by HS chapter, sectors: one below the other, a blank line between them. */
export function profileSummary({ profile, texts, language, list, at }: ProfileSheet): Region[] {
  const { top, concentration, sectors } = profile;
  const amounts = at.table.range("current");
  const words = `"${topListWords.others[language]}","${topListWords.total[language]}"`;
  const labels = at.table.range("label");
  return [
    ...part(
      at.largest,
      [texts.largest, texts.usd, texts.percent],
      [
        [
          {
            formula: `=BPS.TOP_SHARES(${labels},${amounts},${top.rows.length},${words})`,
            expected: list,
            format: formats.percent,
          },
        ],
      ],
    ),
    ...part(
      at.concentration,
      [texts.concentration, "", ""],
      concentrationMeasures.map((measure) => [
        text(texts[measure]),
        live(
          `BPS.CONCENTRATION(${amounts},"${measure}")`,
          concentration[measure],
          measure === "equivalent" ? formats.index : formats.weight,
        ),
      ]),
    ),
    ...(sectors && at.table.columns.includes("code")
      ? part(
          at.sectors,
          [texts.sector, texts.usd, texts.percent],
          sectorRows(
            sectors,
            `BPS.SECTOR_TOTALS(${at.table.range("code")},${amounts},"${sectors.denominator}","${sectors.scheme}")`,
            texts.notPublished,
          ),
        )
      : []),
  ];
}

type Sectors = NonNullable<TradeProfile["sectors"]>;

/** One call; the function gives 0 to a sector that is counted within another one: there a row says so, and the others pick theirs. */
function sectorRows({ rows }: Sectors, call: string, notPublished: string): PlannedCell[][] {
  const names = rows.map(({ sector }) => sectorWord(sector, "id"));
  const isWhole = rows.every(({ value }) => value !== undefined);
  if (isWhole) {
    const expected = rows.map(({ value, percent }, i) => [
      names[i] ?? "",
      value ?? "",
      percent ?? "",
    ]);
    return [[{ formula: `=${call}`, expected, format: formats.percent }]];
  }
  return rows.map(({ value, percent }, line) => [
    text(names[line] ?? ""),
    ...[value, percent].map((expected, measure) =>
      expected === undefined
        ? text(notPublished)
        : live(`INDEX(${call},${line + 1},${measure + 2})`, expected, formats.percent),
    ),
  ]);
}

const part = (at: Section, titles: string[], cells: PlannedCell[][]): Region[] => [
  headersAt(at, titles, 1),
  cellsAt(at.row(), at.left, cells),
];

/** Widths of the three columns: the labels of the top list and of the measures, a value, a percent. */
export function summaryWidths({ rows, texts }: ProfileSheet): number[] {
  const labels = [
    ...concentrationMeasures.map((measure) => texts[measure]),
    ...rows.map(({ label }) => label),
  ];
  const [width = 0] = columnWidths({
    cells: ["", ...labels].map((label) => [text(label)]),
    formats: [],
  });
  return [width, 90, 54];
}
