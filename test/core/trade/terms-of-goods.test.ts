import { barterTerms, chainedUnitValues, codeGroups, commodityTerms } from "../../../src/core";
import { fault } from "../../support/core-fault";

test("barterTerms(120, 80) is 150, with volumes of 110 it is 165", () => {
  expect(barterTerms(120, 80)).toBe(150);
  expect(barterTerms(120, 80, 110)).toBe(165);
});

test("barterTerms refuses an index of 0 or below", () => {
  expect(() => barterTerms(0, 80)).toThrow(fault("missing", "export_prices"));
  expect(() => barterTerms(1, -1)).toThrow(fault("not-positive", "import_prices"));
  expect(() => barterTerms(1, 1, 0)).toThrow(fault("missing", "export_volumes"));
  expect(() => barterTerms(1e308, 1e-10)).toThrow(fault("overflow"));
});

test("chainedUnitValues lets goods come and go", () => {
  const periods = [
    { values: [10, 20, 0], volumes: [1, 2, 0] },
    { values: [24, 20, 9], volumes: [2, 2, 3] },
    { values: [24, 0, 18], volumes: [2, 0, 3] },
  ];
  const index = chainedUnitValues(periods, "laspeyres");
  expect(index[1]).toBeCloseTo(320 / 3, 12);
  expect(index[2]).toBeCloseTo(4480 / 33, 12);
});

test("chainedUnitValues drifts where volumes swing, while the direct comparison returns to 100", () => {
  const calm = { values: [10, 10], volumes: [10, 10] };
  const sale = { values: [50, 10], volumes: [100, 10] };
  expect(chainedUnitValues([calm, sale, calm], "laspeyres")[2]).toBeGreaterThan(130);
  expect(chainedUnitValues([calm, sale, calm], "fisher")[2]).toBeCloseTo(100, 12);
});

test("chainedUnitValues refuses no periods, unmatched goods and a value without a volume", () => {
  expect(() => chainedUnitValues([])).toThrow(fault("empty", "values"));
  expect(() =>
    chainedUnitValues([
      { values: [1, 0], volumes: [1, 0] },
      { values: [0, 1], volumes: [0, 1] },
    ]),
  ).toThrow(fault("zero-denominator"));
  const noVolume = { values: [1], volumes: [0] };
  expect(() => chainedUnitValues([noVolume, noVolume])).toThrow(fault("missing"));
});

test("commodityTerms of an exporter rises with its price, of an importer falls", () => {
  const prices = [[10], [20]];
  expect(commodityTerms(prices, [1], [0])).toEqual([100, 200]);
  expect(commodityTerms(prices, [0], [1])).toEqual([100, 50]);
  expect(commodityTerms(prices, [1], [0], 2)[1]).toBeCloseTo(100 * Math.SQRT2, 12);
});

test("commodityTerms refuses what it cannot weigh", () => {
  expect(() => commodityTerms([], [], [])).toThrow(fault("empty", "prices"));
  expect(() => commodityTerms([[]], [], [])).toThrow(fault("empty", "prices"));
  expect(() => commodityTerms([[1]], [1, 2], [1])).toThrow(fault("shape", "exports"));
  expect(() => commodityTerms([[1]], [0], [0])).toThrow(fault("zero-denominator", "total"));
  expect(() => commodityTerms([[0]], [1], [0])).toThrow(fault("missing", "prices", 1));
  expect(() => commodityTerms([[1]], [1], [0], -1)).toThrow(fault("negative", "total"));
});

test("codeGroups takes the longest prefix, and refuses a prefix with two groups", () => {
  const sector = codeGroups(["27", "2701", "27"], ["migas", "tambang", "migas"]);
  expect(["27", "2709", "27011900"].map(sector)).toEqual(["migas", "migas", "tambang"]);
  expect(() => sector("84")).toThrow(fault("unclassified", "code"));
  expect(() => codeGroups(["27", "27"], ["a", "b"])).toThrow(fault("ambiguous", "prefixes", 2));
  expect(() => codeGroups([], [])).toThrow(fault("empty", "prefixes"));
  expect(() => codeGroups(["27"], [])).toThrow(fault("shape", "groups"));
});

test("codeGroups tells a group of 0 from no group", () => {
  expect(codeGroups(["01"], [0])("0101")).toBe(0);
});
