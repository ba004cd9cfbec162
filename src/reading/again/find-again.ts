import type { OwnTable, ReadingRecipe, RecordsRecipe } from "../../table";
import type { FileReading, OpenedFile } from "../desk";
import type { Progress, ReadTable } from "../tables";
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
export async function findAgain(
  file: OpenedFile,
  old: OwnTable,
  progress?: Progress,
): Promise<FoundAgain | undefined> {
  const { recipe } = old;
  const plainly = await file.read({});
  if (old.fromRecords) return madeAgain(file, plainly, old, old.fromRecords, progress);
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

/** A table that was made of long data is made again, by the same choice. */
async function madeAgain(
  file: OpenedFile,
  plainly: FileReading,
  old: OwnTable,
  { of, choice }: RecordsRecipe,
  progress?: Progress,
): Promise<FoundAgain | undefined> {
  const lists = plainly.tables.filter(({ records }) => records);
  // A file has its list where it had it; elsewhere, only one that is alone can be meant.
  const found = lists.find(({ id }) => id === of) ?? (lists.length === 1 ? lists[0] : undefined);
  if (!found) return undefined;
  const choices = old.recipe ? choicesOf(old.recipe, plainly.grids, found) : {};
  const request = { table: found.id, choices };
  const { dimensions, measures } = await file.records(request, progress);
  const has = (known: readonly { key: string }[], wanted: readonly string[]) =>
    wanted.every((key) => known.some((one) => one.key === key));
  const { down, across, measure, filter = {} } = choice;
  if (!has(dimensions, [...down, ...across, ...Object.keys(filter)])) return undefined;
  if (!has(measures, [measure])) return undefined;
  const { id, title, notes } = old;
  const frame = { id, title, notes, source: { ...old.source, ...found.table.source } };
  const { table } = await file.table(request, { choice, frame, most: everything });
  const made = { ...found, table: { ...table, fromRecords: { of: found.id, choice } } };
  return { found: made, recipe: recipeOf(found, choices, plainly) };
}

const everything = { rows: Infinity, columns: Infinity };

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

/** A title that the reader gave is not a title of the file's. */
const toldOf = ({ table }: ReadTable, { recipe }: OwnTable) =>
  recipe?.ownTitle !== undefined && table.title.id === recipe.ownTitle
    ? { ...table, title: { id: "", en: "" } }
    : table;
