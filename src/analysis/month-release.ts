import { sum } from "../core";
import {
  driversOf,
  emptyRow,
  releaseGroup,
  type ReleaseGroup,
  type ReleaseSide,
  type SubsectorWeights,
} from "./release-group";
import { type ReleaseBase, releaseBases, type ReleaseLine } from "./release-line";

/** What a subsector contributes to It or Ib of the combined group and to its NTP. */
export interface ReleasePart {
  subsector: string;
  side: ReleaseSide;
  andil: number;
  ntpPoints: number;
}

export interface MonthRelease {
  subsectors: ReleaseGroup[];
  /** Row by row across the subsectors; undefined where several are given without weights. Items have their andil in it. */
  combined?: ReleaseGroup;
  /** Of the combined group: the subsectors of It, then those of Ib. */
  parts?: ReleasePart[];
  /** Percent change of IKRT of all that is given together, or of the only subsector. */
  ruralInflation?: number;
  /** Months for which every line gives its index. */
  bases: ReleaseBase[];
}

/** One weight for both sides, or one each. */
export type SubsectorWeight = number | SubsectorWeights;

export const weightsOf = (weight: SubsectorWeight): SubsectorWeights =>
  typeof weight === "number" ? { it: weight, ib: weight } : weight;

/**
 * The indices of a month from last month's and this month's items: It, Ib, NTP and NTUP with changes and contributions.
 *
 * @param lines each subsector needs received items, household consumption and production costs
 * @param subsectorWeights weight of each subsector in the combined group, of any positive sum: one, or one for It and one for Ib
 * @throws CoreError `empty` for a subsector without items of a row
 * @throws CoreError `missing`, `not-positive`, `negative`, `zero-denominator`, `overflow` for a line's numbers
 */
export function monthRelease(
  lines: readonly ReleaseLine[],
  subsectorWeights?: Readonly<Record<string, SubsectorWeight>>,
): MonthRelease {
  const names = [...new Set(lines.map(({ subsector }) => subsector))];
  if (names.length === 0) throw emptyRow("lines");
  const parts = names.map((name) => ({
    name,
    weights: weightsOf(names.length === 1 ? 1 : (subsectorWeights?.[name] ?? 0)),
    lines: lines.filter(({ subsector }) => subsector === name),
  }));
  const bases = releaseBases.filter((base) => lines.every((line) => line.bases?.[base]));
  const subsectors = parts.map((part) =>
    releaseGroup(part.name, [{ ...part, weights: weightsOf(1) }], bases),
  );
  const whole =
    names.length === 1 ? subsectors[0] : subsectorWeights && releaseGroup("", parts, bases);
  return {
    subsectors,
    bases,
    ...(names.length > 1 && whole && combinedOf(whole, names)),
    ...(whole && { ruralInflation: whole.figures.ikrt.change }),
  };
}

/** The combined group, moved by subsectors, and what each of them contributes. */
function combinedOf(
  whole: ReleaseGroup,
  names: readonly string[],
): Required<Pick<MonthRelease, "combined" | "parts">> {
  const parts = partsOf(whole, names);
  const drivers = driversOf(whole.figures, (side) =>
    parts
      .filter((part) => part.side === side)
      .map(({ subsector, andil }) => ({ name: subsector, andil })),
  );
  return { combined: { ...whole, drivers }, parts };
}

const partsOf = ({ items }: ReleaseGroup, names: readonly string[]): ReleasePart[] =>
  (["it", "ib"] as const).flatMap((side) =>
    names.map((subsector) => {
      const own = items.filter(
        ({ line }) => line.subsector === subsector && (line.row === "it") === (side === "it"),
      );
      return {
        subsector,
        side,
        andil: sum(own.map(({ andil }) => andil)),
        ntpPoints: sum(own.map(({ ntpPoints }) => ntpPoints)),
      };
    }),
  );
