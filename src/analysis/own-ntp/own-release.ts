import { percentChange, sum } from "../../core";
import type { MonthRelease, ReleasePart } from "../month-release";
import {
  driversOf,
  type ReleasedItem,
  type ReleaseFigure,
  type ReleaseGroup,
  sinceBase,
} from "../release-group";
import type { ReleaseBase } from "../release-line";
import { rowOfIndex } from "../scenario";
import { type OwnContribution, ownContributions } from "./own-contributions";
import type { OwnGroup } from "./own-group";
import { type OwnNtp, rowOf } from "./own-ntp";

/**
 * The release of a month from own results: figures of every group with their changes since the month before, since December and
 * in a year, where the prices reach so far.
 *
 * @param month position of the month, from 1
 */
export function ownRelease(result: OwnNtp, month: number): MonthRelease {
  const earlier = basesOf(result.months, month);
  const groups = result.groups.map((group) => releasedGroup(result, group, month, earlier));
  const isWhole = result.groups.length > 1;
  const whole = result.groups.at(-1);
  const combined = isWhole ? groups.at(-1) : undefined;
  const subsectors = isWhole ? groups.slice(0, -1) : groups;
  const parts =
    combined && whole?.parts
      ? partsOf(result, whole, ownContributions(result, whole.id, month))
      : undefined;
  return {
    subsectors,
    bases: earlier.map(([base]) => base),
    ...(combined && {
      combined: {
        ...combined,
        name: "",
        drivers: driversOf(combined.figures, (side) =>
          (parts ?? [])
            .filter((part) => part.side === side)
            .map(({ subsector, andil }) => ({ name: subsector, andil })),
        ),
      },
    }),
    ...(parts && { parts }),
    ruralInflation: (combined ?? groups[0])?.figures.ikrt.change ?? 0,
  };
}

/** Positions of December before and of the same month a year before, where there is such a month besides the last one. */
function basesOf(months: readonly string[], month: number): [ReleaseBase, number][] {
  const ofYear = Number(months[month]?.slice(5));
  const bases: [ReleaseBase, number][] = [
    ["december", month - ofYear],
    ["yearBefore", month - 12],
  ];
  return bases.filter(([, at]) => at >= 0 && at < month - 1);
}

function releasedGroup(
  result: OwnNtp,
  { id, name }: OwnGroup,
  month: number,
  earlier: readonly [ReleaseBase, number][],
): ReleaseGroup {
  const figures = Object.fromEntries(
    Object.entries(rowOfIndex).map(([kind, key]) => [
      kind,
      figureOf(rowOf(result, id, key).levels, month, earlier),
    ]),
  ) as ReleaseGroup["figures"];
  const contributions = ownContributions(result, id, month);
  const items = contributions.map((one) => releasedItem(result, one, month));
  const drivers = driversOf(figures, (side) =>
    contributions
      .filter((one) => one.side === side)
      .map(({ item, andil }) => ({ name: result.items[item]?.item.label ?? "", andil })),
  );
  return { name, figures, items, drivers };
}

function figureOf(
  levels: readonly number[],
  month: number,
  earlier: readonly [ReleaseBase, number][],
): ReleaseFigure {
  const [previous, current] = [levels[month - 1] as number, levels[month] as number];
  return {
    previous,
    current,
    change: percentChange(previous, current),
    ...Object.fromEntries(
      earlier.flatMap(([base, at]) => [
        [base, levels[at]],
        [sinceBase[base], percentChange(levels[at] as number, current)],
      ]),
    ),
  };
}

function releasedItem(
  { items, groups }: OwnNtp,
  { item, andil, ntpPoints }: OwnContribution,
  month: number,
): ReleasedItem {
  const { item: own, levels } = items[item] as OwnNtp["items"][number];
  const current = levels[month] as number;
  return {
    line: {
      subsector: groups.find(({ id }) => id === own.subsector)?.name ?? own.subsector,
      row: own.component,
      item: own.label,
      weight: own.weights.at(-1) ?? 0,
      previous: levels[month - 1] as number,
      current: { index: current },
    },
    current,
    andil,
    ntpPoints,
  };
}

/** What the parts of a whole contribute to its changes: of It, then of Ib. */
function partsOf(result: OwnNtp, whole: OwnGroup, all: readonly OwnContribution[]): ReleasePart[] {
  const subsectorsIn = (id: string): string[] => {
    const parts = result.groups.find((group) => group.id === id)?.parts;
    return parts ? parts.flatMap((part) => subsectorsIn(part.id)) : [id];
  };
  return (["it", "ib"] as const).flatMap((side) =>
    (whole.parts ?? []).map(({ id }): ReleasePart => {
      const within = subsectorsIn(id);
      const own = all.filter(
        (one) => one.side === side && within.includes(result.items[one.item]?.item.subsector ?? ""),
      );
      return {
        subsector: result.groups.find((group) => group.id === id)?.name ?? id,
        side,
        andil: sum(own.map(({ andil }) => andil)),
        ntpPoints: sum(own.map(({ ntpPoints }) => ntpPoints)),
      };
    }),
  );
}
