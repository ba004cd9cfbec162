import { runScenario, scenarioModel, tornado } from "../../../src/analysis";
import { planTornado } from "../../../src/sheets/tornado";
import { ntpBook } from "../../support/bundled-books";

const model = scenarioModel(ntpBook, { group: "livestock", month: "2020-06" });
const request = {
  blockId: "tornado~1",
  language: "en",
  target: { sheet: "Sheet1", cell: "A1" },
  model,
} as const;
const live = (plan: ReturnType<typeof planTornado>) =>
  plan.regions
    .flatMap(({ cells }) => cells.flat())
    .flatMap((cell) => ("formula" in cell ? [cell] : []));

test("each change of NTP is a formula of the percent, with the value that a scenario gives", () => {
  const plan = planTornado({ ...request, shocks: { kind: "percent", percent: 7 } });
  const changes = live(plan).filter(({ formula }) => formula.includes("/100"));
  const bars = tornado(model, { kind: "percent", percent: 7 });
  expect(changes).toHaveLength(2 * bars.length);
  const [first] = bars;
  const { groups } = runScenario(model, { name: "", shocks: [{ item: first!.item, percent: -7 }] });
  expect(changes[0]?.expected).toBeCloseTo(groups.at(-1)!.change.ntp, 9);
});

test("one cell holds the percent of all; of ranges each price has its own cells", () => {
  const same = planTornado({ ...request, shocks: { kind: "percent", percent: 7 } });
  const ranges = planTornado({ ...request, shocks: { kind: "months" } });
  const bars = tornado(model, { kind: "months" }).length;
  expect(live(same).length - live(ranges).length).toBe(2 * bars);
  expect(ranges.source?.recipe).toEqual({ kind: "tornado", group: "livestock", month: "2020-06" });
});

test("the chart shows both directions of the prices that move NTP most", () => {
  const { charts } = planTornado({ ...request, shocks: { kind: "months" } });
  expect(charts).toMatchObject([
    { kind: "BarClustered", data: { columns: 3, seriesBy: "Columns" } },
  ]);
});
