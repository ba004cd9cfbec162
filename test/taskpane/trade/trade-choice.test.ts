import { tradeBook } from "../../support/bundled-books";
import { tradeProfile, tradeSources } from "../../../src/analysis";
import { changedChoice, firstChoice } from "../../../src/taskpane/trade/trade-choice";

describe("changedChoice", () => {
  test("of a year compares with the year before", () => {
    expect(changedChoice(tradeBook, firstChoice(tradeBook), { year: 2019 })).toMatchObject({
      year: 2019,
      previousYear: 2018,
    });
  });

  test("of the first printed year compares with nothing", () => {
    expect(changedChoice(tradeBook, firstChoice(tradeBook), { year: 2017 })).not.toHaveProperty(
      "previousYear",
    );
  });

  test("of the year to compare with keeps any other printed year", () => {
    expect(
      changedChoice(tradeBook, firstChoice(tradeBook), { previousYear: 2017 }).previousYear,
    ).toBe(2017);
  });

  test("of the flow replaces a dimension that it does not have by its first", () => {
    const byPort = changedChoice(tradeBook, firstChoice(tradeBook), { dimension: "port" });
    expect(changedChoice(tradeBook, byPort, { flow: "exports-by-origin" }).dimension).toBe("month");
  });

  test("of the dimension replaces a year that it does not have by its last", () => {
    const early = changedChoice(tradeBook, firstChoice(tradeBook), { year: 2017 });
    expect(changedChoice(tradeBook, early, { dimension: "month" })).toMatchObject({
      year: 2020,
      previousYear: 2019,
    });
  });

  test("to any flow by any dimension is a choice of which there is a profile", () => {
    for (const { flow } of tradeSources(tradeBook)) {
      for (const { dimension, years } of tradeSources(tradeBook)) {
        for (const year of years) {
          const choice = changedChoice(
            tradeBook,
            changedChoice(tradeBook, firstChoice(tradeBook), { dimension, year }),
            { flow },
          );
          expect(() => tradeProfile(tradeBook, choice)).not.toThrow();
        }
      }
    }
  });
});
