import type { ScenarioGroup } from "../../analysis";
import { seriesTable, type Book } from "../../library";

/** The tables that a sheet about groups uses, each once: that of the first group in the first month leads. */
export const ntpGroupTables = (
  book: Book,
  groups: readonly string[],
  months: readonly string[],
): [string, ...string[]] => {
  const all = groups.flatMap((group) => months.map((month) => seriesTable(book, group, month)));
  return [...new Set(all)] as [string, ...string[]];
};

/** Ids of a group and of all groups that it is built from. */
export const modelGroups = (group: ScenarioGroup): string[] => [
  group.id,
  ...(group.kind === "composite" ? group.parts.flatMap((part) => modelGroups(part.group)) : []),
];
