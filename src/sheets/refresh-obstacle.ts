import type { Library } from "../library";
import type { BlockSummary } from "../workbook/contract";
import type { BlockRecipe } from "../workbook/plan";

/** Why a block cannot be brought up to today's data. */
export type RefreshObstacle = "ownNumbers" | "ownWeights" | "noTable" | "ownTable" | "valuesNow";

/** What stands against a refresh of a block; undefined when nothing does. */
export function refreshObstacle(
  library: Library,
  { source, hasFormulas }: BlockSummary,
): RefreshObstacle | undefined {
  if (!source) return "ownNumbers";
  if (source.recipe?.kind === "own-weights") return "ownWeights";
  if (!library.has(source.table)) return source.own ? "ownTable" : "noTable";
  return isLive(source.recipe) && !hasFormulas ? "valuesNow" : undefined;
}

/** Whether a block is always written with formulas; what changed of a table may be nothing but words. */
function isLive(recipe: BlockRecipe | undefined): boolean {
  if (recipe === undefined || recipe.kind === "figure" || recipe.kind === "vintages") return false;
  return !("asValues" in recipe) || !recipe.asValues;
}
