import Decimal from "decimal.js";
import { holds } from "./approximately";
import { Rational } from "./rational";

/** Random inputs for each comparison with an exact oracle; `npm run soak` sets ORACLE_RUNS. */
export const oracleRuns = Number(process.env.ORACLE_RUNS ?? 300);

/** What rounding in doubles may leave between a formula and its exact value, for each 1 of its magnitude. */
export const oracleTolerance = 1e-13;

export const hundred = Rational.of(100);

export const exact = (values: readonly number[]): Rational[] =>
  values.map((value) => Rational.of(value));

export const dot = (a: readonly Rational[], b: readonly Rational[]): Rational =>
  Rational.sum(a.map((value, i) => value.times(b[i] as Rational)));

/** A difference takes the magnitude of what it is the difference of. */
export function near(computed: number, expected: Rational, magnitude?: Rational): void {
  holds(
    expected.isNear(computed, oracleTolerance, magnitude),
    `${computed} is not ${expected.toString()}`,
  );
}

/** Decimals of 60 digits, for roots, logarithms and powers. */
export const Digits = Decimal.clone({ precision: 60 });

export const decimals = (values: readonly number[]): Decimal[] =>
  values.map((value) => new Digits(value));

export const add = (values: readonly Decimal[]): Decimal =>
  values.reduce((total, value) => total.plus(value), new Digits(0));

export const products = (a: readonly Decimal[], b: readonly Decimal[]): Decimal[] =>
  a.map((value, i) => value.times(b[i] as Decimal));

export function nearDigits(
  computed: number,
  expected: Decimal,
  magnitude: Decimal = expected.abs(),
): void {
  const difference = expected.minus(computed).abs();
  holds(
    difference.lte(magnitude.times(oracleTolerance)),
    `${computed} is not ${expected.toString()}`,
  );
}
