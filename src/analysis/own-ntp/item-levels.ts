import { CoreError, weightedIndex } from "../../core";
import { answerTo, itemQuestions } from "./item-questions";
import type { Answer, Answers } from "./answer-ways";
import { lastPrice, type OwnItem } from "./own-items";
import type { ReadItems } from "./read-own-items";
import { type Planned, plannedSteps } from "./planned-steps";

/** How the index of an item in a month comes from that of an earlier month. */
export type LevelStep =
  /** By its prices, from the last month with one. */
  | { by: "price"; from: number }
  /** By prices of the new quality: of this month, and of the month before. */
  | { by: "overlap"; from: number; price: number }
  /** Unchanged. */
  | { by: "carry" | "link"; from: number }
  /** As the others of its heading, by position, moved since the month before, or since the base period (-1). */
  | { by: "group"; from: number; others: number[] }
  /** On the line between two months that are known. */
  | { by: "neighbours"; from: number; to: number }
  /** The first month. */
  | { by: "base" };

/** An item with its index in every month, and how it came about. */
export interface LevelItem {
  item: OwnItem;
  /** 100 in the base period. */
  levels: number[];
  steps: LevelStep[];
}

/**
 * Index of every item in every month, with the reader's answers where prices are missing or of another quality.
 *
 * @throws CoreError `missing` where something is left open, or where no other item of a component is there
 */
export function itemLevels(read: ReadItems, answers: Answers): LevelItem[] {
  const given = new Map<string, Answer>();
  for (const question of itemQuestions(read)) {
    const answer = answerTo(question, answers);
    if (!answer) throw open(question.id);
    given.set(question.id, answer);
  }
  const kept = read.items.filter((item) => !isLeftOut(item, read.months, given));
  const plans = kept.map((item) => plannedSteps(item, read.months, given));
  const result = kept.map((item): LevelItem => ({ item, levels: [], steps: [] }));
  read.months.forEach((_, month) => {
    // What is known by itself first: the others move with it.
    const waits = (at: number) => plans[at]?.[month] === "group";
    kept.forEach((_, at) => {
      if (!waits(at)) setLevel(result, plans, at, month);
    });
    kept.forEach((_, at) => {
      if (waits(at)) setLevel(result, plans, at, month, (other) => !waits(other));
    });
  });
  return result;
}

const isLeftOut = (
  { key }: OwnItem,
  months: readonly string[],
  given: ReadonlyMap<string, Answer>,
): boolean =>
  ["no-prices", "no-base"].some((kind) => given.get(`${kind} ${key}`)?.way === "leave-out") ||
  months.some((month) => given.get(`gap ${key} ${month}`)?.way === "leave-out");

function setLevel(
  result: readonly LevelItem[],
  plans: readonly (readonly Planned[])[],
  at: number,
  month: number,
  isKnown: (other: number) => boolean = () => true,
): void {
  const { item, levels, steps } = result[at] as LevelItem;
  const step = stepOf(result, plans[at] as readonly Planned[], at, month, isKnown);
  steps.push(step);
  levels.push(levelOf(result, item, levels, step, month));
}

function stepOf(
  result: readonly LevelItem[],
  plan: readonly Planned[],
  at: number,
  month: number,
  isKnown: (other: number) => boolean,
): LevelStep {
  const { item } = result[at] as LevelItem;
  const planned = plan[month] as Planned;
  const from = month - 1;
  if (typeof planned === "object") return { by: "overlap", from, price: planned.overlap };
  switch (planned) {
    case "base":
      return { by: "base" };
    case "price":
      return { by: "price", from: lastPrice(item.prices, month) };
    case "carry":
    case "link":
      return { by: planned, from };
    case "neighbours": {
      const before = lastPrice(item.prices, month);
      return {
        by: "neighbours",
        from: before,
        to: item.prices.findIndex((price, at) => at > month && price > 0),
      };
    }
    case "group":
      return { by: "group", from, others: othersOf(result, at, isKnown) };
  }
}

/** The other items of the nearest heading of an item that has some; those of its component, of other subsectors last. */
function othersOf(
  result: readonly LevelItem[],
  at: number,
  isKnown: (other: number) => boolean,
): number[] {
  const own = (result[at] as LevelItem).item;
  const others = result.flatMap(({ item }, other) =>
    other !== at &&
    isKnown(other) &&
    item.component === own.component &&
    item.weights.some((weight) => weight > 0)
      ? [other]
      : [],
  );
  const near = others.filter((other) => result[other]?.item.subsector === own.subsector);
  for (let depth = own.path.length; depth >= 0; depth--) {
    const within = near.filter((other) =>
      own.path.slice(0, depth).every((label, place) => result[other]?.item.path[place] === label),
    );
    if (within.length > 0) return within;
  }
  if (others.length > 0) return others;
  throw open(`group ${own.key}`);
}

function levelOf(
  result: readonly LevelItem[],
  { prices, basePrice, weights }: OwnItem,
  levels: readonly number[],
  step: LevelStep,
  month: number,
): number {
  const price = prices[month] as number;
  switch (step.by) {
    case "base":
      return basePrice === undefined ? 100 : (price / basePrice) * 100;
    case "price":
      return step.from < 0
        ? (price / (basePrice as number)) * 100
        : ((levels[step.from] as number) * price) / (prices[step.from] as number);
    case "overlap":
      return ((levels[step.from] as number) * price) / step.price;
    case "carry":
    case "link":
      return levels[step.from] as number;
    case "neighbours": {
      const [before, after] = [prices[step.from] as number, prices[step.to] as number];
      const share = (month - step.from) / (step.to - step.from);
      return (levels[step.from] as number) * (1 + share * (after / before - 1));
    }
    case "group": {
      const diagram = weights.findIndex((weight) => weight > 0);
      const others = step.others.map((other) => result[other] as LevelItem);
      const before = others.map((other) => other.levels[step.from] ?? 100);
      const relative = weightedIndex(
        others.map((other, at) => ((other.levels[month] as number) / (before[at] as number)) * 100),
        others.map(
          ({ item }, at) => (item.weights[Math.max(0, diagram)] ?? 0) * (before[at] as number),
        ),
      );
      return ((levels[step.from] ?? 100) * relative) / 100;
    }
  }
}

const open = (what: string) =>
  new CoreError("missing", { argument: "answers", found: what.slice(0, 60) });
