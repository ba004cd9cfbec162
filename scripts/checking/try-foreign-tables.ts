import { selectedCell, type UserTable } from "../../src/analysis";
import { checkIdentity, type Identity } from "../../src/core/checking";
import type { ForeignTable } from "./foreign-tables";
import { cellSlips, plantInCells } from "./plant-in-cells";
import { checkSelection, tableOfSelection, type WayIn } from "./ways-in";

/** How a table fares when slips are planted in it, one at a time, and the Check screen reads it anew. */
export interface ForeignScore {
  /** Findings in the table as published. */
  falseAlarms: number;
  planted: number;
  /** Changes that make a statement impossible which was recognised in the table as published. */
  visible: number;
  detected: number;
  /** The first finding is at a changed cell, or names one as equally likely. */
  located: number;
}

export function tryForeignTable(
  { values }: ForeignTable,
  findingsOf: WayIn,
  trials: number,
  draw: (limit: number) => number,
): ForeignScore {
  const published = checkSelection(values);
  const score: ForeignScore = {
    falseAlarms: findingsOf(values).length,
    planted: 0,
    visible: 0,
    detected: 0,
    located: 0,
  };
  for (let trial = 0; trial < trials; trial++) {
    const kind = cellSlips[trial % cellSlips.length] as (typeof cellSlips)[number];
    const cells = plantInCells(kind, values, numbersOf(published.table), draw);
    if (!cells) continue;
    score.planted++;
    const table = tableOfSelection(cells);
    if (!published.identities.some((identity) => isImpossible(identity, table))) continue;
    score.visible++;
    const [first] = findingsOf(cells);
    if (!first) continue;
    score.detected++;
    if (first.some(({ row, column }) => cells[row]?.[column] !== values[row]?.[column]))
      score.located++;
  }
  return score;
}

const numbersOf = (table: UserTable) =>
  table.rows.flatMap(({ index: row }) =>
    table.columns.flatMap(({ index: column }) => {
      const figure = table.figure(row, column);
      return figure && !figure.nil ? [{ row, column }] : [];
    }),
  );

const isImpossible = (identity: Identity, table: UserTable): boolean =>
  checkIdentity(identity, (cell) => {
    const { row, column } = selectedCell(cell);
    return table.figure(row, column);
  }) === "impossible";
