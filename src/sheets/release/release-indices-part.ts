import { sinceBase, type ReleaseBase, type ReleaseFigure } from "../../analysis";
import type { PlannedCell, Region } from "../../workbook/plan";
import { indexKinds, indexNames, type IndexKind } from "../index-kinds";
import { live, section, text } from "../sheet-section";
import {
  indexCell,
  itemSet,
  sideRows,
  subsectorCells,
  type ItemColumn,
  type ReleaseSheet,
} from "./release-sheet";

/** What is in the columns of other months: a cell of the month, and one of the change since. */
const ofBases = <Content>(
  { release }: ReleaseSheet,
  level: (base: ReleaseBase) => Content,
  change: (base: ReleaseBase) => Content,
) =>
  Object.fromEntries(
    release.bases.flatMap((base) => [
      [base, level(base)],
      [sinceBase[base], change(base)],
    ]),
  ) as Partial<Record<keyof ReleaseFigure, Content>>;

/** Every index of every group in both months, with its change. */
export function releaseIndicesPart(sheet: ReleaseSheet): Region[] {
  const { texts, at, groups } = sheet;
  return section(at.indices, {
    title: texts.indices,
    headers: {
      index: texts.index,
      group: texts.group,
      previous: texts.previous,
      current: texts.current,
      change: texts.change,
      ...ofBases(
        sheet,
        (base) => texts[base],
        (base) => texts.since[base],
      ),
    },
    rows: [
      ...indexKinds.flatMap((kind) => groups.map((_, group) => indexCells(sheet, kind, group))),
      ...inflationRow(sheet),
    ],
  });
}

function indexCells(sheet: ReleaseSheet, kind: IndexKind, place: number) {
  const group = sheet.groups[place] as ReleaseSheet["groups"][number];
  const figure = group.figures[kind];
  const level = (month: Month) =>
    live(levelFormula(sheet, kind, place, month), figure[month] as number);
  const now = indexCell(sheet, kind, place, "current");
  const change = (since: Month, expected: number) =>
    live(`BPS.PERCENT_CHANGE(${indexCell(sheet, kind, place, since)},${now})`, expected);
  return {
    index: text(indexNames[kind]),
    group: text(group.label),
    previous: level("previous"),
    current: level("current"),
    change: change("previous", figure.change),
    ...ofBases(sheet, level, (base) => change(base, figure[sinceBase[base]] as number)),
  };
}

/** What a release calls rural inflation: the changes of IKRT of all that is given. */
function inflationRow(sheet: ReleaseSheet): Partial<Record<string, PlannedCell>>[] {
  const { texts, groups, release } = sheet;
  const group = groups.at(-1);
  if (release.ruralInflation === undefined || !group) return [];
  const change = (measure: keyof ReleaseFigure) =>
    live(
      indexCell(sheet, "ikrt", groups.length - 1, measure),
      group.figures.ikrt[measure] as number,
    );
  return [
    {
      index: text(texts.inflation),
      group: text(group.label),
      change: change("change"),
      ...Object.fromEntries(
        release.bases.map((base) => [sinceBase[base], change(sinceBase[base])]),
      ),
    },
  ];
}

type Month = "previous" | "current" | ReleaseBase;

const rowsOf = { ...sideRows, ikrt: ["ikrt"], bppbm: ["bppbm"] } as const;

function levelFormula(sheet: ReleaseSheet, kind: IndexKind, group: number, month: Month): string {
  const { at, groups, release } = sheet;
  const result = (name: IndexKind) => indexCell(sheet, name, group, month);
  if (kind === "ntp") return `BPS.NTP(${result("it")},${result("ib")})`;
  if (kind === "ntup") return `BPS.NTUP(${result("it")},${result("bppbm")})`;
  if (group >= release.subsectors.length) {
    // Ib's weights are those of IKRT and BPPBM too.
    const weights = at.weights.range(kind === "it" ? "it" : "ib");
    return `BPS.WEIGHTED_INDEX(${subsectorCells(sheet, kind, month)},${weights})`;
  }
  const set = itemSet(sheet, groups[group]?.name ?? "", rowsOf[kind]);
  const cells = (column: ItemColumn) => at.items.range(column, ...set);
  return `BPS.WEIGHTED_INDEX(${cells(month)},${cells("weight")})`;
}
