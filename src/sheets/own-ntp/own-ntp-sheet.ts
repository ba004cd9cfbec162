import {
  answered,
  type OwnNtp,
  type OwnSegment,
  segmentOf,
  sideWeights,
  wholeGroup,
} from "../../analysis";
import { baseText, ownNtpTexts, periodText } from "../../language";
import { subsectorNames } from "../../library";
import { indexKinds, type IndexKind } from "../index-kinds";
import { lines, stackSections } from "../layout";
import type { SheetRequest } from "../sheet-section";

export interface OwnNtpSheetRequest extends SheetRequest {
  result: OwnNtp;
  province: string;
}

/** Rows of the sheet that the chart takes. */
export const chartRows = 16;

const names = ["subsector", "component", "headings", "code", "item", "unit"] as const;

/** Everything that the parts of a sheet of own terms of trade need: results, and where the other parts stand. */
export function ownNtpSheet(request: OwnNtpSheetRequest) {
  const { result, language, target } = request;
  const { months, items, nodes, groups, segments, read } = result;
  const texts = ownNtpTexts[language];
  const whole = wholeGroup(result);
  const composites = groups.filter(({ parts }) => parts);
  const each = months.map((_, month) => monthColumn(month));
  const last = months.length - 1;
  const segment = segmentOf(result, last);
  const moved = (["it", "ib"] as const).flatMap((side) =>
    sideWeights(result, whole.id, side, segment).map(({ item }) => ({ item, side })),
  );
  const asked = answered(result);
  const tree = (at: OwnSegment | undefined) =>
    at && {
      columns: [
        "code",
        "parent",
        "label",
        "weight",
        "own",
        "share",
        ...each.slice(first(at), at.last + 1),
      ],
      lead: 2,
      rows: nodes.length,
    };
  const at = stackSections(target, {
    // Title, method, base.
    heading: lines(2),
    chart: lines(chartRows),
    indices: { columns: ["index", "group", ...each], rows: groups.length * indexKinds.length + 1 },
    changes: { columns: ["index", "group", ...each], rows: groups.length * indexKinds.length },
    contributions:
      months.length > 1
        ? {
            columns: ["side", "subsector", "item", "share", "before", "now", "andil", "ntpPoints"],
            rows: moved.length,
          }
        : undefined,
    answers: { columns: ["text"], header: false, rows: Math.max(1, asked.length) },
    shares:
      composites.length > 0
        ? {
            columns: ["whole", "group", "it", "ib", "itShare", "ibShare"],
            rows: composites.flatMap(({ parts = [] }) => parts).length,
          }
        : undefined,
    items: {
      columns: [
        ...names,
        ...read.diagrams.map((_, place) => weightColumn(place)),
        "base",
        "overlap",
        ...each,
      ],
      rows: items.length,
    },
    itemIndices: { columns: ["subsector", "component", "item", ...each], rows: items.length },
    tree0: tree(segments[0]),
    tree1: tree(segments[1]),
  });
  return {
    request,
    result,
    texts,
    at,
    trees: [at.tree0, at.tree1] as const,
    whole,
    composites,
    asked,
    /** Items of the whole on each side, as contributions list them. */
    moved,
    segment,
    months: months.map((month) => periodText(month, language)),
    base: baseText(result.base)[language],
    groupName: (id: string) =>
      subsectorNames[id]?.[language] ?? groups.find((group) => group.id === id)?.name ?? id,
  };
}

export type OwnNtpSheet = ReturnType<typeof ownNtpSheet>;

export const monthColumn = (month: number): string => `month${month}`;
export const weightColumn = (diagram: number): string => `weight${diagram}`;

/** Position of the first month of a segment. */
export const first = ({ link }: OwnSegment): number => Math.max(0, link);

/** Line of an index of a group. */
export const indexLine = ({ result }: OwnNtpSheet, kind: IndexKind, group: string): number =>
  indexKinds.indexOf(kind) * result.groups.length +
  result.groups.findIndex(({ id }) => id === group);

/** Row of each kind of index in a group. */
export const kindRow = {
  ntp: "ntp",
  ntup: "ntup",
  it: "it",
  ib: "ib",
  ikrt: "ib.ikrt",
  bppbm: "ib.bppbm",
} as const satisfies Record<IndexKind, string>;

/** Line of a part of a whole in the table of subsectors' weights; the first one when none is named. */
export function shareLine({ composites }: OwnNtpSheet, whole: string, part?: string): number {
  const all = composites.flatMap(({ id, parts = [] }) =>
    parts.map((one) => ({ whole: id, part: one.id })),
  );
  return all.findIndex((one) => one.whole === whole && (part === undefined || one.part === part));
}

/** Addresses of some lines of a column, neighbours as one range. */
export function runs(
  sorted: readonly number[],
  range: (line: number, lines: number) => string,
): string[] {
  const found: [number, number][] = [];
  for (const line of sorted) {
    const open = found.at(-1);
    if (open && open[0] + open[1] === line) open[1]++;
    else found.push([line, 1]);
  }
  return found.map(([line, count]) => range(line, count));
}
