import fc from "fast-check";
import {
  elementaryIndex,
  drobischIndex,
  fisherIndex,
  laspeyresIndex,
  marshallEdgeworthIndex,
  paascheIndex,
  sumOfProducts,
  tornqvistIndex,
  walshIndex,
  weightedIndex,
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
  jevons: (p0, pt) => elementaryIndex(p0, pt, "jevons"),
  dutot: (p0, pt) => elementaryIndex(p0, pt, "dutot"),
  carli: (p0, pt) => elementaryIndex(p0, pt, "carli"),
  harmonic: (p0, pt) => elementaryIndex(p0, pt, "harmonic"),
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

test.each(all.filter(([name]) => name !== "dutot"))(
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
  some("fisherIndex", "tornqvistIndex", "walshIndex", "marshallEdgeworthIndex", "jevons", "dutot"),
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
