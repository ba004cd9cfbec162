import type { LineRole } from "./line-role";
import type { Rule } from "./rule";
import type { TableLine, UserTable } from "./table-cells";
import { totalCandidates } from "./total-candidates";

/** Lines of one axis with what is known of them. */
export interface AxisReading {
  table: UserTable;
  axis: Rule["axis"];
  lines: readonly TableLine[];
  roles: ReadonlyMap<number, LineRole>;
  across: ReadonlyMap<number, LineRole>;
  /** Lines that a group adds up already. */
  members: ReadonlySet<number>;
}

/** Lines further away than this are not looked at for pairs. */
const reach = 40;
/** Of levels only so many are paired with each other. */
const mostLevels = 16;

/** Rules that a line of this role may follow, the likelier first. */
export function ruleCandidates(reading: AxisReading, place: number, role: LineRole): Rule[] {
  const { axis, lines, roles, members } = reading;
  const result = lines[place]?.index ?? 0;
  const rule = (rest: Pick<Rule, "kind" | "of"> & Partial<Rule>): Rule => ({
    axis,
    result,
    ...rest,
  });
  const withRole = (...wanted: LineRole[]) =>
    nearest(lines, place).filter((line) => wanted.includes(roles.get(line) ?? "value"));
  const levels = () =>
    withRole(
      "value",
      "export",
      "import",
      "total",
      "it",
      "ib",
      "bppbm",
      "ntp",
      "ntup",
      "balance",
    ).slice(0, mostLevels);
  switch (role) {
    case "total": {
      const free = lines.filter(({ index }) => !members.has(index));
      const freePlace = free.findIndex(({ index }) => index === result);
      const roleOf = (line: TableLine) => roles.get(line.index) ?? "value";
      const lists = totalCandidates(lines, place, roleOf);
      if (freePlace >= 0 && free.length < lines.length) {
        lists.push(
          ...[free.slice(0, freePlace), free.slice(freePlace + 1)].map((list) =>
            list.map(({ index }) => index),
          ),
        );
      }
      const several = lists.filter((of) => of.length > 1);
      return (several.length > 0 ? several : lists).map((of) => rule({ kind: "sum", of }));
    }
    case "mean": {
      const values = lines
        .slice(0, place)
        .filter(
          ({ index }) =>
            !["mean", "total", "share", "change", "ignored"].includes(roles.get(index) ?? "value"),
        )
        .map(({ index }) => index);
      return values.length > 1 ? [rule({ kind: "mean", of: values })] : [];
    }
    case "share":
      return [...shares(reading, levels(), rule), ...changes(levels(), rule)];
    case "change":
      return changes(levels(), rule);
    case "balance":
      return pairs(withRole("export", "value", "total"), withRole("import", "value", "total")).map(
        ([of, less]) => rule({ kind: "difference", of: [of], less }),
      );
    case "ntp":
      return ratios(withRole("it"), withRole("ib"), rule);
    case "ntup":
      return ratios(withRole("it"), withRole("bppbm"), rule);
    default:
      return [];
  }
}

type Build = (rest: Pick<Rule, "kind" | "of"> & Partial<Rule>) => Rule;

function shares(reading: AxisReading, levels: readonly number[], rule: Build): Rule[] {
  const across = [...reading.across];
  const totals = across.filter(([, role]) => role === "total").map(([line]) => line);
  const ends = [across.at(-1)?.[0], across[0]?.[0]].filter((line) => line !== undefined);
  const wholes = [...totals, ...ends].map((line) => [line]);
  if (totals.length === 0) wholes.push(across.map(([line]) => line));
  return levels.flatMap((line) =>
    wholes.map((whole) => rule({ kind: "share", of: [line], wholes: whole })),
  );
}

const changes = (levels: readonly number[], rule: Build): Rule[] => [
  ...pairs(levels, levels).map(([of, over]) => rule({ kind: "change", of: [of], over })),
  ...levels.map((of) => rule({ kind: "change", of: [of], stepBefore: true as const })),
];

const ratios = (tops: readonly number[], bottoms: readonly number[], rule: Build): Rule[] =>
  pairs(tops, bottoms).map(([of, over]) => rule({ kind: "ratio", of: [of], over }));

/** All pairs of two different lines, those that are nearest together first. */
const pairs = (a: readonly number[], b: readonly number[]): [number, number][] =>
  a
    .flatMap((first, i) =>
      b.map((second, j) => ({ pair: [first, second] as [number, number], distance: i + j })),
    )
    .filter(({ pair }) => pair[0] !== pair[1])
    .sort((x, y) => x.distance - y.distance)
    .map(({ pair }) => pair);

/** Numbers of the other lines, the nearest first; of two as near, the one before. */
const nearest = (lines: readonly TableLine[], place: number): number[] =>
  lines
    .map(({ index }, other) => ({ index, distance: Math.abs(other - place) }))
    .filter(({ distance }) => distance > 0 && distance <= reach)
    .sort((a, b) => a.distance - b.distance)
    .map(({ index }) => index);
