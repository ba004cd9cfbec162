import {
  type Addends,
  checkIdentity,
  type Identity,
  type LinearForm,
  type PrintedFigure,
  type QuotientIdentity,
} from "../../core/checking";
import { selectedCellId, type UserTable } from "./user-table";

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
  /** Factor of a ratio; 100 unless told. */
  times?: bigint;
  /** Denominator of shares: lines across, whose sum in the line of `of` is the whole. */
  wholes?: readonly number[];
  /** Changes and running sums: the line across that each line across goes back to. */
  from?: ReadonlyMap<number, number>;
  /** Lines across that it binds. */
  across: readonly number[];
  /** Nothing was rounded but what is printed: counts, which agree to the last digit. */
  isExact?: boolean;
  /** Of sums, by the decimals of the total. */
  addends?: AddendsByDecimals;
}

/** What the sums of a table were taken of, by the decimals that a total prints. */
export type AddendsByDecimals = ReadonlyMap<number, Addends>;

/** How a rule fares at the numbers of a table. */
export interface RuleFit {
  holds: number;
  /** Of these, they agree to the last digit. */
  exact: number;
  checked: number;
}

const one = 10n ** 12n;

/** The identities that a rule states, one for each line that it crosses. */
export const identitiesOf = (rule: Rule, table: UserTable): Identity[] =>
  rule.across.flatMap((line) => identityAt(rule, line, table) ?? []);

function identityAt(rule: Rule, across: number, table: UserTable): Identity | undefined {
  const { axis, kind, result, of, less, over, wholes, from } = rule;
  const base = from?.get(across);
  const at = (line: number, cross = across) =>
    axis === "row" ? selectedCellId(line, cross) : selectedCellId(cross, line);
  const figureAt = (line: number, cross = across): PrintedFigure | undefined =>
    axis === "row" ? table.figure(line, cross) : table.figure(cross, line);
  const printed = figureAt(result);
  if (!printed) return undefined;
  const isUnreadable = (line: number) =>
    axis === "row" ? table.isUnreadable(line, across) : table.isUnreadable(across, line);
  // A blank adds nothing; what cannot be read may be anything.
  if (of.some(isUnreadable)) return undefined;
  const parts = of.filter((line) => figureAt(line));
  if (parts.length === 0 || (kind !== "sum" && parts.length < of.length)) return undefined;
  // Offices print a dash, or -100, where a trade came to nothing: the dash states no change.
  if (kind === "change" && printed.nil && isZero(at(of[0] as number), table)) return undefined;
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
  if (from && kind === "change") {
    if (base === undefined) return undefined;
    denominator.terms.push({ cell: at(of[0] as number, base), sign: 1n });
  }
  if (from && kind === "sum" && base !== undefined) {
    numerator.terms.push({ cell: at(result, base), sign: 1n });
  }
  for (const whole of wholes ?? []) {
    if (figureAt(of[0] as number, whole)) {
      denominator.terms.push({ cell: at(of[0] as number, whole), sign: 1n });
    }
  }
  if (denominator.terms.length === 0) {
    if (wholes) return undefined;
    denominator.constant = (kind === "mean" ? BigInt(parts.length) : 1n) * one;
  } else if (denominator.terms.every(({ cell }) => isZero(cell, table))) return undefined;
  const percent = kind === "ratio" || kind === "share" || kind === "change";
  return {
    kind,
    relation: "",
    result: at(result),
    numerator,
    denominator,
    scale: rule.times ?? (percent ? 100n : 1n),
    offset: kind === "change" ? -100n * one : 0n,
    ...addendsAt(rule, printed),
  };
}

const addendsAt = ({ addends, isExact }: Rule, total: PrintedFigure) => {
  if (isExact) return { addends: "counted" as const };
  const known = addends?.get(total.decimals);
  return known ? { addends: known } : {};
};

/** Lines across where a number is in a part of the rule or in its result and cannot be read. */
export const unreadLines = ({ axis, result, of, less, over, across }: Rule, table: UserTable) =>
  across.filter((cross) =>
    [result, ...of, less, over].some(
      (line) =>
        line !== undefined &&
        (axis === "row" ? table.isUnreadable(line, cross) : table.isUnreadable(cross, line)),
    ),
  );

function isZero(cell: string, table: UserTable): boolean {
  const figure = figureOfCell(cell, table);
  return !figure || (figure.value === 0n && !figure.blank);
}

/** The figure of a checker's cell. */
export function figureOfCell(cell: string, table: UserTable): PrintedFigure | undefined {
  const [, row, column] = cell.split("!");
  return table.figure(Number(row), Number(column));
}

/** A total of so many units of its last digit is not a sum of the right parts by chance. */
const tellingUnits = 1000n;

/** Whether a sum agrees to the last digit in a total that cannot agree by chance, however many lists of parts were tried. */
export const hasTellingSum = (rule: Rule, table: UserTable): boolean =>
  rule.kind === "sum" &&
  !rule.from &&
  identitiesOf(rule, table).some((identity) => {
    const total = figureOfCell(identity.result, table);
    if (!total || total.value * 10n ** BigInt(total.decimals) < tellingUnits * one) return false;
    return checkIdentity(identity, (cell) => figureOfCell(cell, table)) === "exact";
  });

/** How the identities of a rule fare; those between zeros say nothing, and what rounding can just explain holds. */
export function fitOf(identities: readonly Identity[], table: UserTable): RuleFit {
  const fit = { holds: 0, exact: 0, checked: 0 };
  for (const identity of identities) {
    const result = figureOfCell(identity.result, table);
    if (!result || !("numerator" in identity)) continue;
    const inputs = identity.numerator.terms.map(({ cell }) => figureOfCell(cell, table));
    if (result.value === 0n && inputs.every((figure) => !figure || figure.value === 0n)) continue;
    const verdict = checkIdentity(identity, (cell) => figureOfCell(cell, table));
    if (verdict === undefined) continue;
    fit.checked++;
    if (verdict === "exact") fit.exact++;
    if (verdict !== "impossible") fit.holds++;
  }
  return fit;
}
