import {
  bridgeSources,
  pricedLines,
  runScenario,
  scenarioModel,
  tradeNtpBridge,
  tradeSource,
} from "../../src/analysis";
import { ntpBook, tradeBook } from "../support/bundled-books";
import { faultOf } from "../support/fault-of";

const source = tradeSource(tradeBook, "exports-by-origin", "hs");
const model = scenarioModel(ntpBook, { group: "combined", month: "2020-12" });
const request = {
  ...{ source, year: 2020, chapter: "03", model, item: "it.sea", passThrough: 60, share: 80 },
};

/** A printed figure of a table, by HS chapter and year. */
const printed = (table: string, chapter: string, year: string) => {
  const { columns, rows } = tradeBook.table(table);
  const row = rows.find(({ code }) => code === chapter);
  return Number(row?.values[columns.findIndex(({ key }) => key === year)]);
};

test("the change of the unit value is that of the printed values by the printed weights", () => {
  const { unitValues, change } = tradeNtpBridge(request);
  const price = (year: string) => printed("l6.2", "03", year) / printed("l6.1", "03", year);
  expect(unitValues.then).toBeCloseTo(price("2019"), 12);
  expect(unitValues.now).toBeCloseTo(price("2020"), 12);
  expect(change).toBeCloseTo((price("2020") / price("2019") - 1) * 100, 9);
});

test("the shock is the change by pass-through and share, and NTP that of a scenario with this shock", () => {
  const { change, percent, base, after } = tradeNtpBridge(request);
  expect(percent).toBeCloseTo(change * 0.6 * 0.8, 12);
  const shock = { name: "", shocks: [{ item: "it.sea", percent }] };
  const whole = runScenario(model, shock).groups.at(-1);
  expect([base, after]).toEqual([whole?.base, whole?.after]);
  expect(after.ib).toBe(base.ib);
  expect(Math.sign(after.ntp - base.ntp)).toBe(Math.sign(change));
});

test("nothing passed through changes nothing", () => {
  const { base, after, percent } = tradeNtpBridge({ ...request, passThrough: 0 });
  expect([percent + 0, after]).toEqual([0, base]);
});

test("only exports by chapter with weights are bridged, and only chapters with both years", () => {
  expect(bridgeSources(tradeBook).map(({ flow }) => flow)).toEqual([
    "exports-by-port",
    "exports-by-origin",
  ]);
  expect(bridgeSources(ntpBook)).toEqual([]);
  for (const { then, now } of pricedLines(source, 2020))
    expect(Math.min(then.value, then.weight, now.value, now.weight)).toBeGreaterThan(0);
  expect(pricedLines(source, source.years[0]!)).toEqual([]);
  expect(faultOf(() => tradeNtpBridge({ ...request, chapter: "00" })).code).toBe("unknown-id");
  expect(faultOf(() => tradeNtpBridge({ ...request, item: "ib.ikrt.food" })).code).toBe(
    "unknown-id",
  );
});
