import type { ReadLine } from "./axis-reading";
import type { TableLine } from "./user-table";

/** Which lines a total may add up, the likelier first; each a list of line numbers. */
export function totalCandidates(lines: readonly ReadLine[], place: number): number[][] {
  const isTotal = ({ role }: ReadLine) => role === "total";
  const isPart = ({ role }: ReadLine) =>
    role !== "total" &&
    !["share", "change", "cumulative", "mean", "ratio", "balance", "ignored"].includes(role);
  const period = lines[place]?.time?.at;
  const above = lines.slice(0, place);
  const below = lines.slice(place + 1);
  const lastTotal = above.map(isTotal).lastIndexOf(true);
  const nextTotal = below.findIndex(isTotal);
  const until = nextTotal < 0 ? below.length : nextTotal;
  const groupsAbove = [...above.filter(isTotal), ...above.slice(lastTotal + 1).filter(isPart)];
  const candidates = [
    above.slice(lastTotal + 1).filter(isPart),
    above.filter(isPart),
    above.filter(isTotal),
    groupsAbove,
    below.slice(0, until).filter(isPart),
    below.filter(isPart),
    below.filter(isTotal),
  ];
  const shallow = candidates.map((parts) => {
    const least = Math.min(...parts.map(({ depth }) => depth));
    return parts.filter(({ depth }) => depth === least);
  });
  // Totals of several years stand side by side: each adds up its own.
  const sameTime =
    period === undefined
      ? []
      : candidates.map((parts) => parts.filter((line) => line.time?.at === period));
  return distinct(
    [...sameTime, ...candidates, ...shallow].map((parts) => parts.map(({ index }) => index)),
  );
}

/** Lines right below that are set in more deeply: the members of a group. */
export function members(lines: readonly TableLine[], place: number): number[] {
  const depth = lines[place]?.depth ?? 0;
  const found: TableLine[] = [];
  for (const line of lines.slice(place + 1)) {
    if (line.depth <= depth) break;
    found.push(line);
  }
  const direct = Math.min(...found.map((line) => line.depth));
  return found.filter((line) => line.depth === direct).map(({ index }) => index);
}

function distinct(lists: number[][]): number[][] {
  const seen = new Set<string>();
  return lists.filter((list) => {
    const key = list.join();
    if (list.length === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
