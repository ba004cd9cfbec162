export { findAgain, type FoundAgain } from "./find-again";
export { recipeOf } from "./reading-recipe";
