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

/** Columns of the indices. */
export const indexColumns = { previous: 2, current: 3, change: 4 } as const;

/** Every index of every group in both months, with its change. */
export function releaseIndicesPart(sheet: ReleaseSheet): Region[] {
  const { texts, at, groups, address } = sheet;
  return section({
    at: at.indices,
    title: texts.indices,
    headers: [texts.index, texts.group, texts.previous, texts.current, texts.change].map(text),
    rows: [
      ...releaseKinds.flatMap((kind) =>
        groups.map(({ label, figures }, group) => {
          const row = releaseIndexRow(sheet, kind, group);
          const [before, now] = [indexColumns.previous, indexColumns.current].map((column) =>
            address(row, column),
          );
          return [
            text(names[kind]),
            text(label),
            live(levelFormula(sheet, kind, group, "previous"), figures[kind].previous),
            live(levelFormula(sheet, kind, group, "current"), figures[kind].current),
            live(`BPS.PERCENT_CHANGE(${before},${now})`, figures[kind].change),
          ];
        }),
      ),
      ...inflationRow(sheet),
    ],
  });
}

/** What a release calls rural inflation: the change of IKRT of all that is given. */
function inflationRow(sheet: ReleaseSheet): PlannedCell[][] {
  const { texts, groups, address, release } = sheet;
  const last = groups.length - 1;
  if (release.ruralInflation === undefined) return [];
  const change = address(releaseIndexRow(sheet, "ikrt", last), indexColumns.change);
  const label = groups[last]?.label ?? "";
  return [[text(texts.inflation), text(label), blank, blank, live(change, release.ruralInflation)]];
}

const linesOf = { it: ["it"], ib: ["ikrt", "bppbm"], ikrt: ["ikrt"], bppbm: ["bppbm"] } as const;

function levelFormula(
  sheet: ReleaseSheet,
  kind: ReleaseKind,
  group: number,
  month: "previous" | "current",
): string {
  const { address, groups, release } = sheet;
  const column = indexColumns[month];
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
