import { datedLabel } from "../../core";
import { type Column, printedDecimals, type Table } from "../../table";

/** A head that other heads or the numbers below it contradict. */
export type HeadDoubt =
  /** Columns of one measure name one period. */
  | { kind: "same-period"; table: string; columns: string[] }
  /** A change is one from another column than its head says. */
  | { kind: "other-change"; table: string; columns: string[]; from: string; to: string };

/** Changes by how many months they go back. */
const changes: readonly (readonly [RegExp, number])[] = [
  [/\bm[\s-]*(?:to|on)[\s-]*m\b/i, 1],
  [/\b(?:c[\s-]*to[\s-]*c|y[\s-]*(?:to|on)[\s-]*y)\b/i, 12],
];

export const headDoubts = (table: Table): HeadDoubt[] => [
  ...samePeriods(table),
  ...otherChanges(table),
];

function samePeriods({ id, columns }: Table): HeadDoubt[] {
  const groups = new Map<string, Column[]>();
  for (const column of columns) {
    const { period, measure } = datedLabel(column.title.id);
    if (column.period === undefined || period?.every !== "month") continue;
    const key = `${column.unit} ${column.period} ${measure}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      kind: "same-period",
      table: id,
      columns: group.map(({ key }) => key),
    }));
}

/** Rows that show between which columns a change is. */
const fewestRows = 2;

function otherChanges(table: Table): HeadDoubt[] {
  const dated = table.columns.filter(
    ({ unit, title }) => unit !== "percent" && datedLabel(title.id).period?.every === "month",
  );
  return table.columns.flatMap((column): HeadDoubt[] => {
    const back = changes.find(([pattern]) => pattern.test(column.title.id))?.[1];
    if (back === undefined || column.unit !== "percent") return [];
    const pairs = dated.flatMap((from) =>
      dated.filter((to) => to !== from).map((to) => ({ from, to })),
    );
    const said = pairs.filter(({ from, to }) => months(to) - months(from) === back);
    if (said.some(({ from, to }) => fits(table, column, from, to))) return [];
    const found = pairs.find(({ from, to }) => fits(table, column, from, to));
    return found
      ? [
          {
            kind: "other-change",
            table: table.id,
            columns: [column.key],
            from: found.from.key,
            to: found.to.key,
          },
        ]
      : [];
  });
}

const months = ({ title }: Column): number => datedLabel(title.id).period?.at ?? 0;

/** Whether a column prints the changes in percent between two others, wherever both have a number. */
function fits({ rows, columns }: Table, column: Column, from: Column, to: Column): boolean {
  const [at, base, now] = [column, from, to].map((one) => columns.indexOf(one));
  let holds = 0;
  for (const { values } of rows) {
    const [printed = "", first = "", last = ""] = [at, base, now].map((one) => values[one ?? -1]);
    if (![printed, first, last].every((text) => /\d/.test(text)) || Number(first) === 0) continue;
    const decimals = printedDecimals(printed);
    const change = (Number(last) / Number(first) - 1) * 100;
    // A number that falls to nothing falls by all of it, from wherever.
    if (Number(last) === 0) continue;
    if (Math.abs(change - Number(printed)) > 0.51 * 10 ** -decimals) return false;
    holds++;
  }
  return holds >= fewestRows;
}
