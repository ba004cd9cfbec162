import fc from "fast-check";
import {
  elementaryIndex,
  drobischIndex,
  fisherIndex,
  geometricLaspeyres,
  geometricPaasche,
  laspeyresIndex,
  loweIndex,
  marshallEdgeworthIndex,
  paascheIndex,
  priceUpdatedWeights,
  sum,
  sumOfProducts,
  tornqvistIndex,
  walshIndex,
  weightedIndex,
  youngIndex,
} from "../../src/core";
import { close, holds } from "../support/approximately";
import { column, positiveQuantity, price, rows } from "../support/price-arbitraries";

const seeded = { seed: 20204, numRuns: 1000 };

type Formula = (p0: number[], pt: number[], q0: number[], qt: number[]) => number;

const formulas: Record<string, Formula> = {
  laspeyresIndex: (p0, pt, q0) => laspeyresIndex(p0, pt, q0),
  paascheIndex: (p0, pt, _, qt) => paascheIndex(p0, pt, qt),
  fisherIndex,
  tornqvistIndex,
  walshIndex,
  marshallEdgeworthIndex,
  drobischIndex,
  // The basket of a third period: any quantities, here those of the later one.
  loweIndex: (p0, pt, _, qb) => loweIndex(p0, pt, qb),
  // Values of a third period do not follow from the prices of these two: here the quantities stand for them.
  youngIndex: (p0, pt, values) => youngIndex(p0, pt, values),
  geometricLaspeyres: (p0, pt, q0) => geometricLaspeyres(p0, pt, q0),
  geometricPaasche: (p0, pt, _, qt) => geometricPaasche(p0, pt, qt),
  jevons: (p0, pt) => elementaryIndex(p0, pt, "jevons"),
  dutot: (p0, pt) => elementaryIndex(p0, pt, "dutot"),
  carli: (p0, pt) => elementaryIndex(p0, pt, "carli"),
  harmonic: (p0, pt) => elementaryIndex(p0, pt, "harmonic"),
  cswd: (p0, pt) => elementaryIndex(p0, pt, "cswd"),
  bmw: (p0, pt) => elementaryIndex(p0, pt, "bmw"),
};
const all = Object.entries(formulas);
const some = (...names: string[]) => all.filter(([name]) => names.includes(name));

/** Items with base and current price and quantity; every item has a quantity, so that every formula has an answer. */
const items = rows<[number, number, number, number]>([
  price,
  price,
  positiveQuantity,
  positiveQuantity,
]);
const scale = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
const split = (table: [number, number, number, number][]) =>
  [column(table, 0), column(table, 1), column(table, 2), column(table, 3)] as const;

test.each(all)("%s is 100 when no price changes (identity)", (_, index) => {
  fc.assert(
    fc.property(items, (table) => {
      const [p0, , q0, qt] = split(table);
      close(index(p0, p0, q0, qt), 100);
    }),
    seeded,
  );
});

test.each(all)("%s is proportional to current prices (proportionality)", (_, index) => {
  fc.assert(
    fc.property(items, scale, (table, factor) => {
      const [p0, pt, q0, qt] = split(table);
      const scaled = pt.map((value) => value * factor);
      close(index(p0, scaled, q0, qt), index(p0, pt, q0, qt) * factor);
    }),
    seeded,
  );
});

// The values that Young takes are fixed, so that units do not change them; the test changes what stands for them.
test.each(all.filter(([name]) => name !== "dutot" && name !== "youngIndex"))(
  "%s does not depend on the units of the items",
  (_, index) => {
    const inUnits = items.chain((table) =>
      fc.tuple(
        fc.constant(table),
        fc.array(scale, { minLength: table.length, maxLength: table.length }),
      ),
    );
    fc.assert(
      fc.property(inUnits, ([table, units]) => {
        const [p0, pt, q0, qt] = split(table);
        const dearer = (values: number[]) => values.map((value, i) => value * (units[i] as number));
        const fewer = (values: number[]) => values.map((value, i) => value / (units[i] as number));
        close(index(dearer(p0), dearer(pt), fewer(q0), fewer(qt)), index(p0, pt, q0, qt));
      }),
      seeded,
    );
  },
);

