import type { FunctionGuide } from "./function-guide";
import { tradeFlowGuides } from "./trade-flows";
import { tradeStructureGuides } from "./trade-structure";
import { unitValueGuides } from "./trade-unit-values";

export const tradeGuides: Readonly<Record<string, FunctionGuide>> = {
  ...tradeFlowGuides,
  ...tradeStructureGuides,
  ...unitValueGuides,
};
