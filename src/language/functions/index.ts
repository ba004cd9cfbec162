import { checkingGuides } from "./checking";
import type { FunctionGuide } from "./function-guide";
import { indexNumberGuides } from "./index-numbers";
import { referenceGuides } from "./reference";
import { termsOfTradeGuides } from "./terms-of-trade";
import { tradeGuides } from "./trade";

export { type WordChoice, wordChoices, wordsOf } from "./word-choices";
export { sources } from "./sources";
export type { FunctionExample, FunctionGuide } from "./function-guide";

/** The guide of every custom function, by id. */
export const functionGuides: Readonly<Record<string, FunctionGuide>> = {
  ...checkingGuides,
  ...indexNumberGuides,
  ...referenceGuides,
  ...termsOfTradeGuides,
  ...tradeGuides,
};
