import { isChangeWord, type QueryWord, type ReferenceTable, searchWords } from "../../library";
import type { AskedPeriod } from "./asked-period";
import type { RowLine } from "./row-lines";

/** Weights and quantities come after values where neither is asked for. */
const quantities: ReadonlySet<string> = new Set(["kg", "ton", "tons", "volume"]);

/** How well a line of a table answers beside the others: what it measures, how often, and for how long. */
export function lineScore(
  table: ReferenceTable,
  { measure, unit, points }: RowLine,
  words: readonly QueryWord[],
  { year, month }: AskedPeriod,
): number {
  const title = searchWords(table.title.id);
  const texts = [
    ...searchWords(`${measure?.id ?? ""} ${measure?.en ?? ""} ${unit.unit}`),
    ...title,
  ];
  // What a table measures once is said by its title.
  const own = new Set(measure ? texts.slice(0, texts.length - title.length) : texts);
  const isMeant = (word: QueryWord) =>
    own.has(word.text) || word.others.some((other) => own.has(other));
  const isNamed = words.some(isMeant);
  const isChange = unit.unit === "percent" && texts.some((word) => isChangeWord(word));
  const isShare = unit.unit === "percent" && !isChange;
  const asksChange = words.some(({ text }) => isChangeWord(text));
  const asksQuantity = words.some(
    ({ text, others }) => quantities.has(text) || others.some((other) => quantities.has(other)),
  );
  const every = points.at(-1)?.period?.every;
  // How a year divides into its months is seldom what is asked for.
  const isOfPeriods = new Set(points.map(({ row }) => row)).size > 1;
  return (
    (isNamed ? 2 : 0) +
    (isChange === asksChange ? 0 : -3) +
    (isShare && (!isNamed || isOfPeriods) ? -3 : 0) +
    (quantities.has(unit.unit) && !asksQuantity ? -0.5 : 0) +
    (points.length > 2 ? 1.5 : 0) +
    (year !== undefined && month === undefined && every === "year" ? 1.5 : 0)
  );
}
