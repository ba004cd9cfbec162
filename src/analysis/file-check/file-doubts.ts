import type { Table } from "../../table";
import { headDoubts, type HeadDoubt } from "./head-doubts";
import { linesOfTable, type NumberLine, type PlacedNumber } from "./number-lines";

/** Two tables of one file print the same numbers but for one, of which they print different ones. */
export interface TwinDoubt {
  kind: "between-tables";
  first: PlacedNumber;
  second: PlacedNumber;
}

export type FileDoubt = HeadDoubt | TwinDoubt;

/** More lines are those of exports, whose tables are not told twice. */
const mostLines = 2000;

/**
 * What the tables of one file contradict one another in, and what their heads say against their own numbers.
 *
 * @param tables as they were read of one file
 */
export function fileDoubts(tables: readonly Table[]): FileDoubt[] {
  const heads = tables.flatMap(headDoubts);
  const unsure = new Set(
    heads.flatMap(({ kind, table, columns }) =>
      kind === "same-period" ? columns.map((column) => `${table} ${column}`) : [],
    ),
  );
  const lines = tables.map((table) => linesOfTable(table, unsure));
  if (lines.flat().length > mostLines) return heads;
  const found = new Map<string, TwinDoubt>();
  lines.forEach((own, at) => {
    for (const other of lines.slice(at + 1).flat())
      for (const line of own) {
        for (const doubt of twinDoubts(line, other)) {
          // A total that is printed in two rows of a table is told once.
          const key = [doubt.first, doubt.second]
            .map((one) => `${one.table} ${one.printed}`)
            .join();
          if (!found.has(key)) found.set(key, doubt);
        }
      }
  });
  return [...heads, ...found.values()];
}

/** Numbers that agree by chance have fewer digits. */
const telling = ({ printed }: PlacedNumber): boolean =>
  printed.replace(/\D|^-?0*/g, "").length >= 5;
const fewestAgreeing = 2;
/** Where a head is unsure, a number belongs to a period whose number it is near. */
const near = 0.01;

function twinDoubts(a: NumberLine, b: NumberLine): TwinDoubt[] {
  if (a.unit !== b.unit || a.isOne || b.isOne) return [];
  let agreeing = 0;
  const differing: [PlacedNumber, PlacedNumber][] = [];
  const used = new Set<PlacedNumber>();
  for (const [period, first] of a.byPeriod) {
    const second = b.byPeriod.get(period);
    if (!second || !telling(first) || !telling(second)) continue;
    used.add(first).add(second);
    if (first.value === second.value) agreeing++;
    else differing.push([first, second]);
  }
  if (agreeing < fewestAgreeing) return [];
  const headless = [
    ...a.unsure.map((one) => [one, nearest(one, b, used)] as const),
    ...b.unsure.map((one) => [nearest(one, a, used), one] as const),
  ];
  for (const [first, second] of headless)
    if (first && second && first.value !== second.value) differing.push([first, second]);
  if (differing.length === 0 || differing.length >= agreeing) return [];
  return differing.map(([first, second]) => ({ kind: "between-tables", first, second }));
}

function nearest(
  { value }: PlacedNumber,
  line: NumberLine,
  used: ReadonlySet<PlacedNumber>,
): PlacedNumber | undefined {
  const free = [...line.byPeriod.values()].filter((one) => !used.has(one) && telling(one));
  return free.find((one) => Math.abs(one.value - value) < near * Math.abs(value));
}