test.each(all)("%s lies between the lowest and the highest relative (mean value)", (_, index) => {
  fc.assert(
    fc.property(items, (table) => {
      const [p0, pt, q0, qt] = split(table);
      const relatives = pt.map((value, i) => (value / (p0[i] as number)) * 100);
      const result = index(p0, pt, q0, qt);
      const slack = 1e-13 * result;
      holds(
        result >= Math.min(...relatives) - slack && result <= Math.max(...relatives) + slack,
        `${result} is outside ${relatives.join(", ")}`,
      );
    }),
    seeded,
  );
});

test.each(
  some(
    "fisherIndex",
    "tornqvistIndex",
    "walshIndex",
    "marshallEdgeworthIndex",
    "jevons",
    "dutot",
    "cswd",
    "bmw",
  ),
)("%s backwards is the inverse of %s forwards (time reversal)", (_, index) => {
  fc.assert(
    fc.property(items, (table) => {
      const [p0, pt, q0, qt] = split(table);
      close((index(p0, pt, q0, qt) / 100) * (index(pt, p0, qt, q0) / 100), 1);
    }),
    seeded,
  );
});

test("Laspeyres prices times Paasche quantities, and Fisher prices times Fisher quantities, are the change of value (product test)", () => {
  fc.assert(
    fc.property(items, (table) => {
      const [p0, pt, q0, qt] = split(table);
      const value = sumOfProducts(pt, qt) / sumOfProducts(p0, q0);
      close((laspeyresIndex(p0, pt, q0) / 100) * (paascheIndex(q0, qt, pt) / 100), value);
      close((fisherIndex(p0, pt, q0, qt) / 100) * (fisherIndex(q0, qt, p0, pt) / 100), value);
    }),
    seeded,
  );
});

test.each(some("jevons", "dutot"))("%s over two steps is %s in one (circularity)", (_, index) => {
  const steps = rows<[number, number, number]>([price, price, price]);
  fc.assert(
    fc.property(steps, (table) => {
      const [p0, p1, p2] = [column(table, 0), column(table, 1), column(table, 2)];
      close((index(p0, p1, [], []) * index(p1, p2, [], [])) / 100, index(p0, p2, [], []));
    }),
    seeded,
  );
});

test("Carli is at least Jevons, and Jevons at least the harmonic index", () => {
  fc.assert(
    fc.property(items, (table) => {
      const [p0, pt] = split(table);
      const [carli, jevons, harmonic] = (["carli", "jevons", "harmonic"] as const).map((method) =>
        elementaryIndex(p0, pt, method),
      ) as [number, number, number];
      holds(carli >= jevons * (1 - 1e-13), `${carli} < ${jevons}`);
      holds(jevons >= harmonic * (1 - 1e-13), `${jevons} < ${harmonic}`);
    }),
    seeded,
  );
});

test("Laspeyres is consistent in aggregation: groups first, then their mean with base values", () => {
  fc.assert(
    fc.property(items, items, (first, second) => {
      const groups = [first, second].map((table) => split(table));
      const indices = groups.map(([p0, pt, q0]) => laspeyresIndex(p0, pt, q0));
      const values = groups.map(([p0, , q0]) => sumOfProducts(p0, q0));
      const [p0, pt, q0] = split([...first, ...second]);
      close(weightedIndex(indices, values), laspeyresIndex(p0, pt, q0));
    }),
    seeded,
  );
});

test("loweIndex of one basket is circular, and so turns round with time", () => {
  const steps = rows<[number, number, number, number]>([price, price, price, positiveQuantity]);
  fc.assert(
    fc.property(steps, (table) => {
      const [p0, p1, p2, qb] = [0, 1, 2, 3].map((index) => column(table, index as 0)) as number[][];
      const lowe = (from: number[], to: number[]) => loweIndex(from, to, qb as number[]) / 100;
      close(lowe(p0!, p1!) * lowe(p1!, p2!), lowe(p0!, p2!));
      close(lowe(p0!, p1!) * lowe(p1!, p0!), 1);
    }),
    seeded,
  );
});

