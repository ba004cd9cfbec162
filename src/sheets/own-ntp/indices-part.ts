import { changeOf, type OwnGroup, type OwnNtp, rowOf } from "../../analysis";
import type { Region } from "../../workbook/plan";
import { type IndexKind, indexKinds, indexNames } from "../index-kinds";
import { formats, live, number, section, text } from "../sheet-section";
import { monthHeaders } from "./items-part";
import { indexLine, kindRow, monthColumn, type OwnNtpSheet, shareLine } from "./own-ntp-sheet";
import { treeCell } from "./tree-part";

/** Indices of every group by month; the last line is the 100 that the chart compares with. */
export function indicesPart(sheet: OwnNtpSheet): Region[] {
  const { at, texts, result, months } = sheet;
  return section(at.indices, {
    title: texts.indices,
    headers: { index: texts.index, group: texts.group, ...monthHeaders(sheet) },
    rows: [
      ...indexKinds.flatMap((kind) =>
        result.groups.map((group) => ({
          index: text(indexNames[kind]),
          group: text(sheet.groupName(group.id)),
          ...Object.fromEntries(
            months.map((_, month) => [
              monthColumn(month),
              live(
                indexFormula(sheet, kind, group, month),
                rowOf(result, group.id, kindRow[kind]).levels[month] ?? 0,
              ),
            ]),
          ),
        })),
      ),
      {
        index: text(""),
        group: text(texts.hundred),
        ...Object.fromEntries(
          months.map((_, month) => [monthColumn(month), number(100, formats.index)]),
        ),
      },
    ],
  });
}

function indexFormula(sheet: OwnNtpSheet, kind: IndexKind, group: OwnGroup, month: number): string {
  const cell = (of: IndexKind, at = month) =>
    sheet.at.indices.cell(monthColumn(at), indexLine(sheet, of, group.id));
  if (kind === "ntp") return `BPS.NTP(${cell("it")},${cell("ib")})`;
  if (kind === "ntup") return `BPS.NTUP(${cell("it")},${cell("bppbm")})`;
  if (group.parts && sheet.at.shares) {
    const side = kind === "it" ? "it" : "ib";
    const [firstPart] = group.parts;
    const line = indexLine(sheet, kind, firstPart?.id ?? "");
    const count = group.parts.length;
    const indices = sheet.at.indices.range(monthColumn(month), line, count);
    return `BPS.WEIGHTED_INDEX(${indices},${sheet.at.shares.range(side, shareLine(sheet, group.id), count)})`;
  }
  const node = sheet.result.nodes.findIndex(
    ({ subsector, key }) => subsector === group.id && key === kindRow[kind],
  );
  const place = placeOf(sheet.result, month);
  const index = treeCell(sheet, place, node, month);
  const link = sheet.result.segments[place]?.link ?? -1;
  // New weights go on from the level of the month that they are joined to.
  return link < 0 ? index : `${cell(kind, link)}*${index}/100`;
}

/** Position of the segment by which a month's level is computed. */
const placeOf = ({ segments }: OwnNtp, month: number): number =>
  segments.findIndex(({ last }) => month <= last);

/** Percent changes on the month before. */
export function changesPart(sheet: OwnNtpSheet): Region[] {
  const { at, texts, result, months } = sheet;
  const cell = (line: number, month: number) => at.indices.cell(monthColumn(month), line);
  return section(at.changes, {
    title: texts.changes,
    headers: { index: texts.index, group: texts.group, ...monthHeaders(sheet) },
    rows: indexKinds.flatMap((kind, place) =>
      result.groups.map((group, of) => {
        const line = place * result.groups.length + of;
        const row = rowOf(result, group.id, kindRow[kind]);
        return {
          index: text(indexNames[kind]),
          group: text(sheet.groupName(group.id)),
          ...Object.fromEntries(
            months.flatMap((_, month) => {
              const change = changeOf(row, month);
              if (change === undefined) return [];
              const formula = `BPS.PERCENT_CHANGE(${cell(line, month - 1)},${cell(line, month)})`;
              return [[monthColumn(month), live(formula, change, formats.percent)]];
            }),
          ),
        };
      }),
    ),
  });
}
