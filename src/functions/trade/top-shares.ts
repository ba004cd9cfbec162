import { topShares } from "../../core";
import { topListWords } from "../../language";
import {
  lay,
  orientationOf,
  readCell,
  readLabel,
  readList,
  readRequiredWholeNumber,
  single,
  turned,
} from "../cells";
import { calculate } from "../failure";

const countsAllowed = [1, 1_048_576] as const;

/**
 * Top list: the n largest values with their percent of the total, then the others together (when there are any), then the total, as in BPS's tables. A category that is itself named as the others, Lainnya or Others, is never among the largest: it is added to the others. Ties keep their order. The percents are not rounded.
 * @customfunction
 * @param labels Names of the categories: one column (or one row).
 * @param values Values of the categories in one unit, as labels lie, without their total. A blank or a dash is nil; a negative value is refused.
 * @param n How many of the largest to list, from 1.
 * @param [others_label] Name of the row of the others; Lainnya when left out.
 * @param [total_label] Name of the row of the total; Jumlah when left out.
 * @returns Three columns: label, value, percent
 */
export function TOP_SHARES(
  labels: unknown[][],
  values: unknown[][],
  n: unknown,
  others_label?: unknown,
  total_label?: unknown,
): unknown[][] {
  return calculate(() => {
    const orientation = orientationOf(labels, "labels");
    const names = readList(labels, "labels", orientation, readLabel);
    const numbers = readList(values, "values", orientation, readCell);
    const count = readRequiredWholeNumber(n, "n", countsAllowed);
    const othersLabel = readLabel(single(others_label), "others_label") || topListWords.others.id;
    const totalLabel = readLabel(single(total_label), "total_label") || topListWords.total.id;
    const isOther = namesOthers(othersLabel);
    const list = turned(orientation, () =>
      topShares(numbers, count, (index) => isOther(names[index])),
    );
    const rows = list.top.map(({ index, value, percent }) => [names[index], value, percent]);
    if (list.others) rows.push([othersLabel, list.others.value, list.others.percent]);
    rows.push([totalLabel, list.total.value, list.total.percent]);
    return lay(rows, orientation);
  });
}

function namesOthers(label: unknown): (name: unknown) => boolean {
  const words = [label, topListWords.others.en, topListWords.others.id].map(folded);
  return (name) => words.includes(folded(name));
}

const folded = (name: unknown): string => String(name).trim().toLowerCase();
