import {
  countryBalance,
  decomposeNtpChange,
  scenarioModel,
  tradeProfile,
  tradeScenario,
  yearlyBalance,
} from "../../analysis";
import { figureErrata, figuresOf, figureTable } from "../../library";
import { CoreError } from "../../core";
import {
  cellAddress,
  isSourceStamp,
  parseCellAddress,
  type SheetPlan,
  type SourceStamp,
} from "../../workbook/plan";
import { planDecomposition } from "../../sheets/decomposition";
import { planSample } from "../../sheets/sample";
import { planScenario } from "../../sheets/scenario";
import { planTable } from "../../sheets/table";
import { planTradeBalance, planTradeProfile, planTradeScenario } from "../../sheets/trade";
import type { BlockSummary } from "../../workbook/contract";
import type { PaneServices } from "../services";
import { tableRequest } from "../table-request";

/**
 * Plan of a block as it would be inserted today, where it stands; undefined when its stamp says too little, or names what this
 * version does not have. Stamps come with the workbook, from anyone, so that is no fault of ours; any other error is.
 */
export function refreshedPlan(services: PaneServices, block: BlockSummary): SheetPlan | undefined {
  if (!isSourceStamp(block.source)) return undefined;
  try {
    return planAgain(services, block, block.source);
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    return undefined;
  }
}

function planAgain(
  services: PaneServices,
  { id, language, sheet, address }: BlockSummary,
  source: SourceStamp,
): SheetPlan | undefined {
  const { library } = services;
  const { recipe, edition, part, chart } = source;
  const table = library.referenceTable(source.table, edition);
  const target = { sheet, cell: cellAddress(parseCellAddress(address)) };
  const request = { ...tableRequest(services, table, language, target), blockId: id };
  const { blockId, dataVersion } = request;
  const live = { blockId, language, target, dataVersion };
  if (!recipe) return planTable(table, { ...request, part, chart });
  switch (recipe.kind) {
    case "sample":
      return planSample(table, request);
    case "figure": {
      const figure = figuresOf(table.id).find(({ number }) => number.en === recipe.number);
      return (
        figure &&
        planTable(figureTable(figure, library, edition), {
          ...request,
          errata: figureErrata(figure, library),
          recipe,
          chart: { kind: figure.kind, title: figure.title[language] },
        })
      );
    }
    case "trade-profile":
      return planTradeProfile(tradeProfile({ ...recipe, edition }), table, {
        ...request,
        asValues: recipe.asValues,
      });
    case "trade-balance": {
      const balance =
        recipe.year === undefined ? yearlyBalance(edition) : countryBalance(recipe.year, edition);
      return planTradeBalance(balance, table, { ...request, asValues: recipe.asValues });
    }
    case "trade-scenario":
      return planTradeScenario({
        ...live,
        edition,
        scenario: tradeScenario({ ...recipe, edition }),
      });
    case "scenario":
      return planScenario({ ...recipe, ...live, model: scenarioModel({ ...recipe, edition }) });
    case "decomposition": {
      const { group, from, to } = recipe;
      return planDecomposition({
        ...live,
        decomposition: decomposeNtpChange({ group, from, to, edition }),
        from: scenarioModel({ group, month: from, edition }),
        to: scenarioModel({ group, month: to, edition }),
      });
    }
    case "own-weights":
      return undefined;
  }
}
