import { sectorTotals } from "../../../src/core";
import { fault } from "../../support/core-fault";

const codes = ["08", 25, "27", "84", "03034200"];
const values = [20, 10, 20, 40, 10];

test("sectorTotals lists oil and gas, mining, agriculture and industry with their percent", () => {
  expect(sectorTotals(codes, values)).toEqual([
    { sector: "oil-and-gas", value: 20, percent: 20 },
    { sector: "mining", value: 10, percent: 10 },
    { sector: "agriculture", value: 30, percent: 30 },
    { sector: "industry", value: 40, percent: 40 },
  ]);
});

test("sectorTotals of nonmigas leaves oil and gas without a percent", () => {
  const totals = sectorTotals(codes, values, "nonmigas");
  expect(totals.map(({ percent }) => percent)).toEqual([undefined, 12.5, 37.5, 50]);
});

test("sectorTotals by port counts chapter 27 as industry", () => {
  const totals = sectorTotals(codes, values, "all", "ntt-2020-port");
  expect(totals.map(({ value }) => value)).toEqual([0, 10, 30, 60]);
});

test("sectorTotals names the row of a code or value that it refuses", () => {
  expect(() => sectorTotals(["08", "ikan"], [1, 2])).toThrow(fault("out-of-range", "codes", 2));
  expect(() => sectorTotals(["2704"], [1])).toThrow(fault("unclassified", "codes", 1));
  expect(() => sectorTotals(["08", "09"], [1, -2])).toThrow(fault("negative", "values", 2));
});

test("sectorTotals refuses unequal lengths, no codes and a zero denominator", () => {
  expect(() => sectorTotals(["08"], [1, 2])).toThrow(fault("shape", "values"));
  expect(() => sectorTotals([], [])).toThrow(fault("empty", "codes"));
  expect(() => sectorTotals(["08"], [0])).toThrow(fault("zero-denominator", "values"));
  expect(() => sectorTotals(["27"], [5], "nonmigas")).toThrow(fault("zero-denominator", "values"));
});
