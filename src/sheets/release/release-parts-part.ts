import type { ReleaseSide } from "../../analysis";
import { subsectorIn, type Language } from "../../language";
import type { Region } from "../../workbook/plan";
import { indexNames } from "../index-kinds";
import { section, text } from "../sheet-section";
import { subsectorCells, type ReleaseSheet } from "./release-sheet";

/** What each subsector contributes to It, Ib and NTP of the combined group; nothing where there is none. */
export function releasePartsPart(sheet: ReleaseSheet): Region[] {
  const { texts, at, release } = sheet;
  const { parts, subsectors } = release;
  if (!parts) return [];
  const count = subsectors.length;
  const side = (kind: ReleaseSide) =>
    `${subsectorCells(sheet, kind, "previous")},${subsectorCells(sheet, kind, "current")},${at.weights.range(kind)}`;
  const andil = parts.map((part) => part.andil);
  return section(at.parts, {
    title: texts.contributions,
    headers: {
      row: texts.row,
      subsector: texts.subsector,
      andil: texts.andil,
      ntpPoints: texts.ntpPoints,
      english: texts.subsectorEnglish,
    },
    rows: parts.map(({ side: row, subsector }) => ({
      row: text(indexNames[row]),
      subsector: text(subsector),
      english: text(subsectorIn(subsector, "en")),
    })),
    spills: {
      andil: [
        { formula: `BPS.CONTRIBUTION(${side("it")})`, values: andil.slice(0, count) },
        { formula: `BPS.CONTRIBUTION(${side("ib")})`, values: andil.slice(count), line: count },
      ],
      ntpPoints: [
        {
          formula: `BPS.NTP_CONTRIBUTION(${side("it")},${side("ib")})`,
          values: parts.map((part) => part.ntpPoints),
        },
      ],
    },
  });
}

/** Subsectors with their andil in It or Ib of the combined group. */
export function partCandidates(
  { at, release }: ReleaseSheet,
  side: ReleaseSide,
  language: Language,
) {
  const count = release.subsectors.length;
  const cells = (column: "english" | "subsector" | "andil") =>
    at.parts.range(column, side === "it" ? 0 : count, count);
  return { names: cells(language === "en" ? "english" : "subsector"), andil: cells("andil") };
}
