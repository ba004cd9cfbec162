import type { CellId } from "../../core/checking";
import { finishSteps } from "../../library";
import type { Column, Table } from "../../table";
import {
  type CheckFinding,
  checkFigures,
  type CheckProgress,
  type TableCheck,
} from "./check-figures";
import { userTableRequest } from "./user-table-request";
import { lineRoles, type LineRole } from "./line-role";
import { readLines, recogniseRules, type RecognisedRule, type TableReading } from "./recognise";
import { supportedFinding } from "./supported-finding";
import { selectedCell, type UserTable } from "./user-table";
import { tableLines } from "./table-lines";

/** A cell by the keys of its row and column. */
export interface CellKeys {
  row: string;
  column: string;
}

export interface TableFinding extends Omit<CheckFinding, "cells" | "rivals"> {
  cells: (CellKeys & { printed: string; proposed: string | undefined })[];
  /** Cells whose change would settle as many statements. */
  rivals: CellKeys[];
}

/** What a table proves of itself, before anybody trusts it. */
export interface TableProof {
  /** Cells with a number or a dash. */
  cells: number;
  identities: number;
  hold: number;
  /** Statements that rounding cannot explain, or hardly. */
  fail: number;
  findings: TableFinding[];
  rules: RecognisedRule[];
  check: TableCheck;
  /** Keys of the cell that a statement of the check names. */
  cellKeys(cell: CellId): CellKeys;
}

/**
 * Checks any table by the rules that its lines and numbers follow: totals, shares, changes, balances, terms of trade.
 *
 * @param table as it was read, of whatever origin
 * @returns how many statements bind its cells, how many hold, and what contradicts them
 */
export const checkTable = (table: Table): TableProof => finishSteps(checkTableSteps(table));

/** The same in steps, so that the caller may show progress, let others work, or stop. */
export function* checkTableSteps(table: Table): Generator<CheckProgress, TableProof> {
  const lines = tableLines(table);
  const reading = withMeasures(readLines(lines), table.columns);
  const rules = recogniseRules(lines, reading).filter(({ likely }) => likely);
  const request = userTableRequest(lines, reading, rules);
  const found = yield* checkFigures(request);
  const findings = found.findings.flatMap((one) =>
    supportedFinding(one, found.checked, request.figures),
  );
  const check = { ...found, findings };
  const { exact, rounding, impossible, unlikely } = check.counts;
  const cellKeys = (cell: CellId): CellKeys => {
    const { row, column } = selectedCell(cell);
    return { row: table.rows[row]?.key ?? "", column: table.columns[column]?.key ?? "" };
  };
  return {
    cells: countFigures(lines),
    identities: check.checked.length,
    hold: exact + rounding,
    fail: impossible + unlikely,
    findings: findings.map((finding) => ({
      ...finding,
      cells: finding.cells.map(({ cell, ...values }) => ({ ...cellKeys(cell), ...values })),
      rivals: finding.rivals.map(cellKeys),
    })),
    rules,
    check,
    cellKeys,
  };
}

/** A column whose header says nothing is what its measure says. */
function withMeasures(reading: TableReading, columns: readonly Column[]): TableReading {
  const known = new Map(reading.columns);
  columns.forEach(({ measure }, index) => {
    const role = lineRoles.find((one): one is LineRole => one === measure);
    if (role && known.get(index) === "value") known.set(index, role);
  });
  return { ...reading, columns: known };
}

const countFigures = ({ rows, columns, figure }: UserTable): number =>
  rows.reduce(
    (count, row) => count + columns.filter((column) => figure(row.index, column.index)).length,
    0,
  );
