import type { ReleaseSide } from "../../analysis";
import { subsectorIn, type Language } from "../../language";
import { indexColumn } from "./release-indices-part";
import {
  releaseIndexRow,
  releaseWeightRow,
  weightColumns,
  type ReleaseSheet,
} from "./release-sheet";
import { type Region } from "../../workbook/plan";
import { cellsAt, headersBeside, section, spillAt, text } from "../sheet-section";

const names = { it: "It", ib: "Ib" } as const;
const partColumns = { subsector: 1, andil: 2, ntpPoints: 3, english: 4 } as const;

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
    const [previous, current] = (["previous", "current"] as const).map((month) =>
      address(row, indexColumn(sheet, month), count),
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
    headersBeside(at.parts, partColumns.andil, [texts.andil, texts.ntpPoints]),
    spillAt(first, partColumns.andil, `BPS.CONTRIBUTION(${side("it")})`, andil.slice(0, count)),
    spillAt(
      at.parts.row(count),
      partColumns.andil,
      `BPS.CONTRIBUTION(${side("ib")})`,
      andil.slice(count),
    ),
    spillAt(
      first,
      partColumns.ntpPoints,
      `BPS.NTP_CONTRIBUTION(${side("it")},${side("ib")})`,
      parts.map((part) => part.ntpPoints),
    ),
    headersBeside(at.parts, partColumns.english, [texts.subsectorEnglish]),
    cellsAt(
      first,
      partColumns.english,
      parts.map(({ subsector }) => [text(subsectorIn(subsector, "en"))]),
    ),
  ];
}

/** Subsectors with their andil in It or Ib of the combined group. */
export function partCandidates(sheet: ReleaseSheet, side: ReleaseSide, language: Language) {
  const count = sheet.release.subsectors.length;
  const row = sheet.at.parts.row(side === "it" ? 0 : count);
  const cells = (column: number) => sheet.address(row, column, count);
  const names = language === "en" ? partColumns.english : partColumns.subsector;
  return { names: cells(names), andil: cells(partColumns.andil) };
}
