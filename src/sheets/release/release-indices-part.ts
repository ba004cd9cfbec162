import { sinceBase, type ReleaseBase, type ReleaseFigure } from "../../analysis";
import { type PlannedCell, type Region } from "../../workbook/plan";
import { blank, live, section, text } from "../sheet-section";
import {
  releaseCells,
  releaseColumns,
  releaseIndexRow,
  releaseKinds,
  releaseWeightRow,
  weightColumns,
  type ReleaseKind,
  type ReleaseSheet,
} from "./release-sheet";

const names: Record<ReleaseKind, string> = {
  ntp: "NTP",
  ntup: "NTUP",
  it: "It",
  ib: "Ib",
  ikrt: "IKRT",
  bppbm: "BPPBM",
};

const fixedColumns = { previous: 2, current: 3, change: 4 } as const;

/** Column of a measure of the indices; those of other months stand right of the others, with the change since behind each. */
export function indexColumn({ release }: ReleaseSheet, measure: keyof ReleaseFigure): number {
  if (measure in fixedColumns) return fixedColumns[measure as keyof typeof fixedColumns];
  const base = release.bases.findIndex((one) => one === measure || sinceBase[one] === measure);
  const isChange = release.bases[base] !== measure;
  return fixedColumns.change + 1 + 2 * base + Number(isChange);
}

/** Every index of every group in both months, with its change. */
export function releaseIndicesPart(sheet: ReleaseSheet): Region[] {
  const { texts, at, groups, address, release } = sheet;
  return section({
    at: at.indices,
    title: texts.indices,
    headers: [
      texts.index,
      texts.group,
      texts.previous,
      texts.current,
      texts.change,
      ...release.bases.flatMap((base) => [texts[base], texts.since[base]]),
    ].map(text),
    rows: [
      ...releaseKinds.flatMap((kind) =>
        groups.map(({ label, figures }, group) => {
          const row = releaseIndexRow(sheet, kind, group);
          const [before, now] = (["previous", "current"] as const).map((month) =>
            address(row, indexColumn(sheet, month)),
          );
          return [
            text(names[kind]),
            text(label),
            live(levelFormula(sheet, kind, group, "previous"), figures[kind].previous),
            live(levelFormula(sheet, kind, group, "current"), figures[kind].current),
            live(`BPS.PERCENT_CHANGE(${before},${now})`, figures[kind].change),
            ...release.bases.flatMap((base) => [
              live(levelFormula(sheet, kind, group, base), figures[kind][base] as number),
              live(
                `BPS.PERCENT_CHANGE(${address(row, indexColumn(sheet, base))},${now})`,
                figures[kind][sinceBase[base]] as number,
              ),
            ]),
          ];
        }),
      ),
      ...inflationRow(sheet),
    ],
  });
}

/** What a release calls rural inflation: the changes of IKRT of all that is given. */
function inflationRow(sheet: ReleaseSheet): PlannedCell[][] {
  const { texts, groups, address, release } = sheet;
  const last = groups.length - 1;
  if (release.ruralInflation === undefined) return [];
  const figure = groups[last]?.figures.ikrt;
  const change = (measure: keyof ReleaseFigure) =>
    live(
      address(releaseIndexRow(sheet, "ikrt", last), indexColumn(sheet, measure)),
      figure?.[measure] as number,
    );
  return [
    [
      text(texts.inflation),
      text(groups[last]?.label ?? ""),
      blank,
      blank,
      change("change"),
      ...release.bases.flatMap((base) => [blank, change(sinceBase[base])]),
    ],
  ];
}

const linesOf = { it: ["it"], ib: ["ikrt", "bppbm"], ikrt: ["ikrt"], bppbm: ["bppbm"] } as const;

function levelFormula(
  sheet: ReleaseSheet,
  kind: ReleaseKind,
  group: number,
  month: "previous" | "current" | ReleaseBase,
): string {
  const { address, groups, release } = sheet;
  const column = indexColumn(sheet, month);
  const result = (name: ReleaseKind) => address(releaseIndexRow(sheet, name, group), column);
  if (kind === "ntp") return `BPS.NTP(${result("it")},${result("ib")})`;
  if (kind === "ntup") return `BPS.NTUP(${result("it")},${result("bppbm")})`;
  const count = release.subsectors.length;
  if (group >= count) {
    const parts = address(releaseIndexRow(sheet, kind, 0), column, count);
    const weightColumn = kind === "it" ? weightColumns.it : weightColumns.ib;
    const weights = address(releaseWeightRow(sheet, 0), weightColumn, count);
    return `BPS.WEIGHTED_INDEX(${parts},${weights})`;
  }
  const cells = (at: number) => releaseCells(sheet, groups[group]?.name ?? "", linesOf[kind], at);
  return `BPS.WEIGHTED_INDEX(${cells(releaseColumns[month])},${cells(releaseColumns.weight)})`;
}
