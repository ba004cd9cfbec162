import type { SheetPlan } from "../workbook/plan";
import { replanBridge } from "./bridge";
import { replanDecomposition } from "./decomposition";
import { replanLedger } from "./ledger";
import { replanSample } from "./sample";
import { replanScenario } from "./scenario";
import type { RecipeKind, RecipeOf, Replan, StampedBlock } from "./stamped-block";
import { replanSeries } from "./series";
import { replanFigure } from "./table";
import { replanTornado } from "./tornado";
import {
  replanTradeBalance,
  replanTradeFigures,
  replanTradeProfile,
  replanTradeScenario,
} from "./trade";
import { replanTableWeights, replanWeights } from "./weights";
import { replanVintages } from "./vintages";

/** How each kind of sheet is planned again; a kind without its replan does not compile. */
const replans: { [Kind in RecipeKind]: Replan<Kind> } = {
  sample: replanSample,
  figure: replanFigure,
  "trade-profile": replanTradeProfile,
  "trade-balance": replanTradeBalance,
  "trade-figures": replanTradeFigures,
  "trade-scenario": replanTradeScenario,
  scenario: replanScenario,
  decomposition: replanDecomposition,
  weights: replanWeights,
  "table-weights": replanTableWeights,
  tornado: replanTornado,
  series: replanSeries,
  bridge: replanBridge,
  ledger: replanLedger,
  vintages: replanVintages,
  // The stamp does not keep the weights.
  "own-weights": () => undefined,
};

export function replan<Kind extends RecipeKind>(
  block: StampedBlock,
  recipe: RecipeOf<Kind> & { kind: Kind },
): SheetPlan | undefined {
  return replans[recipe.kind](block, recipe);
}
