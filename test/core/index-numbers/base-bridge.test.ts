import fc from "fast-check";
import { bridgedIndex, bridgeLink, round } from "../../../src/core";
import { faultOf } from "../../support/fault-of";

const exact = { halfUnit: 0, uncertainty: 0 };
const link = (old: number[], recent: number[], precision = exact) =>
  bridgeLink(Float64Array.from(old), Float64Array.from(recent), precision);

test("exact proportional series have one factor and no band: link([125, 130], [100, 104]) is 0.8", () => {
  expect(link([125, 130], [100, 104])).toEqual({ factor: 0.8, low: 0.8, high: 0.8 });
});

// Australian Bureau of Statistics, 6461.0 (2011), par. 12.3: the conversion factor 0.5388 makes 177.0 of 1980-81 95.4 of 1989-90.
test("clothing in Perth has the published factor and index", () => {
  const bridge = link([185.6], [100]);
  expect(Number(bridge.factor.toFixed(4))).toBe(0.5388);
  expect(Number(bridgedIndex(177, bridge, 0).index.toFixed(1))).toBe(95.4);
});

test("the band spans the ratios of single months, and the factor lies within it", () => {
  const { factor, low, high } = link([100, 110], [80, 99]);
  expect([factor, low, high]).toEqual([179 / 210, 0.8, 0.9]);
});

test("a stated uncertainty of 1 percent widens both ends by it", () => {
  const { low, high } = link([125], [100], { halfUnit: 0, uncertainty: 1 });
  expect(low).toBeCloseTo(0.792, 12);
  expect(high).toBeCloseTo(0.808, 12);
});

test("rounding counts at the index itself and at the link: 130 at 0.8 with whole numbers", () => {
  const bridge = link([125], [100], { halfUnit: 0.5, uncertainty: 0 });
  const { index, low, high } = bridgedIndex(130, bridge, 0.5);
  expect(index).toBeCloseTo(104, 12);
  expect(low).toBeCloseTo((129.5 * 99.5) / 125.5, 12);
  expect(high).toBeCloseTo((130.5 * 100.5) / 124.5, 12);
});

test("the band holds the truth for every index that one constant links, whatever its rounding", () => {
  const index = fc.double({ min: 20, max: 400, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(index, { minLength: 1, maxLength: 12 }),
      index,
      fc.double({ min: 0.3, max: 3, noNaN: true }),
      fc.constantFrom(0, 1, 2),
      (common, value, factor, decimals) => {
        const printed = (one: number) => round(one, decimals);
        const halfUnit = 0.5 / 10 ** decimals;
        const bridge = link(
          common.map(printed),
          common.map((one) => printed(one * factor)),
          { halfUnit, uncertainty: 0 },
        );
        const { index: bridged, low, high } = bridgedIndex(printed(value), bridge, halfUnit);
        const slack = 1e-9 * value * factor;
        expect(low - slack).toBeLessThanOrEqual(value * factor);
        expect(high + slack).toBeGreaterThanOrEqual(value * factor);
        expect(low - slack).toBeLessThanOrEqual(bridged);
        expect(high + slack).toBeGreaterThanOrEqual(bridged);
      },
    ),
  );
});

test("series of other lengths have no link, nor has an index that rounding could take to 0", () => {
  expect(faultOf(() => link([100, 101], [100]))).toEqual({
    code: "shape",
    argument: "new_common",
  });
  expect(faultOf(() => link([0.4], [100], { halfUnit: 0.5, uncertainty: 0 }))).toMatchObject({
    code: "overflow",
  });
});
