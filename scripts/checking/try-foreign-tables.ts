import {
  checkFigures,
  finishSteps,
  readLines,
  readUserTable,
  recogniseRules,
  selectedCell,
  type UserTable,
  userTableRequest,
} from "../../src/analysis";
import { checkIdentity, type Identity } from "../../src/core/checking";
import type { ForeignTable } from "./foreign-tables";
import { cellSlips, plantInCells } from "./plant-in-cells";

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
  trials: number,
  draw: (limit: number) => number,
): ForeignScore {
  const published = check(values);
  const score: ForeignScore = {
    falseAlarms: published.findings.length,
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
    const { table, findings } = check(cells);
    if (!published.identities.some((identity) => isImpossible(identity, table))) continue;
    score.visible++;
    if (findings.length === 0) continue;
    score.detected++;
    const [first] = findings;
    const named = [...(first?.cells.map(({ cell }) => cell) ?? []), ...(first?.rivals ?? [])];
    const isChanged = (cell: string) => {
      const { row, column } = selectedCell(cell);
      return cells[row]?.[column] !== values[row]?.[column];
    };
    if (named.some(isChanged)) score.located++;
  }
  return score;
}

/** What the Check screen does with a selection when its reader changes nothing. */
function check(values: ForeignTable["values"]) {
  const table = readUserTable({ values, formats: values.map((row) => row.map(() => "General")) });
  if (!table) throw new Error("no table of numbers");
  const reading = readLines(table);
  const rules = recogniseRules(table, reading).filter(({ likely }) => likely);
  const request = userTableRequest(table, reading, rules);
  const { findings } = finishSteps(checkFigures(request));
  return { table, identities: request.identities, findings };
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
