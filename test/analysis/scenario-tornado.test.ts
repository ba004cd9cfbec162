import { runScenario, scenarioModel, tornado } from "../../src/analysis";
import { bundledLibrary } from "../../src/bundled";

const model = scenarioModel(bundledLibrary.book("ntp-kaltim-2020"), {
  group: "combined",
  month: "2020-12",
});

test("each bar of the tornado is what a scenario of that price alone gives, the widest swing first", () => {
  const bars = tornado(model, 10);
  expect(bars.length).toBeGreaterThan(20);
  for (const { item, rise, fall } of bars.slice(0, 8)) {
    for (const [percent, change] of [
      [10, rise],
      [-10, fall],
    ] as const) {
      const { groups } = runScenario(model, { name: "", shocks: [{ item, percent }] });
      expect(change).toBeCloseTo(groups.at(-1)!.change.ntp, 12);
    }
  }
  const swings = bars.map(({ rise, fall }) => Math.abs(rise - fall));
  expect(swings).toEqual([...swings].sort((a, b) => b - a));
});

test("a received price raises NTP when it rises, a paid one lowers it", () => {
  for (const { side, rise, fall } of tornado(model, 5)) {
    const sign = side === "received" ? 1 : -1;
    expect(sign * rise).toBeGreaterThanOrEqual(0);
    expect(sign * fall).toBeLessThanOrEqual(0);
  }
});
