export { findAgain, type FoundAgain } from "./find-again";
export { likeness } from "./likeness";
export { choicesOf, recipeOf } from "./reading-recipe";
