import { topShares, type ShareRow, type TopShares } from "../../core";
import { topListWords } from "../../language";
import { headedRows, readLabel, readRequiredWholeNumber, readSwitch, single } from "../cells";
import { calculate } from "../failure";

const countsAllowed = [1, 1_048_576] as const;

/**
 * Top list: the n largest values with their percent of the total, then the others together (when there are any), then the total, as in BPS's tables. A category that is itself named as the others, Lainnya or Others, is never among the largest: it is added to the others. Ties keep their order. Several columns of values are several periods, each with percents of its own; the last one tells which are the largest. The percents are not rounded.
 * @customfunction
 * @param labels Names of the categories: one column (or one row).
 * @param values Values of the categories in one unit beside the labels, one column a period, without their total. A blank or a dash is nil; a negative value is refused.
 * @param n How many of the largest to list, from 1.
 * @param [others_label] Name of the row of the others; Lainnya when left out.
 * @param [total_label] Name of the row of the total; Jumlah when left out.
 * @param [headers] TRUE when labels and values begin with a row of headers, which then heads the result; FALSE when left out.
 * @returns Label, then value and percent of each period
 */
export function TOP_SHARES(
  labels: unknown[][],
  values: unknown[][],
  n: unknown,
  others_label?: unknown,
  total_label?: unknown,
  headers?: unknown,
): unknown[][] {
  return calculate(() => {
    const count = readRequiredWholeNumber(n, "n", countsAllowed);
    const othersLabel = readLabel(single(others_label), "others_label") || topListWords.others.id;
    const totalLabel = readLabel(single(total_label), "total_label") || topListWords.total.id;
    const isOther = namesOthers(othersLabel);
    return headedRows(
      ["labels", labels],
      ["values", values],
      readLabel,
      readSwitch(headers, "headers", false),
      (names, eachPeriod, last) => {
        const lists = eachPeriod((numbers) =>
          topShares(numbers, count, (index) => isOther(names[index]), last),
        );
        const row = (label: unknown, shareOf: (list: TopShares) => ShareRow | undefined) => [
          label,
          ...lists.map(shareOf).flatMap((share) => [share?.value, share?.percent]),
        ];
        return [
          ...lists[0]!.top.map(({ index }, place) => row(names[index], ({ top }) => top[place])),
          ...(lists[0]!.others ? [row(othersLabel, ({ others }) => others)] : []),
          row(totalLabel, ({ total }) => total),
        ];
      },
    );
  });
}

function namesOthers(label: unknown): (name: unknown) => boolean {
  const words = [label, topListWords.others.en, topListWords.others.id].map(folded);
  return (name) => words.includes(folded(name));
}

const folded = (name: unknown): string => String(name).trim().toLowerCase();
