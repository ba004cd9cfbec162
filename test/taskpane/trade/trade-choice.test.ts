import { tradeProfile, tradeSources } from "../../../src/analysis";
import { changedChoice, firstChoice } from "../../../src/taskpane/trade/trade-choice";

describe("changedChoice", () => {
  test("of a year compares with the year before", () => {
    expect(changedChoice(firstChoice, { year: 2019 })).toMatchObject({
      year: 2019,
      previousYear: 2018,
    });
  });

  test("of the first printed year compares with nothing", () => {
    expect(changedChoice(firstChoice, { year: 2017 })).not.toHaveProperty("previousYear");
  });

  test("of the year to compare with keeps any other printed year", () => {
    expect(changedChoice(firstChoice, { previousYear: 2017 }).previousYear).toBe(2017);
  });

  test("of the flow replaces a dimension that it does not have by its first", () => {
    const byPort = changedChoice(firstChoice, { dimension: "port" });
    expect(changedChoice(byPort, { flow: "exports-by-origin" }).dimension).toBe("month");
  });

  test("of the dimension replaces a year that it does not have by its last", () => {
    const early = changedChoice(firstChoice, { year: 2017 });
    expect(changedChoice(early, { dimension: "month" })).toMatchObject({
      year: 2020,
      previousYear: 2019,
    });
  });

  test("to any flow by any dimension is a choice of which there is a profile", () => {
    for (const { flow } of tradeSources()) {
      for (const { dimension, years } of tradeSources()) {
        for (const year of years) {
          const choice = changedChoice(changedChoice(firstChoice, { dimension, year }), { flow });
          expect(() => tradeProfile(choice)).not.toThrow();
        }
      }
    }
  });
});
