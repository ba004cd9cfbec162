import { indexColumns } from "./release-indices-part";
import {
  releaseIndexRow,
  releaseWeightRow,
  weightColumns,
  type ReleaseSheet,
} from "./release-sheet";
import { formats, headersBeside, section, text, type Region } from "../../workbook/plan";

const names = { it: "It", ib: "Ib" } as const;
const columns = { andil: 2, ntpPoints: 3 } as const;

/** What each subsector contributes to It, Ib and NTP of the combined group; nothing where there is none. */
export function releasePartsPart(sheet: ReleaseSheet): Region[] {
  const { texts, at, release, places } = sheet;
  const { parts, subsectors } = release;
  if (!parts) return [];
  const count = subsectors.length;
  const first = at.parts + 2;
  const side = (kind: "it" | "ib") => {
    const weights = places.range(releaseWeightRow(sheet, 0), weightColumns[kind], count);
    const row = releaseIndexRow(sheet, kind, 0);
    const [previous, current] = [indexColumns.previous, indexColumns.current].map((column) =>
      places.range(row, column, count),
    );
    return `${previous},${current},${weights}`;
  };
  const spill = (row: number, column: number, call: string, expected: number[]): Region => ({
    at: { row, column },
    cells: [
      [{ formula: `=${call}`, expected: expected.map((value) => [value]), format: formats.points }],
    ],
    formats: [],
    notes: [],
  });
  const andil = parts.map((part) => part.andil);
  return [
    ...section({
      at: at.parts,
      title: texts.contributions,
      headers: [texts.row, texts.subsector].map(text),
      rows: parts.map(({ side: row, subsector }) => [text(names[row]), text(subsector)]),
    }),
    headersBeside({ row: first - 1, column: columns.andil }, [texts.andil, texts.ntpPoints]),
    spill(first, columns.andil, `BPS.CONTRIBUTION(${side("it")})`, andil.slice(0, count)),
    spill(first + count, columns.andil, `BPS.CONTRIBUTION(${side("ib")})`, andil.slice(count)),
    spill(
      first,
      columns.ntpPoints,
      `BPS.NTP_CONTRIBUTION(${side("it")},${side("ib")})`,
      parts.map((part) => part.ntpPoints),
    ),
  ];
}
