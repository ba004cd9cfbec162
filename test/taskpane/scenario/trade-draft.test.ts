import { tradeBook } from "../../support/bundled-books";
import { tradeScenario } from "../../../src/analysis";
import {
  changedTradeDraft,
  withTradeShock,
  type TradeDraft,
} from "../../../src/taskpane/scenario/use-trade-scenario";

const draft: TradeDraft = {
  flow: "exports-by-port",
  dimension: "hs",
  year: 2020,
  shocks: [{ row: "hs25", percent: -10 }],
};

describe("changedTradeDraft", () => {
  test("another flow keeps the changes of chapters that it has", () => {
    expect(changedTradeDraft(tradeBook, draft, { flow: "imports" }).shocks).toEqual(draft.shocks);
  });

  test("by country there is no chapter to change", () => {
    expect(changedTradeDraft(tradeBook, draft, { dimension: "country" }).shocks).toEqual([]);
  });

  test("every flow, dimension and printed year can be computed", () => {
    for (const flow of ["exports-by-port", "exports-by-origin", "imports"] as const)
      for (const dimension of ["hs", "country"] as const)
        for (const year of [1990, 2018, 2019, 2020]) {
          const next = changedTradeDraft(tradeBook, draft, { flow, dimension, year });
          expect(tradeScenario(tradeBook, next).source.years).toContain(next.year);
        }
  });
});

describe("withTradeShock", () => {
  test("a new change of the same row takes the old one's place", () => {
    expect(withTradeShock(draft.shocks, { row: "hs25", percent: 5 })).toEqual([
      { row: "hs25", percent: 5 },
    ]);
  });
});
