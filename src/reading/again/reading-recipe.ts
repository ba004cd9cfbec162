import type { ReadingRecipe, RecipeArea } from "../../table";
import type { FileReading } from "../desk";
import type { Area, ReadingChoices, ReadTable, TableChoice } from "../tables";

/**
 * How a table was read, with what the reader corrected of it.
 *
 * @param plain the file as it is read without any choice
 */
export function recipeOf(
  found: ReadTable,
  choices: ReadingChoices,
  plain: FileReading,
): ReadingRecipe {
  const { title: ownTitle, ...choice } = choices.tables?.[found.id] ?? {};
  const { headerRows, labelColumns, skipRows, skipColumns, decimalMark, unit } = choice;
  const ids = found.blocks.map(({ table }) => table);
  const isCut = found.blocks.some(({ grid }) => choices.areas?.[grid] !== undefined);
  const isJoined = choices.joined?.some((group) => group.some((id) => ids.includes(id))) ?? false;
  return {
    title: ownTitle === undefined ? found.table.title.id : "",
    caption: found.caption,
    grid: found.grid,
    top: found.area.top,
    left: found.area.left,
    header: headerOf(plain.tables.find(({ id }) => id === found.id) ?? found),
    ...((isCut || isJoined) && {
      areas: found.blocks.map(({ grid, area }) => openArea(grid, area, plain.grids[grid])),
    }),
    ...(headerRows && { headerRows }),
    ...(labelColumns && { labelColumns }),
    ...(skipRows && { skipRows }),
    ...(skipColumns && { skipColumns }),
    ...(decimalMark && { decimalMark }),
    ...(ownTitle !== undefined && { ownTitle }),
    ...(unit !== undefined && { unit }),
  };
}

/** Where its headers and its labels begin: titles above it come and go. */
export const headerOf = ({ headerRows, labelColumns, area }: ReadTable): [number, number] => [
  headerRows[0] ?? area.top,
  labelColumns[0] ?? area.left,
];

/** What reached the edge of its sheet does so in a longer one, too. */
function openArea(
  grid: number,
  { top, left, bottom, right }: Area,
  size: FileReading["grids"][number] | undefined,
): RecipeArea {
  return {
    ...{ grid, top, left },
    ...(bottom !== size?.rows && { bottom }),
    ...(right !== size?.columns && { right }),
  };
}

/**
 * How a table is read by its recipe.
 *
 * @param at where it was found; the place of the recipe itself when left out
 */
export function choicesOf(
  recipe: ReadingRecipe,
  grids: FileReading["grids"],
  at?: ReadTable,
): ReadingChoices {
  const [row, column] = at ? headerOf(at) : recipe.header;
  const areas: Record<number, Area[]> = {};
  for (const { grid, top, left, bottom, right } of recipe.areas ?? []) {
    const size = grids[grid];
    if (!size) return {};
    (areas[grid] ??= []).push({
      ...{ top, left },
      bottom: bottom ?? size.rows,
      right: right ?? size.columns,
    });
  }
  const ids = (recipe.areas ?? []).map(idAt);
  return {
    ...(ids.length > 0 && { areas }),
    ...(ids.length > 1 && { joined: [ids] }),
    tables: {
      [at?.id ?? idAt(recipe)]: shifted(recipe, row - recipe.header[0], column - recipe.header[1]),
    },
  };
}

const idAt = ({ grid, top, left }: Pick<RecipeArea, "grid" | "top" | "left">) =>
  `${grid}-${top}-${left}`;

function shifted(recipe: ReadingRecipe, down: number, across: number): TableChoice {
  const moved = (lines: readonly number[] | undefined, by: number) =>
    lines?.map((line) => Math.max(0, line + by));
  const { ownTitle, unit, decimalMark } = recipe;
  const headerRows = moved(recipe.headerRows, down);
  const labelColumns = moved(recipe.labelColumns, across);
  const skipRows = moved(recipe.skipRows, down);
  const skipColumns = moved(recipe.skipColumns, across);
  return {
    ...(headerRows && { headerRows }),
    ...(labelColumns && { labelColumns }),
    ...(skipRows && { skipRows }),
    ...(skipColumns && { skipColumns }),
    ...(decimalMark && { decimalMark }),
    ...(ownTitle !== undefined && { title: ownTitle }),
    ...(unit !== undefined && { unit }),
  };
}
