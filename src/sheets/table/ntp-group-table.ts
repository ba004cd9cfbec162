import type { ScenarioGroup } from "../../analysis";
import { seriesTable } from "../../library";

const publication = "ntp-kaltim-2020";

/** Id of the table that prints the indices of a group in a month. */
const ntpGroupTable = (group: string, month: string): string =>
  seriesTable(publication, group, month);

/** The tables that a sheet about groups uses, each once: that of the first group in the first month leads. */
export const ntpGroupTables = (
  groups: readonly string[],
  months: readonly string[],
): [string, ...string[]] => {
  const all = groups.flatMap((group) => months.map((month) => ntpGroupTable(group, month)));
  return [...new Set(all)] as [string, ...string[]];
};

/** Ids of a group and of all groups that it is built from. */
export const modelGroups = (group: ScenarioGroup): string[] => [
  group.id,
  ...(group.kind === "composite" ? group.parts.flatMap((part) => modelGroups(part.group)) : []),
];
