import { listOf, periodsOf } from "./read-arguments";
import { joined, Steps, type Part } from "./step";

type Names =
  | "base-values"
  | "current-values"
  | "total"
  | "weights"
  | "weighted-sum"
  | "values-of-month"
  | "old-mean"
  | "new-mean"
  | "factor"
  | "result";
type Explain = (...ranges: number[][][]) => Steps<Names>;

const product = (a: number, b: number): Part[] => [a, "×", b];
const sumOfProducts = (a: readonly number[], b: readonly number[]): Part[] =>
  joined(
    "+",
    a.map((value, item) => product(value, b[item] as number)),
  );
const sumOf = (values: readonly number[]): Part[] =>
  joined(
    "+",
    values.map((value) => [value]),
  );
const meanOf = (values: readonly number[]): Part[] => [
  "(",
  ...sumOf(values),
  ")",
  "/",
  values.length,
];

/** Which period or item a step is about, where there are several. */
const placeIn = (list: readonly unknown[], at: number) => (list.length > 1 ? at + 1 : undefined);

/** Value of a basket, or of each period's own, at the prices of two periods. */
const basket: Explain = (basePrices = [], currentPrices = [], quantities = []) => {
  const steps = new Steps<Names>();
  const base = listOf(basePrices);
  const baskets = periodsOf(quantities, basePrices);
  const baseValues = baskets.map((bought, at) =>
    steps.add("base-values", sumOfProducts(base, bought), placeIn(baskets, at)),
  );
  const periods = periodsOf(currentPrices, basePrices);
  periods.forEach((prices, at) => {
    const place = placeIn(periods, at);
    const ofPeriod = baskets.length > 1 ? at : 0;
    const baseValue = baseValues[ofPeriod] as Part;
    const bought = baskets[ofPeriod] as number[];
    const value = steps.add("current-values", sumOfProducts(prices, bought), place);
    steps.add("result", [value, "/", baseValue, "×", 100], place);
  });
  return steps;
};

const weightedMean: Explain = (indices = [], weights = []) => {
  const steps = new Steps<Names>();
  const shares = listOf(weights);
  const whole = steps.add("weights", sumOf(shares));
  const periods = periodsOf(indices, weights);
  periods.forEach((values, at) => {
    const place = placeIn(periods, at);
    const top = steps.add("weighted-sum", sumOfProducts(values, shares), place);
    steps.add("result", [top, "/", whole], place);
  });
  return steps;
};

/** Each month's value is last month's times the relative of the price. */
const modifiedLaspeyres: Explain = (relatives = [], baseValues = []) => {
  const steps = new Steps<Names>();
  let values = listOf(baseValues);
  const base = steps.add("base-values", sumOf(values));
  const months = periodsOf(relatives, baseValues);
  months.forEach((month, at) => {
    const place = placeIn(months, at);
    const terms = values.map((value, item): Part[] => [
      value,
      "×",
      month[item] as number,
      "/",
      100,
    ]);
    const sum = steps.add("values-of-month", joined("+", terms), place);
    steps.add("result", [sum, "/", base, "×", 100], place);
    values = values.map((value, item) => (value * (month[item] as number)) / 100);
  });
  return steps;
};

/** Each part over a whole, of the first period. */
const shares: Explain = (values = [], total) => {
  const steps = new Steps<Names>();
  const [first = []] = periodsOf(values, values);
  const given = total?.[0]?.[0];
  const whole = given === undefined ? steps.add("total", sumOf(first)) : given;
  first.forEach((value, item) =>
    steps.add("result", [value, "/", whole, "×", 100], placeIn(first, item)),
  );
  return steps;
};

const growthContributions: Explain = (previous = [], current = []) => {
  const steps = new Steps<Names>();
  const [before = []] = periodsOf(previous, previous);
  const [now = []] = periodsOf(current, previous);
  const whole = steps.add("total", sumOf(before));
  before.forEach((value, item) =>
    steps.add(
      "result",
      ["(", now[item] as number, "−", value, ")", "/", whole, "×", 100],
      placeIn(before, item),
    ),
  );
  return steps;
};

const contributions: Explain = (previous = [], current = [], weights = []) => {
  const steps = new Steps<Names>();
  const weightOf = listOf(weights);
  const [before = []] = periodsOf(previous, weights);
  const [now = []] = periodsOf(current, weights);
  const whole = steps.add("weighted-sum", sumOfProducts(before, weightOf));
  before.forEach((value, item) =>
    steps.add(
      "result",
      [
        weightOf[item] as number,
        "×",
        "(",
        now[item] as number,
        "−",
        value,
        ")",
        "/",
        whole,
        "×",
        100,
      ],
      placeIn(before, item),
    ),
  );
  return steps;
};

const squaredShares: Explain = (values = []) => {
  const steps = new Steps<Names>();
  const [first = []] = periodsOf(values, values);
  const whole = steps.add("total", sumOf(first));
  const squares = first.map((value): Part[] => [
    "(",
    value,
    "/",
    whole,
    ")",
    "×",
    "(",
    value,
    "/",
    whole,
    ")",
  ]);
  steps.add("result", joined("+", squares));
  return steps;
};

/** The old series on the level of the new one, which then goes on by itself. */
const spliced: Explain = (oldSeries = [], newSeries = [], overlap = []) => {
  const steps = new Steps<Names>();
  const [before, after] = [listOf(oldSeries), listOf(newSeries)];
  const common = overlap[0]?.[0] ?? 1;
  const oldMean = steps.add("old-mean", meanOf(before.slice(-common)));
  const newMean = steps.add("new-mean", meanOf(after.slice(0, common)));
  const factor = steps.add("factor", [newMean, "/", oldMean]);
  before.forEach((index, at) => steps.add("result", [index, "×", factor], at + 1));
  return steps;
};

export const ofSums = {
  CONCENTRATION: squaredShares,
  CONTRIBUTION: contributions,
  GROWTH_CONTRIBUTION: growthContributions,
  LASPEYRES_INDEX: basket,
  MODIFIED_LASPEYRES: modifiedLaspeyres,
  PAASCHE_INDEX: basket,
  SPLICE: spliced,
  TRADE_SHARE: shares,
  WEIGHTED_INDEX: weightedMean,
} satisfies Record<string, Explain>;
export type SumFunction = keyof typeof ofSums;
export type StepName = Names;
export const isSumFunction = (id: string): id is SumFunction => Object.hasOwn(ofSums, id);
