import type { OwnTable, ReadingRecipe } from "../../table";
import type { FileReading, OpenedFile } from "../desk";
import type { ReadTable } from "../tables";
import { likeness } from "./likeness";
import { choicesOf, headerOf, recipeOf } from "./reading-recipe";

/** A table that was found in a newer file, and how it is read there. */
export interface FoundAgain {
  found: ReadTable;
  recipe: ReadingRecipe;
}

/**
 * Finds a table in a newer file by its title, its sheet and its lines, and reads it as it was read before.
 *
 * @returns undefined where the file holds other tables only
 */
export async function findAgain(file: OpenedFile, old: OwnTable): Promise<FoundAgain | undefined> {
  const { recipe } = old;
  const plainly = await file.read({});
  if (recipe) {
    // Files of one kind have their tables at the same places.
    const choices = choicesOf(recipe, plainly.grids);
    const read = await file.read(choices);
    const found = mostAlike(read, old);
    if (found && standsAs(recipe, found, plainly))
      return { found, recipe: recipeOf(found, choices, plainly) };
  }
  const found = mostAlike(plainly, old);
  if (!found) return undefined;
  if (!recipe || recipe.areas) return { found, recipe: recipeOf(found, {}, plainly) };
  const choices = choicesOf(recipe, plainly.grids, found);
  const read = await file.read(choices);
  const moved = read.tables.find(({ id }) => id === found.id) ?? found;
  return { found: moved, recipe: recipeOf(moved, choices, plainly) };
}

/** Whether the lines of a recipe are those that it meant, where they are not those of an area. */
function standsAs(recipe: ReadingRecipe, { id }: ReadTable, plainly: FileReading): boolean {
  const plain = plainly.tables.find((table) => table.id === id);
  if (recipe.areas || !plain) return true;
  const [row, column] = headerOf(plain);
  return row === recipe.header[0] && column === recipe.header[1];
}

function mostAlike({ tables }: FileReading, old: OwnTable): ReadTable | undefined {
  let best: { table: ReadTable; score: number } | undefined;
  for (const table of tables) {
    const score = likeness(toldOf(table, old), old, old.recipe);
    if (score !== undefined && score > (best?.score ?? 0)) best = { table, score };
  }
  return best?.table;
}

/** A title that the reader gave is no title of the file's. */
const toldOf = ({ table }: ReadTable, { recipe }: OwnTable) =>
  recipe?.ownTitle !== undefined && table.title.id === recipe.ownTitle
    ? { ...table, title: { id: "", en: "" } }
    : table;
