import {
  checkIdentity,
  type Identity,
  type LinearForm,
  type PrintedFigure,
  type QuotientIdentity,
} from "../../core/checking";
import type { LineRole } from "./line-role";
import { selectedCellId, type UserTable } from "./table-cells";

/** A statement about a whole row or column of a table; lines are numbers of rows or columns of the selection. */
export interface Rule {
  axis: "row" | "column";
  kind: QuotientIdentity["kind"];
  result: number;
  of: readonly number[];
  /** Subtracted from the sum of `of`. */
  less?: number;
  /** Denominator: lines alongside `of`. */
  over?: number;
  /** Denominator of shares: lines across, whose sum in the line of `of` is the whole. */
  wholes?: readonly number[];
  /** Denominator of changes along the other axis: the same line, one step before. */
  stepBefore?: true;
}

/** How a rule fares at the numbers of a table. */
export interface RuleFit {
  holds: number;
  /** Of these, they agree to the last digit. */
  exact: number;
  checked: number;
  /** All that fail miss by less than a quarter of the printed figure. */
  near: boolean;
}

/** Lines that a rule with this result does not cross: their figures obey other laws. */
const crossed: Record<Rule["kind"], readonly LineRole[]> = {
  sum: ["value", "total", "share", "balance", "export", "import"],
  difference: ["value", "total", "balance", "export", "import"],
  mean: ["value", "it", "ib", "bppbm", "ntp", "ntup", "export", "import", "total"],
  ratio: ["value", "mean", "total"],
  share: ["value", "total", "balance", "export", "import", "mean"],
  change: [
    "value",
    "total",
    "balance",
    "export",
    "import",
    "it",
    "ib",
    "bppbm",
    "ntp",
    "ntup",
    "mean",
  ],
};

const one = 10n ** 12n;

/**
 * The identities that a rule states, one for each line that it crosses.
 *
 * @param rule the statement
 * @param table the numbers
 * @param acrossRoles role of each line that runs across, by its number
 */
export function identitiesOf(
  rule: Rule,
  table: UserTable,
  acrossRoles: ReadonlyMap<number, LineRole>,
): Identity[] {
  const across = rule.axis === "row" ? table.columns : table.rows;
  return across.flatMap(({ index }, place) => {
    if (!crossed[rule.kind].includes(acrossRoles.get(index) ?? "value")) return [];
    const before = across[place - 1]?.index;
    return identityAt(rule, index, before, table) ?? [];
  });
}

function identityAt(
  rule: Rule,
  across: number,
  before: number | undefined,
  table: UserTable,
): Identity | undefined {
  const { axis, kind, result, of, less, over, wholes, stepBefore } = rule;
  const at = (line: number, cross = across) =>
    axis === "row" ? selectedCellId(line, cross) : selectedCellId(cross, line);
  const figureAt = (line: number, cross = across): PrintedFigure | undefined =>
    axis === "row" ? table.figure(line, cross) : table.figure(cross, line);
  if (!figureAt(result)) return undefined;
  const isUnreadable = (line: number) =>
    axis === "row" ? table.isUnreadable(line, across) : table.isUnreadable(across, line);
  // A blank adds nothing; what cannot be read may be anything.
  if (of.some(isUnreadable)) return undefined;
  const parts = of.filter((line) => figureAt(line));
  if (parts.length === 0 || (kind !== "sum" && parts.length < of.length)) return undefined;
  const numerator: LinearForm = {
    terms: parts.map((line) => ({ cell: at(line), sign: 1n as const })),
    constant: 0n,
  };
  if (less !== undefined) {
    if (!figureAt(less)) return undefined;
    numerator.terms.push({ cell: at(less), sign: -1n });
  }
  const denominator: LinearForm = { terms: [], constant: 0n };
  if (over !== undefined) denominator.terms.push({ cell: at(over), sign: 1n });
  if (stepBefore) {
    if (before === undefined) return undefined;
    denominator.terms.push({ cell: at(of[0] as number, before), sign: 1n });
  }
  for (const whole of wholes ?? []) {
    if (figureAt(of[0] as number, whole)) {
      denominator.terms.push({ cell: at(of[0] as number, whole), sign: 1n });
    }
  }
  if (denominator.terms.length === 0) {
    if (over !== undefined || wholes || stepBefore) return undefined;
    denominator.constant = (kind === "mean" ? BigInt(parts.length) : 1n) * one;
  } else if (denominator.terms.every(({ cell }) => isZero(cell, table))) return undefined;
  const percent = kind === "ratio" || kind === "share" || kind === "change";
  return {
    kind,
    relation: "",
    result: at(result),
    numerator,
    denominator,
    scale: percent ? 100n : 1n,
    offset: kind === "change" ? -100n * one : 0n,
  };
}

function isZero(cell: string, table: UserTable): boolean {
  const figure = figureOfCell(cell, table);
  return !figure || figure.value === 0n;
}

/** The figure of a checker's cell. */
export function figureOfCell(cell: string, table: UserTable): PrintedFigure | undefined {
  const [, row, column] = cell.split("!");
  return table.figure(Number(row), Number(column));
}

/** How the identities of a rule fare; those between zeros say nothing. */
export function fitOf(identities: readonly Identity[], table: UserTable): RuleFit {
  const fit = { holds: 0, exact: 0, checked: 0, near: true };
  for (const identity of identities) {
    const result = figureOfCell(identity.result, table);
    if (!result || !("numerator" in identity)) continue;
    const inputs = identity.numerator.terms.map(({ cell }) => figureOfCell(cell, table));
    if (result.value === 0n && inputs.every((figure) => !figure || figure.value === 0n)) continue;
    const verdict = checkIdentity(identity, (cell) => figureOfCell(cell, table));
    if (verdict === undefined) continue;
    fit.checked++;
    if (verdict === "exact") fit.exact++;
    if (verdict === "exact" || verdict === "rounding") fit.holds++;
    else if (!isNear(identity, result, table)) fit.near = false;
  }
  return fit;
}

function isNear(identity: QuotientIdentity, result: PrintedFigure, table: UserTable): boolean {
  const value = (form: LinearForm) =>
    form.terms.reduce(
      (sum, { cell, sign }) => sum + Number(sign * (figureOfCell(cell, table)?.value ?? 0n)),
      Number(form.constant),
    );
  const printed = Number(result.value - identity.offset);
  const computed =
    (Number(identity.scale) * value(identity.numerator) * Number(one)) /
    value(identity.denominator);
  return Math.abs(computed - printed) <= Math.abs(printed) / 4;
}
