import { standings, topShares, type ShareRow, type TopShares } from "../../core";
import { topListWords } from "../../language";
import {
  headedRows,
  readLabel,
  readOption,
  readRequiredWholeNumber,
  readSwitch,
  single,
  valueAndPercent,
} from "../cells";
import { calculate } from "../failure";

const details = ["percent", "rank"] as const;
const countsAllowed = [1, 1_048_576] as const;

/** Label, then value and percent of each period, with cumulative percent and rank where detail asks for them. */
export function TOP_SHARES(
  labels: unknown[][],
  values: unknown[][],
  n: unknown,
  others_label?: unknown,
  total_label?: unknown,
  headers?: unknown,
  detail?: unknown,
): unknown[][] {
  return calculate(() => {
    const count = readRequiredWholeNumber(n, "n", countsAllowed);
    const othersLabel = readLabel(single(others_label), "others_label") || topListWords.others.id;
    const totalLabel = readLabel(single(total_label), "total_label") || topListWords.total.id;
    const isOther = namesOthers(othersLabel);
    const isRanked = readOption(detail, "detail", details) === "rank";
    return headedRows(
      ["labels", labels],
      ["values", values],
      readLabel,
      readSwitch(headers, "headers", false),
      (names, eachPeriod, last) => {
        const isOtherAt = (index: number) => isOther(names[index]);
        const lists = eachPeriod((numbers) => {
          const list = topShares(numbers, count, isOtherAt, last);
          return { list, standings: isRanked ? standings(list, numbers, isOtherAt) : undefined };
        });
        const row = (
          label: unknown,
          shareOf: (list: TopShares) => ShareRow | undefined,
          place = count,
        ) => [
          label,
          ...lists.flatMap(({ list, standings: of }) => {
            const share = shareOf(list);
            const standing = of?.[place];
            return [
              share?.value,
              share?.percent,
              ...(of ? [standing?.cumulative ?? "", standing?.rank ?? ""] : []),
            ];
          }),
        ];
        const { top: listed, others: left } = lists[0]!.list;
        return [
          ...listed.map(({ index }, place) => row(names[index], ({ top }) => top[place], place)),
          ...(left ? [row(othersLabel, ({ others }) => others)] : []),
          row(totalLabel, ({ total }) => total),
        ];
      },
      isRanked ? [...valueAndPercent, "%∑", "#"] : valueAndPercent,
    );
  });
}

function namesOthers(label: unknown): (name: unknown) => boolean {
  const words = [label, topListWords.others.en, topListWords.others.id].map(folded);
  return (name) => words.includes(folded(name));
}

const folded = (name: unknown): string => String(name).trim().toLowerCase();
