import { comparedEntries, type LedgerEntry, type LedgerWeight, type Pair } from "../../analysis";
import { dayText, ledgerTexts, periodText, type Language } from "../../language";
import { indexNames } from "../index-kinds";
import type { LedgerNames } from "./ledger-names";

/** Indices that the ledger shows. */
export const ledgerIndices = ["ntp", "ntup", "it", "ib"] as const;
export const ledgerStages = ["base", "after", "change"] as const;
export type LedgerIndex = (typeof ledgerIndices)[number];
export type LedgerStage = (typeof ledgerStages)[number];

/** A line in which two scenarios are next to each other. */
export type ComparedLine = { label: string } & (
  | { kind: "text"; pair: Pair<string> }
  | { kind: "index"; index: LedgerIndex; stage: LedgerStage; pair: Pair<number> }
  | { kind: "price"; price: string; pair: Pair<number> }
  | { kind: "weight"; weight: Omit<LedgerWeight, "percent">; pair: Pair<number | undefined> }
);

/** An index of a scenario at its base, after its changes, or the points between these. */
const indexOf = (
  { record: { base, after } }: LedgerEntry,
  index: LedgerIndex,
  stage: LedgerStage,
): number =>
  ({ base: base[index], after: after[index], change: after[index] - base[index] })[stage];

/** Two scenarios line by line: what they stand on, what they assume, what comes of them. */
export function comparedLines(
  [left, right]: Pair<LedgerEntry>,
  names: LedgerNames,
  language: Language,
): ComparedLine[] {
  const texts = ledgerTexts[language];
  const both = <T>(value: (entry: LedgerEntry) => T): Pair<T> => [value(left), value(right)];
  const facts: readonly [string, (entry: LedgerEntry) => string][] = [
    [texts.day, ({ record }) => dayText(record.day, language)],
    [texts.book, ({ record }) => names.book(record)],
    [texts.group, ({ record }) => names.group(record)],
    [texts.month, ({ record }) => periodText(record.month, language)],
    [texts.weights, ({ record }) => names.weights(record)],
  ];
  const { prices, weights } = comparedEntries(left.record, right.record);
  const holderOf = ({ price }: { price: string }) =>
    Object.hasOwn(left.record.labels, price) ? left.record : right.record;
  return [
    ...facts.map(([label, value]): ComparedLine => ({ kind: "text", label, pair: both(value) })),
    ...prices.map((one): ComparedLine => ({
      kind: "price",
      label: texts.percentOf(names.price(holderOf(one), one.price)),
      price: one.price,
      pair: one.percents,
    })),
    ...weights.map(({ percents, ...weight }): ComparedLine => {
      const record = percents[0] === undefined ? right.record : left.record;
      const named = { ...weight, percent: 0 };
      const name = `${names.aggregate(record, named)}: ${names.component(record, named)}`;
      return { kind: "weight", label: texts.weightLine(name), weight, pair: percents };
    }),
    ...ledgerIndices.flatMap((index) =>
      ledgerStages.map((stage): ComparedLine => ({
        kind: "index",
        label: `${indexNames[index]}, ${texts.stages[stage]}`,
        index,
        stage,
        pair: both((entry) => indexOf(entry, index, stage)),
      })),
    ),
  ];
}
