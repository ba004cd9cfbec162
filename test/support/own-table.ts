import {
  checkFigures,
  finishSteps,
  readLines,
  recogniseRules,
  selectedCell,
  userTableRequest,
} from "../../src/analysis";
import { selectionLines } from "../../scripts/checking/selection-lines";

export type Cell = string | number | boolean;

/**
 * What the Check screen makes of cells: the rules that it believes, what it gives up, and findings as row, column and proposal.
 *
 * @param formats number formats by row; General where left out
 */
export function checkOwnTable(values: Cell[][], formats?: string[][]) {
  const table = selectionLines({
    values,
    formats: values.map((row, r) => row.map((_, c) => formats?.[r]?.[c] ?? "General")),
  });
  if (!table) return undefined;
  const reading = readLines(table);
  const all = recogniseRules(table, reading);
  const rules = all.filter(({ likely }) => likely);
  const { findings } = finishSteps(checkFigures(userTableRequest(table, reading, rules)));
  return {
    rules: rules.map(({ id, kind, fit }) => `${id} ${kind} ${fit.holds}/${fit.checked}`),
    givenUp: rules.flatMap(({ id, givenUp: { notAdded, unread } }) => [
      ...(notAdded.length > 0 ? [`${id} not added in ${notAdded.join()}`] : []),
      ...(unread.length > 0 ? [`${id} unread in ${unread.join()}`] : []),
    ]),
    unsupported: all.filter(({ likely }) => !likely).map(({ id, kind }) => `${id} ${kind}`),
    findings: findings.map(({ pattern, cells }) => {
      const { row, column } = selectedCell(cells[0]!.cell);
      return `${pattern} ${row},${column} ${cells[0]!.proposed}`;
    }),
    /** Cells that are named, or are as likely as the named one. */
    suspects: findings.flatMap(({ cells, rivals, proof }) =>
      [
        ...cells.map(({ cell }) => cell),
        ...rivals,
        ...proof.map(({ identity }) => identity.result),
      ].map((cell) => {
        const { row, column } = selectedCell(cell);
        return `${row},${column}`;
      }),
    ),
  };
}
