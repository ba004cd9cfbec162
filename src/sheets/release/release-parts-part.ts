import { indexColumns } from "./release-indices-part";
import {
  releaseIndexRow,
  releaseWeightRow,
  weightColumns,
  type ReleaseSheet,
} from "./release-sheet";
import { type Region } from "../../workbook/plan";
import { headersBeside, section, spillAt, text } from "../sheet-section";

const names = { it: "It", ib: "Ib" } as const;
const columns = { andil: 2, ntpPoints: 3 } as const;

/** What each subsector contributes to It, Ib and NTP of the combined group; nothing where there is none. */
export function releasePartsPart(sheet: ReleaseSheet): Region[] {
  const { texts, at, release, address } = sheet;
  const { parts, subsectors } = release;
  if (!parts) return [];
  const count = subsectors.length;
  const first = at.parts.row();
  const side = (kind: "it" | "ib") => {
    const weights = address(releaseWeightRow(sheet, 0), weightColumns[kind], count);
    const row = releaseIndexRow(sheet, kind, 0);
    const [previous, current] = [indexColumns.previous, indexColumns.current].map((column) =>
      address(row, column, count),
    );
    return `${previous},${current},${weights}`;
  };
  const andil = parts.map((part) => part.andil);
  return [
    ...section({
      at: at.parts,
      title: texts.contributions,
      headers: [texts.row, texts.subsector].map(text),
      rows: parts.map(({ side: row, subsector }) => [text(names[row]), text(subsector)]),
    }),
    headersBeside(at.parts, columns.andil, [texts.andil, texts.ntpPoints]),
    spillAt(first, columns.andil, `BPS.CONTRIBUTION(${side("it")})`, andil.slice(0, count)),
    spillAt(
      at.parts.row(count),
      columns.andil,
      `BPS.CONTRIBUTION(${side("ib")})`,
      andil.slice(count),
    ),
    spillAt(
      first,
      columns.ntpPoints,
      `BPS.NTP_CONTRIBUTION(${side("it")},${side("ib")})`,
      parts.map((part) => part.ntpPoints),
    ),
  ];
}
