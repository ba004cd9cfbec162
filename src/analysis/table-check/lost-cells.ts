import {
  blankFigure,
  type CellId,
  checkIdentity,
  type Identity,
  type QuotientIdentity,
} from "../../core/checking";
import { figureOfCell, identitiesOf, type Rule } from "./rule";
import { selectedCellId, type UserTable } from "./user-table";

/** A rule in more of whose lines than one in so many a cell is blank belongs to a table that leaves cells blank. */
const fewest = 4;

/**
 * The table with blanks counted as such where a number was lost: a share, change or ratio of it is printed, which nothing
 * cannot have, or a total exceeds its shown parts. Other blanks stay without a figure.
 */
export function withLostCells(table: UserTable, rules: readonly Rule[]): UserTable {
  const filled: UserTable = {
    ...table,
    figure: (row, column) =>
      table.figure(row, column) ?? (table.isUnreadable(row, column) ? undefined : blankFigure),
  };
  const lost = new Set<CellId>();
  for (const rule of rules) {
    if (rule.kind === "mean" || rule.from) continue;
    const cells = identitiesOf(rule, filled).flatMap((identity) =>
      figureOfCell(identity.result, table) ? lostCell(identity, rule, filled) : [],
    );
    if (cells.length * fewest <= rule.across.length) for (const cell of cells) lost.add(cell);
  }
  if (lost.size === 0) return table;
  return {
    ...table,
    figure: (row, column) =>
      table.figure(row, column) ??
      (lost.has(selectedCellId(row, column)) ? blankFigure : undefined),
  };
}

/** The only blank that a printed number was computed from, when it cannot have been nothing. */
function lostCell(identity: Identity, { wholes }: Rule, filled: UserTable): CellId[] {
  if (!("numerator" in identity)) return [];
  const result = figureOfCell(identity.result, filled);
  const terms = [...identity.numerator.terms, ...(wholes ? [] : identity.denominator.terms)];
  const blanks = terms.filter(({ cell }) => figureOfCell(cell, filled)?.blank);
  const [only, other] = blanks;
  if (!only || other || !result || result.nil || result.value === 0n) return [];
  const verdict = checkIdentity(identity, (cell) => figureOfCell(cell, filled));
  const isShort = identity.kind !== "sum" || shown(identity, filled) < result.value;
  return verdict === "impossible" && isShort ? [only.cell] : [];
}

/** What the parts of a sum that are printed add up to. */
const shown = ({ numerator }: QuotientIdentity, filled: UserTable): bigint =>
  numerator.terms.reduce(
    (sum, { cell, sign }) => sum + sign * (figureOfCell(cell, filled)?.value ?? 0n),
    0n,
  );
