import {
  type Area,
  type FileReading,
  type ReadingChoices,
  type ReadTable,
  splitArea,
} from "../../reading";

/** Where a table is cut: before a row or a column of the grid of its file. */
export type Cut = { grid: number } & ({ row: number } | { column: number });

/** Two tables, or more, become one: the second below the first, or beside it where their rows are the same. */
export function joinedChoices(
  choices: ReadingChoices,
  tables: readonly ReadTable[],
  ids: readonly string[],
): ReadingChoices {
  const parts = tables.filter(({ id }) => ids.includes(id)).flatMap(partsOf);
  return {
    ...choices,
    joined: [...groupsWithout(choices, parts), parts],
    apart: (choices.apart ?? []).filter((id) => !parts.includes(id)),
  };
}

/** A table that was put together, by the reader or by what its titles say, comes apart again. */
export function separatedChoices(choices: ReadingChoices, table: ReadTable): ReadingChoices {
  const parts = partsOf(table);
  return {
    ...choices,
    joined: groupsWithout(choices, parts),
    apart: [...new Set([...(choices.apart ?? []), ...parts.slice(1)])],
  };
}

/** A table becomes two at a row or a column. The other tables of its sheet or page stay where they are. */
export function splitChoices(
  choices: ReadingChoices,
  { tables }: Pick<FileReading, "tables">,
  table: ReadTable,
  cut: Cut,
): ReadingChoices {
  const { grid } = cut;
  const joint = table.blocks.slice(1).find((block) => block.grid === grid && beginsAt(block, cut));
  if (joint) {
    return {
      ...choices,
      joined: (choices.joined ?? []).map((group) => group.filter((id) => id !== joint.table)),
      apart: [...(choices.apart ?? []), joint.table],
    };
  }
  const isCut = ({ top, left, bottom, right }: Area) =>
    "row" in cut ? top < cut.row && cut.row < bottom : left < cut.column && cut.column < right;
  const own = table.blocks.find((block) => block.grid === grid && isCut(block.area));
  if (!own) return choices;
  const areas = tables
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.grid === grid)
    .flatMap((block) => (block === own ? splitArea(block.area, cut) : [block.area]));
  const second = "row" in cut ? { ...own.area, top: cut.row } : { ...own.area, left: cut.column };
  return {
    ...choices,
    areas: { ...choices.areas, [grid]: areas.sort((a, b) => a.top - b.top || a.left - b.left) },
    // Below a header of the same words it would be taken for its continuation.
    apart: [...(choices.apart ?? []), `${grid}-${second.top}-${second.left}`],
  };
}

/** Whether a cut lies where a part of a table begins that was put to another. */
const beginsAt = (
  { area, gridRows, gridColumns, row, column }: ReadTable["blocks"][number],
  cut: Cut,
) =>
  "row" in cut
    ? row > 0 && area.top <= cut.row && cut.row <= (gridRows[0] ?? area.top)
    : column > 0 && area.left <= cut.column && cut.column <= (gridColumns[0] ?? area.left);

/** Ids of what a table is made of. */
const partsOf = ({ blocks }: ReadTable): string[] => [...new Set(blocks.map(({ table }) => table))];

const groupsWithout = ({ joined = [] }: ReadingChoices, parts: readonly string[]) =>
  joined.filter((group) => !group.some((id) => parts.includes(id)));
