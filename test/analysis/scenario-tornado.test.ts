import { ntpLevel, runScenario, scenarioModel, scenarioMonths, tornado } from "../../src/analysis";
import { bundledLibrary } from "../../src/bundled";

const model = scenarioModel(bundledLibrary.book("ntp-kaltim-2020"), {
  group: "combined",
  month: "2020-12",
});

test("each bar of the tornado is what a scenario of that price alone gives, the widest swing first", () => {
  const bars = tornado(model, { kind: "percent", percent: 10 });
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
  for (const { side, rise, fall } of tornado(model, { kind: "percent", percent: 5 })) {
    const sign = side === "received" ? 1 : -1;
    expect(sign * rise).toBeGreaterThanOrEqual(0);
    expect(sign * fall).toBeLessThanOrEqual(0);
  }
});

test("historical ranges: a price goes to its lowest and highest level of the months, with all of its subsectors", () => {
  const estate = scenarioModel(bundledLibrary.book("ntp-kaltim-2020"), {
    group: "estate-crops",
    month: "2020-12",
  });
  const [bar] = tornado(estate, { kind: "months" }).filter(
    ({ item }) => item === "it.estate-crops",
  );
  const levels = scenarioMonths(estate.book, "estate-crops").map(
    (month) => ntpLevel(estate.book, "estate-crops", "it.estate-crops", month)!.value,
  );
  const base = levels.at(-1)!;
  expect(bar?.shocks.fall).toBeCloseTo((Math.min(...levels) / base - 1) * 100, 10);
  expect(bar?.shocks.rise).toBeCloseTo((Math.max(...levels) / base - 1) * 100, 10);
  expect(bar?.points).toBeCloseTo(base, 6);
});

test("a price that was never lower falls by nothing", () => {
  for (const { shocks, fall, rise } of tornado(model, { kind: "months" })) {
    expect(shocks.fall).toBeLessThanOrEqual(0);
    expect(shocks.rise).toBeGreaterThanOrEqual(0);
    if (shocks.fall === 0) expect(fall).toBeCloseTo(0, 12);
    if (shocks.rise === 0) expect(rise).toBeCloseTo(0, 12);
  }
});
