import fc from "fast-check";

/** Prices and indices: as printed, and of very different sizes. */
export const price = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 5_000_000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.double({ min: 1e-3, max: 1e7, noNaN: true }) },
);

/** Quantities and weights, nil among them. */
export const quantity = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 1_000_000 }).map((units) => units / 10) },
  { weight: 1, arbitrary: fc.double({ min: 1e-3, max: 1e6, noNaN: true }) },
);

export const positiveQuantity = quantity.map((value) => (value === 0 ? 1 : value));

/** An index in points, as published ones move. */
export const points = fc.integer({ min: 5000, max: 20000 }).map((hundredths) => hundredths / 100);

/** Rows of the given arbitraries, 1 to so many. */
export const rows = <Row extends unknown[]>(
  columns: { [Column in keyof Row]: fc.Arbitrary<Row[Column]> },
  most = 12,
): fc.Arbitrary<Row[]> =>
  fc.array(fc.tuple(...columns) as unknown as fc.Arbitrary<Row>, { minLength: 1, maxLength: most });

/** One column of rows. */
export const column = <Row extends readonly unknown[], Column extends keyof Row & number>(
  table: readonly Row[],
  index: Column,
): Row[Column][] => table.map((row) => row[index]);

export const anyPositive = (numbers: readonly number[]): boolean =>
  numbers.some((value) => value > 0);
