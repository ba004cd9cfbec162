import { datedLabel, type Period, periodsOfLabels } from "../../core";
import type { LineRole } from "./line-role";
import type { Rule } from "./rule";
import type { TableLine, UserTable } from "./user-table";

/** A line with what its label says. */
export interface ReadLine extends TableLine {
  role: LineRole;
  time: Period | undefined;
  /** Its label without the time; lines of one measure can be compared. */
  measure: string;
}

/** Lines of one axis of a table, and those that cross them. */
export interface AxisReading {
  table: UserTable;
  axis: Rule["axis"];
  lines: readonly ReadLine[];
  across: readonly ReadLine[];
}

/** Reads the labels of lines; `roles` says what they are. */
export function readLabels(
  lines: readonly TableLine[],
  roles: ReadonlyMap<number, LineRole>,
): ReadLine[] {
  const labels = lines.map(({ label, period }) =>
    period === undefined ? label : `${label} ${period}`,
  );
  const times = periodsOfLabels(labels);
  return lines.map((line, place) => ({
    ...line,
    role: roles.get(line.index) ?? "value",
    time: times[place],
    measure: datedLabel(labels[place] ?? "").measure,
  }));
}

/** Roles of lines whose numbers a rule of this kind binds. */
const bound: Record<Rule["kind"], readonly LineRole[]> = {
  sum: ["value", "total", "share", "balance", "export", "import", "cumulative"],
  difference: ["value", "total", "balance", "export", "import", "cumulative"],
  mean: ["value", "it", "ib", "bppbm", "ntp", "ntup", "export", "import", "total"],
  ratio: ["value", "mean", "total", "export", "import"],
  share: ["value", "total", "balance", "export", "import", "mean", "cumulative"],
  change: [
    "value",
    "total",
    "balance",
    "export",
    "import",
    "cumulative",
    "it",
    "ib",
    "bppbm",
    "ntp",
    "ntup",
    "mean",
    "ratio",
  ],
};

/** Lines across that a rule of this kind can bind. */
export const boundLines = (reading: AxisReading, kind: Rule["kind"]): number[] =>
  reading.across.filter(({ role }) => bound[kind].includes(role)).map(({ index }) => index);
