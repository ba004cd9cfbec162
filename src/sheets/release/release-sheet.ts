import {
  monthRelease,
  type MonthRelease,
  type ReleaseGroup,
  type ReleaseLine,
  type ReleaseRow,
  type SubsectorWeight,
} from "../../analysis";
import { releaseSheetTexts, type Language, type ReleaseSheetTexts } from "../../language";
import { type PlanTarget, type BlockAddress, blockAddresses } from "../../workbook/plan";
import { stackSections, type SectionPlace } from "../layout";

export interface ReleaseSheetRequest {
  blockId: string;
  language: Language;
  target: PlanTarget;
  /** Months in words, e.g. `July 2026`. */
  month: string;
  previousMonth: string;
  /** Stands in the words where it is given. */
  province?: string;
  lines: readonly ReleaseLine[];
  /** Needed for a combined group of several subsectors. */
  subsectorWeights?: Readonly<Record<string, SubsectorWeight>>;
}

/** Indices in the order in which the sheet shows them. */
export const releaseKinds = ["ntp", "ntup", "it", "ib", "ikrt", "bppbm"] as const;
export type ReleaseKind = (typeof releaseKinds)[number];

/** What the parts of a release sheet need: results, and where the other parts stand. */
export interface ReleaseSheet {
  request: ReleaseSheetRequest;
  texts: ReleaseSheetTexts;
  address: BlockAddress;
  release: MonthRelease;
  /** Subsectors in order, then the combined group where there is one. */
  groups: { name: string; label: string; figures: MonthRelease["subsectors"][number]["figures"] }[];
  /** Sorted by subsector, then It, IKRT, BPPBM. */
  lines: ReleaseLine[];
  at: Record<"indices" | "words" | "weights" | "parts" | "items", SectionPlace>;
}

/** Languages in which the sheet speaks, in order. */
export const wordsLanguages = ["id", "en"] as const;
/** Sentences on one group in one language, besides one on each other month that it is compared with. */
const sentences = 5;

/** Groups of which a release speaks in words: the combined one, else each subsector. */
export const spokenGroups = ({ combined, subsectors }: MonthRelease): ReleaseGroup[] =>
  combined ? [combined] : subsectors;

const rowOrder: readonly ReleaseRow[] = ["it", "ikrt", "bppbm"];

/** Title, method and a blank line stand above the first part. */
const headingRows = 3;

export function releaseSheet(request: ReleaseSheetRequest): ReleaseSheet {
  const texts = releaseSheetTexts[request.language];
  const release = monthRelease(request.lines, request.subsectorWeights);
  const names = release.subsectors.map(({ name }) => name);
  const rank = ({ subsector, row }: ReleaseLine) =>
    names.indexOf(subsector) * rowOrder.length + rowOrder.indexOf(row);
  const subsectors = release.subsectors.map(({ name, figures }) => ({
    name,
    label: name,
    figures,
  }));
  const combined = release.combined && {
    name: "",
    label: texts.combined,
    figures: release.combined.figures,
  };
  const groups = combined ? [...subsectors, combined] : subsectors;
  const hasInflation = release.ruralInflation !== undefined;
  const lines = [...request.lines].sort((a, b) => rank(a) - rank(b));
  return {
    request,
    texts,
    address: blockAddresses(request.target),
    release,
    groups,
    lines,
    at: stackSections(headingRows, {
      indices: { rows: groups.length * releaseKinds.length + Number(hasInflation) },
      words: {
        header: false,
        rows:
          spokenGroups(release).length * wordsLanguages.length * (sentences + release.bases.length),
      },
      weights: combined && { rows: names.length },
      parts: combined && { rows: 2 * names.length },
      items: { rows: lines.length },
    }),
  };
}

/** Columns of the items; `relative` and prices are there for those lines that give them. */
export const releaseColumns = {
  item: 2,
  weight: 3,
  previous: 4,
  relative: 5,
  previousPrice: 6,
  currentPrice: 7,
  current: 8,
  andil: 9,
  ntpPoints: 10,
  english: 11,
  december: 12,
  yearBefore: 13,
} as const;

export const releaseLineRow = ({ at }: ReleaseSheet, line: number): number => at.items.row(line);

/** Cells of a column for the lines of some rows of a subsector, which stand below each other. */
export function releaseCells(
  sheet: ReleaseSheet,
  subsector: string,
  rows: readonly ReleaseRow[],
  column: number,
): string {
  const isIn = (line: ReleaseLine) => line.subsector === subsector && rows.includes(line.row);
  const first = sheet.lines.findIndex(isIn);
  return sheet.address(releaseLineRow(sheet, first), column, sheet.lines.filter(isIn).length);
}

/** Row of an index of a group. */
export const releaseIndexRow = (
  { at, groups }: ReleaseSheet,
  kind: ReleaseKind,
  group: number,
): number => at.indices.row(releaseKinds.indexOf(kind) * groups.length + group);

/** Columns of the subsectors' weights: Ib's are those of IKRT and BPPBM too. */
export const weightColumns = { it: 1, ib: 2 } as const;

/** Row of a subsector's weights. */
export const releaseWeightRow = ({ at }: ReleaseSheet, subsector: number): number =>
  at.weights.row(subsector);
