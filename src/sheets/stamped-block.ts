import type { Edition, Library, ReferenceTable } from "../library";
import type { BlockRecipe, SheetPlan } from "../workbook/plan";
import type { BlockRequest } from "./block-request";

/** A block that is planned again from its record. */
export interface StampedBlock {
  library: Library;
  /** The table that its stamp names, in the edition of the stamp. */
  table: ReferenceTable;
  edition: Edition;
  /** Whether marks have a column of their own. */
  marksColumn: boolean;
  /** Id, language and place of the block, and the book of its table. */
  request: BlockRequest;
}

export type RecipeKind = BlockRecipe["kind"];
export type RecipeOf<Kind extends RecipeKind> = Extract<BlockRecipe, { kind: Kind }>;

/** Plan of a block as it would be inserted today; undefined when its recipe names what this version does not have. */
export type Replan<Kind extends RecipeKind> = (
  block: StampedBlock,
  recipe: RecipeOf<Kind>,
) => SheetPlan | undefined;