test("loweIndex is youngIndex with price-updated values, and with the base basket laspeyresIndex", () => {
  fc.assert(
    fc.property(items, (table) => {
      const [pb, p0, qb] = split(table);
      const pt = column(table, 3);
      const values = pb.map((value, i) => value * (qb[i] as number));
      const indices = p0.map((value, i) => (value / (pb[i] as number)) * 100);
      close(
        youngIndex(p0, pt, priceUpdatedWeights(values, indices) as never),
        loweIndex(p0, pt, qb),
      );
      close(loweIndex(p0, pt, qb), laspeyresIndex(p0, pt, qb));
    }),
    seeded,
  );
});

test("priceUpdatedWeights keep their sum, and are the weights themselves while all indices are alike", () => {
  fc.assert(
    fc.property(items, scale, (table, factor) => {
      const [indices, , weights] = split(table);
      close(sum(priceUpdatedWeights(weights, indices)), sum(weights));
      const alike = priceUpdatedWeights(
        weights,
        weights.map(() => factor),
      );
      weights.forEach((weight, i) => close(alike[i] as number, weight));
    }),
    seeded,
  );
});

test("tornqvistIndex is the root of the geometric Laspeyres and Paasche indices, which the arithmetic ones bound", () => {
  fc.assert(
    fc.property(items, (table) => {
      const [p0, pt, q0, qt] = split(table);
      const [laspeyres, paasche] = [geometricLaspeyres(p0, pt, q0), geometricPaasche(p0, pt, qt)];
      close(Math.sqrt(laspeyres) * Math.sqrt(paasche), tornqvistIndex(p0, pt, q0, qt));
      holds(laspeyres <= laspeyresIndex(p0, pt, q0) * (1 + 1e-13), "above Laspeyres");
      holds(paasche >= paascheIndex(p0, pt, qt) * (1 - 1e-13), "below Paasche");
    }),
    seeded,
  );
});

/** Prices there and back: the later quantities of the way there are the earlier ones of the way back. */
const returns = (name: string, q0 = [1, 1], qt = [1, 1]) => {
  const index = formulas[name] as Formula;
  return (index([1, 1], [4, 1], q0, qt) * index([4, 1], [1, 1], qt, q0)) / 1e4;
};

test.each([
  ["youngIndex", 1.5625],
  ["geometricLaspeyres", 0.659754],
  ["geometricPaasche", 1.515717],
  ["carli", 1.5625],
  ["harmonic", 0.64],
])(
  "%s does not turn round with time: prices of 1 and 1 to 4 and 1 and back are %d",
  (name, result) => expect(returns(name)).toBeCloseTo(result, 6),
);

test.each([
  ["laspeyresIndex", 25 / 16],
  ["paascheIndex", 16 / 25],
  ["drobischIndex", 1681 / 1600],
])(
  "%s does not turn round with time when quantities of 1 and 1 become 1 and 4: %d",
  (name, result) => expect(returns(name, [1, 1], [1, 4])).toBeCloseTo(result, 6),
);

test.each(all.filter(([name]) => name !== "jevons" && name !== "dutot"))(
  "%s drifts: over two steps with other baskets it is not what it is in one (no circularity)",
  (_, index) => {
    const first = index([1, 1, 1], [2, 1, 1], [1, 2, 3], [3, 1, 2]);
    const second = index([2, 1, 1], [2, 5, 1], [3, 1, 2], [2, 4, 1]);
    const inOne = index([1, 1, 1], [2, 5, 1], [1, 2, 3], [2, 4, 1]);
    expect(Math.abs((first * second) / 100 / inOne - 1)).toBeGreaterThan(0.002);
  },
);

test.each(all.filter(([name]) => name !== "fisherIndex"))(
  "%s of prices times the same of quantities is not the change of value (no factor reversal)",
  (_, index) => {
    const product = index([1, 1], [4, 1], [1, 2], [3, 1]) * index([1, 2], [3, 1], [1, 1], [4, 1]);
    const value = (4 * 3 + 1 * 1) / (1 * 1 + 1 * 2);
    expect(Math.abs(product / 1e4 / value - 1)).toBeGreaterThan(0.005);
  },
);

test("dutot depends on units: an item in grams instead of kilograms hardly counts", () => {
  const dutot = formulas.dutot as Formula;
  expect(dutot([1000, 10], [2000, 10], [], [])).toBeCloseTo(199.0099, 4);
  expect(dutot([1, 10], [2, 10], [], [])).toBeCloseTo(109.0909, 4);
});
